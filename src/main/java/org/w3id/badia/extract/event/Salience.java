package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Weights;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * How well a mention fits an event told before: what is seen of the two, weighed by {@code
 * retelling.csv} of data/lexicon.
 */
final class Salience {
  /** Kinds that nobody dies of. */
  static final Set<EventKind> PEACEFUL =
      EnumSet.of(EventKind.DEPLOYMENT, EventKind.PLEDGE, EventKind.THREAT);

  static final Set<EventKind> GENERAL =
      EnumSet.of(EventKind.ATTACK, EventKind.ARMED_ASSAULT, EventKind.CLASH);

  /** Of these steps each that a distance has reached counts. */
  private static final int[] STEPS = {1, 2, 3, 4, 6, 10, 20};

  private static final Set<String> AREAS = Set.of("Desert", "Region");

  private static final String[] APART = steps("apart");
  private static final String[] SINCE = steps("since");

  /** What is told by one noun for several deeds, though it is one: اشتباكات, ثلاث غارات. */
  private static final Set<EventKind> SEVERAL = EnumSet.of(EventKind.CLASH, EventKind.AIRSTRIKE);

  private final Likeness likeness;
  private final NewMatter matter;
  private final Signals signals;
  private final Weights weights;

  Salience(Likeness likeness, Weights weights) {
    this.likeness = likeness;
    this.matter = new NewMatter(likeness);
    this.signals = new Signals(likeness);
    this.weights = weights;
  }

  private static String[] steps(String name) {
    String[] all = new String[STEPS.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = name + "=" + STEPS[i];
    }
    return all;
  }

  /** Whether it is what the report tells of first. */
  private static boolean isMain(Draft draft, List<Draft> told) {
    int start = draft.first().trigger.start();
    return draft.first().sentence <= 1 && Seek.all(told, d -> d.first().trigger.start() >= start);
  }

  /** Above 0 where the features speak for the same event. */
  double of(List<String> features) {
    return weights.sum(features);
  }

  /**
   * What is seen of an event and a mention that may tell more of it; nothing where it cannot.
   *
   * @param toldSince how many events were told after it
   * @param told all that are told by then, the one told last at the end
   */
  Optional<List<String>> features(Draft draft, Mention mention, int toldSince, List<Draft> told) {
    if (mention.other
        || Versions.isByAnother(draft, mention)
        || Versions.fallsElsewhere(draft, mention)
        || Versions.isFireOfOthers(likeness, draft, mention)
        || !likeness.possible(draft, mention)) {
      return Optional.empty();
    }
    List<String> seen = new ArrayList<>();
    seen.add("bias");
    nearness(draft, mention, seen);
    reached(SINCE, toldSince, seen);
    manner(draft, mention, seen);
    add(seen, "named=elsewhere", Signals.isNamedElsewhere(draft, mention, told));
    add(seen, "says=doer", Signals.saysDoer(draft, mention));
    add(seen, "says=attackers", toldSince == 0 && Signals.saysAttackers(draft, mention));
    add(seen, "called=other", Likeness.isSoCalled(draft, mention) && !Likeness.isCalled(draft));
    add(seen, "victim=recalled", toldSince == 0 && isDoneToThem(draft, mention));
    telling(draft, mention, seen);
    sides(draft, mention, seen);
    places(draft, mention, seen);
    Figures.see(draft, mention, seen);
    add(seen, "harm=due", Figures.isDue(draft, mention, told));
    add(seen, "figure=main", mention.counts && isMain(draft, told));
    matter.see(draft, mention, seen);
    dates(draft, mention, seen);
    add(seen, "day=left", Contrasts.isDayLeft(draft, mention, told.get(told.size() - 1)));
    add(seen, "only", told.size() == 1 && recalls(mention) && !mention.plural);
    return Optional.of(seen);
  }

  private static void reached(String[] names, int distance, List<String> seen) {
    for (int i = 0; i < STEPS.length && STEPS[i] <= distance; i++) {
      seen.add(names[i]);
    }
  }

  private static void nearness(Draft draft, Mention mention, List<String> seen) {
    if (mention.clause == draft.last().clause) {
      seen.add("near=clause");
      return;
    }
    if (mention.clause.opener == Clause.Opener.TRANSITION) {
      seen.add("turn");
    }
    int distance = mention.sentence - draft.last().sentence;
    if (distance > 0) {
      seen.add("near=later");
      reached(APART, distance, seen);
      if (mention.paragraph != draft.last().paragraph) {
        seen.add("paragraph=other");
      }
      return;
    }
    seen.add(
        switch (mention.clause.opener) {
          case SAME, RESULT, RELATIVE, WHY -> "near=more";
          case NEXT -> "near=next";
          default -> "near=sentence";
        });
  }

