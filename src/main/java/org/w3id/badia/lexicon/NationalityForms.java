package org.w3id.badia.lexicon;

import java.util.List;
import org.w3id.badia.text.Folding;

/** The duals and plurals of an adjective of a state: نيجري gives نيجريان, نيجريين, نيجريات. */
final class NationalityForms {
  private static final List<String> ENDINGS = List.of("ه", "ان", "ين", "ون", "تان", "تين", "ات");

  private NationalityForms() {}

  /** The forms beside the masculine, folded; none where it is no adjective in ي. */
  static List<String> of(String masculine) {
    String base = Folding.fold(masculine);
    return base.endsWith("ي") ? ENDINGS.stream().map(e -> base + e).toList() : List.of();
  }
}
