package org.w3id.badia.web.page;

import java.util.List;
import org.w3id.badia.web.http.Language;

/**
 * What every page has around its content.
 *
 * @param title of the page
 * @param texts the words in the page's language
 * @param root the path of the base
 * @param here the address of this page without its query string
 * @param query the query string without {@code lang}, empty or with a {@code &} at its end
 * @param suffix what links of this page carry so that they stay in its language: empty or {@code
 *     ?lang=ar}
 * @param version changes with every change of the style sheet and scripts
 * @param alternates other forms of this page
 * @param jsonLd the same data for machines, or null
 * @param cited the IRI by which the page is cited, or null
 */
public record Shell(
    String title,
    Texts texts,
    String root,
    String here,
    String query,
    String suffix,
    String version,
    List<Alternate> alternates,
    String jsonLd,
    String cited) {

  /**
   * Another form of the same page.
   *
   * @param name what people call it
   * @param type its media type
   * @param href its address
   */
  public record Alternate(String name, String type, String href) {}

  /** The language of the page. */
  public Language language() {
    return texts.language();
  }

  /** The word for a key. */
  public String t(String key) {
    return texts.get(key);
  }

  /** The word for a key with values. */
  public String t(String key, Object... values) {
    return texts.get(key, values);
  }

  /** An address of this server, keeping the language. */
  public String to(String relative) {
    return root + relative + (relative.contains("?") ? suffix.replace('?', '&') : suffix);
  }

  /** An address of this server that may already have the root, keeping the language. */
  public String keep(String href) {
    if (suffix.isEmpty() || !href.startsWith("/")) {
      return href;
    }
    int hash = href.indexOf('#');
    String plain = hash < 0 ? href : href.substring(0, hash);
    String anchor = hash < 0 ? "" : href.substring(hash);
    return plain + (plain.contains("?") ? suffix.replace('?', '&') : suffix) + anchor;
  }

  /** This page in the other language. */
  public String otherLanguage() {
    return here + "?" + query + "lang=" + language().other().code();
  }

  /** The JSON-LD so that it cannot end its element. */
  public String embedded() {
    return jsonLd.replace("<", "\\u003c");
  }
}
