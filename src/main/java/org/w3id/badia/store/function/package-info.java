/** SPARQL functions that every query of a store may call, beside those of Jena. */
package org.w3id.badia.store.function;
