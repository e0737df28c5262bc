package org.w3id.badia.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.w3id.badia.model.RoleCandidate;
import org.w3id.badia.model.RoleFeature;

/**
 * Learns from annotated reports what speaks for someone being perpetrator or target of an event.
 */
public final class RoleLearner {
  /** A feature seen less often tells nothing. */
  private static final int SEEN = 8;

  private static final int FEATURES = RoleFeature.values().length;

  private static final List<RoleFeature> NEAREST_FIRST =
      List.of(
          RoleFeature.SAME_CLAUSE,
          RoleFeature.NEXT_CLAUSE,
          RoleFeature.SAME_SENTENCE,
          RoleFeature.SENTENCE_BEFORE,
          RoleFeature.SENTENCE_AFTER,
          RoleFeature.TWO_SENTENCES_OFF,
          RoleFeature.FAR_OFF);

  private static final Set<RoleFeature> DOES = Set.of(RoleFeature.DOER, RoleFeature.PARTY_FIRST);
  private static final Set<RoleFeature> SUFFERS =
      Set.of(RoleFeature.SUFFERER, RoleFeature.PARTY_SECOND, RoleFeature.HARMED);

  private final Map<String, List<RoleCandidate>> byEvent;
  private final Choices perpetrators = new Choices(FEATURES);
  private final Choices targets = new Choices(FEATURES);
  private final int[] seen = new int[FEATURES];

  private RoleLearner(List<RoleCandidate> candidates) {
    byEvent =
        candidates.stream().collect(Collectors.groupingBy(c -> c.event().toLowerCase(Locale.ROOT)));
  }

  /**
   * Takes the events of annotated reports for examples.
   *
   * @param candidates all who may take part in the events
   */
  public static RoleLearner of(PairedReports paired, List<RoleCandidate> candidates) {
    RoleLearner learner = new RoleLearner(candidates);
    for (PairedReports.Paired report : paired.reports()) {
      for (Alignment.Pair pair : report.pairs()) {
        learner.add(
            report.gold().events.get(pair.gold()), report.found().events().get(pair.found()));
      }
    }
    return learner;
  }

  private void add(Gold.Event gold, Found.Event found) {
    String slug = found.iri().substring(found.iri().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    List<RoleCandidate> all = byEvent.getOrDefault(slug, List.of());
    if (gold.optional || all.isEmpty()) {
      return;
    }
    all.forEach(c -> c.features().forEach(f -> seen[f.ordinal()]++));
    add(perpetrators, all, gold.perpetrators, DOES);
    add(targets, all, gold.targets, SUFFERS);
  }

  /** Of several that a fill may mean one is right, and the others are left out. */
  private static void add(
      Choices choices, List<RoleCandidate> all, List<List<String>> fills, Set<RoleFeature> told) {
    List<RoleCandidate> options = new ArrayList<>(all);
    List<RoleCandidate> right = new ArrayList<>();
    for (List<String> fill : fills) {
      List<RoleCandidate> fitting =
          all.stream()
              .filter(c -> NameMatch.anySame(c.names(), fill))
              .sorted(
                  Comparator.<RoleCandidate>comparingInt(c -> -toldSo(c, told))
                      .thenComparingInt(RoleLearner::distance))
              .toList();
      fitting.stream().limit(1).filter(c -> !right.contains(c)).forEach(right::add);
      options.removeAll(fitting);
    }
    options.removeAll(right);
    options.addAll(right);
    List<Integer> places = right.stream().map(options::indexOf).sorted().toList();
    choices.add(options.stream().map(RoleLearner::row).toList(), places);
  }

  private static int toldSo(RoleCandidate candidate, Set<RoleFeature> told) {
    return (int) candidate.features().stream().filter(told::contains).count();
  }

  private static int distance(RoleCandidate candidate) {
    for (int i = 0; i < NEAREST_FIRST.size(); i++) {
      if (candidate.features().contains(NEAREST_FIRST.get(i))) {
        return i;
      }
    }
    return NEAREST_FIRST.size();
  }

  private static boolean[] row(RoleCandidate candidate) {
    boolean[] row = new boolean[FEATURES];
    candidate.features().forEach(f -> row[f.ordinal()] = true);
    return row;
  }

  /** Writes {@code roles.csv} of data/lexicon. */
  public void write(Writer out) throws IOException {
    double[] doing = perpetrators.weights();
    double[] suffering = targets.weights();
    CSVPrinter csv =
        new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    csv.printRecord("feature", "perpetrator", "target");
    csv.printRecord("nobody", weight(doing[FEATURES]), weight(suffering[FEATURES]));
    for (RoleFeature feature : RoleFeature.values()) {
      int i = feature.ordinal();
      if (seen[i] >= SEEN) {
        csv.printRecord(feature.label(), weight(doing[i]), weight(suffering[i]));
      }
    }
    csv.flush();
  }

  private static String weight(double weight) {
    return String.format(Locale.ROOT, "%.2f", weight);
  }
}
