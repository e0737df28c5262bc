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
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.PlaceCandidate;

class PlaceLearnerTest {
  private static final int TEXTS = 20;

  @TempDir Path gold;
  private AnnotatedTexts texts;
  private final List<PlaceCandidate> candidates = new ArrayList<>();

  @BeforeEach
  void begin() {
    texts = new AnnotatedTexts(gold);
  }

  @Test
  void places_of_the_gold_speak_for_what_was_seen_of_them() throws IOException {
    texts("");
    Map<String, Double> learned = learned();
    assertThat(learned.get("told=frame")).isPositive();
    assertThat(learned.get("size=country")).isNegative();
  }

  @Test
  void of_two_namings_of_one_place_the_farther_teaches_nothing() throws IOException {
    texts("");
    assertThat(learned()).doesNotContainKey("far=after");
  }

  @Test
  void what_an_optional_event_pairs_with_teaches_nothing() throws IOException {
    texts("\"optional\": true, ");
    assertThat(learned()).isEmpty();
  }

  @Test
  void the_table_begins_with_its_thresholds() throws IOException {
    texts("");
    StringWriter table = new StringWriter();
    PlaceLearner.write(learned(), table);
    assertThat(table.toString()).startsWith("feature,weight\nthreshold,0.");
    assertThat(table.toString()).contains("\nthreshold=untold,0.").contains("\ntold=frame,");
  }

  private void texts(String optional) throws IOException {
    for (int i = 0; i < TEXTS; i++) {
      String doc = "r" + i;
      String slug = doc + "-at-7";
      String says = "\"events\": [{\"type\": \"ambush\", %s\"places\": [[\"السخنة\"]]}]";
      texts.add(doc, says.formatted(optional), slug);
      candidate(slug, "السخنة", "told=frame", "far=clause");
      candidate(slug, "بلدة السخنة", "told=not", "far=after");
      candidate(slug, "سوريا", "told=around", "size=country");
    }
  }

  private void candidate(String event, String name, String... features) {
    List<String> seen = new ArrayList<>(List.of("bias"));
    seen.addAll(List.of(features));
    Entity place = Entity.candidate(EntityKind.PLACE, name, name, "Town");
    candidates.add(new PlaceCandidate(event, place, List.of(name), seen));
  }

  private Map<String, Double> learned() throws IOException {
    return PlaceLearner.learn(texts.paired(), candidates);
  }
}
