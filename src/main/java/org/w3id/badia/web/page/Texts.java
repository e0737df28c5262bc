package org.w3id.badia.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.w3id.badia.web.http.Language;

/** The words of the pages in one language, from the table {@code texts.csv}. */
public final class Texts {
  private static final Map<Language, Texts> ALL = load();

  private final Map<String, String> words = new HashMap<>();
  private final Language language;

  private Texts(Language language) {
    this.language = language;
  }

  /** The words in a language. */
  public static Texts in(Language language) {
    return ALL.get(language);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** The text of a key; the key itself if the table lacks it, so that a gap shows. */
  public String get(String key) {
    return words.getOrDefault(key, key);
  }

  /** The text of a key with values in the places {@code {0}}, {@code {1}} and so on. */
  public String get(String key, Object... values) {
    String text = get(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** All texts whose keys begin so, without that beginning. */
  public Map<String, String> under(String prefix) {
    Map<String, String> found = new TreeMap<>();
    words.forEach(
        (key, text) -> {
          if (key.startsWith(prefix)) {
            found.put(key.substring(prefix.length()), text);
          }
        });
    return found;
  }

  /** Whether the table has a key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  private static Map<Language, Texts> load() {
    Map<Language, Texts> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Texts(language));
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
            new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream("texts.csv")),
                StandardCharsets.UTF_8);
        var rows = format.parse(in)) {
      for (CSVRecord row : rows) {
        all.forEach((lang, texts) -> texts.words.put(row.get("key"), row.get(lang.code())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
