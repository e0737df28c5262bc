package org.w3id.badia.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about words, kept because words repeat: most of a report is made of words that
 * were read before. Of so many different words it is kept, then all is forgotten, so that no text
 * fills the memory. One serves all threads.
 *
 * @param <T> what is found out
 */
public final class Memo<T> {
  /** Enough for the vocabulary of newswire. */
  private static final int MOST = 50_000;

  /** No word of Arabic is longer; what is longer does not repeat. */
  private static final int LONGEST = 30;

  private final Map<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> finding;

  /**
   * A memo that knows nothing yet.
   *
   * @param finding finds it out; never null, the same for the same word
   */
  public Memo(Function<String, T> finding) {
    this.finding = finding;
  }

  /** What there is to know about a word. */
  public T of(String word) {
    T found = known.get(word);
    if (found != null) {
      return found;
    }
    found = finding.apply(word);
    if (word.length() <= LONGEST) {
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(word, found);
    }
    return found;
  }
}
