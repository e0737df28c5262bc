/** The words, names and frames that the reader knows, loaded once from data/ and never changed. */
package org.w3id.badia.lexicon;
