package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventPageTest {
  private ServedSite site;
  private Document page;

  @BeforeEach
  void open() throws Exception {
    site = ServedSite.shared();
    page = Jsoup.parse(site.get("/doc/event/r1-at-0?lang=en", "Accept", "text/html").body());
  }

  @Test
  void figures_that_disagree_stand_side_by_side_and_say_so() {
    assertThat(page.select("#casualties-of-event tr.disagrees")).hasSize(2);
    assertThat(page.select("#casualties-of-event .note").first().text()).contains("sources differ");
  }

  @Test
  void the_sentence_is_quoted_with_its_evidence_marked_by_code_points() {
    Element quote = page.selectFirst("blockquote");
    assertThat(quote.attr("lang")).isEqualTo("ar");
    assertThat(quote.selectFirst("a.mark").wholeText()).isEqualTo("نصب عناصر تنظيم الدولة كميناً ");
    assertThat(page.selectFirst("figcaption a").attr("href")).endsWith("#c0");
  }

  @Test
  void a_name_that_no_table_knows_is_shown_as_the_text_has_it() {
    assertThat(page.select("#casualties-of-event td[data-key=source]").eachText())
        .contains("مصادر محلية", "SANA");
  }

  @Test
  void every_part_opens_as_the_sparql_that_made_it() throws Exception {
    for (Element part : page.select("section.panel")) {
      String href = part.selectFirst("a.query").attr("href");
      String query =
          URLDecoder.decode(
              href.substring(href.indexOf("query=") + 6).replaceFirst("&lang=en$", ""),
              StandardCharsets.UTF_8);
      assertThat(query)
          .contains("<http://localhost:3030/id/event/r1-at-0>")
          .doesNotContain("?this");
      String csv = site.get(href.replaceFirst("&lang=en$", ""), "Accept", "text/csv").body();
      assertThat(csv.lines().count() - 1).isEqualTo(part.select("tbody tr").size());
    }
  }

  @Test
  void links_of_a_document_parse_and_lead_to_its_other_forms() throws Exception {
    var links = site.get("/doc/event/r1-at-0.ttl").headers().allValues("Link");
    assertThat(links)
        .allMatch(link -> link.matches("<[!-~&&[^<>]]+>; rel=\"[a-z]+\"(; type=\"[a-z/+.-]+\")?"))
        .anyMatch(link -> link.contains("rel=\"license\""))
        .anyMatch(link -> link.contains("rel=\"describedby\""))
        .anyMatch(link -> link.contains("ontology#Ambush>; rel=\"type\""));
    for (String link : links) {
      if (link.contains("rel=\"alternate\"")) {
        String path = link.substring(1, link.indexOf('>'));
        String type = link.substring(link.indexOf("type=\"") + 6, link.length() - 1);
        assertThat(site.get(path).headers().firstValue("Content-Type").orElse("")).startsWith(type);
      }
    }
  }
}