  private static void manner(Draft draft, Mention mention, List<String> seen) {
    boolean recalls = recalls(mention) && !Figures.isByOtherArms(draft, mention);
    add(seen, "recalls", recalls);
    if (mention.harmOnly) {
      seen.add("harm");
      add(seen, "dead=known", tellsOfKnown(mention));
    } else if (draft.isOf(mention.kind)) {
      seen.add("kind=same");
    } else if (!GENERAL.contains(mention.kind) && Seek.none(draft.kinds(), GENERAL::contains)) {
      seen.add("kind=other");
    }
    boolean bare =
        mention.agents.isEmpty() && mention.targets().isEmpty() && mention.places.isEmpty();
    add(seen, "bare", bare);
    boolean fights = SEVERAL.contains(mention.kind) && Versions.isNext(draft, mention);
    add(seen, "number=several", !draft.first().plural && mention.plural && !recalls && !fights);
  }

  /** قال إن القتلى ثمانية: the article says that they were told. */
  private static boolean tellsOfKnown(Mention mention) {
    return Seek.any(
        mention.clause.items,
        i ->
            i.span().start() < mention.trigger.start()
                && i.isPhrase(PhraseClass.CASUALTY)
                && i.phrase().definite()
                && i.phrase().holder() == null
                && i.phrase().count().isEmpty());
  }

  /** «أن مجهولين فتحوا عليهما النار»: what the next sentence says was done to those just told. */
  private static boolean isDoneToThem(Draft draft, Mention mention) {
    List<Item> items = mention.clause.items;
    int verb = 0;
    while (verb < items.size() && items.get(verb).span().start() < mention.trigger.start()) {
      verb++;
    }
    return mention.noun == null
        && mention.patients.isEmpty()
        && mention.sentence == draft.last().sentence + 1
        && items.stream()
            .skip(verb + 1L)
            .takeWhile(i -> !i.isVerb() && i.type() != Item.Type.MARK)
            .limit(2)
            .anyMatch(Pronouns::isUpon);
  }

  /** الهجوم, but الهجمات only where it points: هذه الهجمات. */
  private static boolean recalls(Mention mention) {
    boolean aggregate =
        mention.plural
            && mention.kind != EventKind.AIRSTRIKE
            && mention.kind != EventKind.CLASH
            && !MeansOfAttack.isStrike(mention);
    return mention.definite && (!aggregate || mention.noun.demonstrative());
  }

  /** Whether it tells anew, as a report does when it comes to the next attack. */
  private void telling(Draft draft, Mention mention, List<String> seen) {
    boolean later = mention.sentence > draft.last().sentence;
    boolean whom = !mention.patients.isEmpty() || !mention.objects.isEmpty();
    boolean where = Seek.any(mention.places, Neighbours::isFine);
    boolean anew = later && !mention.definite;
    add(seen, "anew=sides", anew && !mention.harmOnly && !mention.agents.isEmpty() && whom);
    add(seen, "anew=place", anew && where);
    add(seen, "whom=told", later && Pronouns.isHit(mention));
    add(seen, "also", !mention.definite && says(mention, "also"));
    add(seen, "names=place", Seek.any(mention.clause.items, Salience::isPlaceToldBefore));
    boolean fight = draft.isOf(EventKind.CLASH) != (mention.kind == EventKind.CLASH);
    add(seen, "account", mention.account && anew && !draft.first().account && !fight);
    add(seen, "lead", draft.first().sentence <= 1 && later);
    add(seen, "arms=told", later && Retelling.fliesAgain(draft, mention));
    add(seen, "speaker=there", Versions.isWhereSpeakerIs(draft, mention));
    add(seen, "blast=none", Versions.isNoBlast(draft, mention));
    add(seen, "ground=won", Seizures.tellsHow(likeness, draft, mention));
    add(seen, "object=other", Versions.hitsOther(draft, mention));
    add(seen, "arms=same", Versions.namesArms(draft, mention));
    add(seen, "next=says", Versions.saysMore(likeness, draft, mention));
    add(seen, "next=down", Versions.isByArms(draft, mention));
    add(seen, "next=repelled", Versions.isRepelled(draft, mention));
    add(seen, "place=nearer", Versions.isNearer(draft, mention));
    add(seen, "loose", Retelling.isLoose(draft, mention));
    boolean several = isSeveral(draft) && !mention.plural;
    add(seen, "number=one", several && (whom || where));
    add(seen, "number=counted", several && later && (whom || where) && isCounted(draft));
  }

