package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;

/** Reads what names a place once more behind its name, or the country that it lies in. */
final class PlaceTails {
  private final List<Unit> units;
  private final Lexicon lexicon;

  PlaceTails(List<Unit> units, Lexicon lexicon) {
    this.units = units;
    this.lexicon = lexicon;
  }

  /** العاصمة الليبية طرابلس: the name behind another one of the same place. */
  void again(Phrase phrase) {
    if (Unit.at(units, phrase.to) != null && Unit.isBareAt(units, phrase.to)) {
      PlaceCues.placeName(units.get(phrase.to))
          .map(n -> n.entity().slug())
          .filter(slug -> Seek.any(phrase.places, p -> p.key().equals(slug)))
          .ifPresent(slug -> phrase.to++);
    }
  }

  /** محافظة ديالى العراقية, العاصمة الصومالية: the adjective names the country around. */
  void country(Phrase phrase) {
    Unit next = Unit.at(units, phrase.to);
    boolean adjective =
        next != null
            && Unit.isBareAt(units, phrase.to)
            && next.is(WordClass.NATIONALITY)
            && next.quoted() == 0;
    if (!adjective || !next.word(WordClass.NATIONALITY).get().reading().definite()) {
      return;
    }
    lexicon
        .country(next.word(WordClass.NATIONALITY).get().sense().value())
        .ifPresent(
            c -> {
              phrase.places.add(
                  new PlaceName(
                      Optional.of(new Name(c, 1, true, false)),
                      c.nameAr(),
                      c.subkind(),
                      PlacePrecision.CONTAINING,
                      next.span()));
              phrase.to++;
            });
  }
}
