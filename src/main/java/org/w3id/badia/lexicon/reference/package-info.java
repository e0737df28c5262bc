/** Reads the reference tables under data/ and checks them strictly, cell by cell and as a whole. */
package org.w3id.badia.lexicon.reference;
