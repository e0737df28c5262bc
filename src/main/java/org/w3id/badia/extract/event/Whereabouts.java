package org.w3id.badia.extract.event;

import static org.w3id.badia.model.RoleFeature.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.extract.event.Appearance.Standing;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.RoleFeature;

/** Where somebody is named, seen from the words that tell of an event. */
final class Whereabouts {
  /** Who is named farther off than so many sentences is only looked for in the lead. */
  static final int WINDOW = 12;

  private static final Set<RoleFeature> HERE = EnumSet.of(SAME_CLAUSE, NEXT_CLAUSE, SAME_SENTENCE);

  private record Nearest(Appearance appearance, Mention mention, double distance) {}

  private final Cast cast;
  private final Map<Clause, Integer> clauses = new IdentityHashMap<>();

  Whereabouts(Cast cast, List<List<Clause>> sentences) {
    this.cast = cast;
    sentences.forEach(s -> s.forEach(c -> clauses.put(c, clauses.size())));
  }

  Set<RoleFeature> of(Draft draft, Entity entity) {
    List<Appearance> own = cast.of(entity);
    Nearest nearest = nearest(draft, own);
    if (nearest == null) {
      return EnumSet.of(own.isEmpty() ? NEVER_NAMED : FAR_OFF);
    }
    Set<RoleFeature> features = distance(nearest.appearance, nearest.mention);
    if (nearest.appearance.sentence() == nearest.mention.sentence) {
      sentence(nearest.appearance, nearest.mention, features);
    }
    naming(own, features);
    neighbours(draft.first(), entity, features);
    return features;
  }

  /** Where somebody is named nearest to an event, null where not within sight. */
  Appearance nearest(Draft draft, Entity entity) {
    Nearest nearest = nearest(draft, cast.of(entity));
    return nearest == null ? null : nearest.appearance;
  }

  private Nearest nearest(Draft draft, List<Appearance> own) {
    Nearest nearest = null;
    for (Mention mention : draft.mentions) {
      for (int i = firstWithin(own, mention.sentence - WINDOW); i < own.size(); i++) {
        Appearance appearance = own.get(i);
        if (appearance.sentence() > mention.sentence + WINDOW) {
          break;
        }
        double distance = distanceOf(appearance, mention);
        if (nearest == null || distance < nearest.distance) {
          nearest = new Nearest(appearance, mention, distance);
        }
      }
    }
    return nearest;
  }

  /** Whether somebody is named in the sentence of an event. */
  static boolean isHere(Set<RoleFeature> features) {
    return !Collections.disjoint(HERE, features);
  }

  private static int firstWithin(List<Appearance> own, int sentence) {
    int low = 0;
    int high = own.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (own.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Sentences count before clauses, clauses before words; who is named in passing comes last. */
  private double distanceOf(Appearance appearance, Mention mention) {
    int sentences = Math.abs(appearance.sentence() - mention.sentence);
    int clausesOff = Math.min(clausesOff(appearance, mention), 20);
    int words = Math.min(Math.abs(appearance.span().start() - mention.trigger.start()), 900);
    return sentences * 1000 + clausesOff * 10 + words / 100.0 + (inPassing(appearance) ? 0.5 : 0);
  }

  private int clausesOff(Appearance appearance, Mention mention) {
    return Math.abs(clauses.get(appearance.clause()) - clauses.get(mention.clause));
  }

  private static boolean inPassing(Appearance appearance) {
    return appearance.standing() == Standing.PATRON || appearance.standing() == Standing.ATTRIBUTE;
  }

  private Set<RoleFeature> distance(Appearance appearance, Mention mention) {
    int off = appearance.sentence() - mention.sentence;
    return EnumSet.of(
        switch (off) {
          case 0 ->
              switch (clausesOff(appearance, mention)) {
                case 0 -> SAME_CLAUSE;
                case 1 -> NEXT_CLAUSE;
                default -> SAME_SENTENCE;
              };
          case -1 -> SENTENCE_BEFORE;
          case 1 -> SENTENCE_AFTER;
          case 2, -2 -> TWO_SENTENCES_OFF;
          default -> FAR_OFF;
        });
  }

  private static void sentence(Appearance appearance, Mention mention, Set<RoleFeature> features) {
    boolean before = appearance.span().start() < mention.trigger.start();
    features.add(before ? STANDS_BEFORE : STANDS_AFTER);
    features.add(
        switch (appearance.standing()) {
          case OWN -> STANDS_AS_OWN;
          case HOLDER -> STANDS_AS_HOLDER;
          case ARMED -> STANDS_AS_ARMED;
          case DEED -> STANDS_AS_DEED;
          case PATRON -> STANDS_AS_PATRON;
          case ATTRIBUTE -> STANDS_AS_ATTRIBUTE;
        });
    RoleFeature preposition = preposition(appearance.preposition());
    features.add(preposition);
    FrameFeatures.add(features, SUBJECT, appearance.clause().subject == appearance.phrase());
    boolean opens = before && appearance.clause() == mention.clause && preposition == PREP_NONE;
    FrameFeatures.add(features, OPENS_CLAUSE, opens);
  }

  private static RoleFeature preposition(String preposition) {
    return switch (preposition) {
      case "" -> PREP_NONE;
      case "@agent" -> PREP_BY;
      case "علي", "ضد", "نحو", "باتجاه" -> PREP_AGAINST;
      case "ل" -> PREP_OF;
      case "ب", "@means" -> PREP_WITH;
      case "بين" -> PREP_BETWEEN;
      case "من" -> PREP_FROM;
      case "صفوف", "بحق" -> PREP_RANKS;
      case "قرب", "امام", "مع" -> PREP_NEAR;
      case "في" -> PREP_IN;
      case "@cause" -> PREP_CAUSE;
      case "الي" -> PREP_TO;
      default -> PREP_OTHER;
    };
  }

  private static void naming(List<Appearance> own, Set<RoleFeature> features) {
    boolean patron = true;
    boolean passing = true;
    for (Appearance appearance : own) {
      patron &= appearance.standing() == Standing.PATRON;
      passing &= inPassing(appearance);
    }
    FrameFeatures.add(features, ONLY_PATRON, patron);
    FrameFeatures.add(features, ONLY_ATTRIBUTE, passing);
    int first = own.get(0).sentence();
    FrameFeatures.add(features, IN_HEADLINE, first == 0);
    int second = firstWithin(own, 1);
    boolean lead = second < own.size() && own.get(second).sentence() == 1;
    FrameFeatures.add(features, IN_LEAD, lead);
    FrameFeatures.add(features, NAMED_OFTEN, own.size() > 2);
    FrameFeatures.add(features, NAMED_ONCE, own.size() == 1);
  }

  private void neighbours(Mention mention, Entity entity, Set<RoleFeature> features) {
    List<Appearance> all = cast.appearances();
    int at = cast.from(mention.trigger.start());
    int before = at - 1;
    while (before >= 0 && all.get(before).standing() == Standing.PATRON) {
      before--;
    }
    int after = at;
    while (after < all.size() && all.get(after).standing() == Standing.PATRON) {
      after++;
    }
    boolean last = before >= 0 && all.get(before).entity().equals(entity);
    FrameFeatures.add(features, NEAREST_BEFORE, last);
    boolean next =
        after < all.size()
            && all.get(after).sentence() == mention.sentence
            && all.get(after).entity().equals(entity);
    FrameFeatures.add(features, NEAREST_AFTER, next);
  }
}
