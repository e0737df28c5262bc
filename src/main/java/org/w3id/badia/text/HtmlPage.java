package org.w3id.badia.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The report in a page saved from a site: the text of its article, one line a paragraph, after its
 * headline.
 *
 * @param text what is stored
 * @param metadata what the page says of itself
 */
record HtmlPage(String text, ReportMetadata metadata) {
  private static final Pattern META_CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;
  private static final String NOT_TEXT =
      "script,style,noscript,template,svg,form,button,select,textarea,nav,footer,aside,iframe,"
          + "[hidden],[aria-hidden=true],[role=navigation],[role=complementary]";
  private static final String ASIDE =
      "[class*=share],[class*=social],[class*=related],[class*=comment],[id*=comment],"
          + "[class*=breadcrumb],[class*=advert],[class*=newsletter],[class*=tags],header";
  private static final List<String> BODIES =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "body");

  /** Beyond so many the page is no article and looking at each costs time. */
  private static final int MOST_ASIDES = 200;

  /** The charset that a page's head declares, where Java knows it. */
  static Optional<String> declaredCharset(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    Matcher m = META_CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    try {
      return m.find() && Charset.isSupported(m.group(1))
          ? Optional.of(m.group(1))
          : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  static HtmlPage parse(String html) {
    Document page = Jsoup.parse(html);
    ReportMetadata metadata = metadataOf(page);
    page.select(NOT_TEXT).remove();
    removeAsides(page);
    Element body = body(page);
    String text = lines(body);
    String title = metadata.title();
    String whole = title.isEmpty() || text.contains(title) ? text : title + "\n\n" + text;
    return new HtmlPage(text.isBlank() ? "" : whole, metadata);
  }

  private static void removeAsides(Document page) {
    int half = page.body().text().length() / 2;
    page.select(ASIDE).stream()
        .limit(MOST_ASIDES)
        .filter(e -> e.text().length() < half)
        .forEach(Node::remove);
  }

  private static Element body(Document page) {
    int least = page.body().text().length() / 4;
    for (String selector : BODIES) {
      for (Element element : page.select(selector).stream().limit(MOST_ASIDES).toList()) {
        if (element.text().length() >= least) {
          return element;
        }
      }
    }
    return page.body();
  }

  /** The text with a line end wherever a block or a break ends a line. */
  private static String lines(Element body) {
    StringBuilder text = new StringBuilder();
    NodeVisitor visitor =
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
            } else if (isLineBreak(node)) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (isLineBreak(node)) {
              text.append('\n');
            }
          }
        };
    body.traverse(visitor);
    return text.toString()
        .replaceAll(" {2,}", " ")
        .replaceAll(" ?\n ?", "\n")
        .replaceAll("\n+", "\n")
        .strip();
  }

  private static boolean isLineBreak(Node node) {
    return node instanceof Element e && (e.isBlock() || "br".equals(e.normalName()));
  }

  private static ReportMetadata metadataOf(Document page) {
    String language = page.select("html").attr("lang");
    return new ReportMetadata(
        title(page),
        content(page, "meta[property=og:site_name]"),
        content(page, "meta[property=article:published_time],meta[itemprop=datePublished]")
            .flatMap(HtmlPage::date),
        language.isEmpty() ? "ar" : language,
        content(page, "meta[property=og:url]").filter(Manifest::isWebAddress),
        Optional.empty());
  }

  private static String title(Document page) {
    Element heading = page.selectFirst("h1");
    if (heading != null && !heading.text().isBlank()) {
      return heading.text();
    }
    return content(page, "meta[property=og:title]").orElse(page.title());
  }

  private static Optional<String> content(Document page, String selector) {
    return Optional.of(page.select(selector).attr("content").strip()).filter(s -> !s.isEmpty());
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
