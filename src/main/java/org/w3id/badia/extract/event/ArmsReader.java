package org.w3id.badia.extract.event;

import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * Reads events that weapons and vehicles tell: a mine kills, a device is defused, a column comes.
 */
final class ArmsReader {
  /** Shells fall, and what flies is made to. */
  private static final String DOWNS = "أسقط";

  private final FrameReader frames;
  private final Slots slots;
  private final TellingWords words;
  private final Wrecks wrecks;

  ArmsReader(FrameReader frames, Slots slots, TellingWords words) {
    this.words = words;
    this.frames = frames;
    this.slots = slots;
    this.wrecks = new Wrecks(frames, slots, words);
  }

  /** سقوط مئات القذائف على بلدة, in a headline قذيفتان على شارع: shells that fall are an event. */
  void fall(Clause clause, int at, Phrase phrase) {
    mark(clause, at, phrase);
    wrecks.read(clause, at, phrase);
    boolean headline = at == 0 && isHeadline(clause);
    Phrase weapon = headline ? phrase : null;
    if (phrase.phraseClass() == PhraseClass.HARM) {
      weapon = phrase.holder();
    }
    if (weapon == null || weapon.phraseClass() != PhraseClass.WEAPON || clause.negated) {
      return;
    }
    Mention mention = by(weapon, clause, clause.items.get(at), EventKind.ATTACK);
    for (int i = at + 1; i < clause.items.size() && !clause.items.get(i).isVerb(); i++) {
      Item item = clause.items.get(i);
      if (item.isPhrase() && item.phrase().preposition().equals("علي")) {
        slots.fill(mention, Slot.PATIENT, item.phrase());
        return;
      }
    }
  }

  /** كانت البلدة هدفاً لمدفعية X: arms that have a mark strike it. */
  private void mark(Clause clause, int at, Phrase phrase) {
    Phrase arms = at + 1 < clause.items.size() ? clause.items.get(at + 1).phrase() : null;
    boolean fired =
        arms != null
            && arms.phraseClass() == PhraseClass.WEAPON
            && arms.preposition().equals("ل")
            && !clause.negated
            && words.is(TellingRole.MARK, Folding.fold(phrase.surface()));
    if (!fired) {
      return;
    }
    Mention mention = by(arms, clause, clause.items.get(at), EventKind.ATTACK);
    clause.items.stream()
        .limit(at)
        .filter(Item::isPhrase)
        .map(Item::phrase)
        .filter(p -> p.preposition().isEmpty())
        .filter(p -> isThing(p) || p.phraseClass() == PhraseClass.PLACE || p.phraseClass().canAct())
        .findFirst()
        .ifPresent(p -> slots.fill(mention, Slot.PATIENT, p));
    slots.shooters(mention, arms);
  }

  /** قذيفتان على شارع كذا: a weapon, what it falls on, and no verb. */
  private static boolean isHeadline(Clause clause) {
    return clause.items.size() > 1
        && clause.items.get(0).phrase().preposition().isEmpty()
        && Seek.none(clause.items, i -> i.isVerb() || i.isPhrase(PhraseClass.EVENT))
        && Seek.any(clause.items, i -> i.isPhrase() && i.phrase().preposition().equals("علي"));
  }

  /** What a verb carries: an event, or arms that are one by themselves or launch one. */
  Mention carried(Clause clause, Item item, Arguments arguments) {
    Phrase object = arguments.object;
    if (frames.of(object).isPresent() || object.phraseClass() != PhraseClass.WEAPON) {
      return frames.of(object).orElse(null);
    }
    Mention named = MeansOfAttack.launched(arguments, frames, slots);
    return named == null ? by(object, clause, item, EventKind.ARMED_ASSAULT) : named;
  }

