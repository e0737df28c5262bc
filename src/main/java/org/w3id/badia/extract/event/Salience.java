package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;

/**
 * How well a mention fits an event told before: the sum of what speaks for it and against it. The
 * weights were set on the development reports by trying each in turn.
 */
final class Salience {
  /** Weights, in an order of their own so that they can be tried one by one. */
  static final double[] W = {
    1.5, // 0 same clause
    4.0, // 1 same sentence, tells more of the same
    4.0, // 2 same sentence
    3.5, // 3 same sentence, next matter
    -4.0, // 4 another matter
    1.0, // 5 another sentence
    -2.0, // 6 each sentence between
    0.5, // 7 another paragraph
    8.0, // 8 definite
    -0.7, // 9 each event told since
    3.0, // 10 harm alone
    0.5, // 11 same agents
    0.0, // 12 other agents
    2.5, // 13 same targets
    -2.0, // 14 other targets
    0.0, // 15 same place
    -4.5, // 16 other place
    0.0, // 17 same date
    1.5, // 18 same kind
    1.5, // 19 another kind of its own
    1.5, // 20 nothing of its own
    5.0, // 21 kindred targets
    -2.0, // 22 one and several
    -1.5, // 23 indefinite with a date of its own where the draft has none
    2.0, // 24 tells who did what to whom anew in another sentence
    -1.0, // 25 a place of its own where the draft has none in common
    1.0, // 26 the lead
    -1.0, // 27 one after several
    0.0, // 28 says that it happened too
    -0.5, // 29 names the place as the one told before
    5.5, // 30 the same figure
    -1.0, // 31 another figure of the same harm
    1.0, // 32 the same weapon
    -1.5, // 33 another weapon
    0.5, // 34 ground taken at the same place
    0.0, // 35 the most deadly, the biggest: one of many
    -2.0, // 36 a figure and a place of its own, after the lead
    0.0, // 37 the same means of attack, told of one each
    -3.5, // 38 definite, at another place
    1.5, // 39 harm alone, at a place of its own
    -2.25, // 40 no such deed after one done to persons or goods
    -2.25, // 41 who did what to whom anew in the same sentence
    -0.75, // 42 opens a sentence with whom it was done to
    -2.25, // 43 one more strike from the air, at a place of its own
  };

  /** Kinds that nobody dies of. */
  static final Set<EventKind> PEACEFUL =
      EnumSet.of(EventKind.DEPLOYMENT, EventKind.PLEDGE, EventKind.THREAT);

  private static final Set<EventKind> GENERAL =
      EnumSet.of(EventKind.ATTACK, EventKind.ARMED_ASSAULT, EventKind.CLASH);

  private final Likeness likeness;
  private final NewMatter matter;

  Salience(Likeness likeness) {
    this.likeness = likeness;
    this.matter = new NewMatter(likeness);
  }

  /** Negative where the mention tells another event. */
  double of(Draft draft, Mention mention, int toldSince) {
    if (mention.other || !likeness.possible(draft, mention)) {
      return Double.NEGATIVE_INFINITY;
    }
    return nearness(draft, mention)
        + W[9] * toldSince
        + manner(draft, mention)
        + telling(draft, mention)
        + sides(draft, mention)
        + places(draft, mention)
        + Figures.of(draft, mention, W)
        + matter.of(draft, mention, W)
        + dates(draft, mention);
  }

  private static double nearness(Draft draft, Mention mention) {
    if (mention.clause == draft.last().clause) {
      return W[0];
    }
    boolean turn = mention.clause.opener == Clause.Opener.TRANSITION;
    int distance = mention.sentence - draft.last().sentence;
    double turned = turn ? W[4] : 0;
    if (distance > 0) {
      double paragraph = mention.paragraph == draft.last().paragraph ? 0 : W[7];
      return W[5] + W[6] * distance + paragraph + turned;
    }
    return turned
        + switch (mention.clause.opener) {
          case SAME, RESULT, RELATIVE, WHY -> W[1];
          case NEXT -> W[3];
          default -> W[2];
        };
  }

