package org.w3id.badia.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Scores the extracted RDF of some reports against a folder of gold annotations. */
public final class Evaluation {
  private static final Set<String> KINDRED = Set.of("backed-by", "loyal-to", "allied-with");

  private final Map<String, Tally> slots = new LinkedHashMap<>();
  private final Map<String, Map<String, Tally>> reports = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private Evaluation() {}

  /** Scores what was extracted. */
  public static Scores score(PairedReports paired) {
    Evaluation evaluation = new Evaluation();
    paired.reports().forEach(evaluation::report);
    evaluation.reports.values().forEach(Evaluation::addTotal);
    Map<String, Tally> ordered = inOrder(evaluation.slots);
    addTotal(ordered);
    return new Scores(ordered, evaluation.reports, evaluation.faults, paired.problems());
  }

  private void report(PairedReports.Paired report) {
    Gold gold = report.gold();
    Found found = report.found();
    int optional = (int) gold.events.stream().filter(e -> e.optional).count();
    int skipped =
        (int) report.pairs().stream().filter(p -> gold.events.get(p.gold()).optional).count();
    add(
        gold.doc,
        "event",
        new Tally(
            report.pairs().size() - skipped,
            gold.events.size() - optional,
            found.events().size() - skipped));
    for (int i = 0; i < gold.events.size(); i++) {
      if (!gold.events.get(i).optional) {
        event(gold.doc, gold.events.get(i), report.given(i));
      }
    }
    for (int j = 0; j < found.events().size(); j++) {
      if (report.wanted(j).isEmpty()) {
        Slots.spurious(found.events().get(j)).forEach((slot, tally) -> add(gold.doc, slot, tally));
      }
    }
    affiliations(gold, found);
    faults.addAll(FaultFinder.of(report));
  }

  private void event(String doc, Gold.Event gold, Optional<Found.Event> found) {
    found
        .map(f -> Slots.compare(gold, f))
        .orElseGet(() -> Slots.missed(gold))
        .forEach((slot, tally) -> add(doc, slot, tally));
  }

  private void affiliations(Gold gold, Found found) {
    List<Gold.Affiliation> wanted = gold.affiliations.stream().filter(a -> !a.optional()).toList();
    int hits = Slots.pair(wanted, found.affiliations(), Evaluation::fits);
    add(gold.doc, "affiliation", new Tally(hits, wanted.size(), found.affiliations().size()));
  }

  static boolean fits(Gold.Affiliation gold, Found.Affiliation found) {
    return NameMatch.anySame(found.affiliate(), gold.group())
        && NameMatch.anySame(found.patron(), gold.with())
        && (found.relations().contains(gold.relation())
            || KINDRED.contains(gold.relation()) && KINDRED.containsAll(found.relations()));
  }

  private void add(String doc, String slot, Tally tally) {
    slots.merge(slot, tally, Tally::plus);
    reports.computeIfAbsent(doc, k -> new LinkedHashMap<>()).merge(slot, tally, Tally::plus);
  }

  private static Map<String, Tally> inOrder(Map<String, Tally> slots) {
    Map<String, Tally> ordered = new LinkedHashMap<>();
    Function<String, Tally> get = slot -> slots.getOrDefault(slot, Tally.NONE);
    ordered.put("event", get.apply("event"));
    Slots.NAMES.forEach(slot -> ordered.put(slot, get.apply(slot)));
    ordered.put("affiliation", get.apply("affiliation"));
    return ordered;
  }

  private static void addTotal(Map<String, Tally> rows) {
    Tally total =
        Slots.NAMES.stream()
            .map(slot -> rows.getOrDefault(slot, Tally.NONE))
            .reduce(Tally.NONE, Tally::plus);
    rows.put("all slots", total);
  }
}
