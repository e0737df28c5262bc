package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.badia.rdf.Standard;

/** The examples of text:query in the README of the queries find what they are said to find. */
class TextExamplesTest {
  private static final Pattern ROW =
      Pattern.compile("\\| (\\w+:\\w+) \\| `([^`]+)` \\| ([\\w-]*) ?\\|.*");

  @TestFactory
  Stream<DynamicTest> each_example_finds_its_thing_among_the_first_five() throws IOException {
    var rows =
        Files.readString(Path.of("queries/README.md"))
            .lines()
            .map(ROW::matcher)
            .filter(row -> row.matches())
            .toList();
    assertThat(rows).hasSizeGreaterThan(10);
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.group(2), () -> check(row.group(1), row.group(2), row.group(3))));
  }

  private static void check(String property, String words, String found) throws Exception {
    StringBuilder query = new StringBuilder();
    Standard.prefixes().forEach((p, iri) -> query.append("PREFIX %s: <%s>\n".formatted(p, iri)));
    query
        .append("SELECT DISTINCT ?thing { (?thing ?score) text:query (")
        .append(property + " \"" + words.replace("\"", "\\\"") + "\")")
        .append(" } ORDER BY DESC(?score) LIMIT 5");
    HttpResponse<String> answer =
        ServedSite.bundled()
            .get(
                "/sparql?format=csv&query="
                    + URLEncoder.encode(query.toString(), StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body().lines().skip(1)).isNotEmpty();
    if (!found.isEmpty()) {
      assertThat(answer.body().lines()).anyMatch(line -> line.endsWith("/" + found));
    }
  }
}
