/** The words of days, months and spans of time, from data/lexicon. */
package org.w3id.badia.lexicon.time;
