package org.w3id.badia.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.Considered;

/**
 * Learns from annotated reports what speaks for a report's telling an event: a draft that a gold
 * event pairs with is told, one that pairs with none is not, and one that pairs with an optional
 * event is left out. A text whose gold only says whether it tells any attack teaches that.
 */
public final class WorthLearner {
  /** Found on development reports to give the most right fills among all; lower ones tell more. */
  private static final double THRESHOLD = 0.5;

  /** Cross-validated on the development reports: 4 fits them too closely, 16 too loosely. */
  private static final double PENALTY = 8;

  private static final int LEAST = 6;

  /** Where annotators were of two minds, their no counts less. */
  private static final double HARDLY = 0.3;

  private static final Set<String> NO_ATTACKS =
      Set.of("threat", "deployment", "pledge", "territorial-change");

  private final Map<String, Considered> considered = new HashMap<>();
  private final List<Logistic.Example> examples = new ArrayList<>();

  private WorthLearner(Collection<Considered> drafts) {
    drafts.forEach(draft -> considered.put(draft.slug(), draft));
  }

  /**
   * Learns from annotated reports.
   *
   * @param paired what was extracted with every draft made an event
   * @param drafts all that was considered
   */
  public static Map<String, Double> learn(PairedReports paired, Collection<Considered> drafts) {
    WorthLearner learner = new WorthLearner(drafts);
    for (PairedReports.Paired report : paired.reports()) {
      if (report.gold().told == null) {
        learner.report(report);
      } else {
        learner.text(report.gold(), report.found().events());
      }
    }
    return Logistic.learn(learner.examples, PENALTY, LEAST);
  }

  private void report(PairedReports.Paired report) {
    for (int i = 0; i < report.found().events().size(); i++) {
      Optional<Gold.Event> partner = report.wanted(i);
      if (partner.isEmpty() || !partner.get().optional) {
        example(report.found().events().get(i), partner.isPresent(), 1);
      }
    }
  }

  /** Annotators who were asked for attacks and said no have said nothing of troops and threats. */
  private void text(Gold gold, List<Found.Event> found) {
    boolean yes = gold.told == Gold.Told.YES;
    double share = gold.told == Gold.Told.HARDLY ? HARDLY : yes ? 1.0 / found.size() : 1;
    found.stream()
        .filter(event -> yes || event.types().stream().noneMatch(NO_ATTACKS::contains))
        .forEach(event -> example(event, yes, gold.weight * share));
  }

  private void example(Found.Event event, boolean told, double weight) {
    String slug = event.iri().substring(event.iri().lastIndexOf('/') + 1);
    Considered draft = considered.get(slug);
    if (draft != null) {
      examples.add(new Logistic.Example(draft.features(), told, weight));
    }
  }

  /** Writes {@code worth.csv} of data/lexicon, what speaks most for an event first. */
  public static void write(Map<String, Double> weights, Writer out) throws IOException {
    WeightTable.write(Map.of("threshold", THRESHOLD), weights, out);
  }
}
