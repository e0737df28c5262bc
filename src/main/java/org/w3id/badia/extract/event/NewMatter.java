package org.w3id.badia.extract.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** What is new in a mention, or not: where it lays harm and strikes, what is done to whom. */
final class NewMatter {
  /** What is done to persons and their goods is no part of an attack of another kind. */
  static final Set<EventKind> PERSONAL =
      EnumSet.of(EventKind.EXECUTION, EventKind.ABDUCTION, EventKind.LOOTING_ARSON);

  private static final Set<Clause.Opener> JOINING =
      EnumSet.of(Clause.Opener.NEXT, Clause.Opener.AND);

  private static final Set<String> AIRCRAFT = Set.of("Warplane", "Helicopter", "Drone");

  private final Likeness likeness;

  NewMatter(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Adds what is seen. */
  void see(Draft draft, Mention mention, List<String> seen) {
    Salience.add(seen, "thing=same", mention.noun != null && strikesSame(draft, mention));
    Salience.add(seen, "thing=told", hitsTold(draft, mention) || Course.holds(draft, mention));
    boolean elsewhere = isElsewhere(draft, mention);
    if (mention.harmOnly) {
      Salience.add(seen, "elsewhere=harm", elsewhere);
      return;
    }
    if (mention.definite) {
      return;
    }
    boolean air = mention.kind == EventKind.AIRSTRIKE && draft.isOf(EventKind.AIRSTRIKE);
    deed(draft, mention, seen);
    Salience.add(seen, "elsewhere=air", air && elsewhere);
  }

  /** What the deed and those it is done to say. */
  private static void deed(Draft draft, Mention mention, List<String> seen) {
    boolean later = mention.sentence > draft.last().sentence;
    boolean whom = !mention.patients.isEmpty() || !mention.objects.isEmpty();
    boolean after =
        !PERSONAL.contains(mention.kind) && PERSONAL.containsAll(draft.kinds()) && later;
    boolean joined = !later && isJoinedTo(draft.last().clause, mention.clause);
    Salience.add(seen, "deed=another", after);
    boolean also = later && mention.clause.opener == Clause.Opener.NEXT && mention.noun == null;
    Salience.add(seen, "joined=sides", (joined || also) && whom && !mention.agents.isEmpty());
    Salience.add(seen, "joined=flight", joined && fliesOther(draft, mention));
    Salience.add(seen, "opens=target", later && opensSentence(mention) && whom);
  }

  private static boolean isJoinedTo(Clause clause, Clause next) {
    return next != clause && JOINING.contains(next.opener);
  }

  /** «شنت طائرات غارات على X، كما ألقت مروحيات براميل على Y»: other aircraft, by a verb. */
  private static boolean fliesOther(Draft draft, Mention mention) {
    Set<String> flown = flown(draft.mentions);
    Set<String> next = flown(List.of(mention));
    return mention.clause.hasFiniteVerb()
        && !flown.isEmpty()
        && !next.isEmpty()
        && Collections.disjoint(flown, next);
  }

  private static Set<String> flown(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.weapons.stream())
        .map(w -> w.weapon().concept())
        .filter(AIRCRAFT::contains)
        .collect(Collectors.toSet());
  }

  /** انفجرت سيارة عند حاجز تل أرقم … تفجير الحاجز: the same thing by its noun. */
  private static boolean strikesSame(Draft draft, Mention mention) {
    Phrase thing = mention.noun.holder();
    if (thing != null && thing.phraseClass() == PhraseClass.PLACE) {
      return mention.sentence > draft.last().sentence && isStruckAgain(draft, thing);
    }
    boolean known =
        thing != null
            && ArmsReader.isThing(thing)
            && thing.definite()
            && !thing.surface().contains(" ");
    return known
        && Stream.concat(
                draft.mentions.stream().flatMap(m -> m.objects.stream()).map(o -> o.surface()),
                draft.places().stream().map(PlaceName::surface))
            .map(NewMatter::head)
            .anyMatch(head(thing.surface())::equals);
  }

  /** «سقط صاروخان على إعزاز … مسؤولية استهداف إعزاز»: the town by its bare name. */
  private static boolean isStruckAgain(Draft draft, Phrase town) {
    return town.places().size() == 1
        && !town.surface().contains(" ")
        && Seek.any(draft.places(), p -> Draft.key(p).equals(Draft.key(town.places().get(0))));
  }

  /** «هجوم على دورية … فتحوا النار على الدورية»: a later sentence strikes what was struck. */
  static boolean hitsTold(Draft draft, Mention mention) {
    boolean told = mention.noun == null || mention.definite; // أكدت أن الهجوم على القافلة أسفر
    boolean blow = told && !Owners.PEACEFUL.contains(mention.kind);
    if (!blow || mention.sentence <= draft.last().sentence) {
      return false;
    }
    return mention.clause.items.stream()
        .filter(i -> i.span().start() > mention.trigger.start() && i.isPhrase())
        .map(Item::phrase)
        .filter(p -> p != mention.clause.subject && recalls(p))
        .map(p -> head(p.surface()))
        .anyMatch(head -> Seek.any(draft.mentions, m -> names(m.clause, head)));
  }

  private static boolean recalls(Phrase phrase) {
    boolean thing =
        switch (phrase.phraseClass()) {
          case FACILITY, VEHICLE, FORCE, PLACE -> true;
          default -> false;
        };
    return thing && phrase.definite() && phrase.holder() == null && !phrase.surface().contains(" ");
  }

  private static boolean names(Clause clause, String head) {
    return Seek.any(
        clause.items,
        i -> i.isPhrase() && Seek.any(i.phrase().all(), p -> head(p.surface()).equals(head)));
  }

  private static String head(String surface) {
    return Anaphora.barest(surface);
  }

  private static boolean opensSentence(Mention mention) {
    return mention.clause.opener == Clause.Opener.START;
  }

  /** Whether it names a place of its own that the draft does not lie at. */
  private boolean isElsewhere(Draft draft, Mention mention) {
    List<String> told = Seek.each(draft.places(), Draft::key);
    return Seek.any(mention.places, Neighbours::isFine)
        && mention.places.stream()
            .filter(Neighbours::isFine)
            .noneMatch(p -> told.contains(Draft.key(p)));
  }
}
