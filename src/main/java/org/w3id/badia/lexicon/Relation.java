package org.w3id.badia.lexicon;

/**
 * A word by which one actor stands to another: التابعة لـ، المدعومة من.
 *
 * @param type the affiliation type's local name, or MEMBER where the word makes its noun a part
 * @param preposition the preposition that the other actor follows, empty where none
 */
public record Relation(String type, String preposition) implements Sense {}
