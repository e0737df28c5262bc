package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;

/** Those who go in, search and lead people off raid, whichever of it is told first. */
final class Entries {
  private static final Set<Clause.Opener> GOING_ON =
      EnumSet.of(Clause.Opener.AND, Clause.Opener.RELATIVE, Clause.Opener.NEXT);

  private static final Set<EventKind> DONE_THERE =
      EnumSet.of(
          EventKind.ATTACK,
          EventKind.ARMED_ASSAULT,
          EventKind.EXECUTION,
          EventKind.ABDUCTION,
          EventKind.LOOTING_ARSON);

  private static final String COMES_IN = "verb:دخل";
  private static final String MANAGES = "تمكن";

  private Entries() {}

  /** «اقتحمت القوة المخيم واعتقلت ستة», «توغلت دورية في القرية وفتشت منازل واقتادت شابين». */
  static void read(List<Mention> sentence) {
    for (Mention entry : sentence) {
      if (!entry.unreal && entry.rule.equals(COMES_IN)) {
        Seek.first(sentence, next -> isDoneThere(entry, next)).ifPresent(next -> join(entry, next));
        boolean killed = Seek.any(entry.tolls, t -> t.harm() == Harm.KILLED);
        entry.kind = killed && isAmongDwellers(entry, entry) ? EventKind.ARMED_ASSAULT : entry.kind;
      }
    }
    for (Mention entry : sentence) {
      if (entry.unreal || !enters(entry)) {
        continue;
      }
      for (Mention next : sentence) {
        if (isOfRaid(next) && goesOn(entry, next)) {
          entry.kind = isNameless(entry) ? next.kind : EventKind.RAID;
          next.done = entry;
        }
      }
    }
  }

  /**
   * «دخل مسلحون القرية وقتلوا تسعة من أهلها»: whoever comes for those who live there takes no
   * ground.
   */
  private static boolean isDoneThere(Mention entry, Mention next) {
    boolean harms = next.harmOnly || DONE_THERE.contains(next.kind);
    return harms && !next.unreal && isAmongDwellers(entry, next) && goesOn(entry, next);
  }

  /** Whether those harmed live there, or nobody is told and nobody knows who came. */
  private static boolean isAmongDwellers(Mention entry, Mention harm) {
    List<ActorRef> hurt = harm.tolls.stream().flatMap(t -> t.victims().stream()).toList();
    List<ActorRef> victims = harm.patients.isEmpty() ? hurt : harm.patients;
    boolean untold = victims.isEmpty() && Likeness.isOpen(entry.agents);
    return entry.patients.isEmpty() && untold || Likeness.areCivilians(victims);
  }

  private static void join(Mention entry, Mention next) {
    entry.kind = next.harmOnly ? EventKind.ARMED_ASSAULT : next.kind;
    next.done = entry;
  }

  /** «اقتحم ملثمون المنزل واقتادوه»: whom nobody knows arrests nobody. */
  private static boolean isNameless(Mention entry) {
    return Likeness.isOpen(entry.agents);
  }

  private static boolean enters(Mention mention) {
    boolean storms =
        mention.kind == EventKind.ARMED_ASSAULT
            && mention.rule.equals("verb:اقتحم")
            && Seek.none(mention.tolls, t -> t.harm() == Harm.KILLED);
    return storms || mention.kind == EventKind.RAID && mention.noun == null;
  }

  private static boolean isOfRaid(Mention mention) {
    boolean leads = mention.kind == EventKind.ABDUCTION && mention.rule.equals("verb:اقتاد");
    return !mention.unreal && (leads || mention.kind == EventKind.RAID);
  }

  /** The same men, a clause or two later, at no other place. */
  static boolean goesOn(Mention entry, Mention next) {
    if (next.trigger.start() <= entry.trigger.start() || next.clause == entry.clause) {
      return false;
    }
    boolean there =
        entry.places.isEmpty()
            || next.places.isEmpty()
            || Seek.any(next.places, p -> isAt(entry, Draft.key(p)));
    return leadsTo(entry.clause, next.clause)
        && there
        && (next.agents.isEmpty() || Likeness.overlap(entry.agents, next.agents));
  }

  /** Whether a clause only goes on from another. */
  static boolean leadsTo(Clause clause, Clause next) {
    Clause at = next;
    while (at != null && at != clause && GOING_ON.contains(at.opener)) {
      at = at.before;
    }
    return at == clause;
  }

  private static boolean isAt(Mention entry, String place) {
    return Seek.any(entry.places, p -> Draft.key(p).equals(place));
  }

  /** تمكنت القوات من دخول البلدة, أعلن الجيش دخول المدينة: what fighters manage or say. */
  static boolean isManaged(Clause clause, int at, Phrase entry) {
    boolean town = entry.holder() != null && entry.holder().phraseClass() == PhraseClass.PLACE;
    boolean told = false;
    boolean fighters = clause.subject != null && clause.subject.phraseClass().canFight();
    for (Item item : clause.items.subList(0, at)) {
      told |= item.isVerb() && isManagedBy(item.verb().verb(), entry);
      fighters |=
          item.isPhrase()
              && item.phrase().preposition().isEmpty()
              && item.phrase().phraseClass().canFight();
    }
    return town && told && fighters;
  }

  private static boolean isManagedBy(Verb verb, Phrase entry) {
    return switch (verb.verbClass()) {
      case LIGHT -> verb.lemma().equals(MANAGES);
      case REPORT -> verb.object() == Slot.EVENT && entry.preposition().isEmpty();
      default -> false;
    };
  }

  /** دخلوا مسجداً, دخل منزل ضابط: some house, or that of some man, is no ground to hold. */
  static boolean isVisited(Verb verb, Arguments arguments) {
    return verb.complements().get("الي") == Slot.PLACE
        && Seek.any(arguments.bareAfter, p -> isSomeHouse(p) || isOfMan(p));
  }

  private static boolean isSomeHouse(Phrase phrase) {
    return isHouse(phrase) && !phrase.definite() && phrase.surface().indexOf(' ') < 0;
  }

  /** منزل ضابط, عيادة طبيب, منزله. */
  private static boolean isOfMan(Phrase phrase) {
    Phrase holder = phrase.holder();
    boolean man = holder != null && !holder.plural() && isMan(holder.phraseClass());
    return isHouse(phrase) && (man || holder == null && !phrase.pronoun().isEmpty());
  }

  private static boolean isMan(PhraseClass told) {
    return told == PhraseClass.PERSON || told == PhraseClass.PEOPLE || told == PhraseClass.CIVILIAN;
  }

  private static boolean isHouse(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.FACILITY && !phrase.plural();
  }
}
