/** The words for numbers, bounds and vague amounts, from data/lexicon. */
package org.w3id.badia.lexicon.number;
