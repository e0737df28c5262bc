package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** What tells whether a word that may be a verb is one, from the word and its neighbour. */
final class VerbOrNoun {
  /** Right behind these no finite verb stands. */
  private static final Set<String> GOVERNING = Set.of("في", "عن", "الي", "وفق", "بحسب", "حسب");

  private static final Pattern SELF = Pattern.compile("(ا)?نفس.+");

  private static final char SHADDA = '\u0651';

  private VerbOrNoun() {}

  /**
   * دمر القصف منزلاً is the verb and no town, ألغام خلفها التنظيم the verb and no preposition:
   * whoever does it stands right behind.
   */
  static boolean isDone(Unit unit, Unit next) {
    if (leavesDead(unit, next)) {
      return true;
    }
    boolean bare =
        next != null
            && next.isBare()
            && (next.verb().isEmpty() || next.reading().definite())
            && !next.isMark();
    if (!bare || unit.verb().filter(v -> v.sense().imperfect()).isPresent()) {
      return false;
    }
    boolean group = next.name().filter(n -> isGroup(n.sense())).isPresent();
    boolean body = group || next.is(WordClass.FORCE) || next.as(ContextName.class).isPresent();
    if (unit.is(WordClass.PREPOSITION)) {
      VerbForm verb = unit.verb().get().sense();
      boolean leaves = verb.verb().verbClass() == VerbClass.RESULT;
      return body && leaves && !unit.verb().get().reading().pronoun().isEmpty();
    }
    boolean place = unit.name().filter(n -> isPlace(n.sense())).isPresent();
    return place
        && (body
            || hits(unit, next)
            || next.weapon().isPresent()
            || next.event().isPresent()
            || next.is(WordClass.AIRCRAFT));
  }

  /** ودمر ثلاث آليات, دمر مخبأ لهم: what is hit stands right behind, and behind no town. */
  private static boolean hits(Unit unit, Unit next) {
    boolean thing = next.is(WordClass.VEHICLE) || next.is(WordClass.FACILITY);
    return unit.verb().filter(v -> v.sense().verb().verbClass() == VerbClass.RESULT).isPresent()
        && (next.kind() == UnitKind.COUNT || thing && !next.reading().definite());
  }

  /** كمين خلّف قتلى: nobody stands behind the dead. */
  private static boolean leavesDead(Unit unit, Unit next) {
    return unit.is(WordClass.PREPOSITION)
        && unit.verb().filter(v -> v.sense().verb().verbClass() == VerbClass.RESULT).isPresent()
        && next != null
        && next.is(WordClass.CASUALTY)
        && next.isBare()
        && !next.reading().definite();
  }

  private static boolean isGroup(Name name) {
    return name.entity().kind() == EntityKind.GROUP || name.entity().kind() == EntityKind.STATE;
  }

  private static boolean isPlace(Name name) {
    return name.entity().kind() == EntityKind.PLACE;
  }

  /**
   * لغم يقتل, أودى لغم: beside another verb what kills is no verb itself, nor where it is what went
   * off: انفجر بآليتهم لغم.
   */
  private static boolean isWeapon(Unit unit, List<Item> before, Unit next) {
    boolean beside = next != null && next.verb().isPresent() && next.isBare();
    boolean after = !before.isEmpty() && before.get(before.size() - 1).isVerb();
    return unit.weapon().isPresent() && (beside || after || wentOff(before));
  }

  private static boolean wentOff(List<Item> before) {
    int at = before.size() - 1;
    while (at >= 0 && (isComplement(before.get(at)) || before.get(at).type() == Item.Type.TIME)) {
      at--;
    }
    Item verb = at < 0 ? null : before.get(at);
    return verb != null && verb.isVerb() && verb.verb().verb().subject() == Slot.WEAPON;
  }

  private static boolean isComplement(Item item) {
    return item.isPhrase() && !item.phrase().preposition().isEmpty();
  }

  /**
   * أعلن سيطرته: a verb that takes no object has none written onto it, but a noun has an owner; and
   * an adjective with the article describes one, جدد قصفه المدفعي.
   */
  static boolean isOwned(Unit unit, Unit.Read<VerbForm> verb, Unit next) {
    boolean described =
        next != null
            && next.isBare()
            && next.is(WordClass.ADJECTIVE)
            && next.reading().definite()
            && Adjectives.alone(next);
    return unit.event().isPresent()
        && (described || verb.sense().verb().object() == Slot.NONE)
        && !verb.reading().pronoun().isEmpty();
  }

