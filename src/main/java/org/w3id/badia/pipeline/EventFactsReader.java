package org.w3id.badia.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.Vocabulary;
import org.w3id.badia.resolve.EventFacts;

/** Reads from the view what the comparison of events needs. */
final class EventFactsReader {
  private static final Map<Node, EventKind> KINDS = new HashMap<>();
  private static final Map<Node, Harm> HARMS = new HashMap<>();
  private static final Map<Node, PlacePrecision> PRECISIONS = new HashMap<>();

  static {
    for (EventKind kind : EventKind.values()) {
      KINDS.put(Vocabulary.term(kind.className()), kind);
    }
    for (Harm harm : Harm.values()) {
      HARMS.put(Vocabulary.term(harm.localName()), harm);
    }
    for (PlacePrecision precision : PlacePrecision.values()) {
      PRECISIONS.put(Vocabulary.term(precision.localName()), precision);
    }
  }

  private final DatasetGraph data;
  private final Base base;
  private final Graph view;

  EventFactsReader(DatasetGraph data, Base base) {
    this.data = data;
    this.base = base;
    this.view = data.getDefaultGraph();
  }

  /** Every event of every report, by id. */
  List<EventFacts> all() {
    List<EventFacts> events = new ArrayList<>();
    data.listGraphNodes()
        .forEachRemaining(
            graph ->
                base.reportSlugOf(graph).ifPresent(report -> events.addAll(of(graph, report))));
    events.sort(Comparator.comparing(EventFacts::id));
    return events;
  }

  private List<EventFacts> of(Node graph, String report) {
    List<EventFacts> events = new ArrayList<>();
    data.find(graph, Node.ANY, Standard.TYPE, Node.ANY)
        .forEachRemaining(
            quad -> {
              EventKind kind = KINDS.get(quad.getObject());
              if (kind != null && view.contains(quad.asTriple())) {
                events.add(facts(quad.getSubject(), kind, report));
              }
            });
    return events;
  }

  private EventFacts facts(Node event, EventKind kind, String report) {
    Set<String> targets = names(event, Vocabulary.TARGET);
    Set<String> wholes = new LinkedHashSet<>();
    objects(event, Vocabulary.TARGET).forEach(t -> wholes.addAll(names(t, Vocabulary.PART_OF)));
    return new EventFacts(
        event.getURI(),
        report,
        kind,
        date(event, Vocabulary.EARLIEST_DATE),
        date(event, Vocabulary.LATEST_DATE),
        places(event),
        names(event, Vocabulary.PERPETRATOR),
        targets,
        wholes,
        figures(event));
  }

  /** The places told most precisely come first, and of those the ones with most areas around. */
  private List<EventFacts.PlaceFact> places(Node event) {
    Map<Node, Integer> precision = precision(event);
    List<Node> places = objects(event, Vocabulary.PLACE);
    Set<String> around = new LinkedHashSet<>();
    places.stream()
        .filter(p -> precision.getOrDefault(p, 0) == PlacePrecision.CONTAINING.ordinal())
        .forEach(
            p -> {
              around.add(p.getURI());
              around.addAll(names(p, Vocabulary.WITHIN));
            });
    return places.stream()
        .sorted(
            Comparator.comparing((Node p) -> precision.getOrDefault(p, 0))
                .thenComparing(p -> -names(p, Vocabulary.WITHIN).size())
                .thenComparing(Node::getURI))
        .map(p -> place(p, around, precision.getOrDefault(p, 0)))
        .toList();
  }

  /** A place that no table knows lies where the words around it say. */
  private EventFacts.PlaceFact place(Node place, Set<String> around, int precision) {
    Set<String> areas = names(place, Vocabulary.WITHIN);
    boolean candidate = view.contains(place, Vocabulary.STATUS, Vocabulary.term("Candidate"));
    boolean wide =
        !candidate && areas.size() < 2 && precision >= PlacePrecision.WITHIN_AREA.ordinal();
    return new EventFacts.PlaceFact(
        place.getURI(), candidate && areas.isEmpty() ? around : areas, point(place), wide);
  }

  /** How closely the event is said to be at each place, the finest first. */
  private Map<Node, Integer> precision(Node event) {
    Map<Node, Integer> precision = new HashMap<>();
    for (Node claim : subjects(Vocabulary.ABOUT, event)) {
      for (Node place : objects(claim, Vocabulary.CLAIMED_VALUE)) {
        objects(claim, Vocabulary.PLACE_PRECISION).stream()
            .map(PRECISIONS::get)
            .forEach(p -> precision.merge(place, p.ordinal(), Math::min));
      }
    }
    return precision;
  }

  private Optional<EventFacts.Point> point(Node place) {
    boolean area = view.contains(place, Vocabulary.COORDINATE_PRECISION, Vocabulary.term("Area"));
    Optional<Double> lat = number(place, Standard.LAT);
    Optional<Double> lon = number(place, Standard.LONG);
    return area || lat.isEmpty() || lon.isEmpty()
        ? Optional.empty()
        : Optional.of(new EventFacts.Point(lat.get(), lon.get()));
  }

  private List<EventFacts.Figure> figures(Node event) {
    List<EventFacts.Figure> figures = new ArrayList<>();
    for (Node claim : objects(event, Vocabulary.CASUALTY_CLAIM)) {
      objects(claim, Vocabulary.HARM).stream()
          .map(HARMS::get)
          .map(
              harm ->
                  new EventFacts.Figure(
                      harm,
                      number(claim, Vocabulary.MINIMUM).map(Double::intValue),
                      number(claim, Vocabulary.MAXIMUM).map(Double::intValue)))
          .forEach(figures::add);
    }
    return figures;
  }

  private Optional<LocalDate> date(Node event, Node property) {
    return objects(event, property).stream()
        .map(Node::getLiteralLexicalForm)
        .map(LocalDate::parse)
        .findFirst();
  }

  private Optional<Double> number(Node subject, Node property) {
    return objects(subject, property).stream()
        .map(Node::getLiteralLexicalForm)
        .map(Double::valueOf)
        .findFirst();
  }

  private Set<String> names(Node subject, Node property) {
    Set<String> names = new LinkedHashSet<>();
    objects(subject, property).forEach(o -> names.add(o.getURI()));
    return names;
  }

  private List<Node> subjects(Node property, Node object) {
    return view.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  private List<Node> objects(Node subject, Node property) {
    return view.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
