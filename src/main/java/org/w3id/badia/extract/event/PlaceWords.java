package org.w3id.badia.extract.event;

import org.w3id.badia.extract.phrase.Item;

/** What the words around a place's name tell of it. */
final class PlaceWords {
  private static final int LONG = 8;

  private PlaceWords() {}

  /** What the words themselves tell of a place that no table has. */
  static void sort(SeenPlace seen, PlaceMention at) {
    seen.told("sort", at.sort());
    switch (at.sort()) {
      case NAMED -> {}
      case BUILT -> {
        seen.add("built", at.top().named());
        seen.told("fixed", at.top().definite());
      }
      case GUESSED -> {
        String name = at.place().surface();
        seen.add("led", at.top().preposition());
        seen.add("shape", Wordform.of(name));
        seen.add("next", next(at));
        seen.add("letters", Math.min(name.length(), LONG));
      }
    }
  }

  /** What stands before it in its clause. */
  static String cue(PlaceMention at) {
    String before = "start";
    for (Item item : at.clause().items) {
      if (item.isPhrase()) {
        if (item.phrase() == at.top()) {
          return before;
        }
        before = item.phrase().phraseClass().name();
      } else if (item.span().start() == at.start()) {
        return before;
      } else {
        before = item.isVerb() ? first(item.unit().folded()) : item.type().name();
      }
    }
    return "none";
  }

  /** What follows a guessed name in its clause. */
  private static String next(PlaceMention at) {
    for (Item item : at.clause().items) {
      if (item.span().start() >= at.place().span().end()) {
        return item.isPhrase()
            ? item.phrase().phraseClass().name() + item.preposition()
            : item.type().name();
      }
    }
    return "end";
  }

  /** The first word of some. */
  static String first(String words) {
    String stripped = words.strip();
    int end = 0;
    while (end < stripped.length() && isOfWord(stripped.charAt(end))) {
      end++;
    }
    return end == 0 ? "none" : stripped.substring(0, end);
  }

  private static boolean isOfWord(char c) {
    return c != ',' && c != ';' && c != ' ' && (c < '\t' || c > '\r');
  }
}
