package org.w3id.badia.evaluate;

import java.util.List;
import java.util.Optional;

/** What was extracted for one report, reduced to what is scored; an entity is its list of names. */
record Found(List<Event> events, List<Affiliation> affiliations) {

  record Event(
      String iri,
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