  /** تعرض رتل لعبوة ناسفة: the weapon that one meets is the event. */
  Mention met(Clause clause, Item item, Verb verb, Arguments arguments) {
    if (verb.subject() != Slot.PATIENT) {
      return null;
    }
    return arguments.complements.stream()
        .filter(c -> verb.complements().get(c.preposition()) == Slot.EVENT)
        .filter(c -> c.phraseClass() == PhraseClass.WEAPON && c.preposition().equals("ل"))
        .findFirst()
        .map(c -> by(c, clause, item, EventKind.ARMED_ASSAULT))
        .orElse(null);
  }

  private Mention by(Phrase weapon, Clause clause, Item item, EventKind otherwise) {
    boolean flies = weapon.phraseClass() == PhraseClass.AIRCRAFT;
    EventKind kind =
        flies ? EventKind.AIRSTRIKE : weapon.weapon().flatMap(w -> w.kind()).orElse(otherwise);
    Mention mention = frames.fresh(kind, clause, item);
    slots.fill(mention, flies ? Slot.AGENT : Slot.WEAPON, weapon);
    return mention;
  }

  /** What arms and columns tell where no noun names the act. */
  Mention told(Clause clause, Item item, Verb verb, Arguments arguments) {
    Mention moved = moved(clause, item, verb, arguments);
    return moved != null ? moved : endured(clause, item, verb, arguments);
  }

  /** تعرض الحاجز لنيران قناصة, لرشقات صاروخية: a weapon that somebody comes under. */
  private Mention endured(Clause clause, Item item, Verb verb, Arguments arguments) {
    return arguments.complements.stream()
        .filter(c -> isUnder(verb, arguments) && c.phraseClass() == PhraseClass.WEAPON)
        .filter(c -> verb.complements().get(c.preposition()) == Slot.EVENT)
        .findFirst()
        .map(c -> by(c, clause, item, EventKind.ARMED_ASSAULT))
        .orElse(null);
  }

  /** تعرض, وقعت آلية على لغم: whether the subject of a verb is who suffers it. */
  private static boolean isUnder(Verb verb, Arguments arguments) {
    boolean falls =
        Stream.concat(Stream.ofNullable(arguments.subject), arguments.bareAfter.stream())
            .anyMatch(p -> isThing(p) || p.phraseClass().canAct());
    return verb.subject() == Slot.PATIENT || verb.subject() == Slot.EVENT && falls;
  }

  /** ردوا بقذائف, استقدم رتلاً, دفعت بأرتال: what is sent or fired, where no noun names the act. */
  private Mention moved(Clause clause, Item item, Verb verb, Arguments arguments) {
    boolean moves = verb.value().equals("MOVES");
    Phrase who = arguments.subject;
    boolean guns = who != null && who.phraseClass() == PhraseClass.WEAPON;
    if (guns && verb.value().equals("ANSWERS")) {
      Mention mention = by(who, clause, item, EventKind.SHELLING);
      slots.shooters(mention, who);
      return mention;
    }
    if (verb.value().equals("ANSWERS") && Origins.isFiredAt(arguments)) {
      return frames.fresh(EventKind.SHELLING, clause, item);
    }
    if (moves && Seek.any(arguments.bareAfter, ArmsReader::canMove)) {
      return deployed(clause, item, arguments);
    }
    if (verb.value().equals("REACH") && comes(arguments)) {
      return deployed(clause, item, arguments);
    }
    for (Phrase complement : arguments.complements) {
      Slot slot = verb.complements().get(complement.preposition());
      if (moves && complement.preposition().equals("ب") && canMove(complement)) {
        return deployed(clause, item, arguments);
      }
      boolean fires = slot == Slot.WEAPON && !verb.complements().containsValue(Slot.EVENT);
      if (fires && complement.phraseClass() == PhraseClass.WEAPON) {
        return by(complement, clause, item, EventKind.ARMED_ASSAULT);
      }
    }
    return null;
  }

  /** أرسل رتلاً من الفرقة 25, دفع بمجموعات من لواء القدس: whose they are who move does it too. */
  private Mention deployed(Clause clause, Item item, Arguments arguments) {
    Mention mention = frames.fresh(EventKind.DEPLOYMENT, clause, item);
    arguments.bareAfter.forEach(p -> moves(mention, p));
    for (Phrase complement : arguments.complements) {
      if (complement.preposition().equals("ب") || complement.preposition().equals("من")) {
        moves(mention, complement);
      }
    }
    return mention;
  }

