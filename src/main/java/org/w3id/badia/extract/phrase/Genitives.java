package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.text.Token;

/** Tells which nouns take a genitive, and which genitive fits them. */
final class Genitives {
  private static final Pattern FEMININE = Pattern.compile("(?!ال).*(?<!ا)ي?ه");

  private static final Pattern NISBA = Pattern.compile("(?!ال|علي$).*[^ا]يه?");

  private final List<Unit> units;

  private final NamingWords words;

  Genitives(List<Unit> units, NamingWords words) {
    this.units = units;
    this.words = words;
  }

  /** رصاص قناص, نيران قناصة: the last word of the weapon says who shoots. */
  boolean isOfMarksman(Phrase weapon) {
    List<Token> tokens = units.get(weapon.to - 1).tokens();
    return tokens.size() > 1
        && words.is(NamingRole.MARKSMAN, tokens.get(tokens.size() - 1).folded());
  }

  /** حمّل «مجموعات تخريبية» مسؤولية الهجوم: where a quotation of several words ends, they end. */
  boolean isQuoted(Phrase phrase) {
    int quotation = units.get(phrase.from).quoted();
    return quotation > 0
        && phrase.to < units.size()
        && (phrase.to > phrase.from + 1 || units.get(phrase.from).tokens().size() > 1)
        && units.get(phrase.to - 1).quoted() == quotation
        && units.get(phrase.to).quoted() != quotation;
  }

  /**
   * قناص حوثي أصاب طفلاً, قوة أميركية منزلا, مسيّرة فرنسية الجماعة, مجموعة مجهولة النار: behind its
   * adjective a noun takes no genitive.
   */
  boolean isQualified(Phrase phrase) {
    if (isDescribed(phrase)) {
      return true;
    }
    boolean person = phrase.phraseClass == PhraseClass.PEOPLE;
    boolean body =
        phrase.phraseClass == PhraseClass.FORCE || phrase.phraseClass == PhraseClass.SOURCE;
    boolean national = units.get(phrase.to - 1).is(WordClass.NATIONALITY); // وزارة الدفاع المالية
    boolean foreign = body && (national || phrase.unknown || !phrase.nationalities.isEmpty());
    foreign |= phrase.phraseClass == PhraseClass.AIRCRAFT && !phrase.nationalities.isEmpty();
    boolean blow = phrase.phraseClass == PhraseClass.EVENT;
    national |= blow && units.get(phrase.to - 1).is(WordClass.ADJECTIVE); // كمين مسلح جنديين
    return (person || foreign || blow)
        && phrase.to > phrase.from + 1
        && (Adjectives.alone(units.get(phrase.to - 1)) || (body || blow) && national);
  }

  /**
   * على دراجة نارية إمام مسجد, بعبوة ناسفة دورية, أصاب قصف مدفعي نازحين: a thing called by noun and
   * adjective takes no genitive.
   */
  private boolean isDescribed(Phrase phrase) {
    List<Token> words = units.get(phrase.to - 1).tokens();
    String last = words.get(words.size() - 1).folded();
    return words.size() > 1
        && switch (phrase.phraseClass) {
          case VEHICLE, EVENT -> NISBA.matcher(last).matches();
          case WEAPON -> FEMININE.matcher(last).matches() && !isOfMarksman(phrase);
          default -> false;
        };
  }

  /**
   * وزارة الدفاع, حرس الحدود: a fixed phrase that ends with an article takes no genitive, nor does
   * the make of a weapon that ends in its number, إف-16.
   */
  boolean isClosed(Phrase phrase) {
    List<Token> tokens = units.get(phrase.to - 1).tokens();
    String last = tokens.get(tokens.size() - 1).folded();
    if (phrase.phraseClass == PhraseClass.WEAPON && Character.isDigit(last.charAt(0))) {
      return true;
    }
    return tokens.size() > 1
        && (last.startsWith("ال") || last.startsWith("لل"))
        && last.length() > 4;
  }

  /** الناطق باسم: the article is the title's, and whose it is still stands behind its last word. */
  boolean isLeftOpen(Phrase phrase) {
    List<Token> tokens = units.get(phrase.to - 1).tokens();
    String last = tokens.get(tokens.size() - 1).folded();
    return phrase.phraseClass == PhraseClass.PERSON
        && tokens.size() > 1
        && last.startsWith("ب")
        && !last.startsWith("بال");
  }

  /** مهاجماً, انتحاريا: the alef of the indefinite accusative shows that no genitive follows. */
  static boolean isIndefinite(Unit noun) {
    String raw = noun.tokens().get(noun.tokens().size() - 1).raw();
    boolean bare =
        raw.endsWith("ا")
            && noun.as(Word.class).filter(w -> !w.sense().form().endsWith("ا")).isPresent();
    return bare || raw.endsWith("اً") || raw.endsWith("ًا");
  }

