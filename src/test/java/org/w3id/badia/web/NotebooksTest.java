package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.web.notebooks.Snippet;

/** The snippets for other programs, run as they are shown. */
class NotebooksTest {
  private static final List<Snippet> SNIPPETS = Snippet.all(Path.of("queries"));

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> each_snippet_that_a_program_here_can_run_prints_an_answer() {
    return SNIPPETS.stream()
        .filter(snippet -> snippet.told("run").isPresent())
        .map(snippet -> DynamicTest.dynamicTest(snippet.name(), () -> run(snippet)));
  }

  private static void run(Snippet snippet) throws Exception {
    List<String> needs = List.of(snippet.told("run").orElseThrow().split(" "));
    Program program = program(needs.get(0));
    for (String need : needs.subList(1, needs.size())) {
      if (needs.get(0).equals("python3")) {
        Program.Ran imported = program.run(folder, 30, List.of("-c", "import " + need));
        assumeTrue(imported.status() == 0, "skipped: this Python has no " + need);
      } else {
        Program.orSkip(need, need);
      }
    }
    Path file = folder.resolve(snippet.name());
    Files.writeString(file, snippet.text(ServedSite.bundled().url()));
    Program.Ran ran = program.run(folder, 60, List.of(file.toString()));
    assertThat(ran.status()).as(ran.complaints()).isZero();
    assertThat(ran.out().lines()).as(ran.complaints()).isNotEmpty();
  }

  /** Debian's packages are those of Debian's own Python. */
  private static Program program(String name) {
    Path debian = Path.of("/usr/bin", name);
    return name.equals("python3") && Files.isExecutable(debian)
        ? new Program(debian)
        : Program.orSkip(name, name.equals("Rscript") ? "r-base-core" : name);
  }

  /** Excel does not run here: the address that its text makes is asked instead. */
  @Test
  void the_address_of_the_excel_snippet_answers_rows_and_a_spreadsheet() throws Exception {
    Snippet excel =
        SNIPPETS.stream().filter(s -> s.name().endsWith(".pq")).findFirst().orElseThrow();
    Matcher made =
        Pattern.compile(
                "RelativePath = \"([^\"]+)\".*?Query = \\[patron = \"(\\w+)\"", Pattern.DOTALL)
            .matcher(excel.text("/"));
    assertThat(made.find()).isTrue();
    String path = "/" + made.group(1) + "?patron=" + made.group(2) + "&format=";
    HttpResponse<String> rows = ServedSite.bundled().get(path + "csv");
    assertThat(rows.statusCode()).isEqualTo(200);
    assertThat(rows.body().lines().findFirst().orElseThrow()).contains("date");
    assertThat(ServedSite.bundled().get(path + "xlsx").body()).startsWith("PK");
  }

  @Test
  void the_page_shows_each_snippet_with_a_title_in_either_language() throws Exception {
    for (String language : List.of("ar", "en")) {
      var page =
          Jsoup.parse(
              ServedSite.shared().get("/notebooks?lang=" + language, "Accept", "text/html").body());
      assertThat(page.select("pre.code")).hasSameSizeAs(SNIPPETS);
      assertThat(page.select("section h2").eachText())
          .containsExactlyElementsOf(
              SNIPPETS.stream().map(s -> s.told("title@" + language).orElseThrow()).toList());
      for (var link : page.select("section a[download]")) {
        assertThat(ServedSite.shared().get(link.attr("href")).statusCode()).isEqualTo(200);
      }
    }
    assertThat(ServedSite.shared().get("/notebooks/none.py").statusCode()).isEqualTo(404);
  }

  @Test
  void a_snippet_names_the_server_that_shows_it() throws IOException {
    assertThat(SNIPPETS).isNotEmpty();
    for (Snippet snippet : SNIPPETS) {
      assertThat(snippet.text("https://badia.example/")).contains("https://badia.example/");
    }
  }
}
