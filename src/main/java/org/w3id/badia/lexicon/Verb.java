package org.w3id.badia.lexicon;

import java.util.Map;
import java.util.Optional;
import org.w3id.badia.model.Harm;

/**
 * A verb and what it does with its arguments.
 *
 * @param lemma its dictionary form
 * @param verbClass what it makes of a clause
 * @param value the event kind, harm or affiliation, empty where none
 * @param deed the harm that the act itself does to whom it is done
 * @param subject the part of its subject
 * @param object the part of its object
 * @param complements the parts of its complements by preposition
 */
public record Verb(
    String lemma,
    VerbClass verbClass,
    String value,
    Optional<Harm> deed,
    Slot subject,
    Slot object,
    Map<String, Slot> complements) {
  public Verb {
    complements = Map.copyOf(complements);
  }
}
