package org.w3id.badia.extract.event;

import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Span;

/**
 * An actor where a report names it.
 *
 * @param ref who, and the words
 * @param sentence the index of the sentence
 * @param clause the clause
 * @param preposition what stands before the noun that it belongs to, empty where nothing does
 * @param standing how it hangs on the sentence
 * @param phrase its noun phrase
 */
record Appearance(
    ActorRef ref,
    int sentence,
    Clause clause,
    String preposition,
    Standing standing,
    Phrase phrase) {
  /** How a name hangs on its sentence. */
  enum Standing {
    /** عناصر التنظيم: the noun of the sentence itself. */
    OWN,
    /** حاجز لقسد: who holds a thing. */
    HOLDER,
    /** صواريخ التحالف: whose weapons they are. */
    ARMED,
    /** هجوم التنظيم: the genitive of an event. */
    DEED,
    /** الموالية لإيران: only tells who somebody is. */
    PATRON,
    /** مناطق سيطرة التنظيم: only tells which other thing is meant. */
    ATTRIBUTE
  }

  Entity entity() {
    return ref.entity();
  }

  Span span() {
    return ref.span();
  }
}
