/** Cuts sentences into units with every reading that the lexicon allows. */
package org.w3id.badia.extract.tag;
