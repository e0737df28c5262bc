package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Follows every link and every IRI under the base from the first page on. */
class CrawlTest {
  private static final String BASE = "http://localhost:3030/";
  private static final Pattern IRI = Pattern.compile(Pattern.quote(BASE) + "[^\\s<>\"\\\\^`{|}]*");

  @Test
  void every_address_that_any_answer_names_resolves() throws Exception {
    ServedSite site = ServedSite.shared();
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    Set<String> seen = new HashSet<>(open);
    TreeMap<String, Integer> broken = new TreeMap<>();
    while (!open.isEmpty()) {
      String path = open.pop();
      HttpResponse<String> answer = site.get(path, "Accept", "text/html,*/*;q=0.5");
      if (answer.statusCode() >= 400) {
        broken.put(path, answer.statusCode());
      }
      for (String link : links(answer)) {
        if (seen.add(link)) {
          open.push(link);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(seen.contains("/doc/claim/r1-dead")).isTrue();
    assertThat(seen.contains("/graph/report/r1")).isTrue();
    assertThat(seen.size()).isGreaterThan(100);
  }

  private static Set<String> links(HttpResponse<String> answer) {
    Set<String> links = new HashSet<>();
    answer.headers().firstValue("Location").ifPresent(links::add);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (type.startsWith("text/html")) {
      for (Element element :
          Jsoup.parse(answer.body()).select("[href]:not([rel=nofollow]), script[src]")) {
        add(links, element.hasAttr("href") ? element.attr("href") : element.attr("src"));
      }
    } else if (!type.contains("csv") && !type.contains("javascript") && !type.contains("css")) {
      Matcher iris = IRI.matcher(answer.body());
      while (iris.find()) {
        add(links, iris.group());
      }
    }
    return links;
  }

  private static void add(Set<String> links, String href) {
    String plain = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
    if (plain.startsWith(BASE)) {
      plain = plain.substring(BASE.length() - 1);
    }
    if (plain.startsWith("/") && !plain.startsWith("//")) {
      links.add(
          plain.chars().allMatch(c -> c < 0x80)
              ? plain
              : org.w3id.badia.web.http.IriPath.encode(plain));
    }
  }
}
