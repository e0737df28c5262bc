/**
 * Takes places from gazetteers (GeoNames dumps, Who's On First tables) into data/places, so that
 * none is doubled and what is doubtful is left to a person.
 */
package org.w3id.badia.lexicon.gazetteer;
