package org.w3id.badia.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The third-person forms of a verb from its perfect and imperfect, all folded: هاجم gives هاجمت,
 * هاجموا …; نعي gives نعت, نعوا. What ends weakly gives the forms with and without its last letter,
 * since بدأ (بدأت, بدأوا) and دعا (دعت, دعوا), لقي (لقيت) and نعى (نعت) fold alike.
 */
final class VerbForms {
  private VerbForms() {}

  /** Singular forms of the perfect. */
  static Set<String> perfectSingular(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(trunk(base) + "ت");
    forms.add(base + "ت");
    return forms;
  }

  /** Dual and plural forms of the perfect. */
  static Set<String> perfectPlural(String base) {
    Set<String> forms = new LinkedHashSet<>();
    String trunk = trunk(base);
    forms.add(trunk + "وا");
    forms.add(trunk + "و");
    forms.add(trunk + "تا");
    forms.add(base + "ا");
    forms.add(base + "وا");
    forms.add(base + "تا");
    if (base.length() > 2) { // not ضمن of ضم
      forms.add(base + "ن");
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
    for (String prefix : new String[] {"ي", "ت"}) {
      for (String stem : new String[] {trunk(base), base}) {
        String person = prefix + stem.substring(1);
        forms.add(person + "ون");
        forms.add(person + "وا");
        forms.add(person + (stem.equals(base) ? "ان" : "يان"));
        if (stem.equals(base) && base.length() > 3) {
          forms.add(person + "ن");
        }
      }
    }
    return forms;
  }

  private static String trunk(String base) {
    return isWeak(base) ? base.substring(0, base.length() - 1) : base;
  }

  private static boolean isWeak(String base) {
    return base.length() > 2 && "ياو".indexOf(base.charAt(base.length() - 1)) >= 0;
  }
}
