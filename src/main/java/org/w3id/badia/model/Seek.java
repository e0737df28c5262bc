package org.w3id.badia.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Looks through a few things in their order. The reader asks such questions of a handful of words
 * or phrases a thousand times a report, where setting up a stream takes longer than looking.
 */
public final class Seek {
  private Seek() {}

  /** Whether one of them is so. */
  public static <T> boolean any(Iterable<? extends T> things, Predicate<? super T> test) {
    for (T thing : things) {
      if (test.test(thing)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each of them is so, also where there is none. */
  public static <T> boolean all(Iterable<? extends T> things, Predicate<? super T> test) {
    for (T thing : things) {
      if (!test.test(thing)) {
        return false;
      }
    }
    return true;
  }

  /** Whether none of them is so. */
  public static <T> boolean none(Iterable<? extends T> things, Predicate<? super T> test) {
    return !any(things, test);
  }

  /** How many of them are so. */
  public static <T> int count(Iterable<? extends T> things, Predicate<? super T> test) {
    int count = 0;
    for (T thing : things) {
      count += test.test(thing) ? 1 : 0;
    }
    return count;
  }

  /** The first that is so. */
  public static <T> Optional<T> first(Iterable<? extends T> things, Predicate<? super T> test) {
    for (T thing : things) {
      if (test.test(thing)) {
        return Optional.of(thing);
      }
    }
    return Optional.empty();
  }

  /** Those that are so. */
  public static <T> List<T> those(Iterable<? extends T> things, Predicate<? super T> test) {
    List<T> found = new ArrayList<>();
    for (T thing : things) {
      if (test.test(thing)) {
        found.add(thing);
      }
    }
    return found;
  }

  /** What is made of each. */
  public static <T, R> List<R> each(Iterable<? extends T> things, Function<? super T, R> making) {
    List<R> made = new ArrayList<>();
    for (T thing : things) {
      made.add(making.apply(thing));
    }
    return made;
  }
}
