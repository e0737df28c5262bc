/** The web: SPARQL, dereferencing and pages, over one store. */
package org.w3id.badia.web;
