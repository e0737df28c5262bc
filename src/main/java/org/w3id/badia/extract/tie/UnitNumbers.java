package org.w3id.badia.extract.tie;

import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.WordClass;

/** Tells how far the number of a unit of troops runs, in figures or words. */
final class UnitNumbers {
  /** اللواء العشرين, اللواء الخامس والأربعون. */
  private static final Pattern TENS =
      Pattern.compile("ال(عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(ين|ون)");

  private final Words words;

  UnitNumbers(Words words) {
    this.words = words;
  }

  /** اللواء 24, الفرقة الرابعة, لواء الاحتياط 24. */
  int end(int at) {
    if (at >= words.size() || words.isMark(at)) {
      return at;
    }
    Unit unit = words.unit(at);
    boolean digits = words.folded(at).chars().allMatch(Character::isDigit);
    if (digits || TENS.matcher(words.folded(at)).matches()) {
      return at + 1;
    }
    boolean ordinal = unit.is(WordClass.ORDINAL) && words.folded(at).startsWith("ال");
    return ordinal ? tens(at + 1) : at;
  }

  /** الخامس والأربعين, الثالث عشر. */
  private int tens(int at) {
    if (at >= words.size() || words.isMark(at)) {
      return at;
    }
    String word = words.folded(at);
    boolean joined = word.startsWith("و") && TENS.matcher(word.substring(1)).matches();
    return joined || word.equals("عشر") || word.equals("عشره") ? at + 1 : at;
  }
}
