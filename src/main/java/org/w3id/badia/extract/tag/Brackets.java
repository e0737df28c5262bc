package org.w3id.badia.extract.tag;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Relation;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Token;

/** Tells which words in brackets belong to what stands before: whose it is, or where it lies. */
final class Brackets {
  private static final List<WordClass> LEADING =
      List.of(WordClass.PLACE_HEAD, WordClass.AREA, WordClass.DIRECTION);

  private static final Pattern DISTANCES =
      Pattern.compile("كم|كلم|كيلومتر(ا|ات|ين)?|ميل(ا|ين)?|اميال|متر(ا|ين)?|امتار");

  private static final Set<String> FROM = Set.of("من", "عن", "الي");

  /** So many words may stand before the measure: على بعد نحو 30 كم. */
  private static final int FAR = 5;

  private final Lexicon lexicon;

  Brackets(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the word at a place, the first in its brackets, does: (المدعومة من X), (ولاية Y). */
  boolean tell(List<Token> sentence, int at) {
    return Seek.any(
            lexicon.matches(sentence, at, sentence.size()),
            m -> Seek.any(m.senses(), Brackets::tells))
        || lies(sentence, at)
        || isDistance(sentence, at);
  }

  /** (نحو 30 كم شمال X): how far off it lies, and from where. */
  private boolean isDistance(List<Token> sentence, int at) {
    for (int i = at; i < Math.min(at + FAR, sentence.size()); i++) {
      if (DISTANCES.matcher(sentence.get(i).folded()).matches()) {
        return lies(sentence, i + 1)
            || i + 1 < sentence.size() && FROM.contains(sentence.get(i + 1).folded());
      }
      if (sentence.get(i).folded().equals(")")) {
        return false;
      }
    }
    return false;
  }

  /** (المدعومة من X), (قائد X): a sense that tells whose or who somebody is. */
  private static boolean tells(Object sense) {
    return sense instanceof Relation
        || sense instanceof Word word && word.wordClass() == WordClass.LEADER;
  }

  /** بلدة X (ولاية Y), (جنوب Z): a noun that leads to a name tells where it lies. */
  private boolean lies(List<Token> sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    Token head = sentence.get(at);
    return at + 1 < sentence.size()
        && head.isWord()
        && sentence.get(at + 1).isWord()
        && !head.folded().startsWith("ال")
        && Seek.any(LEADING, c -> lexicon.is(head.folded(), c));
  }
}