  private void moves(Mention mention, Phrase phrase) {
    boolean driven = phrase.phraseClass() == PhraseClass.VEHICLE && phrase.holder() != null;
    Phrase who = driven ? phrase.holder() : phrase;
    if (who.phraseClass().canFight()) {
      slots.fill(mention, Slot.AGENT, who);
    }
  }

  /** وصل رتل إلى المطار, وصول فوج إلى القاعدة: troops that come to a place. */
  private static boolean comes(Arguments arguments) {
    Phrase subject = arguments.subjectInherited ? null : arguments.subject;
    boolean told = subject != null && isTroops(subject);
    boolean troops = told || Seek.any(arguments.bareAfter, ArmsReader::isTroops);
    return troops
        && arguments.complements.stream()
            .filter(c -> c.preposition().equals("الي") || told && c.preposition().equals("من"))
            .anyMatch(Holdings::isGround);
  }

  private static boolean isTroops(Phrase phrase) {
    String value = phrase.word().map(w -> w.value()).orElse("");
    return switch (phrase.phraseClass()) {
      case VEHICLE -> value.equals("military") || value.equals("armed");
      case FORCE -> !value.equals("organization");
      default -> false;
    };
  }

  private static boolean canMove(Phrase phrase) {
    return switch (phrase.phraseClass()) {
      case VEHICLE, FORCE -> true;
      case PEOPLE -> phrase.holder() != null && phrase.holder().phraseClass().canAct();
      default -> false;
    };
  }

  /** نقل الحشد راجمات إلى البادية, نشرت القوات حواجز: what troops bring or put somewhere. */
  void brought(Clause clause, Item item, Arguments arguments) {
    Phrase who = arguments.subject;
    Phrase what = arguments.object;
    boolean told = !item.verb().imperfect() && !item.passive() && !clause.negated;
    boolean carries = item.verb().verb().value().equals("CARRIES") && told;
    if (carries && who != null && who.phraseClass().canFight() && what != null && canBring(what)) {
      Mention mention = frames.fresh(EventKind.DEPLOYMENT, clause, item);
      slots.fill(mention, Slot.AGENT, who);
    }
  }

  private static boolean canBring(Phrase what) {
    return switch (what.phraseClass()) {
      case FORCE, VEHICLE, WEAPON -> what.conjunction().isEmpty();
      case PEOPLE -> !what.pronoun().isEmpty() || what.holder() != null;
      case FACILITY -> what.plural() && !what.definite() && what.pronoun().isEmpty();
      default -> false;
    };
  }

  /** A mine kills, a rocket wounds: the weapon tells the event. A car that is hit is its target. */
  void harm(Clause clause, Item item, Arguments arguments) {
    Phrase subject = arguments.subject;
    Phrase object = arguments.object;
    PhraseClass arms = subject == null ? null : subject.phraseClass();
    boolean armed = arms == PhraseClass.WEAPON || arms == PhraseClass.AIRCRAFT;
    boolean thing = object != null && isThing(object);
    Optional<Mention> told = subject == null ? Optional.empty() : frames.of(subject);
    if (told.isPresent() && thing) {
      slots.fill(told.get(), Slot.PATIENT, object);
    } else if (armed) {
      boolean falls = item.verb().verb().lemma().equals("سقط");
      Mention mention =
          falls && Crashes.isManned(subject, arguments)
              ? Crashes.of(subject, clause, item, frames, slots)
              : by(subject, clause, item, falls ? EventKind.SHELLING : EventKind.ATTACK);
      if (thing) {
        slots.fill(mention, Slot.PATIENT, object);
      }
      arguments.complements.stream()
          .filter(c -> c.preposition().equals(Chunker.BY))
          .forEach(c -> slots.fill(mention, Slot.AGENT, c));
    } else if (thing && !clause.negated && !isLoss(item)) {
      Mention mention = frames.fresh(EventKind.ATTACK, clause, item);
      boolean own = subject != null && !arguments.subjectInherited;
      boolean acts = own && subject.phraseClass().canFight(); // أصاب مسلحو الحركة الناقلة بصاروخ
      mention.definite = object.definite() && !acts;
      slots.fill(mention, Slot.PATIENT, object);
      slots.fill(mention, Slot.AGENT, acts ? subject : null);
    }
  }

