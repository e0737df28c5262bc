package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.text.Folding;

/** Reads to what body somebody or something belongs: of it, in its ranks, in it, its own. */
final class Members {
  /** Men in the plural, without the article of a name for all of them. */
  private static final Pattern MANY = Pattern.compile("(?!ال).{3,}[وي]ن");

  private final List<Unit> units;
  private final NounParser nouns;
  private final NamingWords words;
  private final Genitives genitives;

  Members(List<Unit> units, NounParser nouns, NamingWords words, Genitives genitives) {
    this.units = units;
    this.nouns = nouns;
    this.words = words;
    this.genitives = genitives;
  }

  /** طاقم مؤلف من ثلاثة جنود, خلية قوامها أربعة أشخاص: how many make up the body. */
  boolean composed(Phrase phrase) {
    boolean body = phrase.phraseClass.canAct() && !phrase.plural;
    if (!body || !words.is(NamingRole.CONSISTS, next(phrase).folded())) {
      return false;
    }
    int of = phrase.to + 1;
    int at = of < units.size() && NounParser.isOf(units.get(of)) ? of + 1 : of;
    Phrase members = at < units.size() ? nouns.parse(at, true) : null;
    if (members == null || !isMen(members) || members.count.isEmpty()) {
      return false;
    }
    phrase.count = members.count;
    phrase.to = members.to;
    return true;
  }

  /** لواء مؤلف من ثلاث كتائب: of bodies and machines nobody counts the men. */
  private static boolean isMen(Phrase members) {
    return switch (members.phraseClass) {
      case PEOPLE, CIVILIAN, PERSON -> true;
      default -> false;
    };
  }

  private Unit next(Phrase phrase) {
    return Unit.at(units, phrase.to);
  }

  /** عدد من عناصر X, قيادي في X, قتلى في صفوف X. */
  boolean partitive(Phrase phrase) {
    Unit next = next(phrase);
    boolean of = NounParser.isOf(next);
    boolean ranks =
        next.word(WordClass.PREPOSITION).filter(w -> w.sense().value().equals("صفوف")).isPresent();
    boolean onto =
        next.reading().preposition().equals("ب") && next.reading().conjunction().isEmpty();
    boolean within = (isIn(next) || onto) && isPersonal(phrase);
    boolean placed = phrase.holder != null && phrase.holder.phraseClass == PhraseClass.PLACE;
    boolean open = phrase.holder == null || within && (placed || isUnit(phrase.holder));
    if (!open || !of && !ranks && !within || !takesMembers(phrase)) {
      return false;
    }
    int start = of || ranks || isIn(next) ? phrase.to + 1 : phrase.to;
    Phrase inner = start < units.size() ? nouns.parse(start, true) : null;
    boolean pocket =
        inner != null
            && inner.phraseClass == PhraseClass.FACILITY
            && inner.holder != null
            && !isPrison(inner);
    boolean met =
        inner != null && onto && isAttacker(phrase) && inner.phraseClass == PhraseClass.FORCE;
    boolean body = inner != null && !met && (of || ranks || isBody(inner));
    if (body && start == phrase.to && isBody(inner)) {
      inner.preposition = "";
    }
    if (!body || !inner.phraseClass.canAct() && !pocket || !inner.preposition.isEmpty()) {
      return false;
    }
    Modifiers.attach(phrase, inner, Phrase.Link.PARTITIVE);
    return true;
  }

  /** فر سجناء من سجن المدينة: whence they flee, not to whom they belong. */
  private static boolean isPrison(Phrase phrase) {
    return phrase.word().filter(w -> w.value().equals("prison")).isPresent();
  }

  /** اصطدم مسلحون بدورية: whom attackers meet, not of whom they are. */
  private static boolean isAttacker(Phrase phrase) {
    return phrase.phraseClass == PhraseClass.PEOPLE
        && !phrase.definite
        && phrase.word().filter(w -> w.value().equals("attacker")).isPresent();
  }

  /** قائد كتيبة في X: a unit without a name, of which only the body is told that it belongs to. */
  private static boolean isUnit(Phrase unit) {
    return unit.phraseClass == PhraseClass.FORCE
        && !unit.definite
        && unit.holder == null
        && unit.ties.isEmpty()
        && unit.nationalities.isEmpty()
        && unit.to == unit.from + 1;
  }

