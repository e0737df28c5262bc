package org.w3id.badia.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Texts with gold and one ambush found in each at السخنة, for what learns from them. */
final class AnnotatedTexts {
  private final Path gold;
  private final StringBuilder triples =
      new StringBuilder(
          """
          PREFIX badia: <https://w3id.org/badia/ontology#>
          PREFIX dcterms: <http://purl.org/dc/terms/>
          PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
          BASE <http://localhost:3030/id/>
          <place/s> skos:prefLabel "السخنة"@ar .
          """);

  AnnotatedTexts(Path gold) {
    this.gold = gold;
  }

  /** Adds a text of which the gold says something, and the event found in it. */
  void add(String doc, String says, String event) throws IOException {
    Files.writeString(gold.resolve(doc + ".json"), "{\"doc\": \"" + doc + "\", " + says + "}");
    triples.append(
        """
        <report/%1$s> dcterms:identifier "%1$s" .
        <event/%2$s> a badia:Ambush ; badia:reportedIn <report/%1$s> ; badia:place <place/s> .
        """
            .formatted(doc, event));
  }

  /** The texts, what was found beside the gold. */
  PairedReports paired() throws IOException {
    return PairedReports.of(gold, RDFParser.fromString(triples.toString(), Lang.TURTLE).toGraph());
  }
}
