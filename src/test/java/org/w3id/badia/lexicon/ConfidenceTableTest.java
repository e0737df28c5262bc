package org.w3id.badia.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.ClaimFeatures;
import org.w3id.badia.model.ProblemException;

class ConfidenceTableTest {
  @TempDir Path data;

  @Test
  void claims_seen_often_get_the_share_of_their_like_that_was_right_less_what_unread_reports_lose()
      throws IOException {
    ConfidenceTable table = read("target,known,clause,900,1000", "target,candidate,report,0,0");
    assertThat(table.of(ClaimFeatures.of("target", true, 10))).isCloseTo(.9 * .9, within(.01));
  }

  @Test
  void claims_seen_seldom_are_drawn_towards_the_share_of_their_slot() throws IOException {
    ConfidenceTable table = read("target,known,clause,90,100", "target,known,report,0,1");
    assertThat(table.of(ClaimFeatures.of("target", true, 5_000))).isBetween(.6, .81);
  }

  @Test
  void a_claim_far_from_its_event_is_told_from_a_near_one() throws IOException {
    ConfidenceTable table = read("place,known,clause,95,100", "place,known,report,20,100");
    assertThat(table.of(ClaimFeatures.of("place", true, -40)))
        .isGreaterThan(table.of(ClaimFeatures.of("place", true, -4_000)) + .4);
  }

  @Test
  void a_count_that_cannot_be_is_told_with_line_and_column() {
    assertThatThrownBy(() -> read("place,known,clause,5,4"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().toString())
                    .contains("data/lexicon/confidence.csv:2")
                    .contains("right"));
  }

  private ConfidenceTable read(String... rows) throws IOException {
    Path file = Files.createDirectories(data.resolve("lexicon")).resolve("confidence.csv");
    Files.writeString(file, "slot,value,reach,right,judged\n" + String.join("\n", rows) + "\n");
    return ConfidenceTable.read(data);
  }
}