  private double manner(Draft draft, Mention mention) {
    double score = 0;
    boolean aggregate =
        mention.plural && mention.kind != EventKind.AIRSTRIKE && mention.kind != EventKind.CLASH;
    boolean recalls = mention.definite && (!aggregate || mention.noun.demonstrative());
    score += recalls ? W[8] : 0;
    if (mention.harmOnly) {
      score += W[10];
    } else if (draft.kinds().contains(mention.kind)) {
      score += W[18];
    } else if (!GENERAL.contains(mention.kind)
        && draft.kinds().stream().noneMatch(GENERAL::contains)) {
      score += W[19];
    }
    boolean bare =
        mention.agents.isEmpty() && mention.targets().isEmpty() && mention.places.isEmpty();
    score += bare ? W[20] : 0;
    boolean one = !draft.first().plural && mention.plural && !recalls;
    return score + (one ? W[22] : 0);
  }

  /** Whether it tells anew, as a report does when it comes to the next attack. */
  private double telling(Draft draft, Mention mention) {
    double score = 0;
    boolean later = mention.sentence > draft.last().sentence;
    boolean whom = !mention.patients.isEmpty() || !mention.objects.isEmpty();
    if (later && !mention.definite && !mention.harmOnly && !mention.agents.isEmpty() && whom) {
      score += W[24];
    }
    boolean where = mention.places.stream().anyMatch(likeness::isFine);
    if (later && where && !mention.definite) {
      score += W[25];
    }
    if (!mention.definite && says(mention, "also")) {
      score += W[28];
    }
    if (mention.clause.items.stream().anyMatch(Salience::isPlaceToldBefore)) {
      score += W[29];
    }
    if (draft.first().sentence <= 1 && later) {
      score += W[26];
    }
    boolean several = draft.mentions.stream().allMatch(m -> m.plural) && !mention.plural;
    return several && (whom || where) ? score + W[27] : score;
  }

  private static boolean says(Mention mention, String value) {
    return mention.clause.items.stream()
        .filter(i -> i.is(WordClass.FILLER))
        .anyMatch(i -> i.unit().word(WordClass.FILLER).orElseThrow().sense().value().equals(value));
  }

  /** البلدة, المدينة: the article says that it was named. */
  private static boolean isPlaceToldBefore(Item item) {
    return item.unit().word(WordClass.PLACE_HEAD).filter(w -> w.reading().definite()).isPresent()
        && !item.isPhrase(PhraseClass.PLACE);
  }

  private double sides(Draft draft, Mention mention) {
    boolean clash = draft.kinds().contains(EventKind.CLASH) || mention.kind == EventKind.CLASH;
    if (clash) {
      List<ActorRef> told = Likeness.both(draft.agents(), draft.targets());
      List<ActorRef> here = Likeness.both(mention.agents, mention.targets());
      return likeness.agree(told, here) ? Likeness.overlap(told, here) ? W[11] : 0 : W[12];
    }
    double score = 0;
    if (!likeness.agree(draft.agents(), mention.agents)) {
      score += W[12];
    } else if (Likeness.overlap(draft.agents(), mention.agents)) {
      score += W[11];
    }
    List<ActorRef> victims = mention.targets();
    boolean attackers = Likeness.overlap(draft.agents(), victims);
    if (Likeness.overlap(draft.targets(), victims) || mention.harmOnly && attackers) {
      score += W[13];
    } else if (!likeness.agree(draft.targets(), victims)) {
      score += W[14];
    } else if (!victims.isEmpty() && !draft.targets().isEmpty()) {
      score += W[21];
    }
    return score;
  }

  private double places(Draft draft, Mention mention) {
    boolean same =
        draft.places().stream()
            .filter(likeness::isFine)
            .anyMatch(
                p -> mention.places.stream().anyMatch(q -> Draft.key(p).equals(Draft.key(q))));
    if (same) {
      return W[15];
    }
    double elsewhere = W[16] + (mention.definite ? W[38] : 0);
    return likeness.placesAgree(draft.places(), mention.places) ? 0 : elsewhere;
  }

  private double dates(Draft draft, Mention mention) {
    boolean both = draft.when().isPresent() && mention.when.isPresent();
    if (both) {
      return W[17];
    }
    boolean fresh = mention.when.isPresent() && !mention.definite;
    return fresh && mention.sentence > draft.last().sentence ? W[23] : 0;
  }
}
