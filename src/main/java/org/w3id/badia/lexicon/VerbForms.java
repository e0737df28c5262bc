package org.w3id.badia.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The third-person forms of a verb from its perfect and imperfect, all folded: هاجم gives هاجمت,
 * هاجموا …; نعي gives نعت, نعوا.
 */
final class VerbForms {
  private VerbForms() {}

  /** Singular forms of the perfect. */
  static Set<String> perfectSingular(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(trunk(base) + "ت");
    return forms;
  }

  /** Dual and plural forms of the perfect. */
  static Set<String> perfectPlural(String base) {
    Set<String> forms = new LinkedHashSet<>();
    String trunk = trunk(base);
    forms.add(trunk + "وا");
    forms.add(trunk + "تا");
    forms.add(isWeak(base) ? base + "ا" : base + "ا");
    if (base.endsWith("ي")) {
      forms.add(base + "وا");
    }
    return forms;
  }

  /** Singular forms of the imperfect, from its masculine. */
  static Set<String> imperfectSingular(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add("ت" + base.substring(1));
    return forms;
  }

  /** Dual and plural forms of the imperfect. */
  static Set<String> imperfectPlural(String base) {
    Set<String> forms = new LinkedHashSet<>();
    String trunk = trunk(base);
    for (String prefix : new String[] {"ي", "ت"}) {
      String stem = prefix + trunk.substring(1);
      forms.add(stem + "ون");
      forms.add(stem + "وا");
      forms.add(stem + (isWeak(base) ? "يان" : "ان"));
    }
    return forms;
  }

  private static String trunk(String base) {
    return isWeak(base) ? base.substring(0, base.length() - 1) : base;
  }

  private static boolean isWeak(String base) {
    char last = base.charAt(base.length() - 1);
    return last == 'ي' || last == 'ا' && base.length() > 2;
  }
}
