package org.w3id.badia.extract.tag;

import java.util.List;
import org.w3id.badia.lexicon.Sense;

/**
 * One way to read a unit: what is written onto it and what it can mean then.
 *
 * @param conjunction و or ف, empty where neither
 * @param preposition ب, ل or ك, empty where none
 * @param definite whether its first word has the article
 * @param pronoun the pronoun at its end, empty where none
 * @param senses what it can mean
 */
public record Reading(
    String conjunction, String preposition, boolean definite, String pronoun, List<Sense> senses) {
  public Reading {
    senses = List.copyOf(senses);
  }
}
