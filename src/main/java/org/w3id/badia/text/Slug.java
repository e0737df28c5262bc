package org.w3id.badia.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The readable ASCII end of an IRI. What is plain ASCII stays readable as it is; a name in another
 * script is transliterated and ends with six hex digits of its folded form's hash, so that one name
 * gives one slug in every report and two names give two.
 */
public final class Slug {
  /** Enough to read; the hash tells longer names apart. */
  private static final int LONGEST = 60;

  private static final int HASH_DIGITS = 6;

  /** Reports name the same again and again; so many names are remembered. */
  private static final int MOST_KNOWN = 10_000;

  private static final int LONGEST_KNOWN = 100;

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private static final Pattern NOTHING = Pattern.compile("['`\\x{2B0}-\\x{2FF}]");
  private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGE = Pattern.compile("^-+|-+$");

  /** Made once: building it takes longer than a thousand names. */
  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII");

  private Slug() {}

  /** The slug of a name or file name. Never empty; only lower-case letters, digits and hyphens. */
  public static String of(String name) {
    String known = KNOWN.get(name);
    if (known != null) {
      return known;
    }
    String slug = made(name);
    if (name.length() <= LONGEST_KNOWN) {
      if (KNOWN.size() >= MOST_KNOWN) {
        KNOWN.clear();
      }
      KNOWN.put(name, slug);
    }
    return slug;
  }

  private static String made(String name) {
    boolean ascii = name.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
    String plain = hyphenated(ascii ? name : transliterated(name));
    if (ascii && !plain.isEmpty() && plain.length() <= LONGEST) {
      return plain;
    }
    String readable = plain.isEmpty() ? "x" : shortened(plain);
    return readable + "-" + hash(ascii ? name : key(name));
  }

  private static String transliterated(String name) {
    return TO_LATIN.transliterate(Folding.fold(name));
  }

  private static String hyphenated(String text) {
    String letters = NOTHING.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return EDGE.matcher(GAP.matcher(letters).replaceAll("-")).replaceAll("");
  }

  private static String shortened(String plain) {
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-+$", "");
  }

  /** The words of a name without quotes, brackets and spaces, so that «داعش» is داعش. */
  private static String key(String name) {
    return Folding.words(name);
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
