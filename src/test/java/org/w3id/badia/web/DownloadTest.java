package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
  private static final String PLACES =
      "PREFIX badia: <https://w3id.org/badia/ontology#>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
          + " SELECT ?place ?name { ?place a badia:Place ; skos:prefLabel ?name"
          + " FILTER(LANG(?name) = 'ar') }";
  @TempDir private Path folder;
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  private byte[] bytes(String query, String format) throws Exception {
    String path =
        "/sparql?format=" + format + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return HttpClient.newHttpClient()
        .send(site.to(path).build(), BodyHandlers.ofByteArray())
        .body();
  }

  private String text(String query, String format) throws Exception {
    return new String(bytes(query, format), StandardCharsets.UTF_8);
  }

  private String sheet(String query) throws Exception {
    StringBuilder parts = new StringBuilder();
    Path file = Files.write(folder.resolve("answer.xlsx"), bytes(query, "xlsx"));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String part : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
        byte[] content = zip.getInputStream(zip.getEntry(part)).readAllBytes();
        parts.append(Parser.unescapeEntities(new String(content, StandardCharsets.UTF_8), false));
      }
    }
    return parts.toString();
  }

  @Test
  void all_forms_have_the_same_number_of_rows() throws Exception {
    int rows = 3;
    assertThat(text(PLACES, "csv").lines().count() - 1).isEqualTo(rows);
    assertThat(text(PLACES, "tsv").lines().count() - 1).isEqualTo(rows);
    assertThat(text(PLACES, "xml").split("<result>", -1).length - 1).isEqualTo(rows);
    JsonObject json = JsonParser.parseString(text(PLACES, "json")).getAsJsonObject();
    assertThat(json.getAsJsonObject("results").getAsJsonArray("bindings")).hasSize(rows);
    JsonObject geo = JsonParser.parseString(text(PLACES, "geojson")).getAsJsonObject();
    assertThat(geo.getAsJsonArray("features")).hasSize(rows);
    assertThat(sheet(PLACES).split("<row ", -1).length - 1).isEqualTo(rows + 1);
  }

  @Test
  void a_place_has_its_point_and_one_without_has_none() throws Exception {
    String geo = text(PLACES, "geojson");
    assertThat(geo).contains("[38.28,34.56]").contains("\"geometry\":null");
  }

  @Test
  void a_sheet_has_numbers_days_and_harmless_text_and_runs_from_the_right() throws Exception {
    String sheet =
        sheet(
            "SELECT (12.5 AS ?n) ('2021-04-19'^^<http://www.w3.org/2001/XMLSchema#date> AS ?d)"
                + " ('=1+1' AS ?f) ('تدمر' AS ?a) ('حمص' AS ?b) {}");
    assertThat(sheet).contains("<v>12.5</v>").contains("<v>44305.0</v>").doesNotContain("<f>");
    assertThat(sheet).contains("rightToLeft=\"true\"").contains("تدمر");
  }

  @Test
  void a_truth_is_a_row_too() throws Exception {
    assertThat(text("ASK {}", "geojson")).contains("\"ask\":true");
  }
}
