package org.w3id.badia.lexicon;

/**
 * A noun, adjective or particle.
 *
 * @param wordClass what it does
 * @param value what the class needs to know of it: the harm of a casualty noun, the state of a
 *     nationality; empty where nothing
 * @param number how many its form stands for
 * @param form the form, folded
 */
public record Word(WordClass wordClass, String value, GrammaticalNumber number, String form)
    implements Sense {}
