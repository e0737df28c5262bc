package org.w3id.badia.extract.tie;

import java.util.regex.Pattern;
import org.w3id.badia.lexicon.WordClass;

/**
 * Tells which definite words describe the body before them: التنظيم المتشدد, not التنظيم العملية.
 */
final class Epithets {
  /** Heads that are plurals, whose adjectives are feminine. */
  private static final Pattern PLURAL =
      Pattern.compile(".*(الويه|كتاءب|سرايا|فصاءل|لجان|فرق|افواج|قوي|عصاءب|سلطات|قوات)");

  private static final Pattern MASCULINE = Pattern.compile("[وفبلك]?(ال|لل).*[^هاتي]");

  private final Words words;

  Epithets(Words words) {
    this.words = words;
  }

  /** نسب التنظيم العملية, صد الجيش الهجوم: a noun that describes no body before it. */
  boolean isObject(int head, int at) {
    String body = words.folded(head);
    boolean adjective = words.is(at, WordClass.ADJECTIVE) || words.is(at, WordClass.NATIONALITY);
    boolean disagrees =
        words.folded(at).endsWith("ه")
            && MASCULINE.matcher(body).matches()
            && !PLURAL.matcher(body).matches();
    return disagrees || !adjective && words.unit(at).event().isPresent();
  }
}