  /** إن جندياً قتل برصاص: whoever stands behind "that" has a predicate, and no noun behind him. */
  static boolean isToldOf(List<Item> items) {
    Item last = items.get(items.size() - 1);
    return isFronted(items)
        || items.size() > 1
            && items.get(items.size() - 2).is(WordClass.THAT)
            && last.isPhrase()
            && last.phrase().phraseClass().canAct()
            && last.phrase().preposition().isEmpty();
  }

  /**
   * وفي كركوك قتل مسلحون شرطيين, وبعد ساعات قتل: a sentence that begins with where or how long
   * after it happened wants a verb, and so does what goes on behind a comma with و.
   */
  private static boolean isFronted(List<Item> items) {
    int from = items.size();
    while (from > 0 && items.get(from - 1).type() != Item.Type.MARK) {
      from--;
    }
    boolean goesOn =
        from > 0
            && from + 1 < items.size()
            && items.get(from).type() == Item.Type.PARTICLE
            && items.get(from).unit().reading().conjunction().equals("و");
    return Seek.all(
        goesOn ? items.subList(from, items.size()) : items,
        i ->
            i.type() == Item.Type.PARTICLE
                || i.type() == Item.Type.TIME
                || i.isPhrase()
                    && (i.isPhrase(PhraseClass.PLACE) || Genitives.isSpan(i.phrase()))
                    && !i.phrase().preposition().isEmpty());
  }

  /** لقوا مصرعهم وجرح ستة: beside a death with its owner stands a verb, where it may be one. */
  static boolean followsDeath(Phrase phrase, Unit next) {
    return phrase.phraseClass == PhraseClass.HARM
        && !phrase.pronoun.isEmpty()
        && phrase.preposition.isEmpty()
        && next.verb().filter(v -> !v.sense().isMasdar()).isPresent();
  }

  /**
   * قناص قتل طفلاً, قصف على تعز قتل طفلاً: what has its object with tanwin behind it is the verb.
   */
  static boolean hasObject(Item last, Unit next) {
    boolean doer =
        last.isPhrase()
            && last.phrase().phraseClass().canAct()
            && last.phrase().preposition().isEmpty();
    return next != null
        && (doer || last.isPhrase(PhraseClass.PLACE))
        && Vowels.tellIndefiniteObject(next.first().raw());
  }

  /**
   * قصف تركي, قصف القوات لبلدة X: the noun with its adjective, or with its doer and ل before what
   * it hits, which the verb has without it.
   */
  static boolean isDeed(List<Unit> units, int at) {
    Unit deed = units.get(at);
    Unit next = Unit.at(units, at + 1);
    boolean noun =
        deed.event().isPresent()
            && deed.verb().filter(v -> !v.sense().imperfect()).isPresent()
            && deed.verb().get().reading().pronoun().isEmpty();
    if (!noun || next == null || next.isMark() || !next.isBare()) {
      return false;
    }
    boolean described =
        next.is(WordClass.NATIONALITY)
            && !next.reading().definite()
            && !deed.event().get().sense().harm()
            && !Vowels.tellIndefiniteObject(next.first().raw());
    return described || isLed(units, at + 1);
  }

  /** القوات السعودية لبلدة X: a body, and right behind it ل with a place or a building. */
  private static boolean isLed(List<Unit> units, int at) {
    Unit body = units.get(at);
    boolean one = body.name().filter(n -> isGroup(n.sense())).isPresent();
    int behind = at + 1;
    if (!one && body.is(WordClass.FORCE) && behind < units.size()) {
      Unit of = units.get(behind);
      one = of.isBare() && (of.is(WordClass.NATIONALITY) || of.name().isPresent());
      behind++;
    }
    Unit hit = one ? Unit.at(units, behind) : null;
    boolean led = hit != null && Seek.any(hit.readings(), r -> r.preposition().equals("ل"));
    return led
        && (hit.is(WordClass.PLACE_HEAD)
            || hit.is(WordClass.FACILITY)
            || hit.name().filter(n -> isPlace(n.sense())).isPresent());
  }

