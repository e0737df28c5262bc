package org.w3id.badia.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.badia.model.ClaimFeatures;

/**
 * Tells of each extracted claim whether the gold bears it out. A claim that the gold neither bears
 * out nor contradicts (about an optional event, an object beside the target, a coarser place of an
 * event whose place is right) is not judged.
 */
final class ClaimJudge {
  private static final Node START = NodeFactory.createURI("http://www.w3.org/ns/oa#start");
  private static final Node SELECTOR = NodeFactory.createURI("http://www.w3.org/ns/oa#hasSelector");

  private final Graph graph;
  private final FoundReader reader;
  private final List<Judged> judged = new ArrayList<>();

  /**
   * A claim and its truth.
   *
   * @param confidence as the claim states it
   * @param right whether the gold bears it out
   */
  record Judged(ClaimFeatures features, double confidence, boolean right) {}

  ClaimJudge(Graph graph) {
    this.graph = graph;
    this.reader = new FoundReader(graph);
  }

  /** Every claim that the gold can judge. */
  List<Judged> judge(List<Gold> gold) {
    Map<String, Found> found = reader.read();
    for (Gold report : gold) {
      Found inReport = found.getOrDefault(report.doc, new Found(List.of(), List.of()));
      Set<Integer> paired = new HashSet<>();
      for (Alignment.Pair pair : Alignment.of(report.events, inReport.events())) {
        paired.add(pair.found());
        Gold.Event event = report.events.get(pair.gold());
        if (!event.optional) {
          event(inReport.events().get(pair.found()), Optional.of(event));
        }
      }
      for (int j = 0; j < inReport.events().size(); j++) {
        if (!paired.contains(j)) {
          event(inReport.events().get(j), Optional.empty());
        }
      }
      inReport.affiliations().forEach(a -> affiliation(a, report));
    }
    return judged;
  }

  private void event(Found.Event found, Optional<Gold.Event> gold) {
    Node event = NodeFactory.createURI(found.iri());
    int trigger = start(event);
    boolean real = gold.isPresent();
    boolean type =
        gold.map(g -> found.types().stream().anyMatch(g.types()::contains)).orElse(false);
    judged.add(new Judged(ClaimFeatures.of("type", true, 0), confidence(event), type));
    boolean placed =
        gold.map(g -> Slots.compare(g, found).get("place").correct() > 0).orElse(false);
    for (Node claim : reader.subjects("about", event)) {
      Optional<Node> property = reader.values(claim, "claimedProperty").findFirst();
      if (property.isPresent()) {
        String slot = property.get().getURI().substring(property.get().getURI().indexOf('#') + 1);
        Node value = reader.values(claim, "claimedValue").findFirst().orElseThrow();
        boolean right = gold.map(g -> right(slot, reader.names(value), g)).orElse(false);
        boolean open =
            real && !right && (slot.equals("targetObject") || slot.equals("place") && placed);
        if (!open
            && Set.of("perpetrator", "target", "targetObject", "place", "weapon").contains(slot)) {
          add(slot, isKnown(value), trigger, claim, right);
        }
      } else if (reader.types(claim).contains("TimeClaim")) {
        Tally date = gold.map(g -> Slots.date(g.date, found)).orElse(new Tally(0, 0, 1));
        if (date.given() > 0) {
          add("date", true, trigger, claim, date.correct() > 0);
        }
      } else if (reader.types(claim).contains("CasualtyClaim")) {
        Found.Casualty toll = reader.casualty(claim);
        add(
            "casualty",
            true,
            trigger,
            claim,
            gold.map(g -> g.casualties.stream().anyMatch(c -> Slots.claimFits(c, toll)))
                .orElse(false));
      }
    }
  }

  private static boolean right(String slot, List<String> names, Gold.Event gold) {
    List<List<String>> fills =
        switch (slot) {
          case "perpetrator" -> gold.perpetrators;
          case "target", "targetObject" -> gold.targets;
          case "place" -> gold.places;
          default -> gold.weapons;
        };
    return fills.stream().anyMatch(fill -> NameMatch.anySame(names, fill));
  }

  private void affiliation(Found.Affiliation found, Gold gold) {
    Optional<Gold.Affiliation> fit =
        gold.affiliations.stream().filter(g -> Evaluation.fits(g, found)).findFirst();
    if (fit.isEmpty() || !fit.get().optional()) {
      Node claim = NodeFactory.createURI(found.iri());
      boolean known =
          reader.values(claim, "affiliate").allMatch(this::isKnown)
              && reader.values(claim, "patron").allMatch(this::isKnown);
      add("affiliation", known, start(claim), claim, fit.isPresent());
    }
  }

  private void add(String slot, boolean known, int trigger, Node claim, boolean right) {
    ClaimFeatures features = ClaimFeatures.of(slot, known, start(claim) - trigger);
    judged.add(new Judged(features, confidence(claim), right));
  }

  private boolean isKnown(Node value) {
    return reader.values(value, "status").noneMatch(s -> s.getURI().endsWith("#Candidate"));
  }

  private double confidence(Node claim) {
    return reader
        .values(claim, "confidence")
        .mapToDouble(n -> Double.parseDouble(n.getLiteralLexicalForm()))
        .findFirst()
        .orElse(0);
  }

  /** Where the first evidence of a thing starts, in code points. */
  private int start(Node thing) {
    return reader
        .values(thing, "evidence")
        .flatMap(
            e -> graph.find(e, SELECTOR, Node.ANY).mapWith(t -> t.getObject()).toList().stream())
        .flatMap(s -> graph.find(s, START, Node.ANY).mapWith(t -> t.getObject()).toList().stream())
        .mapToInt(n -> Integer.parseInt(n.getLiteralLexicalForm()))
        .min()
        .orElse(0);
  }
}
