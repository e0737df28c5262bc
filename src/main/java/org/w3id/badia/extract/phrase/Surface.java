package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.text.Token;

/** The words of units as a name would write them: without conjunction and preposition in front. */
public final class Surface {
  /** One word in the sound plural without the article. */
  private static final Pattern MEN = Pattern.compile("(?!ال)\\S{3,}(ون|ين)");

  private Surface() {}

  static String of(List<Unit> units, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      for (Token token : units.get(i).tokens()) {
        words.append(words.isEmpty() ? "" : " ").append(token.raw());
      }
    }
    Reading reading = units.get(from).reading();
    boolean own = !reading.definite() && reading.preposition().equals("ل"); // للواء الصمود
    String surface = without(words.toString(), reading.conjunction());
    return own ? without(surface, "ل") : bare(surface, "", reading.preposition());
  }

  /** تسعة من قوات الصاعقة: how many they were is no part of what their body is called. */
  static int withoutCount(List<Unit> units, Phrase phrase) {
    int at = phrase.from;
    while (at < phrase.to && units.get(at).span().start() < phrase.headSpan.start()) {
      at++;
    }
    boolean counted = at > phrase.from && at < phrase.to;
    boolean body = phrase.phraseClass == PhraseClass.FORCE && counted;
    boolean of = body && NounParser.isOf(units.get(at - 1));
    return of || counted && isThing(phrase) ? at : phrase.from;
  }

  private static boolean isThing(Phrase phrase) {
    return phrase.phraseClass == PhraseClass.FACILITY || phrase.phraseClass == PhraseClass.VEHICLE;
  }

  /** دبابة متمركزة, خمسة منازل على الأقل: what tells of a thing no name ends with. */
  static int end(List<Unit> units, Phrase phrase, int from, int end, NamingWords words) {
    int at = end;
    while (isThing(phrase) && at - 1 > from && isTail(units.get(at - 1), words)) {
      at--;
    }
    return withoutTie(units, from, at);
  }

  private static boolean isTail(Unit unit, NamingWords words) {
    String last = unit.folded();
    return unit.is(WordClass.AT_LEAST)
        || words.is(NamingRole.STANDS, last)
        || words.is(NamingRole.LIES, last) && unit.relation().isEmpty();
  }

  /** قوة تابعة لـ, قوات خاصة مدعومة بـ: a word that ties it to what was not read is no name. */
  private static int withoutTie(List<Unit> units, int from, int end) {
    boolean tie =
        end - 1 > from
            && units.get(end - 1).relation().isPresent()
            && units.get(end - 1).name().isEmpty();
    return tie ? end - 1 : end;
  }

  /** The word without its proclitics; للقوات is القوات. */
  static String bare(String surface, String conjunction, String preposition) {
    String rest = without(surface, conjunction);
    if (preposition.equals("ل") && rest.startsWith("لل")) {
      return "ال" + rest.substring(2);
    }
    return without(rest, preposition);
  }

  private static String without(String surface, String clitic) {
    if (clitic.isEmpty() || !surface.startsWith(clitic)) {
      return surface;
    }
    int at = clitic.length();
    while (at < surface.length()
        && Character.getType(surface.charAt(at)) == Character.NON_SPACING_MARK) {
      at++;
    }
    return surface.substring(at);
  }

  /** القوات المتمركزة: whether the last word of a phrase says that its place is told behind it. */
  static boolean isStationed(Unit last, NamingWords words) {
    return words.is(NamingRole.STANDS, last.folded());
  }

  /** Whether a group's name in a phrase is but a word for men of a kind: جهاديون, متمردين. */
  public static boolean areMen(Phrase phrase) {
    return MEN.matcher(phrase.surface).matches();
  }
}
