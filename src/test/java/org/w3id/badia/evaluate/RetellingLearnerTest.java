package org.w3id.badia.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.RetellingCandidate;

class RetellingLearnerTest {
  private static final int TEXTS = 20;
  private static final String TEXT = "قصفوا السخنة ثم عادوا وقصفوا السخنة، وفي تدمر انفجر لغم.";

  @TempDir Path gold;
  private final List<RetellingCandidate> candidates = new ArrayList<>();

  @Test
  void tellings_that_the_evidence_of_one_event_holds_are_the_same() throws IOException {
    Map<String, Double> learned = learned(Map.of());
    assertThat(learned.get("place=same")).isPositive();
    assertThat(learned.get("place=other")).isNegative();
  }

  @Test
  void a_weight_of_which_no_report_tells_stays() throws IOException {
    assertThat(learned(Map.of("turn", -4.0))).containsEntry("turn", -4.0);
  }

  private Map<String, Double> learned(Map<String, Double> known) throws IOException {
    AnnotatedTexts texts = new AnnotatedTexts(gold);
    for (int i = 0; i < TEXTS; i++) {
      String doc = "r" + i;
      String says =
          "\"events\": [{\"type\": \"shelling\", \"evidence\": \"قصفوا السخنة ثم | وقصفوا السخنة\"},"
              + " {\"type\": \"ied-bombing\", \"evidence\": \"وفي تدمر انفجر\"}]";
      texts.add(doc, says, doc + "-at-0");
      candidate(doc, TEXT.indexOf("وقصفوا"), "place=same");
      candidate(doc, TEXT.indexOf("انفجر"), "place=other");
    }
    return RetellingLearner.learn(texts.paired(), candidates, known);
  }

  private void candidate(String doc, int telling, String feature) {
    Report report =
        new Report(
            doc,
            doc,
            "",
            Optional.empty(),
            Optional.empty(),
            "ar",
            Optional.empty(),
            Optional.empty(),
            TEXT,
            true);
    candidates.add(new RetellingCandidate(report, telling, 0, 0, List.of("bias", feature)));
  }
}
