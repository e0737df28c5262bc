package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Weapon;
import org.w3id.badia.lexicon.WeaponWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Reads a vehicle that is a bomb: عربتان مفخختان, شاحنة محملة بكميات كبيرة من المتفجرات. */
final class Rigged {
  /** So many words stand between what a vehicle is loaded with and the word for loading. */
  private static final int LONGEST = 5;

  private static final String CHARGE = "Explosives";

  private static final Weapon CAR =
      new Weapon("CarBomb", "سيارة مفخخة", Optional.of(EventKind.VEHICLE_BOMBING));

  private final List<Unit> units;
  private final NamingWords words;
  private final WeaponWords arms;

  Rigged(List<Unit> units, NamingWords words, WeaponWords arms) {
    this.units = units;
    this.words = words;
    this.arms = arms;
  }

  /** Makes a weapon of a vehicle whose next words make it a bomb. */
  boolean read(Phrase phrase) {
    if (phrase.phraseClass != PhraseClass.VEHICLE) {
      return false;
    }
    int end = isRigged(units.get(phrase.to).folded()) ? phrase.to + 1 : loaded(phrase, CHARGE);
    if (end < 0) {
      return carries(phrase);
    }
    phrase.phraseClass = PhraseClass.WEAPON;
    phrase.sense = bomb(phrase);
    phrase.to = end;
    return true;
  }

  /** سيارة محملة بمدفع رشاش: what it carries is a part of it, and no arm of an attack on it. */
  private boolean carries(Phrase phrase) {
    int end = loaded(phrase, "");
    phrase.to = Math.max(end, phrase.to);
    return end > 0;
  }

  /** شاحنة صهريج مفخخة, حافلة صغيرة ملغومة: the word behind others that hang on the vehicle. */
  void settle(Phrase phrase) {
    boolean vehicle = phrase.phraseClass == PhraseClass.VEHICLE;
    for (int i = phrase.from + 1; vehicle && i < phrase.to; i++) {
      if (units.get(i).isBare() && isRigged(units.get(i).folded())) {
        phrase.phraseClass = PhraseClass.WEAPON;
        phrase.sense = bomb(phrase);
        return;
      }
    }
  }

  private boolean isRigged(String folded) {
    return words.is(NamingRole.RIGGED, folded)
        || folded.startsWith("ال") && words.is(NamingRole.RIGGED, folded.substring(2));
  }

  /**
   * محملة بكميات كبيرة من المتفجرات: where the words for that arm end, for any where it is empty,
   * -1 where none is.
   */
  private int loaded(Phrase phrase, String arm) {
    int at = words.is(NamingRole.LOADED, units.get(phrase.to - 1).folded()) ? 0 : 1;
    boolean loads = at == 0 || words.is(NamingRole.LOADED, units.get(phrase.to).folded());
    int from = phrase.to + at;
    for (int i = from; loads && i < units.size() && i < from + LONGEST; i++) {
      Unit unit = units.get(i);
      if (unit.weapon().filter(w -> arm.isEmpty() || w.sense().concept().equals(arm)).isPresent()) {
        return i + 1;
      }
      boolean goes = i > from || Seek.any(unit.readings(), r -> r.preposition().equals("ب"));
      loads = goes && !unit.isMark();
    }
    return -1;
  }

  /** شاحنة is a truck bomb, دراجة نارية a motorcycle bomb. */
  private Weapon bomb(Phrase phrase) {
    return units.subList(phrase.from, phrase.to).stream()
        .filter(u -> u.is(WordClass.VEHICLE))
        .flatMap(u -> arms.in(u.folded() + " مفخخه").stream())
        .findFirst()
        .orElse(CAR);
  }
}
