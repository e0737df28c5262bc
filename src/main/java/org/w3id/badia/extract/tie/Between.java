package org.w3id.badia.extract.tie;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Knows what may stand between a group and a word of tie that is told of it. */
final class Between {
  /** Words that undo a "not" before them. */
  static final Set<String> ONLY = Set.of("سوي", "الا", "مجرد");

  private static final Pattern BE =
      Pattern.compile("و?ف?(كان|كانت|كانوا|يكون|تكون|ظل|ظلت|مازالت|مازال)");
  private static final int ALIAS = 4;

  /** A relative clause that goes on with a second verb takes at most so many words. */
  private static final int RELATIVE = 12;

  private static final Set<String> WHERE = Set.of("في", "من", "الي");
  private static final Set<String> NOT = Set.of("ليس", "ليست", "ليسوا");

  private final Words words;
  private final Bodies bodies;

  Between(Words words, Bodies bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  /** كان, ظلت: a verb that only says that something was so. */
  static boolean isBe(String word) {
    return BE.matcher(word).matches();
  }

  /** التي تقول X إنها, التي تتهمها X بـ: who only says it of those told before. */
  boolean isSpeaker(Party party, int at) {
    int verb = party.from() - 1;
    if (verb < 1 || at >= words.size() || !party.isNamed()) {
      return false;
    }
    boolean pronoun = Seek.any(words.unit(at).readings(), r -> !r.pronoun().isEmpty());
    boolean that = words.is(at, WordClass.THAT) && (pronoun || !words.folded(at).endsWith("ن"));
    boolean of = words.folded(at).startsWith("ب");
    return words
        .unit(verb)
        .verb()
        .filter(
            v ->
                that && v.sense().verb().verbClass() == VerbClass.REPORT
                    || of
                        && v.sense().verb().verbClass() == VerbClass.BLAME
                        && !v.reading().pronoun().isEmpty())
        .isPresent();
  }

  /** X وY، وهما: all who are joined before the words from one to another. */
  boolean areAll(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.folded(i).matches("و?(هما|هم)")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the words begin that tell another name, المعروف بـ«Y», or the end of one's first name.
   */
  int alias(Party party) {
    for (int i = party.from() - 1; i > 0 && party.from() - i < ALIAS; i--) {
      boolean soCalled = words.folded(i - 1).endsWith("ما"); // ما يسمى X is X
      if (bodies.is(i, TieWord.Construction.ALIAS) && !soCalled) {
        return words.isComma(i - 1) ? i - 1 : i;
      }
    }
    return party.to();
  }

  /**
   * X التي تنشط في Y وتتلقى: the relative that a verb behind و goes on with, no mark between; that
   * verb's place where there is none.
   */
  int relative(int cue) {
    boolean goesOn = words.unit(cue).verb().isPresent() && words.folded(cue).matches("و[يت].*");
    for (int i = cue - 1; goesOn && i > 0 && cue - i <= RELATIVE && !words.isMark(i); i--) {
      if (words.is(i, WordClass.RELATIVE)) {
        boolean verb = words.unit(i + 1).verb().isPresent();
        return verb ? i : cue;
      }
    }
    return cue;
  }

  boolean isPronoun(int at) {
    return words.is(at, WordClass.PRONOUN) && words.folded(at).matches("و?(هو|هي|هم|هما)");
  }

  /** الناشطة في بوركينا فاسو: where a group is active stands between it and who leads it. */
  boolean isActive(int placed, int end) {
    return placed > 0 && placed < end && isTransparent(placed - 1);
  }

  /** في سبها: where the words that tell where begin, or their end where none do. */
  int placed(int end) {
    int at = end - 1;
    while (at > 0 && !words.opens(at)) {
      at--;
    }
    boolean place = words.isPlace(at);
    boolean more = place && at > 1 && !words.unit(at).reading().conjunction().isEmpty();
    if (more) {
      int first = placed(at); // asked once: places may be many
      return first < at ? first : end; // في X وY
    }
    int head = at > 1 && words.is(at - 1, WordClass.PLACE_HEAD) ? at - 1 : at; // من ضاحية X
    boolean in = (place || head < at) && head > 1 && WHERE.contains(words.folded(head - 1));
    return in ? head - 1 : end;
  }

  /** Whether a word stands between them and parts them not. */
  boolean isTransparent(int at) {
    Unit unit = words.unit(at);
    if (unit.kind() == UnitKind.BREAK) {
      return false;
    }
    boolean small =
        words.isComma(at)
            || unit.is(WordClass.RELATIVE)
            || isPronoun(at)
            || unit.is(WordClass.HEDGE)
            || unit.is(WordClass.FILLER)
            || isDetail(at)
            || unit.is(WordClass.THAT) && !words.folded(at).equals("ان");
    boolean adjective =
        (unit.is(WordClass.ADJECTIVE)
                || unit.is(WordClass.NATIONALITY)
                || unit.kind() == UnitKind.UNKNOWN && words.folded(at).startsWith("ال"))
            && unit.verb().isEmpty();
    return small || adjective || BE.matcher(words.folded(at)).matches() || isOnly(at);
  }

  /** ليس سوى, ليست إلا: no more than what follows, and so what follows. */
  private boolean isOnly(int at) {
    boolean not = NOT.contains(words.folded(at)) && at + 1 < words.size();
    return ONLY.contains(words.folded(at)) && at > 0 && NOT.contains(words.folded(at - 1))
        || not && ONLY.contains(words.folded(at + 1));
  }

  /** المعترف بها دولياً: the rest of what an adjective tells by the way. */
  private boolean isDetail(int at) {
    boolean adverb = words.folded(at).endsWith("يا") && bodies.is(at, TieWord.Construction.LINK);
    return adverb || words.is(at, WordClass.PRONOUN) && words.folded(at).matches("ب(ها|ه|هم)");
  }
}
