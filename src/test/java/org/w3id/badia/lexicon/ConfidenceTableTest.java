package org.w3id.badia.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.ProblemException;

class ConfidenceTableTest {
  @TempDir Path data;

  @Test
  void what_is_seen_of_a_claim_adds_up_to_the_logarithm_of_its_odds() throws IOException {
    ConfidenceTable table = read("target,1.0", "target=share over 0.8,1.2");
    assertThat(table.of(List.of("target", "target=share over 0.8")))
        .isCloseTo(1 / (1 + Math.exp(-2.2)), within(1e-9));
  }

  @Test
  void claims_keep_the_share_of_their_odds_that_holds_on_unread_reports() throws IOException {
    ConfidenceTable table = read("unread,0.75", "place,2");
    assertThat(table.of(List.of("place"))).isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-9));
  }

  @Test
  void no_claim_is_certain_and_none_is_certainly_wrong() throws IOException {
    ConfidenceTable table = read("place,15", "target,-15");
    assertThat(table.of(List.of("place"))).isEqualTo(.97);
    assertThat(table.of(List.of("target"))).isEqualTo(.05);
  }

  @Test
  void what_counted_is_told_with_the_steps_of_a_probability_together() throws IOException {
    ConfidenceTable table =
        read(
            "target,-0.1",
            "worth=over 0.3,0.5",
            "target=worth over 0.4,0.25",
            "target=away near,1");
    assertThat(
            table.counted(
                List.of("target", "worth=over 0.3", "target=worth over 0.4", "target=away near")))
        .containsExactly(
            Map.entry("target=away near", 1.0), Map.entry("worth", .75), Map.entry("target", -.1));
  }

  @Test
  void a_weight_that_is_no_number_is_told_with_line_and_column() {
    assertThatThrownBy(() -> read("place,much"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().toString())
                    .contains("data/lexicon/confidence.csv:2")
                    .contains("weight"));
  }

  private ConfidenceTable read(String... rows) throws IOException {
    Path file = Files.createDirectories(data.resolve("lexicon")).resolve("confidence.csv");
    Files.writeString(file, "feature,weight\n" + String.join("\n", rows) + "\n");
    return ConfidenceTable.read(data);
  }
}
