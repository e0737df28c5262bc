package org.w3id.badia.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.badia.web.describe.Names;

/** The statements that a reader looks for first, in the order in which they are asked. */
final class KeyFacts {
  private static final List<Node> FIRST =
      Stream.of(
              "perpetrator",
              "target",
              "targetObject",
              "place",
              "weapon",
              "attributionStatus",
              "stage",
              "claimedBy",
              "about",
              "claimedProperty",
              "claimedValue",
              "harm",
              "victimGroup",
              "victimRole",
              "minimum",
              "maximum",
              "quantifier",
              "affiliate",
              "affiliationType",
              "patron",
              "supportType",
              "startDate",
              "endDate",
              "backedBy",
              "loyalTo",
              "alliedWith",
              "partOf",
              "ledBy",
              "rivalOf",
              "ofState",
              "role",
              "memberOf",
              "placeKind",
              "within",
              "sourceKind",
              "side",
              "speaksFor",
              "verdict",
              "score",
              "reason",
              "confidence",
              "epistemicStatus",
              "rank",
              "reportedIn",
              "status")
          .map(Names::badia)
          .toList();
  private static final List<Node> OTHERS =
      List.of(
          Names.ALT_LABEL,
          Names.iri(Names.SKOS + "definition"),
          Names.iri(Names.SKOS + "note"),
          Names.iri(Names.DCTERMS + "issued"),
          Names.iri(Names.DCTERMS + "publisher"),
          Names.iri(Names.DCTERMS + "source"),
          Names.iri("http://www.w3.org/ns/prov#wasDerivedFrom"),
          Names.iri(Names.DCTERMS + "language"),
          Names.badia("lengthInCodePoints"),
          Names.iri(Names.SKOS + "exactMatch"));
  private static final Node EARLIEST = Names.badia("earliestDate");
  private static final Node LATEST = Names.badia("latestDate");
  private static final Node WORDS = Names.badia("dateText");

  private KeyFacts() {}

  static List<ThingPage.Row> of(Node topic, Graph graph, View view) {
    List<ThingPage.Row> rows = new ArrayList<>();
    ClaimNotes notes = new ClaimNotes(topic, view);
    when(topic, graph, view).ifPresent(rows::add);
    Stream.concat(FIRST.stream(), OTHERS.stream())
        .forEach(
            property -> {
              List<Shown> values = values(topic, property, graph, notes, view);
              if (!values.isEmpty()) {
                rows.add(new ThingPage.Row(view.term(property), values));
              }
            });
    return rows;
  }

  private static List<Shown> values(
      Node topic, Node property, Graph graph, ClaimNotes notes, View view) {
    return graph
        .find(topic, property, Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(value -> notes.noted(property, value, view.show(value)))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Shown::language).thenComparing(Shown::text))
        .toList();
  }

  private static Optional<ThingPage.Row> when(Node topic, Graph graph, View view) {
    Optional<String> from = lexical(topic, EARLIEST, graph);
    Optional<String> to = lexical(topic, LATEST, graph);
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    Texts texts = Texts.in(view.language());
    List<Shown> values = new ArrayList<>();
    values.add(Shown.of(DateWords.of(from, to, texts), view.language().code()));
    graph
        .find(topic, WORDS, Node.ANY)
        .mapWith(Triple::getObject)
        .forEach(words -> values.add(quoted(words)));
    return Optional.of(
        new ThingPage.Row(Shown.of(texts.get("fact.when"), view.language().code()), values));
  }

  private static Shown quoted(Node words) {
    return Shown.of("«" + words.getLiteralLexicalForm() + "»", words.getLiteralLanguage());
  }

  private static Optional<String> lexical(Node topic, Node property, Graph graph) {
    return graph
        .find(topic, property, Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .findFirst();
  }
}
