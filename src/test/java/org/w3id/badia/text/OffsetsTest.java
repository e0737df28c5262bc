package org.w3id.badia.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3id.badia.model.Sentence;

/** Whatever a text holds, what is quoted is what stands at the offsets. */
class OffsetsTest {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "قُتل",
            "ا\u0654مس",
            "و\u0654",
            "\u202E",
            "\u2066",
            "\u200F",
            "😀",
            "𞸀",
            "\uD83D",
            " ",
            "\n",
            ".",
            "..",
            "«",
            "»",
            "لـ",
            "٢٦",
            "1,234",
            "SY24",
            "\u0640",
            "ﷲ",
            "؟",
            "-",
            "\t",
            "Facebook\n",
            "\r\n",
            "د.",
            "أ.ف.ب",
            "23.5.2018",
            "\u2028",
            "\u0651");
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(5);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, pieces), net.jqwik.api.Tuple.of(1, anything))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 2000)
  void a_token_is_the_text_at_its_span(@ForAll("texts") String text) {
    AnnotatedText annotated = Texts.annotate(text);
    int[] points = text.codePoints().toArray();
    for (Token token : annotated.tokens()) {
      String there = new String(points, token.span().start(), token.span().length());
      assertThat(annotated.quote(token.span())).isEqualTo(there).isEqualTo(token.raw());
      assertThat(annotated.report().quote(token.span())).isEqualTo(there);
    }
  }

  @Property(tries = 2000)
  void tokens_lie_in_their_sentences_in_order_and_apart(@ForAll("texts") String text) {
    AnnotatedText annotated = Texts.annotate(text);
    int end = 0;
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : annotated.tokensOf(sentence)) {
        assertThat(token.sentence()).isEqualTo(sentence.index());
        assertThat(sentence.span().contains(token.span())).isTrue();
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        end = token.span().end();
      }
    }
  }

  @Property(tries = 1000)
  void every_letter_outside_furniture_belongs_to_a_token(@ForAll("texts") String text) {
    assertEveryLetterIsHeld(text);
  }

  /** All of them, so that no letter waits for the property above to come upon it. */
  @Example
  void every_letter_there_is_belongs_to_a_token() {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      if (Character.isLetterOrDigit(point)) {
        assertEveryLetterIsHeld(Character.toString(point));
      }
    }
  }

  private static void assertEveryLetterIsHeld(String text) {
    AnnotatedText annotated = Texts.annotate(text);
    int[] points = text.codePoints().toArray();
    boolean[] held = new boolean[points.length];
    annotated.tokens().forEach(t -> fill(held, t.span().start(), t.span().end()));
    annotated.ignored().forEach(s -> fill(held, s.start(), s.end()));
    for (int i = 0; i < points.length; i++) {
      if (Character.isLetterOrDigit(points[i]) && !isMark(points[i])) {
        assertThat(held[i]).as("code point %d of %s", i, List.of(text)).isTrue();
      }
    }
  }

  /**
   * Some presentation forms count as letters but are only vowel marks, such as U+FC5E, or vowel
   * marks on a stretching line, such as U+FCF2.
   */
  private static boolean isMark(int point) {
    return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
        .codePoints()
        .noneMatch(c -> Character.isLetterOrDigit(c) && c != 0x0640);
  }

  private static void fill(boolean[] held, int from, int to) {
    for (int i = from; i < to; i++) {
      held[i] = true;
    }
  }

  @Property(tries = 1000)
  void a_folded_stretch_points_back_into_the_text(@ForAll("texts") String text) {
    Folded folded = Folding.foldWithOffsets(text);
    int length = text.codePointCount(0, text.length());
    for (int i = 0; i < folded.text().length(); i++) {
      assertThat(folded.original(i, i + 1).length()).isGreaterThanOrEqualTo(1);
      assertThat(folded.original(i, i + 1).end()).isLessThanOrEqualTo(length);
    }
    assertThat(folded.text()).isEqualTo(Folding.fold(text));
  }
}
