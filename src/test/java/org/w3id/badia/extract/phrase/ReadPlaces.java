package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.Extractor;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.text.Texts;

/** The places that an extractor reads in a text. */
final class ReadPlaces {
  private ReadPlaces() {}

  /** Their slugs, in order. */
  static List<String> of(Extractor extractor, String text) {
    return extractor.extract(Texts.report(text)).mentions().stream()
        .filter(mention -> mention.entity().kind() == EntityKind.PLACE)
        .map(mention -> mention.entity().slug())
        .toList();
  }
}
