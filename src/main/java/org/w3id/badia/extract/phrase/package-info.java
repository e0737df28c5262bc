/** Reads noun phrases, places and verbs out of units. */
package org.w3id.badia.extract.phrase;
