package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * Finds to whom a deed is done whose noun has its doer for a genitive: اقتحام قوات الاحتلال مدينة
 * X, اغتيال التنظيم للضابط.
 */
final class MasdarObjects {
  /** What binds a deed to the one who does it for it: لدكّ المواقع. */
  private static final Set<String> DOING = Set.of("ب", "ل", Chunker.MEANS);

  private MasdarObjects() {}

  /** The object right behind a deed and its doer; null where the genitive itself suffers it. */
  static Phrase of(EventNoun noun, Clause clause, int at, Phrase phrase) {
    Phrase holder = phrase.holder();
    boolean open = noun.genitive() != Slot.PARTY && holder != null && isBody(holder);
    if (!open || at + 1 >= clause.items.size() || clause.items.get(at).phrase() != phrase) {
      return null;
    }
    Item next = clause.items.get(at + 1);
    if (!next.isPhrase() || !next.conjunction().isEmpty() || next.unit().is(WordClass.DIRECTION)) {
      return null;
    }
    Phrase object = next.phrase();
    String preposition = object.preposition();
    boolean suffered = noun.genitive() == Slot.PATIENT;
    boolean bare = suffered && preposition.isEmpty() && isHit(object);
    boolean hit = isHit(object) || suffered && object.phraseClass().canBeHit();
    return bare || preposition.equals("ل") && hit ? object : null;
  }

  /**
   * استهدفت غارة قوات X: where nothing else is struck, who stands behind the blow is; but استهدف
   * هجوم X قاعدة. So is whom somebody told before it shells.
   */
  static boolean isStruck(EventNoun noun, Clause clause, int at, Phrase phrase) {
    return isStruck(clause, at, phrase) || isCarried(noun, clause, at, phrase);
  }

  private static boolean isStruck(Clause clause, int at, Phrase phrase) {
    boolean blow =
        at > 0
            && Relatives.strikes(clause.items.get(at - 1))
            && clause.items.get(at).phrase() == phrase
            && phrase.preposition().isEmpty()
            && phrase.nationalities().isEmpty()
            && phrase.holder() != null;
    return blow
        && Seek.none(
            clause.items.subList(at + 1, clause.items.size()),
            i ->
                i.isPhrase()
                    && !i.unit().is(WordClass.DIRECTION)
                    && i.phrase().preposition().isEmpty()
                    && (isHit(i.phrase()) || i.phrase().phraseClass().canAct()));
  }

  /**
   * «قام الجيش بقصف X», «اتهموا الجيش بقصف X»: whose shelling it is stands before it, and its
   * genitive suffers it.
   */
  private static boolean isCarried(EventNoun noun, Clause clause, int at, Phrase phrase) {
    Phrase holder = phrase.holder();
    String preposition = phrase.preposition();
    boolean open =
        Kinds.of(noun.value()) == EventKind.SHELLING
            && holder != null
            && (holder.phraseClass().canAct() || isHit(holder))
            && !preposition.isEmpty()
            && clause.items.get(at).phrase() == phrase;
    for (int i = at + 1; open && i < clause.items.size() && !clause.items.get(i).isVerb(); i++) {
      Phrase next = clause.items.get(i).phrase();
      open = next == null || noun.complements().get(next.preposition()) != Slot.PATIENT;
    }
    return open && isCarried(clause, at, preposition);
  }

