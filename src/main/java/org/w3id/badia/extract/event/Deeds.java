package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** The harm that a deed itself does to whom it is done: ذبحوا أربعة, خطف عشر نساء, إعدام جنود. */
final class Deeds {
  /** Date and place may stand between القبض and على. */
  private static final int REACH = 6;

  private static final Set<EventKind> FIRED =
      EnumSet.of(EventKind.SHELLING, EventKind.MISSILE_STRIKE, EventKind.AIRSTRIKE);

  /** اصطدمت: of men it tells a fight, of a car and a mine none. */
  private static final String HITS = "اصطدم";

  private Deeds() {}

  /**
   * What a noun tells: «قُتل خمسة في عملية عسكرية للجيش», an operation in which people die attacks.
   */
  static EventKind kindOf(EventNoun noun, Clause clause, Phrase phrase) {
    EventKind kind = Kinds.of(noun.value());
    boolean within = kind == EventKind.DEPLOYMENT && phrase.preposition().equals("في");
    boolean deadly =
        within
            && noun.genitive() == Slot.AGENT
            && clause.items.stream()
                .takeWhile(i -> i.phrase() != phrase)
                .anyMatch(i -> i.isVerb(VerbClass.HARM) || i.isPhrase(PhraseClass.HARM));
    return deadly ? EventKind.ATTACK : kind;
  }

  /**
   * هجوم شاركت فيه كتيبتان: what the pronoun behind the verb means, or the fight told before it;
   * null where there is none.
   */
  static Phrase takenPartIn(Clause clause, Item verb) {
    int next = clause.items.indexOf(verb) + 1;
    boolean in =
        verb.verb().verb().complements().get("في") == Slot.EVENT
            && next < clause.items.size()
            && clause.items.get(next).unit().folded().matches("فيه(ا)?");
    boolean goesOn = !in && goesOn(clause, verb);
    if (!in && !goesOn || clause.antecedent != null) {
      return in ? clause.antecedent : null;
    }
    return clause.before == null
        ? null
        : clause.before.items.stream()
            .filter(i -> i.isPhrase(PhraseClass.EVENT))
            .map(Item::phrase)
            .reduce((one, other) -> other)
            .orElse(null);
  }

  /**
   * «قتال في الضواحي، دارت رحاه بين X وY»: a verb that tells more of the fight before its comma.
   */
  private static boolean goesOn(Clause clause, Item verb) {
    Slot subject = verb.verb().verb().subject();
    return subject == Slot.EVENT
        && verb == clause.first()
        && verb.conjunction().isEmpty()
        && clause.opener == Clause.Opener.AND
        && Seek.none(clause.items, i -> i.isPhrase(PhraseClass.EVENT))
        && Seek.any(clause.items, i -> i.isPhrase() && i.phrase().preposition().equals("بين"));
  }

  /** The harm in a verb such as أعدم or خطف. */
  static Optional<Harm> of(Verb verb) {
    return verb.verbClass() == VerbClass.ACT ? verb.deed() : Optional.empty();
  }

  /** The harm in a noun such as إعدام or اختطاف. */
  static Optional<Harm> of(EventNoun noun) {
    return noun.deed();
  }

