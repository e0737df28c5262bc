package org.w3id.badia.extract.event;

import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.WordClass;

/** غارات أصابت إحداها مدرسة, صاروخان سقط أحدهما على منزل: which blow or arms a verb is told of. */
final class OneOfThem {
  private static final Pattern ONE = Pattern.compile("احد(ي|ا)?ه(ا|ما)");

  /** So many clauses further back the blows were told. */
  private static final int BACK = 2;

  private OneOfThem() {}

  /** Whether the word at an index stands right behind a verb as its subject. */
  static boolean isSubject(Clause clause, int index) {
    return index > 0
        && clause.items.get(index - 1).isVerb()
        && of(clause, clause.items.get(index - 1)) != null;
  }

  /** The blows or arms of which one is the subject of a verb, null where it has another. */
  static Phrase of(Clause clause, Item verb) {
    int at = clause.items.indexOf(verb);
    boolean told =
        !verb.verb().isMasdar()
            && !verb.passive()
            && at + 1 < clause.items.size()
            && clause.items.get(at + 1).is(WordClass.AMONG)
            && ONE.matcher(clause.items.get(at + 1).unit().folded()).matches();
    if (!told) {
      return null;
    }
    Phrase before = last(clause, at);
    Clause earlier = clause.before;
    for (int steps = 0; before == null && earlier != null && steps < BACK; steps++) {
      before = last(earlier, earlier.items.size());
      earlier = earlier.before;
    }
    return before == null || before.phraseClass().canAct() ? null : before;
  }

  /** The last of the blows, arms or people before an index. */
  private static Phrase last(Clause clause, int end) {
    for (int i = end - 1; i >= 0; i--) {
      Phrase phrase = clause.items.get(i).phrase();
      if (phrase != null && canBeMany(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean canBeMany(Phrase phrase) {
    return switch (phrase.phraseClass()) {
      case EVENT, WEAPON -> true;
      case PEOPLE, CIVILIAN ->
          phrase.plural() || phrase.count().filter(c -> c.minimum().orElse(0) > 1).isPresent();
      default -> false;
    };
  }
}
