package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;

/** How old somebody is: «طفلة في العاشرة من عمرها», «رجل في العقد السادس من العمر». */
final class Ages {
  private static final Pattern AGE = Pattern.compile("(ال)?عمر(ه|ها|هما|هم)?");

  /** A number of years has so many words. */
  private static final int LONGEST = 4;

  private Ages() {}

  /** Takes the age behind somebody into his phrase. */
  static boolean read(Phrase phrase, List<Unit> units) {
    int end = phrase.phraseClass.canAct() ? end(units, phrase.to) : phrase.to;
    boolean aged = end > phrase.to;
    phrase.to = end;
    return aged;
  }

  /** Where the words for an age end that begin at a place; that place where there are none. */
  private static int end(List<Unit> units, int at) {
    if (at >= units.size() || !units.get(at).folded().equals("في")) {
      return at;
    }
    for (int i = at + 2; i + 1 < units.size() && i <= at + LONGEST; i++) {
      if (units.get(i).isMark()) {
        return at;
      }
      if (NounParser.isOf(units.get(i)) && AGE.matcher(units.get(i + 1).folded()).matches()) {
        return i + 2;
      }
    }
    return at;
  }
}
