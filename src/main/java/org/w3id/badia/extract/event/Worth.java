package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.lexicon.Weights;
import org.w3id.badia.model.Considered;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.Seek;

/**
 * Decides which drafts a report tells and of which it only speaks: what is seen of a draft, weighed
 * by {@code worth.csv} of data/lexicon.
 */
final class Worth {
  /** The row of the table with the least probability at which a draft counts as told. */
  static final String THRESHOLD = "threshold";

  private final Weights weights;
  private final Bearing bearing;

  Worth(Weights weights, Bearing bearing) {
    this.weights = weights;
    this.bearing = bearing;
  }

  /** Judges the drafts of a report and marks those that it tells. */
  List<Considered> judge(List<Draft> drafts, Report report) {
    List<DraftFeatures> seen = Seek.each(drafts, DraftFeatures::new);
    int full = (int) seen.stream().filter(DraftFeatures::isFull).count();
    List<Considered> all = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      int company = full - (seen.get(i).isFull() ? 1 : 0);
      if (isPossible(drafts.get(i), seen.get(i), company)) {
        List<String> features = new ArrayList<>(seen.get(i).all(company, bearing));
        seen.get(i).age(report.published()).ifPresent(features::add);
        all.add(judge(drafts.get(i), features, report));
      }
    }
    return all;
  }

  /**
   * What is told beside full events and has nothing of its own is part of them; a total over a
   * period is no event.
   */
  private static boolean isPossible(Draft draft, DraftFeatures seen, int company) {
    return Seek.none(draft.mentions, m -> m.clause.period) && (company == 0 || seen.hasOwn());
  }

  private Considered judge(Draft draft, List<String> features, Report report) {
    double worth = weights.probability(features);
    draft.told = worth >= weights.of(THRESHOLD) && !features.contains(DraftFeatures.HISTORY);
    return new Considered(draft.slug(report), draft.first().trigger, features, worth, draft.told);
  }
}