  /** خسر معسكراته, تتفقد الموقع: who lost a thing was not for that attacked. */
  private static boolean isLoss(Item item) {
    Slot subject = item.verb().verb().subject();
    return subject == Slot.VICTIM && item.verb().verb().object() == Slot.VICTIM;
  }

  static boolean isThing(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.FACILITY
        || phrase.phraseClass() == PhraseClass.VEHICLE;
  }

  /**
   * الغارة دمرت منشآت, أعطبت عبوة عربة, طائراته دمرت مستودعات; دمر الجيش أربع عربات tells of a
   * fight that may be told in full elsewhere.
   */
  void damage(Clause clause, Item item, Arguments arguments) {
    Phrase object = arguments.object;
    if (tells(arguments.subject, object) && frames.of(arguments.subject).isEmpty()) {
      by(arguments.subject, clause, item, EventKind.ATTACK);
      return;
    }
    boolean thing = object != null && (isThing(object) || isDowned(arguments)) && !clause.negated;
    Phrase subject = thing ? wrecker(arguments, object) : null;
    if (subject == null) {
      return;
    }
    Optional<Mention> told = frames.of(subject);
    if (told.isPresent()) {
      slots.fill(told.get(), Slot.PATIENT, object);
    } else if (subject.phraseClass() == PhraseClass.WEAPON
        || subject.phraseClass() == PhraseClass.AIRCRAFT) {
      slots.fill(by(subject, clause, item, EventKind.ATTACK), Slot.PATIENT, object);
    } else if (subject.phraseClass().canFight()) {
      boolean downed = isDowned(arguments) && item.verb().verb().lemma().equals(DOWNS);
      EventKind kind = downed ? EventKind.ARMED_ASSAULT : EventKind.ATTACK;
      Mention mention = frames.fresh(kind, clause, item);
      mention.harmOnly = !downed;
      mention.other |= downed;
      slots.fill(mention, Slot.AGENT, subject);
      slots.fill(mention, Slot.PATIENT, object);
    }
  }

  /** أسقطت الفصائل مروحية للجيش: what flies is hit by who is named before it. */
  private static boolean isDowned(Arguments arguments) {
    return arguments.object.phraseClass() == PhraseClass.AIRCRAFT
        && arguments.subject != null
        && arguments.subject != arguments.object
        && (arguments.subject.phraseClass().canFight()
            || arguments.subject.phraseClass() == PhraseClass.AIRCRAFT);
  }

  /** أوقعت عبوة ثلاثة قتلى; دمرت مروحيات سيارة مفخخة: the arms that strike tell the event. */
  private static boolean tells(Phrase subject, Phrase object) {
    PhraseClass hit = subject == null || object == null ? null : object.phraseClass();
    boolean people = hit == PhraseClass.CASUALTY || hit == PhraseClass.PEOPLE;
    return people && subject.phraseClass() == PhraseClass.WEAPON
        || hit == PhraseClass.WEAPON && subject.phraseClass() == PhraseClass.AIRCRAFT;
  }

  /** Who destroyed it; by what it was destroyed, where only that is told. */
  private static Phrase wrecker(Arguments arguments, Phrase object) {
    if (arguments.subject != null && arguments.subject != object) {
      return arguments.subject;
    }
    return Seek.first(
            arguments.complements,
            c -> c.preposition().equals("ب") && c.phraseClass() == PhraseClass.WEAPON)
        .orElse(null);
  }
}
