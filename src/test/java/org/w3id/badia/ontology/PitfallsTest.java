package org.w3id.badia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What FOOPS! and OOPS! look for, as queries that must find nothing; each names its remedy. */
class PitfallsTest {
  private static final Path PITFALLS = Path.of("src/test/resources/ontology/pitfalls");

  @TestFactory
  Stream<DynamicTest> the_ontology_falls_into_no_pitfall() {
    Model ontology = Terms.ontology();
    return Terms.under(PITFALLS, ".rq").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      String query = Files.readString(file);
                      assertThat(rows(query, ontology))
                          .as(query.lines().limit(2).toList().toString())
                          .isEmpty();
                    }));
  }

  @Test
  void every_pitfall_says_problem_and_solution() throws IOException {
    List<Path> files = Terms.under(PITFALLS, ".rq");
    assertThat(files).hasSizeGreaterThanOrEqualTo(25);
    for (Path file : files) {
      assertThat(Files.readAllLines(file))
          .as(file.toString())
          .anyMatch(line -> line.startsWith("# Problem: "))
          .anyMatch(line -> line.startsWith("# Solution: "));
    }
  }

  private static List<String> rows(String query, Model model) {
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution = QueryExecutionFactory.create(query, model)) {
      ResultSet results = execution.execSelect();
      results.forEachRemaining(row -> rows.add(row.toString()));
    }
    return rows;
  }
}
