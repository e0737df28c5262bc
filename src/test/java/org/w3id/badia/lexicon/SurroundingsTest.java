package org.w3id.badia.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.text.Texts;
import org.w3id.badia.text.Token;

class SurroundingsTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"بالمحكمة,LEGAL", "ومحاكمته,LEGAL", "يدينون,CONDEMN", "ستخطط,PLAN", "أمس,RECENT"})
  void a_word_is_known_with_what_is_written_onto_it(String word, Surrounding surrounding) {
    assertThat(Surroundings.read(Texts.DATA).at(tokens(word), 0)).contains(surrounding);
  }

  @Test
  void a_phrase_is_known_where_it_begins() {
    assertThat(Surroundings.read(Texts.DATA).at(tokens("المدعي العام"), 0))
        .contains(Surrounding.LEGAL);
  }

  @Test
  void a_class_that_is_none_is_told_with_line_and_column() throws IOException {
    Path file = Files.createDirectories(folder.resolve("lexicon")).resolve("surroundings.csv");
    Files.writeString(file, "class,words,verbs\nWEATHER,مطر,\n");
    assertThatThrownBy(() -> Surroundings.read(folder))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().toString())
                    .contains("data/lexicon/surroundings.csv:2")
                    .contains("class"));
  }

  private static List<Token> tokens(String text) {
    return Texts.annotate(text).tokens();
  }
}
