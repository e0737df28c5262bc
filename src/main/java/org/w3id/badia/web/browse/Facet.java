package org.w3id.badia.web.browse;

import org.apache.jena.graph.Node;
import org.w3id.badia.web.describe.Iris;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.http.Language;

/**
 * A way to narrow a list.
 *
 * @param key of the parameter that holds its state
 * @param path SPARQL property path from a thing of the list to a value
 * @param year whether the value is read as the year of a date
 * @param arabic its name
 * @param english its name
 */
public record Facet(String key, String path, boolean year, String arabic, String english) {

  /** Its name in a language. */
  public String label(Language language) {
    return language == Language.ARABIC ? arabic : english;
  }

  /** The pattern that binds its value. */
  String pattern() {
    return year
        ? "?thing " + path + " ?day . BIND(SUBSTR(STR(?day), 1, 4) AS ?value) "
        : "?thing " + path + " ?value . ";
  }

  /** The pattern that holds things to a value as a parameter writes it. */
  String restriction(String value, Iris iris) {
    if (year) {
      if (!value.matches("\\d{4}")) {
        throw new HttpFault(400, key + "=" + value + " is not a year.");
      }
      return "?thing %s ?%s FILTER(STRSTARTS(STR(?%s), \"%s\")) ".formatted(path, key, key, value);
    }
    return "?thing " + path + " <" + iri(value, iris) + "> . ";
  }

  /** The value of a parameter for a node: short for our own things and terms. */
  String parameter(Node value, Iris iris) {
    if (!value.isURI()) {
      return value.getLiteralLexicalForm();
    }
    String iri = value.getURI();
    if (iri.startsWith(iris.iri("id/"))) {
      return iri.substring(iris.iri("id/").length());
    }
    return iri.startsWith(Iris.ONTOLOGY + "#") ? Names.localName(iri) : iri;
  }

  /** The IRI that a parameter names; it is checked, since it becomes a part of a query. */
  String iri(String value, Iris iris) {
    if (value.chars().anyMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)) {
      throw new HttpFault(400, key + "=" + value + " names nothing.");
    }
    if (value.startsWith("http://") || value.startsWith("https://")) {
      return value;
    }
    return value.contains("/") ? iris.iri("id/" + value) : Iris.ONTOLOGY + "#" + value;
  }
}
