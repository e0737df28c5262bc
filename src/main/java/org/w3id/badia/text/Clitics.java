package org.w3id.badia.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The readings that a written word allows. Nothing is stripped for good: the reading that the
 * lexicon knows is the right one, and the word as it stands always comes first.
 */
public final class Clitics {
  /** A stem shorter than this is no word of ours: it keeps وقد from being و + ق + د. */
  private static final int SHORTEST_STEM = 2;

  /** No Arabic word is longer; «فسيستخدمونهما» has 13 letters. */
  private static final int LONGEST_WORD = 30;

  private static final Memo<Form> KNOWN = new Memo<>(f -> new Form(f, readings(f)));

  private static final String AL = "ال";
  private static final List<String> PRONOUNS =
      List.of("هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "ه", "ك", "ي");

  private Clitics() {}

  /** Every reading of a folded word, the bare one first. */
  public static List<Analysis> analyses(String folded) {
    return form(folded).readings();
  }

  /** A folded word with its readings, the same for the same word as long as it is remembered. */
  static Form form(String folded) {
    if (folded.length() > LONGEST_WORD) {
      return new Form(folded, List.of(new Analysis(List.of(), false, folded, Optional.empty())));
    }
    return KNOWN.of(folded);
  }

  private static List<Analysis> readings(String folded) {
    Set<Analysis> readings = new LinkedHashSet<>();
    readings.add(new Analysis(List.of(), false, folded, Optional.empty()));
    for (Front front : fronts(folded)) {
      addEndings(front, readings);
      addPronounOnParticle(front, readings);
    }
    return List.copyOf(readings);
  }

  /** A reading of the beginning of a word. */
  private record Front(List<String> proclitics, boolean definite, String rest) {
    Front with(String proclitic, String newRest) {
      List<String> more = new ArrayList<>(proclitics);
      more.add(proclitic);
      return new Front(more, definite, newRest);
    }
  }

  private static List<Front> fronts(String word) {
    List<Front> fronts = new ArrayList<>();
    Front whole = new Front(List.of(), false, word);
    fronts.add(whole);
    if (startsWithAny(word, "وف")) {
      fronts.add(whole.with(word.substring(0, 1), word.substring(1)));
    }
    for (Front front : List.copyOf(fronts)) {
      addPrepositions(front, fronts);
    }
    for (Front front : List.copyOf(fronts)) {
      if (front.rest().startsWith(AL) && longEnough(front.rest(), AL.length())) {
        fronts.add(new Front(front.proclitics(), true, front.rest().substring(AL.length())));
      }
    }
    fronts.removeIf(f -> f.rest().length() < Math.min(SHORTEST_STEM, word.length()));
    return fronts;
  }

  private static void addPrepositions(Front front, List<Front> fronts) {
    String rest = front.rest();
    if (rest.length() <= SHORTEST_STEM) {
      return;
    }
    if (startsWithAny(rest, "بلك")) {
      fronts.add(front.with(rest.substring(0, 1), rest.substring(1)));
    }
    if (rest.charAt(0) == 'س' && startsWithAny(rest.substring(1), "يتنا")) {
      fronts.add(front.with("س", rest.substring(1)));
    }
    if (rest.startsWith("لل")) {
      addContractedArticle(front, rest.substring(2), fronts);
    }
  }

  /** للقوات is ل + القوات; للواء is ل + اللواء, whose third lam is not written. */
  private static void addContractedArticle(Front front, String after, List<Front> fronts) {
    Front with = front.with("ل", after);
    fronts.add(new Front(with.proclitics(), true, after));
    fronts.add(new Front(with.proclitics(), true, "ل" + after));
  }

  private static void addEndings(Front front, Set<Analysis> readings) {
    String rest = front.rest();
    readings.add(reading(front, rest, Optional.empty()));
    if (front.definite()) {
      return;
    }
    for (String pronoun : PRONOUNS) {
      if (rest.endsWith(pronoun) && longEnough(rest, pronoun.length())) {
        String stem = rest.substring(0, rest.length() - pronoun.length());
        readings.add(reading(front, stem, Optional.of(pronoun)));
        unbound(stem).ifPresent(s -> readings.add(reading(front, s, Optional.of(pronoun))));
      }
    }
  }

  /** به, لها, لهم: the stem is a particle of one letter. */
  private static void addPronounOnParticle(Front front, Set<Analysis> readings) {
    String rest = front.rest();
    if (!front.definite() && rest.length() > 1 && startsWithAny(rest, "بل")) {
      String pronoun = rest.substring(1);
      if (PRONOUNS.contains(pronoun)) {
        readings.add(reading(front, rest.substring(0, 1), Optional.of(pronoun)));
      }
    }
  }

  private static Analysis reading(Front front, String stem, Optional<String> pronoun) {
    return new Analysis(front.proclitics(), front.definite(), stem, pronoun);
  }

  /**
   * How a stem is written when no pronoun follows: مدينتـ is مدينة, هاجمو is هاجموا, مستشفا مستشفى.
   */
  private static Optional<String> unbound(String stem) {
    String front = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case 'ت' -> Optional.of(front + "ه");
      case 'و' -> Optional.of(stem + "ا");
      case 'ا' -> Optional.of(front + "ي");
      default -> Optional.empty();
    };
  }

  private static boolean longEnough(String word, int taken) {
    return word.length() - taken >= SHORTEST_STEM;
  }

  private static boolean startsWithAny(String word, String letters) {
    return !word.isEmpty() && letters.indexOf(word.charAt(0)) >= 0;
  }
}
