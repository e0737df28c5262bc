package org.w3id.badia.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.badia.text.Texts;

/**
 * Words that only open others, said again and again, are read in bounded depth and time: each of
 * these once filled the stack or took time without end.
 */
class EndlessWordsTest {
  private static final int LENGTH = 20_000;
  private static final Knowledge KNOWLEDGE = Knowledge.read(Path.of("data"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قوات ",
        "ريف ",
        "ريف ريف ريف ريف ريف ريف ريف ريف حلب ",
        "لواء ",
        "بقيادة ",
        "هجوم ",
        "(قتل ",
        "قتل ",
        "غارة ",
        "شرق ريف ",
        "وخمسة مدنيين في حلب ",
        "ابن "
      })
  void a_word_said_without_end_is_read_in_bounded_depth_and_time(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThat(
                    KNOWLEDGE
                        .extractor()
                        .apply(Texts.report(text, "", Optional.of(LocalDate.of(2023, 3, 9))))
                        .sentences())
                .isNotEmpty());
  }
}
