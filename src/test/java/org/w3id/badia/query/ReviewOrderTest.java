package org.w3id.badia.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code badia review} lists, and in which order, of a scene with one thing of every sort. */
class ReviewOrderTest {
  private static final List<String> THINGS = new ArrayList<>();
  private static final List<Double> WORTHS = new ArrayList<>();

  @BeforeAll
  static void review() {
    StoredQuery review = StoredQueries.read(Path.of("queries")).find("worth-a-minute");
    var scene = RDFDataMgr.loadDatasetGraph("src/test/resources/review/scene.ttl");
    for (Binding row : new QueryRun(review).rows(scene)) {
      THINGS.add(row.get("thing").getURI().replaceAll(".*/", ""));
      WORTHS.add(Double.valueOf(row.get("worth").getLiteralLexicalForm()));
    }
  }

  @ParameterizedTest(name = "{2}: {0} before {1}")
  @CsvSource({
    "far, near, figures that lie farther apart",
    "heavy, light, a pair that counts more dead twice",
    "light, sure, a pair nearer to the line between one and two",
    "even, uneven, perpetrators who stand more even",
    "often, once, a name that more claims use",
    "many, few, a doubtful toll of more people",
    "heavy, few, what changes a toll before what changes little",
    "far, once, a great conflict before a name used once"
  })
  void what_changes_more_or_is_more_in_doubt_comes_first(String first, String later, String why) {
    assertThat(THINGS).contains(first, later);
    assertThat(THINGS.indexOf(first)).as(why).isLessThan(THINGS.indexOf(later));
  }

  @Test
  void the_most_valuable_comes_first() {
    assertThat(WORTHS).isSortedAccordingTo((a, b) -> Double.compare(b, a)).allMatch(w -> w > 0);
  }

  @Test
  void what_is_decided_sure_or_no_conflict_is_not_listed() {
    assertThat(THINGS).doesNotContain("settled", "told", "right", "certain", "part", "own");
  }

  @Test
  void everything_is_listed_once() {
    assertThat(THINGS).doesNotHaveDuplicates();
  }
}
