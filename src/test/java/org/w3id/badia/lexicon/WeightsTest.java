package org.w3id.badia.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.badia.model.ProblemException;

class WeightsTest {
  @TempDir Path data;

  @Test
  void weights_add_up_to_a_probability() throws IOException {
    Weights weights = read("bias,-1", "near=legal,-1.5", "own=perfect,2");
    assertThat(weights.probability(List.of("bias", "own=perfect"))).isCloseTo(.73, within(.01));
    assertThat(weights.probability(List.of("bias", "near=legal"))).isCloseTo(.08, within(.01));
  }

  @Test
  void a_feature_that_the_table_does_not_name_counts_nothing() throws IOException {
    assertThat(read("bias,0").probability(List.of("bias", "verb=light"))).isEqualTo(.5);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"'near=,1',feature", "'near=legal,much',weight", "'near=legal,90',weight"})
  void a_cell_that_is_wrong_is_told_with_line_and_column(String row, String column) {
    assertThatThrownBy(() -> read(row))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().toString())
                    .contains("data/lexicon/worth.csv:2")
                    .contains(column));
  }

  @Test
  void a_feature_has_one_row() {
    assertThatThrownBy(() -> read("bias,1", "bias,2")).isInstanceOf(ProblemException.class);
  }

  private Weights read(String... rows) throws IOException {
    Path file = Files.createDirectories(data.resolve("lexicon")).resolve("worth.csv");
    Files.writeString(file, "feature,weight\n" + String.join("\n", rows) + "\n");
    return Weights.read(data, "worth.csv");
  }
}
