package org.w3id.badia.extract.tie;

import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;

/** Knows which words may stand inside the name of a body: درع الشرق, الدعم السريع. */
final class NameWords {
  private static final Pattern FOREIGN =
      Pattern.compile("(?!ال|م(?!.*[اوي]$)|.*(ات|ون|ين|ان|ها|هم|نا|اء|ته|ه|ي)$).{4,}");

  private final Words words;
  private final Bodies bodies;

  NameWords(Words words, Bodies bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  /** Whether a word can stand inside a name. */
  boolean isName(int at) {
    boolean verb = words.unit(at).verb().isPresent() && !bodies.isDefinite(at);
    return !verb && (isOpen(at) || isSide(at));
  }

  /** الدعم: a word that would be a verb has no article. */
  private static boolean isNoun(TieWords.Match match) {
    return match.definite()
        && (match.word().construction() == TieWord.Construction.HOLDS
            || match.word().construction() == TieWord.Construction.LEANS);
  }

  /** درع الشرق: a direction with its article behind a noun without one. */
  private boolean isSide(int at) {
    return at > 1
        && words.is(at, WordClass.DIRECTION)
        && words.folded(at).startsWith("ال")
        && !bodies.isDefinite(at - 1)
        && isOpen(at - 1)
        && !words.is(at - 1, WordClass.PLACE_HEAD);
  }

  /** Whether a word is of no sort that ends a name, whatever verb it may be. */
  boolean isOpen(int at) {
    Unit unit = words.unit(at);
    Reading reading = unit.reading();
    boolean closed =
        unit.isMark()
            || unit.kind() == UnitKind.TIME
            || unit.kind() == UnitKind.COUNT
            || unit.quoted() > 0
            || unit.is(WordClass.PREPOSITION)
            || unit.is(WordClass.RELATIVE)
            || unit.is(WordClass.THAT)
            || unit.is(WordClass.CONNECTIVE)
            || unit.is(WordClass.AGENT)
            || unit.is(WordClass.DIRECTION)
            || unit.is(WordClass.PRONOUN)
            || unit.is(WordClass.NEGATION)
            || unit.is(WordClass.FILLER);
    boolean tie =
        Seek.any(bodies.ties(at), m -> !isNoun(m) && !m.word().construction().standsInNames());
    boolean opens = words.opens(at); // what is written onto a unit stands on its first word
    boolean joined = opens && !reading.conjunction().isEmpty() || words.folded(at).startsWith("لل");
    return !closed && !tie && !joined && !(opens && !reading.preposition().isEmpty());
  }

  /** الأمم المتحدة الإمارات: who is named by a noun of his own, not by an adjective. */
  boolean isActor(int at) {
    return words.opens(at)
        && !words.is(at, WordClass.NATIONALITY)
        && !words.is(at, WordClass.ADJECTIVE)
        && words.names(at, EntityKind::isActor);
  }

  /** ميليشيا جوهارا: a word that no table has and that is no adjective nor plural. */
  boolean isForeign(int at) {
    return at < words.size() && isOpen(at) && words.is(at - 1, WordClass.FORCE) && isFinal(at);
  }

  /** سيمبلا: a word that no table has and that a name may end with. */
  boolean isFinal(int at) {
    return isUnknown(at) && FOREIGN.matcher(words.folded(at)).matches();
  }

  /** Whether no table has a word. */
  boolean isUnknown(int at) {
    return words.unit(at).kind() == UnitKind.UNKNOWN;
  }
}
