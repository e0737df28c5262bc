package org.w3id.badia.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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

  /** How many memos there are of which a word remembers that nothing was found out about it. */
  private static final AtomicInteger MADE = new AtomicInteger();

  private final Map<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> finding;
  private final T nothing;
  private final long bit;

  /**
   * A memo that knows nothing yet.
   *
   * @param finding finds it out; never null, the same for the same word
   */
  public Memo(Function<String, T> finding) {
    this.finding = finding;
    this.nothing = null;
    this.bit = 0;
  }

  /**
   * A memo that knows nothing yet.
   *
   * @param finding finds it out; never null, the same for the same word
   * @param nothing what is found out about most words, which they remember themselves
   */
  public Memo(Function<String, T> finding, T nothing) {
    this.finding = finding;
    this.nothing = nothing;
    int number = MADE.getAndIncrement();
    this.bit = number < Long.SIZE ? 1L << number : 0;
  }

  /** What there is to know about a word of a text. */
  public T of(Form word) {
    if (word.lacks(bit)) {
      return nothing;
    }
    T found = of(word.folded());
    if (found.equals(nothing)) {
      word.setLacking(bit);
    }
    return found;
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