  /** «لم يمر يومان حتى شن الجيش»: behind حتى the word is a verb, where its doer follows. */
  static boolean comesAbout(List<Unit> units, int at) {
    Unit next = Unit.at(units, at + 1);
    return at > 0
        && units.get(at - 1).folded().equals("حتي")
        && next != null
        && next.event().isEmpty()
        && next.isBare();
  }

  /** فجّر نفسه, فجر حزامه: what goes off stands behind, or a mark on the letter tells the verb. */
  static boolean explodes(List<Unit> units, int at) {
    Unit unit = Unit.at(units, at);
    if (unit == null || unit.verb().filter(v -> goesOff(v.sense())).isEmpty()) {
      return false;
    }
    Unit next = Unit.at(units, at + 1);
    boolean self = next != null && SELF.matcher(next.folded()).matches();
    boolean charge = next != null && next.isBare() && next.weapon().isPresent();
    return self || charge || unit.first().raw().indexOf(SHADDA) > 0;
  }

  private static boolean goesOff(VerbForm form) {
    return form.shape() == VerbForm.Shape.FINITE
        && form.verb().value().equals(EventKind.IED_BOMBING.className());
  }

  static boolean isDay(Unit unit) {
    return unit.word(WordClass.FILLER).filter(w -> w.sense().value().equals("day")).isPresent();
  }

  /** فتحت is the verb, not ف with تحت: it needs no letter taken off. */
  static boolean isWhole(Unit unit) {
    return unit.verb().get().reading().conjunction().isEmpty()
        && !unit.word(WordClass.PREPOSITION).get().reading().conjunction().isEmpty();
  }

  /** وادي is the valley, وأدى the verb: places are not written with the alef that sounds so. */
  private static boolean isValley(Unit unit) {
    return unit.is(WordClass.PLACE_HEAD)
        && unit.tokens().size() == 1
        && unit.first().raw().endsWith("\u064A");
  }

  /** «قصفت موقعاً لهم» is a place, «موقعاً قتيلين» what came of it. */
  static boolean isThing(Unit unit, Unit next, VerbForm form, List<Item> before) {
    boolean counted =
        next != null
            && (next.kind() == UnitKind.COUNT
                || next.is(WordClass.CASUALTY)
                || next.is(WordClass.QUANTIFIER)
                || next.event().isPresent());
    boolean place = form.shape() == VerbForm.Shape.PARTICIPLE && unit.is(WordClass.FACILITY);
    return place && !counted
        || isValley(unit)
        || isWeapon(unit, before, next)
        || isIssued(unit, next)
        || isRuler(unit, next);
  }

  /** قتلوا حاكم منطقة كذا: who leads a place, nobody tries one. */
  private static boolean isRuler(Unit unit, Unit next) {
    return unit.is(WordClass.LEADER)
        && unit.reading().conjunction().isEmpty()
        && next != null
        && next.isBare()
        && next.is(WordClass.PLACE_HEAD);
  }

  /** بيان صادر عن X: it came from him, nobody seized anything. */
  private static boolean isIssued(Unit unit, Unit next) {
    return next != null
        && next.folded().equals("عن")
        && (unit.folded().equals("صادر") || unit.folded().equals("صادره"));
  }

  /** في وضح النهار, عقب فشل التسلل: what a preposition governs is no finite verb. */
  static boolean isGoverned(List<Unit> units, int at) {
    return at > 0
        && (units.get(at - 1).is(WordClass.AFTER) || GOVERNING.contains(units.get(at - 1).folded()))
        && units.get(at).verb().get().reading().conjunction().isEmpty();
  }

  /** فقد أحصى: قد before a verb, not the verb فقد. */
  static boolean isPerfectMarker(List<Unit> units, int at) {
    return units.get(at).folded().equals("فقد")
        && at + 1 < units.size()
        && units.get(at + 1).verb().isPresent();
  }

  /** عبر مسيّرات, عبر إذاعة كذا: by means of them, nobody crosses. */
  static boolean isMeans(Unit next) {
    return next != null
        && (next.weapon().isPresent()
            || next.is(WordClass.AIRCRAFT)
            || next.is(WordClass.SOURCE)
            || next.name().filter(n -> n.sense().entity().kind() == EntityKind.SOURCE).isPresent());
  }
}
