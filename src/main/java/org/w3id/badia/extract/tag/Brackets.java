package org.w3id.badia.extract.tag;

import java.util.List;
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

  private final Lexicon lexicon;

  Brackets(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the word at a place, the first in its brackets, does: (المدعومة من X), (ولاية Y). */
  boolean tell(List<Token> sentence, int at) {
    return Seek.any(
            lexicon.matches(sentence, at, sentence.size()),
            m -> Seek.any(m.senses(), Brackets::tells))
        || lies(sentence, at);
  }

  /** (المدعومة من X), (قائد X): a sense that tells whose or who somebody is. */
  private static boolean tells(Object sense) {
    return sense instanceof Relation
        || sense instanceof Word word && word.wordClass() == WordClass.LEADER;
  }

  /** بلدة X (ولاية Y), (جنوب Z): a noun that leads to a name tells where it lies. */
  private boolean lies(List<Token> sentence, int at) {
    Token head = sentence.get(at);
    return at + 1 < sentence.size()
        && head.isWord()
        && sentence.get(at + 1).isWord()
        && !head.folded().startsWith("ال")
        && Seek.any(LEADING, c -> lexicon.is(head.folded(), c));
  }
}
