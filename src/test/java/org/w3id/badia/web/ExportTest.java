package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportTest {
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  @Test
  void the_dumps_hold_as_much_as_the_store() throws Exception {
    DatasetGraph record = DatasetGraphFactory.create();
    dump("/data/badia.nq.gz", Lang.NQUADS, record);
    DatasetGraph view = DatasetGraphFactory.create();
    dump("/data/badia.ttl.gz", Lang.TURTLE, view);
    assertThat(record.getDefaultGraph().isEmpty()).isTrue();
    assertThat(record.stream().count())
        .isEqualTo(number("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
    assertThat((long) view.getDefaultGraph().size())
        .isEqualTo(number("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
  }

  private void dump(String path, Lang lang, DatasetGraph into) throws Exception {
    byte[] bytes = RawHttp.get(site.port(), path, "Accept-Encoding: identity").dechunked();
    RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(bytes))).lang(lang).parse(into);
  }

  private long number(String query) throws Exception {
    String csv =
        site.get(
                "/sparql?query="
                    + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8),
                "Accept",
                "text/csv")
            .body();
    return Long.parseLong(csv.lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void each_event_is_one_row_of_the_tables() throws Exception {
    for (String path : new String[] {"/data/events.csv", "/data/events-acled.csv"}) {
      HttpResponse<String> answer = site.get(path);
      assertThat(answer.statusCode()).isEqualTo(200);
      var rows =
          CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(answer.body()));
      assertThat(rows.getRecords()).as(path).hasSize(1);
    }
    assertThat(site.get("/data/events-acled.csv").body()).startsWith("event_id_cnty,event_date,");
  }

  @Test
  void the_points_are_geojson_with_longitude_first() throws Exception {
    String json = site.get("/data/events.geojson").body();
    assertThat(json).contains("\"coordinates\":[38.28,34.56]").contains("\"place_ar\":\"تدمر\"");
  }

  @Test
  void the_catalogue_names_every_file_and_each_is_there() throws Exception {
    Model model = ModelFactory.createDefaultModel();
    String turtle = site.get("/.well-known/void", "Accept", "text/turtle").body();
    RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
    var files =
        model
            .listObjectsOfProperty(model.createProperty("http://www.w3.org/ns/dcat#downloadURL"))
            .toList();
    assertThat(files).hasSizeGreaterThan(5);
    for (var file : files) {
      String path = file.toString().replace("http://localhost:3030", "");
      assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void a_file_is_not_sent_again_while_nothing_changed() throws Exception {
    String etag = site.get("/data/events.csv").headers().firstValue("ETag").orElseThrow();
    assertThat(site.get("/data/events.csv", "If-None-Match", etag).statusCode()).isEqualTo(304);
  }

  @Test
  void crawlers_find_the_site_map() throws Exception {
    assertThat(site.get("/robots.txt").body()).contains("http://localhost:3030/sitemap.xml");
    assertThat(site.get("/sitemap.xml").body())
        .contains("<loc>http://localhost:3030/doc/group/liwa-al-quds</loc>");
    assertThat(site.get("/feed.atom").body()).contains("كمين قرب تدمر");
  }
}
