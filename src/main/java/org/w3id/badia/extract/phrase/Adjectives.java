package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Relation;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Quantifier;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** Words that describe the noun before them. */
final class Adjectives {
  private static final Pattern DOERS = Pattern.compile(".{3,}(ين|ون)");
  private static final Pattern MEN = Pattern.compile("ال.{2,}ي(ين|ون)");

  private static final Pattern MANY = Pattern.compile(".{3,}([وي]ن?|ان)");

  private Adjectives() {}

  /** Whether a unit can be nothing but an adjective. */
  static boolean alone(Unit unit) {
    return unit.kind() == UnitKind.KNOWN
        && unit.meansOnly(s -> s instanceof Word w && is(w.wordClass()) || s instanceof Relation);
  }

  static boolean is(WordClass wordClass) {
    return switch (wordClass) {
      case ADJECTIVE, NATIONALITY, UNKNOWN, OTHER, ORDINAL, SAME -> true;
      default -> false;
    };
  }

  /** موكب محافظ X, سيارة رئيس جهاز كذا: of what somebody is the head stands behind his office. */
  static boolean isOffice(Phrase thing, Unit word, Unit behind) {
    return thing.phraseClass == PhraseClass.VEHICLE
        && word.is(WordClass.LEADER)
        && behind != null
        && behind.isBare();
  }

  /** هجوم مسلحين: men in the plural describe no deed. */
  static boolean areMen(Phrase phrase, Unit next) {
    return phrase.phraseClass == PhraseClass.EVENT
        && next.is(WordClass.PEOPLE)
        && DOERS.matcher(next.folded()).matches();
  }

  /**
   * حمّلت الحكومة الحوثيين المسؤولية, هاجم الجيش الحوثيين: men in the plural describe no body and
   * no thing, and the name of those who fight no people.
   */
  static boolean disagrees(Phrase phrase, Unit next) {
    if (isThingBehindMen(phrase, next)) {
      return true;
    }
    boolean named = next.name().filter(NameHeads::isArmedGroup).isPresent();
    if (!named && !next.reading().definite() || !MEN.matcher(next.folded()).matches()) {
      return false;
    }
    return phrase.count.filter(c -> c.minimum().orElse(0) > 1).isEmpty()
        && switch (phrase.phraseClass) {
          case ACTOR -> !phrase.plural || isBodyName(phrase);
          case FORCE, SOURCE -> !phrase.plural;
          case AIRCRAFT, FACILITY, EVENT -> true;
          case CIVILIAN -> named;
          default -> false;
        };
  }

  /** أحرق محتجون مركبة: a word in the feminine singular describes no men in the plural. */
  private static boolean isThingBehindMen(Phrase phrase, Unit next) {
    boolean people =
        phrase.phraseClass == PhraseClass.CIVILIAN || phrase.phraseClass == PhraseClass.PEOPLE;
    return people
        && !next.reading().definite()
        && next.is(WordClass.ADJECTIVE)
        && next.is(WordClass.VEHICLE)
        && MANY.matcher(Folding.fold(phrase.surface).split(" ", 2)[0]).matches();
  }

  /** الجيش, السعودية, كتائب كذا; but المقاتلون الأكراد are men themselves. */
  private static boolean isBodyName(Phrase phrase) {
    boolean name = phrase.sense instanceof Name || phrase.sense instanceof ContextName;
    return name && !MANY.matcher(Folding.fold(phrase.surface).split(" ", 2)[0]).matches();
  }

  /**
   * اعتقلت الهيئة ناشطاً, خطف مسلحون صحفياً, استهدف الحوثيون السعودية: no indefinite object
   * describes a body or men, and no woman men.
   */
  static boolean isBeside(Phrase phrase, Unit last, Unit next) {
    boolean body = phrase.phraseClass == PhraseClass.ACTOR && phrase.sense instanceof Name;
    String raw = last.tokens().get(last.tokens().size() - 1).raw();
    boolean object =
        Vowels.tellIndefiniteObject(next.first().raw()) && !Vowels.tellIndefiniteObject(raw);
    boolean men =
        body
            && next.is(WordClass.NATIONALITY)
            && next.folded().matches("ال.+يه")
            && last.folded().matches("ال.{2,}(ون|ين)");
    boolean doers = body || phrase.phraseClass == PhraseClass.ACTOR || areDoers(phrase, raw);
    boolean dead = next.is(WordClass.CASUALTY); // عثر على أحد الصحفيين مقتولاً
    return object && (doers || dead) || men;
  }

  /** مسلحون, جندي: who are not counted as the object is, in رجلا مدنياً, عنصرا أمنياً. */
  private static boolean areDoers(Phrase phrase, String last) {
    boolean told = phrase.sense != null; // اثنا عشر إدارياً
    return phrase.phraseClass == PhraseClass.PEOPLE && told && !last.endsWith("ا");
  }

  /** أسقط الجيش مسيّرة, أسقطت مقاتلة أميركية مسيّرة: what flies by itself describes no other. */
  static boolean isDrone(Phrase phrase, List<Unit> units) {
    Unit next = units.get(phrase.to);
    boolean apart =
        switch (phrase.phraseClass) {
          case ACTOR, FORCE, PEOPLE, WEAPON -> true;
          case AIRCRAFT ->
              Seek.none(units.subList(phrase.from, phrase.to), u -> u.folded().contains("طاءر"));
          default -> false;
        };
    return apart && next.is(WordClass.AIRCRAFT) && !next.reading().definite();
  }

  /** نقاط عدة, قتيل واحد, القتلى التسعة; but سبعة من أسرة واحدة are seven. */
  static boolean count(Phrase phrase, Unit next) {
    boolean vague = next.count().orElseThrow().quantifier() == Quantifier.UNSPECIFIED;
    boolean people = phrase.phraseClass.canAct() || phrase.phraseClass == PhraseClass.CASUALTY;
    boolean oneOf = next.folded().equals("احد") || next.folded().equals("احدي");
    boolean small = next.count().get().maximum().orElse(9) <= 2 && !oneOf;
    boolean others = next.folded().startsWith("اخر");
    phrase.other |= others;
    boolean agrees = vague && isCount(next) || small || next.folded().startsWith("ال");
    if (phrase.sense == null || !agrees || !people && !vague || phrase.holder != null) {
      return false;
    }
    boolean counted = phrase.count.filter(c -> small && c.minimum().orElse(0) > 2).isPresent();
    phrase.count = phrase.count.isPresent() && vague || counted ? phrase.count : next.count();
    phrase.to++;
    return true;
  }

  /** عدة, كثيرون, آخرون: a word of number that stands behind its noun. */
  static boolean isCount(Unit next) {
    return next.tokens().size() == 1
        && (next.folded().matches("عد[ه]|عديده|كثيره|كثيرون|كثر")
            || next.folded().startsWith("اخر"));
  }
}
