package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;

/** Finds whom a clause says to be fighters without a name: «X، وهي قوات في معظمها يقودها Y». */
final class Equated {
  private static final int REACH = 12;

  /** What is told of somebody before more is joined takes at most so many words. */
  private static final int PARALLEL = 7;

  /** What many go by: وهو اسم تنضوي تحته فصائل. */
  private static final Set<String> NAMES = Set.of("اسم", "تسميه", "مسمي", "مظله", "لافته", "عنوان");

  private final Words words;
  private final TellingWords telling;
  private final Parties parties;
  private final Between between;
  private final Among among;

  Equated(Words words, Parties parties, Between between, Among among, TellingWords telling) {
    this.telling = telling;
    this.words = words;
    this.parties = parties;
    this.between = between;
    this.among = among;
  }

  /** Whom the clause before a word is told of, whatever ties it tells of them before. */
  List<Party> before(int cue, IntUnaryOperator tie) {
    int at = cue;
    while (at > 1 && cue - at <= REACH) {
      int told = tie.applyAsInt(at);
      if (told < at) {
        at = told;
      } else if (isSaying(at) && words.isComma(at - 2)) {
        return isMen(at) ? named(at - 2) : List.of();
      } else if (isSaying(at) && words.is(at - 2, WordClass.RELATIVE)) {
        return named(words.isComma(at - 3) ? at - 3 : at - 2); // X، التي تعد تحالفاً
      } else if (words.isMark(at - 1) || !named(at).isEmpty()) {
        return List.of();
      } else {
        at--;
      }
    }
    return List.of();
  }

  /** المجلس، الساعي إلى الانفصال والمدعوم من: joined to what else is told of him behind a comma. */
  List<Party> parallel(int cue) {
    boolean joined = words.folded(cue).startsWith("وال");
    for (int i = cue - 1; joined && i > 0 && cue - i <= PARALLEL; i--) {
      if (words.isMark(i)) {
        boolean told = words.isComma(i) && words.folded(i + 1).startsWith("ال");
        return told && parties.from(i + 1).filter(Party::isNamed).isEmpty()
            ? parties.to(i).filter(Party::isNamed).map(List::of).orElse(List.of())
            : List.of();
      }
    }
    return List.of();
  }

  /** X وY، وكلاهما من فصائل Z: all who are joined before the comma. */
  List<Party> each(int cue) {
    boolean each = cue > 2 && telling.is(TellingRole.EACH, words.folded(cue - 1));
    int end = each && words.isComma(cue - 2) ? cue - 2 : cue - 1;
    return each
        ? parties.to(end).filter(Party::isNamed).map(parties::chain).orElse(List.of())
        : List.of();
  }

  private List<Party> named(int end) {
    return parties.to(end).filter(Party::isNamed).map(List::of).orElse(List.of());
  }

  /** وهي, تعد: what says right before a word what somebody is. */
  private boolean isSaying(int at) {
    return at > 2 && (between.isPronoun(at - 1) || among.isReckoned(at - 1));
  }

  /** قوات, أهال, مدنيون: a noun for people, or one that no table has. */
  private boolean isMen(int at) {
    boolean thing =
        words.is(at, WordClass.PLACE_HEAD)
            || words.is(at, WordClass.FACILITY)
            || words.is(at, WordClass.VEHICLE);
    boolean noun =
        parties.from(at).isPresent()
            || words.is(at, WordClass.CIVILIAN)
            || words.unit(at).kind() == UnitKind.UNKNOWN
            || NAMES.contains(words.folded(at));
    return noun && !thing;
  }
}
