package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.text.Token;

/** The words of units as a name would write them: without conjunction and preposition in front. */
final class Surface {
  private Surface() {}

  static String of(List<Unit> units, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      for (Token token : units.get(i).tokens()) {
        words.append(words.isEmpty() ? "" : " ").append(token.raw());
      }
    }
    Reading reading = units.get(from).reading();
    return bare(words.toString(), reading.conjunction(), reading.preposition());
  }

  /** تسعة من قوات الصاعقة: how many they were is no part of what their body is called. */
  static int withoutCount(List<Unit> units, Phrase phrase) {
    int at = phrase.from;
    while (at < phrase.to && units.get(at).span().start() < phrase.headSpan.start()) {
      at++;
    }
    boolean counted = at > phrase.from && at < phrase.to && NounParser.isOf(units.get(at - 1));
    return counted && phrase.phraseClass == PhraseClass.FORCE ? at : phrase.from;
  }

  /** قوة تابعة لـ, قوات خاصة مدعومة بـ: a word that ties it to what was not read is no name. */
  static int withoutTie(List<Unit> units, int from, int end) {
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
}