  /** مسلحون, مدنيين, عنصران: the nun shows that no genitive follows, but سكان takes one. */
  boolean hasNun(Phrase phrase) {
    boolean people =
        phrase.phraseClass == PhraseClass.PEOPLE || phrase.phraseClass == PhraseClass.CIVILIAN;
    String last = phrase.to > 0 ? units.get(phrase.to - 1).folded() : "";
    boolean two = phrase.count.filter(c -> c.maximum().orElse(0) == 2).isPresent();
    boolean nun = last.endsWith("ون") || last.endsWith("ين") || two && last.endsWith("ان");
    return people && last.length() > 4 && nun;
  }

  static boolean takesGenitive(Phrase phrase) {
    return switch (phrase.phraseClass) {
      case PLACE, ACTOR -> false;
      case PERSON -> !(phrase.sense instanceof Name) && !phrase.isNamedPerson();
      case CIVILIAN -> phrase.plural;
      default -> phrase.sense != null;
    };
  }

  static boolean fits(Phrase phrase, Phrase inner) {
    return switch (phrase.phraseClass) {
      case PEOPLE -> inner.phraseClass.canAct() || inner.phraseClass == PhraseClass.OTHER;
      case AIRCRAFT ->
          flies(inner) || inner.phraseClass == PhraseClass.OTHER && !phrase.surface.contains(" ");
      case CASUALTY -> inner.phraseClass.canAct();
      case CIVILIAN -> // اتهم سكان طائرات; but ركاب الطائرة
          inner.phraseClass != PhraseClass.EVENT
              && (inner.phraseClass != PhraseClass.AIRCRAFT || !inner.plural);
      case WEAPON ->
          inner.phraseClass.canAct()
              && (inner.definite && inner.count.isEmpty()
                  || inner.phraseClass != PhraseClass.CIVILIAN);
      case FORCE -> inner.phraseClass != PhraseClass.HARM;
      case VEHICLE -> inner.phraseClass != PhraseClass.WEAPON || !inner.definite;
      case EVENT ->
          inner.phraseClass.canBeHit()
              || inner.office
              || inner.phraseClass == PhraseClass.WEAPON
              || inner.phraseClass == PhraseClass.PLACE
              || inner.phraseClass == PhraseClass.OTHER;
      case HARM ->
          inner.phraseClass.canAct()
              || inner.office
              || inner.phraseClass == PhraseClass.CASUALTY
              || inner.phraseClass == PhraseClass.WEAPON;
      default -> inner.definite || inner.phraseClass == PhraseClass.OTHER || !isSpan(phrase);
    };
  }

  /** ساعات, أيام: how long, of which nothing indefinite is told: «بعد ساعات قتل مسلحون شرطياً». */
  static boolean isSpan(Phrase phrase) {
    return phrase.word().filter(w -> w.value().equals("span")).isPresent();
  }

  /** طائرات الجيش; but طائرة مسيرة مجموعة من الشبان tells whom it struck. */
  private static boolean flies(Phrase inner) {
    return switch (inner.phraseClass) {
      case ACTOR -> true;
      case PERSON -> inner.sense instanceof Name && inner.to == inner.from + 1;
      case FORCE -> inner.definite || inner.holder != null;
      default -> false;
    };
  }

  /** قتل مسلح ثلاثة جنود, قتل انتحاري 12 شخصاً: who are counted behind a man are not his. */
  private boolean isDone(Phrase man, Phrase people) {
    boolean alone =
        man.phraseClass == PhraseClass.PEOPLE
            && !man.plural
            && man.to == man.from + 1
            && man.count.filter(c -> c.maximum().orElse(2) > 1).isEmpty();
    boolean others =
        people.phraseClass == PhraseClass.PEOPLE || people.phraseClass == PhraseClass.CIVILIAN;
    return alone
        && others
        && units.get(people.from).kind() == UnitKind.COUNT
        && people.count.filter(c -> c.minimum().orElse(0) > 1).isPresent();
  }

  /** أصيب في رشقة ثلاثة جنود: who are counted behind a blow did not strike it. */
  boolean counts(Phrase blow, Phrase people) {
    return isDone(blow, people)
        || blow.event().filter(n -> n.genitive() == Slot.AGENT).isPresent()
            && people.headSpan.start() > people.span().start() + 1
            && people.count.filter(c -> c.minimum().orElse(0) > 2).isPresent();
  }
}
