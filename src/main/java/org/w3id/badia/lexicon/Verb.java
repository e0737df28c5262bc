package org.w3id.badia.lexicon;

import java.util.Map;

/**
 * A verb and what it does with its arguments.
 *
 * @param lemma its dictionary form
 * @param verbClass what it makes of a clause
 * @param value the event kind, harm or affiliation, empty where none
 * @param subject the part of its subject
 * @param object the part of its object
 * @param complements the parts of its complements by preposition
 */
public record Verb(
    String lemma,
    VerbClass verbClass,
    String value,
    Slot subject,
    Slot object,
    Map<String, Slot> complements) {
  public Verb {
    complements = Map.copyOf(complements);
  }
}