  private static boolean isIn(Unit unit) {
    return unit.tokens().size() == 1 && unit.folded().equals("في");
  }

  /** قيادي في حركة X, ضابط في الجيش: someone who belongs to a body is said to be in it. */
  private static boolean isPersonal(Phrase phrase) {
    return phrase.phraseClass == PhraseClass.PERSON
        || phrase.phraseClass == PhraseClass.PEOPLE
        || phrase.phraseClass == PhraseClass.WEAPON;
  }

  /** A body, as شرطة البصرة is, whose noun stands for its men too. */
  private boolean isBody(Phrase inner) {
    boolean men =
        inner.phraseClass == PhraseClass.PEOPLE && units.get(inner.from).is(WordClass.FORCE);
    return men || inner.phraseClass == PhraseClass.ACTOR || inner.phraseClass == PhraseClass.FORCE;
  }

  private boolean takesMembers(Phrase phrase) {
    return switch (phrase.phraseClass) {
      case PEOPLE, CASUALTY, PERSON, CIVILIAN, VEHICLE, FORCE, AIRCRAFT -> true;
      case HARM -> phrase.count.isPresent();
      case ACTOR -> isMenOfAnyBody(phrase);
      case WEAPON -> genitives.isOfMarksman(phrase);
      default -> false;
    };
  }

  /** جهاديون من جماعة X, متشددين من X: a name for men of their kind, of whatever body they are. */
  private static boolean isMenOfAnyBody(Phrase phrase) {
    return MANY.matcher(Folding.fold(phrase.surface().split(" ", 2)[0])).matches();
  }

  /** حاجز لقسد: whose it is. */
  boolean possessor(Phrase phrase) {
    Unit next = next(phrase);
    boolean particle = next.folded().equals("ل");
    boolean proclitic =
        next.reading().preposition().equals("ل") && next.reading().conjunction().isEmpty();
    if (ofOneTold(phrase, next)) {
      return true;
    }
    if (phrase.holder != null || !particle && !proclitic || !takesPossessor(phrase)) {
      return false;
    }
    Phrase inner = nouns.parse(particle ? phrase.to + 1 : phrase.to, true);
    boolean office = inner != null && isSpeech(phrase) && isSpeech(inner); // بيان لوزارة الدفاع
    if (inner == null || !inner.phraseClass.canAct() && !office) {
      return false;
    }
    inner.preposition = "ل";
    inner.definite |= isToldBefore(inner);
    Modifiers.attach(phrase, inner, Phrase.Link.POSSESSOR);
    return true;
  }

  private static boolean isSpeech(Phrase phrase) {
    return phrase.phraseClass == PhraseClass.SOURCE
        && phrase.word().filter(w -> w.wordClass() == WordClass.SPEECH).isPresent();
  }

  /** رتل للواء: the article is not written before another lam, and the brigade has no name. */
  private static boolean isToldBefore(Phrase body) {
    return body.phraseClass == PhraseClass.FORCE
        && body.to == body.from + 1
        && body.holder == null
        && body.word().filter(w -> w.form().startsWith("ل")).isPresent();
  }

  /** قافلة له, موقعاً لهم: the pronoun tells whose it is. */
  private static boolean ofOneTold(Phrase phrase, Unit next) {
    boolean thing =
        phrase.phraseClass == PhraseClass.FACILITY || phrase.phraseClass == PhraseClass.VEHICLE;
    Optional<String> pronoun =
        next.word(WordClass.PRONOUN)
            .filter(w -> w.sense().value().equals("ل"))
            .map(w -> w.sense().form().substring(1));
    boolean told =
        thing
            && !phrase.definite
            && phrase.holder == null
            && phrase.pronoun.isEmpty()
            && pronoun.isPresent();
    if (told) {
      phrase.pronoun = pronoun.get();
      phrase.to++;
    }
    return told;
  }

  private static boolean takesPossessor(Phrase phrase) {
    return switch (phrase.phraseClass) {
      case FACILITY, VEHICLE, PEOPLE, FORCE, AIRCRAFT -> true;
      case SOURCE -> isSpeech(phrase);
      default -> false;
    };
  }
}
