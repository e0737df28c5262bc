package org.w3id.badia.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.Considered;
import org.w3id.badia.model.Span;

class WorthLearnerTest {
  private static final int TEXTS = 20;

  @TempDir Path gold;
  private AnnotatedTexts texts;
  private final List<Considered> drafts = new ArrayList<>();

  @BeforeEach
  void begin() {
    texts = new AnnotatedTexts(gold);
  }

  @Test
  void drafts_that_the_gold_bears_out_speak_for_what_was_seen_of_them() throws IOException {
    for (int i = 0; i < TEXTS; i++) {
      text(
          "r" + i,
          "\"events\": [{\"type\": \"ambush\", \"places\": [[\"السخنة\"]]}]",
          "own=perfect");
      text("s" + i, "\"events\": []", "near=legal");
    }
    assertThat(learned().get("own=perfect")).isPositive();
    assertThat(learned().get("near=legal")).isNegative();
  }

  @Test
  void what_an_optional_event_pairs_with_teaches_nothing() throws IOException {
    for (int i = 0; i < TEXTS; i++) {
      text(
          "r" + i,
          "\"events\": [{\"type\": \"ambush\", \"optional\": true, \"places\": [[\"السخنة\"]]}]",
          "near=past");
    }
    assertThat(learned()).isEmpty();
  }

  @Test
  void a_text_may_say_only_whether_it_tells_an_attack() throws IOException {
    for (int i = 0; i < TEXTS; i++) {
      text("r" + i, "\"told\": \"yes\"", "own=perfect");
      text("s" + i, "\"told\": \"no\"", "around=fiction");
      text("t" + i, "\"told\": \"hardly\"", "around=general");
    }
    Map<String, Double> weights = learned();
    assertThat(weights.get("own=perfect")).isPositive();
    assertThat(weights.get("around=fiction")).isLessThan(weights.get("around=general"));
  }

  @Test
  void the_table_begins_with_the_threshold_and_what_speaks_most_for_an_event() throws IOException {
    StringWriter out = new StringWriter();
    WorthLearner.write(Map.of("near=legal", -1.234, "own=perfect", .5, "object", .001), out);
    assertThat(out.toString().lines())
        .containsExactly("feature,weight", "threshold,0.5", "own=perfect,0.5", "near=legal,-1.23");
  }

  private void text(String doc, String says, String feature) throws IOException {
    texts.add(doc, says, doc + "-at-0");
    List<String> features = List.of("bias", feature);
    drafts.add(new Considered(doc + "-at-0", new Span(0, 4), features, .5, true));
  }

  private Map<String, Double> learned() throws IOException {
    return WorthLearner.learn(texts.paired(), drafts);
  }
}
