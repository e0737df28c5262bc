package org.w3id.badia.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * What was extracted for one report, reduced to what is scored; an entity is its list of names.
 *
 * @param text the report's text, empty where it is not held
 */
record Found(List<Event> events, List<Affiliation> affiliations, String text) {
  /** A report of which nothing was extracted. */
  static final Found NOTHING = new Found(List.of(), List.of(), "");

  /**
   * An event.
   *
   * @param start where the word that tells of it stands, in code points; -1 where that is not known
   */
  record Event(
      String iri,
      int start,
      List<String> types,
      List<List<String>> perpetrators,
      List<List<String>> targets,
      List<List<String>> objects,
      List<List<String>> places,
      List<List<String>> weapons,
      Optional<String> earliest,
      Optional<String> latest,
      List<Casualty> casualties,
      boolean suspected) {}

  record Casualty(List<String> kinds, Optional<Integer> minimum, Optional<Integer> maximum) {}

  record Affiliation(
      String iri, List<String> affiliate, List<String> patron, List<String> relations) {}
}
