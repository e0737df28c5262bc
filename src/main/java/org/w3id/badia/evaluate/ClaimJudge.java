package org.w3id.badia.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Tells of each extracted claim whether the gold bears it out. A claim that the gold neither bears
 * out nor contradicts (about an optional event, an object beside the target, a coarser place of an
 * event whose place is right) is not judged.
 */
final class ClaimJudge {
  private static final Set<String> SLOTS =
      Set.of("perpetrator", "target", "targetObject", "place", "weapon");

  private final PairedReports reports;
  private final FoundReader reader;
  private final List<Judged> judged = new ArrayList<>();

  /**
   * A claim and its truth.
   *
   * @param iri of the claim; of the event where it is about the event's kind
   * @param report the identifier of its report
   * @param confidence as the claim states it
   * @param right whether the gold bears it out
   */
  record Judged(String iri, String report, double confidence, boolean right) {}

  ClaimJudge(PairedReports reports) {
    this.reports = reports;
    this.reader = new FoundReader(reports.graph());
  }

  /** Every claim that the gold can judge. */
  List<Judged> judge() {
    for (PairedReports.Paired report : reports.reports()) {
      for (int j = 0; j < report.found().events().size(); j++) {
        Optional<Gold.Event> wanted = report.wanted(j);
        if (wanted.isEmpty() || !wanted.get().optional) {
          event(report.gold().doc, report.found().events().get(j), wanted);
        }
      }
      report.found().affiliations().forEach(a -> affiliation(a, report.gold()));
    }
    return judged;
  }

  private void event(String report, Found.Event found, Optional<Gold.Event> gold) {
    Node event = NodeFactory.createURI(found.iri());
    boolean type =
        gold.map(g -> found.types().stream().anyMatch(g.types()::contains)).orElse(false);
    add(report, event, type);
    for (Node claim : reader.subjects("about", event)) {
      Optional<Node> property = reader.values(claim, "claimedProperty").findFirst();
      if (property.isPresent()) {
        String iri = property.get().getURI();
        filled(report, claim, iri.substring(iri.indexOf('#') + 1), found, gold);
      } else if (reader.types(claim).contains("TimeClaim")) {
        Tally date = gold.map(g -> Slots.date(g.date, found)).orElse(new Tally(0, 0, 1));
        if (date.given() > 0) {
          add(report, claim, date.correct() > 0);
        }
      } else if (reader.types(claim).contains("CasualtyClaim")) {
        Found.Casualty toll = reader.casualty(claim);
        add(
            report,
            claim,
            gold.map(g -> g.casualties.stream().anyMatch(c -> Slots.claimFits(c, toll)))
                .orElse(false));
      }
    }
  }

  private void filled(
      String report, Node claim, String slot, Found.Event found, Optional<Gold.Event> gold) {
    if (slot.equals("attributionStatus")) {
      add(report, claim, gold.map(g -> g.suspected == found.suspected()).orElse(false));
    } else if (SLOTS.contains(slot)) {
      Node value = reader.values(claim, "claimedValue").findFirst().orElseThrow();
      boolean right = gold.map(g -> right(slot, reader.names(value), g)).orElse(false);
      boolean placed =
          slot.equals("place")
              && gold.map(g -> Slots.compare(g, found).get("place").correct() > 0).orElse(false);
      boolean open = gold.isPresent() && !right && (slot.equals("targetObject") || placed);
      if (!open) {
        add(report, claim, right);
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
      add(gold.doc, NodeFactory.createURI(found.iri()), fit.isPresent());
    }
  }

  private void add(String report, Node claim, boolean right) {
    judged.add(new Judged(claim.getURI(), report, confidence(claim), right));
  }

  private double confidence(Node claim) {
    return reader
        .values(claim, "confidence")
        .mapToDouble(n -> Double.parseDouble(n.getLiteralLexicalForm()))
        .findFirst()
        .orElse(0);
  }
}
