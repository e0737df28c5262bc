package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser; without one these tests are skipped and say so. */
class BrowserTest {
  private static final Optional<Chromium> BROWSER = Chromium.find();
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    assumeTrue(BROWSER.isPresent(), "skipped: no Chromium here (Debian: apt-get install chromium)");
    site = ServedSite.shared();
  }

  @ParameterizedTest
  @CsvSource({
    "/?lang=en,ltr,.canvas.map path.leaflet-interactive",
    "/?lang=ar,rtl,.canvas.map path.leaflet-interactive",
    "/doc/group/liwa-al-quds?lang=ar,rtl,.canvas.network canvas",
    "/doc/group/liwa-al-quds?lang=en,ltr,.canvas.map path.leaflet-interactive",
    "/doc/event/r1-at-0?lang=ar,rtl,blockquote a.mark",
    "/doc/report/r1?lang=ar,rtl,.report a.mark",
    "/doc/place/palmyra?lang=en,ltr,.canvas.map path.leaflet-interactive",
    "/events?lang=ar,rtl,ul.items li",
    "/ontology?lang=en,ltr,dl.terms dt",
    "/data?lang=ar,rtl,dl.statements a"
  })
  void a_page_draws_itself_without_complaint_or_other_hosts(
      String path, String direction, String drawn) throws Exception {
    String url = site.url().substring(0, site.url().length() - 1) + path;
    for (int width : new int[] {390, 1280}) {
      Chromium.Seen seen = BROWSER.orElseThrow().open(url, width);
      assertThat(seen.complaints()).as(path).isEmpty();
      assertThat(seen.page().selectFirst("html").attr("dir")).isEqualTo(direction);
      assertThat(seen.page().select(drawn)).as(path + " " + drawn).isNotEmpty();
      assertThat(seen.page().select("script[src], link[rel=stylesheet], img[src]"))
          .allMatch(e -> !e.attr(e.hasAttr("src") ? "src" : "href").startsWith("//"));
    }
  }
}
