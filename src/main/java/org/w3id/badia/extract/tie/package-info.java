/** Reads from the words of a sentence alone who stands with whom, for names known and unknown. */
package org.w3id.badia.extract.tie;
