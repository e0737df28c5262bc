package org.w3id.badia.extract.event;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds where a place is named nearest to an event, and how far that is. */
final class Sightline {
  /**
   * The nearest naming.
   *
   * @param named where the place is named
   * @param mention the telling of the event that stands nearest
   */
  record Nearest(PlaceMention named, Mention mention, int distance) {
    boolean ahead() {
      return named.start() < mention.trigger.start();
    }

    int from() {
      return Math.min(named.start(), mention.trigger.start());
    }

    int to() {
      return Math.max(named.start(), mention.trigger.start());
    }
  }

  private static final int SENTENCE = 100_000;
  private static final int CLAUSE = 1000;

  private final Map<Clause, Integer> clauses = new IdentityHashMap<>();

  Sightline(List<List<Clause>> sentences) {
    sentences.forEach(s -> s.forEach(c -> clauses.put(c, clauses.size())));
  }

  /** The nearest of all namings of a place, which are in the order of the text. */
  Nearest nearest(Draft draft, List<PlaceMention> all) {
    Nearest nearest = null;
    for (Mention mention : draft.mentions) {
      int from = Math.max(0, Gazette.from(all, mention.sentence - 1) - 1);
      for (int i = from; i < all.size(); i++) {
        int distance = distance(all.get(i), mention);
        if (nearest == null || distance < nearest.distance) {
          nearest = new Nearest(all.get(i), mention, distance);
        }
        if (all.get(i).sentence() > mention.sentence + 1) {
          break;
        }
      }
    }
    return nearest;
  }

  /** Sentences count before clauses, clauses before letters. */
  private int distance(PlaceMention named, Mention mention) {
    int sentences = Math.min(Math.abs(named.sentence() - mention.sentence), 1000);
    int letters = Math.min(Math.abs(named.start() - mention.trigger.start()), CLAUSE - 1);
    return sentences * SENTENCE + Math.min(clausesOff(named, mention), 90) * CLAUSE + letters;
  }

  private int clausesOff(PlaceMention named, Mention mention) {
    return Math.abs(clauses.get(named.clause()) - clauses.get(mention.clause));
  }

  /** How far off it is, in words. */
  String far(Nearest nearest) {
    int off = nearest.named.sentence() - nearest.mention.sentence;
    return switch (off) {
      case 0 ->
          switch (clausesOff(nearest.named, nearest.mention)) {
            case 0 -> "clause";
            case 1 -> "next";
            default -> "sentence";
          };
      case -1 -> "before";
      case 1 -> "after";
      case -2, -3 -> "ahead";
      case 2, 3 -> "behind";
      default -> off < 0 ? "long ahead" : "long behind";
    };
  }
}
