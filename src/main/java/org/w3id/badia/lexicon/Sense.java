package org.w3id.badia.lexicon;

/** One meaning that a word or phrase can have. */
public sealed interface Sense
    permits Word, VerbForm, EventNoun, Weapon, Name, ContextName, Relation {}