  /** تصفية أربعين جريحاً, أجهز على جريحين: what is done to those who were hurt before. */
  static Optional<Harm> doneTo(Clause clause, int at, Phrase hurt) {
    if (at >= clause.items.size()) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0; i--) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        Verb verb = item.verb().verb();
        boolean on =
            verb.verbClass() == VerbClass.HARM
                && verb.complements().get(hurt.preposition()) == Slot.VICTIM;
        boolean dies = verb.verbClass() == VerbClass.HARM && isDeathOf(verb, item, hurt);
        return on || dies ? Optional.of(Harm.valueOf(verb.value())) : Optional.empty();
      }
      if (item.isPhrase(PhraseClass.EVENT)) {
        break;
      }
    }
    boolean counted = hurt.count().isPresent() && hurt.preposition().isEmpty();
    boolean behind = counted && at > 0 && clause.items.get(at - 1).isPhrase(PhraseClass.EVENT);
    return behind ? of(clause.items.get(at - 1).phrase().event().orElseThrow()) : Optional.empty();
  }

  /** توفي أحد المصابين, قضى ثلاثة من الجرحى: whoever was hurt before dies. */
  private static boolean isDeathOf(Verb verb, Item item, Phrase hurt) {
    return verb.subject() == Slot.VICTIM
        && verb.object() == Slot.NONE
        && verb.value().equals(Harm.KILLED.name())
        && hurt.preposition().isEmpty()
        && hurt.count().isPresent()
        && hurt.span().start() == item.span().end() + 1;
  }

  /** مقتل اثنين واعتقال ثالث: the ordinal is of one more man, not of one more deed. */
  static boolean isOfOneMore(Phrase noun) {
    return noun.ordinal() > 1
        && noun.holder() == null
        && !noun.definite()
        && noun.conjunction().equals("و")
        && of(noun.event().orElseThrow()).filter(h -> h == Harm.CAPTURED).isPresent();
  }

  /** قال مرصد محلي إعدام عشرة: what seems to hang on who tells it is what he tells. */
  static boolean isHeldBy(Phrase phrase) {
    return switch (phrase.phraseClass()) {
      case OTHER -> true;
      case SOURCE, FACILITY, PERSON -> phrase.holder().phraseClass() == PhraseClass.EVENT;
      default -> false;
    };
  }

  /** محاولة اغتيال: it was tried. */
  static boolean isAttempt(Phrase noun) {
    return isAttempt(Folding.fold(noun.surface()));
  }

  /** The same of folded words. */
  static boolean isAttempt(String folded) {
    return folded.contains("محاول");
  }

  /** Whom a deed's noun is done to: its genitive, or who follows القبض على. */
  static Phrase sufferer(Clause clause, int at, Phrase noun) {
    if (noun.holder() != null) {
      return byBody(clause, at, noun.holder());
    }
    boolean within = noun.surface().endsWith("على");
    Map<String, Slot> complements = noun.event().orElseThrow().complements();
    for (int i = at + 1; i < clause.items.size() && i <= at + REACH; i++) {
      Item item = clause.items.get(i);
      if (item.isVerb() || item.isPhrase(PhraseClass.EVENT)) {
        return null;
      }
      boolean next = within && i == at + 1;
      if (item.isPhrase()
          && (next || complements.get(item.phrase().preposition()) == Slot.PATIENT)) {
        return item.phrase();
      }
    }
    return null;
  }

  /** اعتقال الشرطة قائد المجلس: behind the body that does it stands whom it is done to. */
  private static Phrase byBody(Clause clause, int at, Phrase holder) {
    boolean body = holder.phraseClass() == PhraseClass.ACTOR && holder.count().isEmpty();
    boolean next = body && at + 1 < clause.items.size() && clause.items.get(at + 1).isPhrase();
    Phrase after = next ? clause.items.get(at + 1).phrase() : null;
    boolean object =
        after != null
            && after.preposition().isEmpty()
            && after.conjunction().isEmpty()
            && Sufferers.isSomebody(after);
    return object ? after : holder;
  }

  /** Whom a deed's verb is done to: اعتقل أربعة على حاجز, where the checkpoint is no victim. */
  static Phrase sufferer(Verb verb, Arguments arguments) {
    return Seek.first(
            arguments.complements,
            p ->
                verb.complements().get(p.preposition()) == Slot.PATIENT
                    && (p.phraseClass().canAct() || arguments.object == null))
        .orElse(arguments.object);
  }

  /** مع اثنين من مساعديه, وعلى ستة آخرين: who suffers it together with them. */
  static List<Phrase> companions(Clause clause, Phrase victims) {
    List<Phrase> companions = new ArrayList<>();
    for (int i = 1; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      boolean later = item.isPhrase() && item.span().start() > victims.span().start();
      if (!later || !item.phrase().phraseClass().canAct() || item.phrase().count().isEmpty()) {
        continue;
      }
      boolean with = item.phrase().preposition().equals("مع");
      boolean also =
          item.phrase().preposition().equals("علي")
              && clause.items.get(i - 1).conjunction().equals("و");
      if (also || with && companions.isEmpty()) {
        companions.add(item.phrase());
      }
    }
    return companions;
  }

  /** فقُتل مع اثنين من حرسه: one told before suffers it with the others. */
  static boolean isTogether(Clause clause, int at) {
    for (int i = at + 1; i < clause.items.size() && i <= at + 2; i++) {
      Item item = clause.items.get(i);
      if (item.isPhrase()) {
        Phrase others = item.phrase();
        return others.preposition().equals("مع") && others.count().isPresent();
      }
    }
    return false;
  }

  /** «اصطدمت آليتهم بعبوة»: a car that hits a charge meets nobody, it is blown up. */
  static EventKind kindOf(Item item, Verb verb, Arguments arguments) {
    Phrase car = arguments.subject;
    boolean hits =
        item.unit().folded().contains(HITS)
            && car != null
            && car.phraseClass() == PhraseClass.VEHICLE
            && Seek.any(arguments.complements, c -> c.phraseClass() == PhraseClass.WEAPON);
    if (Ramming.is(verb, arguments)) {
      return Ramming.kind(arguments);
    }
    EventKind kind = hits ? EventKind.IED_BOMBING : fired(Kinds.of(verb.value()), car);
    boolean loots = kind == EventKind.ABDUCTION && Circumstances.isOfHerds(arguments.clause, item);
    return loots ? EventKind.LOOTING_ARSON : kind;
  }

  /** «أحرقت مدفعية الجيش عربة, أحرقت طائرات مركبتين»: what guns and aircraft burn, they struck. */
  private static EventKind fired(EventKind kind, Phrase subject) {
    if (kind != EventKind.LOOTING_ARSON || subject == null) {
      return kind;
    }
    return subject.phraseClass() == PhraseClass.AIRCRAFT
        ? EventKind.AIRSTRIKE
        : subject.weapon().flatMap(w -> w.kind()).filter(FIRED::contains).orElse(kind);
  }

  /** What the subject of a verb is to its event: who fights, or the car that hits a charge. */
  static Slot subjectOf(Mention mention, Verb verb) {
    boolean hits = mention.kind == EventKind.IED_BOMBING && verb.subject() == Slot.PARTY;
    boolean rams = verb.subject() == Slot.PARTY && Ramming.is(mention);
    return hits ? Slot.PATIENT : rams ? Slot.AGENT : verb.subject();
  }

  /** «القصف جرى من اتجاه X واستهدف نقاطاً»: the blow that the clause before is told of goes on. */
  static Phrase subject(Clause clause, Verb verb, Arguments arguments) {
    Clause before = clause.before;
    boolean open =
        arguments.subject == null
            && clause.opener == Clause.Opener.AND
            && before != null
            && Kinds.of(verb.value()) == EventKind.ATTACK;
    return !open
        ? arguments.subject
        : before.items.stream()
            .filter(Item::isPhrase)
            .map(Item::phrase)
            .limit(1)
            .filter(p -> p.phraseClass() == PhraseClass.EVENT && p.preposition().isEmpty())
            .findFirst()
            .orElse(null);
  }

  /** Whether a deed's victims are counted or one of them is named, so that they make a figure. */
  static boolean makeFigure(Phrase victim) {
    boolean person = victim.phraseClass() == PhraseClass.PERSON && !victim.plural();
    return Sufferers.canSuffer(victim) && (victim.count().isPresent() || person);
  }

  /**
   * انقضت المهلة: what is written like a deed done upon somebody, and like another verb too, is the
   * other where nobody stands behind the preposition. أشعلوا النار burns, أشعلوا فتيل الأزمة not.
   */
  static boolean isHomograph(Item item, Verb verb, Arguments arguments) {
    if (verb.object() != Slot.NONE || !verb.complements().containsValue(Slot.PATIENT)) {
      return false;
    }
    boolean fire =
        Kinds.of(verb.value()) == EventKind.LOOTING_ARSON
            && Seek.none(arguments.bareAfter, p -> p.phraseClass() == PhraseClass.WEAPON);
    boolean nobody =
        Seek.none(
            arguments.complements, c -> verb.complements().get(c.preposition()) == Slot.PATIENT);
    return (nobody || fire)
        && item.unit()
            .canMean(s -> s instanceof VerbForm f && f.verb().verbClass() == VerbClass.OTHER);
  }
}
