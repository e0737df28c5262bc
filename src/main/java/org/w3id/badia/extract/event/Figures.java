package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.text.Folding;

/** What figures, weapons and superlatives say for and against a mention's telling of a draft. */
final class Figures {
  private static final String MOST = "(اكثر|اعنف|اشد|اكبر|اسوا)";

  /** Weights that tell only whether another figure of the same harm is given. */
  private static final double[] OTHER = new double[40];

  static {
    OTHER[31] = 1;
  }

  private Figures() {}

  /** The sum of the weights that hold. */
  static double of(Draft draft, Mention mention, double[] w) {
    return tolls(draft, mention, w) + weapons(draft, mention, w) + manner(draft, mention, w);
  }

  private static double tolls(Draft draft, Mention mention, double[] w) {
    boolean same = false;
    boolean other = false;
    for (Toll here : mention.tolls) {
      for (Mention teller : draft.mentions) {
        for (Toll there : teller.tolls) {
          boolean both = here.harm() == there.harm() && isCounted(here) && isCounted(there);
          boolean equal = here.count().equals(there.count());
          same |= both && equal;
          other |= both && !equal;
        }
      }
    }
    return same ? w[30] : other ? w[31] : 0;
  }

  private static boolean isCounted(Toll toll) {
    return !toll.included() && toll.count().minimum().orElse(0) > 1;
  }

  private static double weapons(Draft draft, Mention mention, double[] w) {
    Set<String> here = concepts(mention);
    Set<String> there =
        draft.mentions.stream().flatMap(m -> concepts(m).stream()).collect(Collectors.toSet());
    if (here.isEmpty() || there.isEmpty()) {
      return 0;
    }
    return here.stream().anyMatch(there::contains) ? w[32] : w[33];
  }

  private static Set<String> concepts(Mention mention) {
    return mention.weapons.stream().map(x -> x.weapon().concept()).collect(Collectors.toSet());
  }

  private static double manner(Draft draft, Mention mention, double[] w) {
    double score = mention.superlative ? w[35] : 0;
    boolean placed = !mention.places.isEmpty();
    List<String> told = draft.places().stream().map(Draft::key).toList();
    boolean there = mention.places.stream().anyMatch(p -> told.contains(Draft.key(p)));
    boolean ground =
        mention.kind == EventKind.TERRITORIAL_CHANGE
            && draft.kinds().contains(EventKind.TERRITORIAL_CHANGE);
    score += ground && there ? w[34] : 0;
    boolean lead = draft.first().sentence <= 1;
    boolean apart = placed && !there;
    score += lead && apart && tolls(draft, mention, OTHER) > 0 ? w[36] : 0;
    boolean means =
        !mention.plural
            && !mention.harmOnly
            && !draft.first().plural
            && draft.kinds().contains(mention.kind)
            && mention.kind != EventKind.ATTACK
            && mention.kind != EventKind.ARMED_ASSAULT;
    return score + (means ? w[37] : 0);
  }

  /** الهجوم الأكثر دموية, أعنف الغارات: one of many. */
  static boolean isSuperlative(Phrase noun, Clause clause, int at) {
    String before = at > 0 ? clause.items.get(at - 1).unit().first().folded() : "";
    String after =
        at + 1 < clause.items.size() ? clause.items.get(at + 1).unit().first().folded() : "";
    return before.matches("[وفب]?" + MOST)
        || after.matches("ال" + MOST)
        || Folding.fold(noun.surface()).matches("(?U).*\\bال" + MOST + "\\b.*");
  }
}
