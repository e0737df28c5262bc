package org.w3id.badia.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.LocalStore;

class QuestionsTest {
  private static final StoredQueries QUERIES = StoredQueries.read(Path.of("queries"));

  @TempDir static Path folder;
  private static LocalStore store;

  @BeforeAll
  static void open() {
    store = LocalStore.open(folder, Base.DEFAULT);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void there_are_at_least_forty() {
    assertThat(QUERIES.questions()).hasSizeGreaterThanOrEqualTo(40);
  }

  @TestFactory
  Stream<DynamicTest> each_question_is_put_in_both_languages_names_no_base_and_runs() {
    return QUERIES.questions().stream()
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> check(question)));
  }

  @TestFactory
  Stream<DynamicTest> each_check_runs_and_finds_nothing_in_an_empty_store() {
    return QUERIES.checks().stream()
        .map(
            check ->
                DynamicTest.dynamicTest(
                    check.name(),
                    () -> {
                      List<Binding> rows = store.read(data -> new QueryRun(check).rows(data));
                      assertThat(rows).isEmpty();
                    }));
  }

  private static void check(StoredQuery question) {
    assertThat(question.questions().keySet()).containsExactlyInAnyOrder("ar", "en");
    assertThat(question.parameters())
        .allMatch(p -> !p.meaning("ar").equals(p.meaning("en")), "its meaning in Arabic");
    assertThat(question.text()).doesNotContain("localhost", "/id/");
    assertThat(question.query().isOrdered()).as("rows come in a fixed order").isTrue();
    List<Binding> rows = store.read(data -> new QueryRun(question).rows(data));
    assertThat(rows).isNotNull();
  }

  @Test
  void the_index_in_the_readme_is_that_of_the_files() throws IOException {
    String readme = Files.readString(Path.of("queries/README.md"));
    String index = readme.substring(readme.indexOf("<!-- index -->\n") + 15);
    assertThat(index).isEqualTo(QueryIndex.markdown(QUERIES.questions()));
  }
}
