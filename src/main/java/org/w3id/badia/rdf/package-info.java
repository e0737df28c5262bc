/** The vocabulary, the minting of IRIs, and claims and reference data as RDF. */
package org.w3id.badia.rdf;