  /** Whether behind that preposition a verb before a place carries the deed of its own subject. */
  static boolean isCarried(Clause clause, int at, String preposition) {
    boolean doer = clause.subject != null;
    for (int i = at - 1; i >= 0; i--) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        return doer && carries(item.verb().verb(), preposition);
      }
      doer |= item.isPhrase() && item.phrase().preposition().isEmpty() && isDoer(item.phrase());
    }
    return false;
  }

  private static boolean isDoer(Phrase phrase) {
    return phrase.phraseClass().canAct() && phrase.phraseClass() != PhraseClass.CIVILIAN;
  }

  private static boolean carries(Verb verb, String preposition) {
    boolean light =
        verb.verbClass() == VerbClass.LIGHT
            && verb.subject() == Slot.AGENT
            && verb.complements().get(preposition) == Slot.EVENT;
    return light || verb.verbClass() == VerbClass.BLAME && preposition.equals("ب");
  }

  private static boolean isBody(Phrase holder) {
    boolean body =
        holder.phraseClass() == PhraseClass.ACTOR
            || holder.holder() != null
                && (holder.phraseClass() == PhraseClass.FORCE
                    || holder.phraseClass() == PhraseClass.PEOPLE);
    return body && holder.conjuncts().isEmpty();
  }

  private static boolean isHit(Phrase object) {
    return switch (object.phraseClass()) {
      case PLACE, FACILITY, VEHICLE, PERSON, CIVILIAN -> true;
      default -> false;
    };
  }

  /**
   * محاولة مجموعة مسلحة التسلل, قيام الجيش بـ: who stands between the trying and the deed does it.
   */
  static Phrase doer(EventNoun noun, Clause clause, int at, Phrase phrase) {
    if (isTheirs(noun, clause, at, phrase)) {
      return clause.items.get(at + 1).phrase();
    }
    boolean free = phrase.holder() == null || noun.genitive() == Slot.PATIENT;
    if (!free || at < 2 || clause.items.get(at).phrase() != phrase) {
      return null;
    }
    Item before = clause.items.get(at - 1);
    boolean tries = Deeds.isAttempt(clause.items.get(at - 2).unit().folded());
    boolean acts =
        before.isPhrase()
            && before.phrase().preposition().isEmpty()
            && before.phrase().phraseClass().canAct();
    return tries && acts ? before.phrase() : null;
  }

  /** سبق الهجومين مقتل انتحاري على يد X: by whom somebody died did nothing told before it. */
  static boolean isOfDeath(Clause clause, int noun, int by) {
    Phrase doer = clause.items.get(by).phrase();
    return doer != null
        && doer.preposition().equals(Chunker.BY)
        && clause.items.subList(noun + 1, by).stream()
            .filter(Item::isPhrase)
            .map(Item::phrase)
            .flatMap(p -> Stream.of(p, p.holder()))
            .anyMatch(p -> p != null && p.phraseClass() == PhraseClass.HARM);
  }

  /** تصدوا لتقدم X: whose advance it is that others meet, null where nobody's. */
  static Phrase advancing(Phrase noun) {
    Phrase holder = noun.phraseClass() == PhraseClass.EVENT ? noun.holder() : null;
    return holder != null && holder.phraseClass().canFight() ? holder : null;
  }

  /** محاولة تسلل لداعش: who tries it stands right behind it with ل. */
  private static boolean isTheirs(EventNoun noun, Clause clause, int at, Phrase phrase) {
    boolean tried =
        at > 0
            && at + 1 < clause.items.size()
            && phrase.holder() == null
            && noun.genitive() == Slot.PATIENT
            && !Kinds.PERSONAL.contains(Kinds.of(noun.value()))
            && clause.items.get(at).phrase() == phrase
            && Deeds.isAttempt(clause.items.get(at - 1).unit().folded());
    Phrase next = tried ? clause.items.get(at + 1).phrase() : null;
    return next != null && next.preposition().equals("ل") && next.phraseClass().canFight();
  }

  /** رصاص قناص لقوات النظام: whose weapon it is stands behind it with ل. */
  static void holders(Clause clause) {
    for (int i = 0; i + 1 < clause.items.size(); i++) {
      Item weapon = clause.items.get(i);
      Item next = clause.items.get(i + 1);
      boolean held =
          weapon.isPhrase(PhraseClass.WEAPON)
              && weapon.phrase().holder() == null
              && weapon.phrase().conjuncts().isEmpty()
              && (next.isPhrase(PhraseClass.ACTOR) || next.isPhrase(PhraseClass.FORCE))
              && next.phrase().preposition().equals("ل");
      if (held) {
        weapon.phrase().heldBy(next.phrase());
      }
      Phrase whose = Identities.of(clause, i);
      if (whose != null) {
        weapon.phrase().ties().clear(); // whom they are reckoned among names none of them
        weapon.phrase().heldBy(whose);
      }
    }
  }

  /**
   * وقعوا في كمين لداعش: what one falls into is of him whom it names; نصبوا كميناً لرتل, for him.
   */
  static boolean isSetBy(Mention mention, Phrase phrase) {
    return mention.kind == EventKind.AMBUSH
        && phrase.preposition().equals("ل")
        && phrase.phraseClass().canAct()
        && !mention.noun.preposition().isEmpty();
  }

  /** استعان الجيش بالمدفعية لدكّ المواقع: the subject does what it does it for. */
  static void addDoer(Mention mention, Slots slots) {
    Phrase subject = mention.clause.subject;
    boolean masdar =
        mention.noun != null
            && mention.noun.event().filter(n -> n.genitive() == Slot.PATIENT).isPresent();
    boolean bound = masdar && DOING.contains(mention.noun.preposition());
    Oaths.swear(mention, slots);
    if (bound && isFoiled(mention)) {
      mention.foiled = true;
      slots.fill(mention, Slot.PATIENT, mention.targets().isEmpty() ? subject : null);
      return;
    }
    boolean acts =
        subject != null && (subject.phraseClass().canAct() || Columns.isOfForce(subject));
    if (bound && mention.agents.isEmpty() && acts) {
      slots.fill(mention, Slot.AGENT, subject);
    }
  }

  /** أحبط الجيش محاولة لنسف الجسر: who foils what was tried has not tried it. */
  private static boolean isFoiled(Mention mention) {
    List<Item> items = mention.clause.items;
    int at = mention.clause.at(mention.noun);
    return at < items.size()
        && at > 1
        && !items.get(at - 1).isPhrase()
        && Deeds.isAttempt(items.get(at - 1).unit().folded())
        && Seek.any(
            items.subList(0, at), i -> i.isVerb() && i.verb().verb().value().equals("FOILED"));
  }
}
