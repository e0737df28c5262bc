package org.w3id.badia.web.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value as a person sees it.
 *
 * @param text what is read
 * @param language its language tag, empty where there is none
 * @param href where it leads, or null
 * @param note its datatype or the like, or null
 */
public record Shown(String text, String language, String href, String note) {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "he", "ur", "ku-arab", "ps", "sd", "ug", "yi", "dv", "syr");

  private static final Pattern DATE =
      Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?(/\\d{4}-\\d{2}-\\d{2})?");

  /** A text without a link. */
  public static Shown of(String text, String language) {
    return new Shown(text, language, null, null);
  }

  /**
   * The text as a page writes it: in a text that runs from right to left, a date in digits is
   * isolated, since its parts would change places.
   */
  public String written() {
    return direction().equals("rtl") ? DATE.matcher(text).replaceAll("\u2066$0\u2069") : text;
  }

  /** The direction in which it is read: by its language, or by its first strong letter. */
  public String direction() {
    if (language.isEmpty()) {
      return "auto";
    }
    String tag = language.toLowerCase(Locale.ROOT);
    int dash = tag.indexOf('-');
    boolean rtl =
        RIGHT_TO_LEFT.contains(tag)
            || dash > 0 && RIGHT_TO_LEFT.contains(tag.substring(0, dash)) && !tag.contains("latn");
    return rtl ? "rtl" : "ltr";
  }
}
