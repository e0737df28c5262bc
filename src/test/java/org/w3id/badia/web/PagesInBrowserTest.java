package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every kind of page in a real browser, in both languages, light and dark, narrow and wide: axe
 * finds nothing, nothing is complained of, no other host is asked, nothing is wider than its
 * window; and a reader's clicks lead where they should.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PagesInBrowserTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/doc/group/liwa-al-quds",
          "/doc/state/russia",
          "/doc/event/r1-at-0",
          "/doc/place/palmyra",
          "/doc/place/%D8%A7%D9%84%D8%B3%D8%AE%D9%86%D8%A9",
          "/doc/report/r1",
          "/doc/source/sana",
          "/doc/claim/r1-dead",
          "/doc/affiliation/liwa-al-quds-BackedBy-russia",
          "/graph/report/r1",
          "/ontology",
          "/ontology/Ambush",
          "/ontology/perpetrator",
          "/events",
          "/groups",
          "/search?q=Palmyra",
          "/queries",
          "/queries/attacks-on-groups-backed-by",
          "/sparql",
          "/data",
          "/.well-known/void");

  private static JsonObject result;

  private static synchronized JsonObject result() throws Exception {
    if (result == null) {
      Program chromium = Program.orSkip("chromium", "chromium");
      try (ServedSite site = ServedSite.linked("web/site.trig")) {
        List<String> arguments = new ArrayList<>(List.of(chromium.path().toString(), site.url()));
        arguments.addAll(PAGES);
        String out = Program.script("pages.mjs", 580, arguments.toArray(String[]::new));
        result = JsonParser.parseString(out).getAsJsonObject();
      }
    }
    return result;
  }

  private static String seen(String step) throws Exception {
    JsonElement value = result().getAsJsonObject("seen").get(step);
    assertThat(value).as(step + " in " + result()).isNotNull();
    return value.getAsString();
  }

  @Test
  void nothing_is_wrong_with_any_page() throws Exception {
    assertThat(result().getAsJsonArray("problems").asList()).isEmpty();
  }

  @Test
  void the_map_of_the_first_page_has_points_that_say_what_they_are() throws Exception {
    assertThat(Integer.parseInt(seen("markers"))).isPositive();
    assertThat(seen("popup")).contains("تدمر");
  }

  @Test
  void a_facet_is_in_the_address_and_the_back_button_takes_it_away() throws Exception {
    assertThat(seen("chosen")).isEqualTo(seen("facet"));
    assertThat(seen("back")).isEqualTo("?lang=ar");
    assertThat(seen("backChosen")).isEqualTo("0");
    assertThat(seen("forward")).contains("kind=");
  }

  @Test
  void the_language_link_turns_the_page_round() throws Exception {
    assertThat(seen("otherLanguage")).isEqualTo("ltr");
  }

  @Test
  void a_quote_leads_to_its_highlighted_words_in_the_report() throws Exception {
    assertThat(seen("highlighted")).startsWith("نصب عناصر تنظيم الدولة كميناً");
    assertThat(seen("eventAgain")).contains("Ambush");
  }

  @Test
  void the_first_stop_of_the_keyboard_skips_to_the_content() throws Exception {
    assertThat(seen("firstStop")).isEqualTo("skip");
  }

  @Test
  void a_reader_without_scripts_reads_and_searches() throws Exception {
    assertThat(Integer.parseInt(seen("withoutScript"))).isPositive();
    assertThat(Integer.parseInt(seen("searchWithoutScript"))).isPositive();
  }
}
