/**
 * From a file to sentences and tokens: decoding, page furniture, folding of Arabic spellings, the
 * readings of clitics. Every span counts the Unicode code points of the stored text.
 */
package org.w3id.badia.text;
