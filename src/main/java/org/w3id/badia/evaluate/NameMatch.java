package org.w3id.badia.evaluate;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two names name the same: equal once folded, or equal without their generic words, or one
 * run of at least two words within the other. The rule of the published scorer.
 */
final class NameMatch {
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
  private static final Pattern NO_WORD =
      Pattern.compile("[^\\w]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Map<Character, Character> FOLDING =
      Map.ofEntries(
          Map.entry('أ', 'ا'),
          Map.entry('إ', 'ا'),
          Map.entry('آ', 'ا'),
          Map.entry('ٱ', 'ا'),
          Map.entry('ى', 'ي'),
          Map.entry('ئ', 'ي'),
          Map.entry('ؤ', 'و'),
          Map.entry('ة', 'ه'),
          Map.entry('گ', 'ك'),
          Map.entry('ک', 'ك'),
          Map.entry('ی', 'ي'));
  private static final Set<String> GENERIC =
      Set.of(
          "ميليشيا",
          "مليشيا",
          "ميليشيات",
          "مليشيات",
          "تنظيم",
          "مدينه",
          "بلده",
          "قريه",
          "محافظه",
          "منطقه",
          "حي",
          "عناصر",
          "مقاتلو",
          "مقاتلي",
          "حركه",
          "جماعه",
          "the",
          "of",
          "al",
          "city",
          "town",
          "village",
          "forces",
          "قوات",
          "ناحيه",
          "قضاء",
          "محيط");

  private NameMatch() {}

  static boolean same(String a, String b) {
    List<String> x = fold(a);
    List<String> y = fold(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    if (x.equals(y)) {
      return true;
    }
    List<String> coreX = core(x);
    List<String> coreY = core(y);
    if (coreX.isEmpty() || coreY.isEmpty()) {
      return String.join("", x).equals(String.join("", y));
    }
    if (coreX.equals(coreY) || String.join("", coreX).equals(String.join("", coreY))) {
      return true;
    }
    List<String> small = coreX.size() <= coreY.size() ? coreX : coreY;
    List<String> large = coreX.size() <= coreY.size() ? coreY : coreX;
    return small.size() >= 2 && Collections.indexOfSubList(large, small) >= 0;
  }

  static boolean anySame(Collection<String> names, Collection<String> accepted) {
    return names.stream().anyMatch(n -> accepted.stream().anyMatch(a -> same(n, a)));
  }

  private static List<String> core(List<String> words) {
    return words.stream().filter(w -> !GENERIC.contains(w)).toList();
  }

  private static List<String> fold(String name) {
    StringBuilder folded = new StringBuilder();
    String decomposed = NFKD.normalize(name);
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ')
        .forEach(
            c ->
                folded.appendCodePoint(
                    c <= Character.MAX_VALUE ? FOLDING.getOrDefault((char) c, (char) c) : c));
    List<String> words = new ArrayList<>();
    for (String word : NO_WORD.split(folded.toString().toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
      }
    }
    return words;
  }
}
