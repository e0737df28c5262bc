package org.w3id.badia.web.http;

import java.util.List;
import java.util.Locale;

/** The languages of the pages. */
public enum Language {
  ENGLISH("en", "ltr"),
  ARABIC("ar", "rtl");

  private final String code;
  private final String direction;

  Language(String code, String direction) {
    this.code = code;
    this.direction = direction;
  }

  /** The language tag. */
  public String code() {
    return code;
  }

  /** {@code rtl} or {@code ltr}. */
  public String direction() {
    return direction;
  }

  /** The other language. */
  public Language other() {
    return this == ARABIC ? ENGLISH : ARABIC;
  }

  /** The language that {@code ?lang=} or else Accept-Language asks for; English without either. */
  public static Language choose(String parameter, String acceptLanguage) {
    if (parameter != null) {
      return parameter.toLowerCase(Locale.ROOT).startsWith("ar") ? ARABIC : ENGLISH;
    }
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return ENGLISH;
    }
    return preferred(acceptLanguage);
  }

  private static Language preferred(String acceptLanguage) {
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
      String tag = Locale.lookupTag(ranges, List.of("en", "ar"));
      return "ar".equals(tag) ? ARABIC : ENGLISH;
    } catch (IllegalArgumentException e) {
      return ENGLISH; // a header that is not a list of language ranges asks for nothing
    }
  }
}
