package org.w3id.badia.web.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.badia.web.describe.Names;

/** The kinds by which what is found is told apart; their keys are those of the lists. */
final class Kinds {
  private static final Map<String, String> BY_CLASS = new LinkedHashMap<>();

  static {
    BY_CLASS.put("ArmedGroup", "groups");
    BY_CLASS.put("State", "states");
    BY_CLASS.put("Person", "people");
    BY_CLASS.put("Place", "places");
    BY_CLASS.put("Event", "events");
    BY_CLASS.put("Attack", "events");
    BY_CLASS.put("Report", "reports");
    BY_CLASS.put("Source", "sources");
    BY_CLASS.put("Affiliation", "affiliations");
    BY_CLASS.put("Claim", "claims");
  }

  private Kinds() {}

  /** The kind of a thing by its classes; {@code terms} for what is none of these. */
  static String of(Node node, Set<Node> classes) {
    for (Map.Entry<String, String> entry : BY_CLASS.entrySet()) {
      if (classes.contains(Names.badia(entry.getKey()))) {
        return entry.getValue();
      }
    }
    String iri = node.getURI();
    int id = iri.indexOf("/id/");
    if (id < 0) {
      return iri.contains("/queries/") ? "queries" : "terms";
    }
    String folder = iri.substring(id + 4).replaceFirst("/.*", "");
    return switch (folder) {
      case "group" -> "groups";
      case "state" -> "states";
      case "person" -> "people";
      case "place" -> "places";
      case "event" -> "events";
      case "report" -> "reports";
      case "source" -> "sources";
      case "claim", "toll" -> "claims";
      case "affiliation" -> "affiliations";
      default -> "terms";
    };
  }
}