  /** «هجمات … طالت مواقع»: a noun of several deeds, and what its own sentence tells of them. */
  private static boolean isSeveral(Draft draft) {
    Mention first = draft.first();
    return first.plural && Seek.all(draft.mentions, m -> m.plural || m.sentence == first.sentence);
  }

  /** ست عمليات: of so many each may be told alone. */
  private static boolean isCounted(Draft draft) {
    return Seek.any(
        draft.mentions,
        m -> m.plural && m.count.filter(c -> c.minimum().orElse(0) > 2).isPresent());
  }

  static void add(List<String> seen, String feature, boolean holds) {
    if (holds) {
      seen.add(feature);
    }
  }

  private static boolean says(Mention mention, String value) {
    return Seek.any(
        mention.clause.items,
        i ->
            i.is(WordClass.FILLER)
                && i.unit().word(WordClass.FILLER).orElseThrow().sense().value().equals(value));
  }

  /** البلدة, المدينة: the article says that it was named. */
  private static boolean isPlaceToldBefore(Item item) {
    return item.unit().word(WordClass.PLACE_HEAD).filter(w -> w.reading().definite()).isPresent()
        && !item.isPhrase(PhraseClass.PLACE);
  }

  private void sides(Draft draft, Mention mention, List<String> seen) {
    boolean clash = draft.isOf(EventKind.CLASH) || mention.kind == EventKind.CLASH;
    if (clash) {
      List<ActorRef> told = Likeness.both(draft.agents(), draft.targets());
      List<ActorRef> here = Likeness.both(mention.agents, mention.targets());
      agents(told, here, seen);
      return;
    }
    agents(draft.agents(), mention.agents, seen);
    List<ActorRef> victims = mention.targets();
    boolean attackers = Likeness.overlap(draft.agents(), victims);
    if (Likeness.overlap(draft.targets(), victims) || mention.harmOnly && attackers) {
      seen.add("targets=same");
    } else if (!likeness.agree(draft.targets(), victims)) {
      boolean hurt = Likeness.areCivilians(victims) && Versions.isNext(draft, mention);
      boolean fire = hurt && Likeness.FIRE.containsAll(draft.kinds());
      add(seen, "targets=other", !fire && !areNamed(mention, victims));
    } else if (!victims.isEmpty()
        && !draft.targets().isEmpty()
        && !Likeness.areCivilians(victims)) {
      seen.add("targets=kindred");
    }
  }

  /** ثلاثين جريحاً، بينهم القيادي فلان: a man among those counted may be of any body. */
  private static boolean areNamed(Mention mention, List<ActorRef> victims) {
    return mention.harmOnly
        && Seek.any(mention.tolls, Toll::included)
        && Seek.all(victims, v -> v.entity().kind() == EntityKind.PERSON);
  }

  private void agents(List<ActorRef> told, List<ActorRef> here, List<String> seen) {
    if (!likeness.agree(told, here)) {
      seen.add("agents=other");
    } else if (Likeness.overlap(told, here)) {
      seen.add("agents=same");
    }
  }

  private void places(Draft draft, Mention mention, List<String> seen) {
    add(seen, "opens=place", signals.opensElsewhere(draft, mention));
    boolean same =
        draft.places().stream()
            .filter(Neighbours::isFine)
            .anyMatch(p -> Seek.any(mention.places, q -> Draft.key(p).equals(Draft.key(q))));
    if (same) {
      seen.add("place=same");
    } else if (!likeness.placesAgree(draft, mention)
        && !(mention.definite && !mention.plural && mayLieThere(draft, mention))) {
      seen.add("place=other");
      add(seen, "place=recalled", mention.definite);
    }
  }

  /** «في بادية الرقة … وقع الانفجار في منطقة كويعان»: where no table knows, in an area told. */
  private static boolean mayLieThere(Draft draft, Mention mention) {
    return Seek.any(mention.places, p -> p.known().isEmpty())
        && draft.places().stream()
            .flatMap(p -> p.known().stream())
            .anyMatch(n -> AREAS.contains(n.entity().subkind()));
  }

  private static void dates(Draft draft, Mention mention, List<String> seen) {
    if (draft.when().isPresent() && mention.when.isPresent()) {
      seen.add("date=both");
    } else if (mention.when.isPresent()
        && !mention.definite
        && mention.sentence > draft.last().sentence) {
      seen.add("date=own");
    }
  }
}
