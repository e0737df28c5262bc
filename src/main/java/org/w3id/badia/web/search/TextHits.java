package org.w3id.badia.web.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/** What reports say in their texts, and the words that claims quote, by the text index. */
final class TextHits {
  private static final int MOST = 50;
  private static final String PREFIXES =
      "PREFIX text: <http://jena.apache.org/text#>"
          + " PREFIX badia: <https://w3id.org/badia/ontology#>"
          + " PREFIX oa: <http://www.w3.org/ns/oa#> ";
  private static final String REPORTS =
      PREFIXES + "SELECT ?x ?words { (?x ?score ?words) text:query (badia:text ?q 50) }";
  private static final String CLAIMS =
      PREFIXES
          + "SELECT ?x ?words { (?selector ?score ?words) text:query (oa:exact ?q 100) ."
          + " ?evidence oa:hasSelector ?selector . ?x badia:evidence ?evidence }";

  private TextHits() {}

  /** Reports and claims whose words hold all that was typed, best first, with those words. */
  static Map<Node, String> find(String text, DatasetGraph data) {
    // Only letters and digits reach the index: its query language is not for those who search.
    String words =
        Arrays.stream(Folding.words(text).split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(" AND "));
    Map<Node, String> found = new LinkedHashMap<>();
    if (!words.isEmpty()) {
      read(REPORTS, words, data, found);
      read(CLAIMS, words, data, found);
    }
    return found;
  }

  private static void read(String query, String words, DatasetGraph data, Map<Node, String> into) {
    ParameterizedSparqlString bound = new ParameterizedSparqlString(query);
    bound.setLiteral("q", words);
    try (QueryExec exec = QueryExec.dataset(data).query(bound.asQuery()).build()) {
      var rows = exec.select();
      for (int n = 0; rows.hasNext() && n < MOST; n++) {
        var row = rows.next();
        Node quoted = row.get(Var.alloc("words"));
        into.putIfAbsent(
            row.get(Var.alloc("x")), quoted == null ? "" : quoted.getLiteralLexicalForm());
      }
    }
  }
}
