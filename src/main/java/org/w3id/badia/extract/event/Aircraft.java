package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Weapon;
import org.w3id.badia.lexicon.WeaponWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Knows by its words what flies, and who is named by that. */
final class Aircraft {
  private static final Weapon PLANES =
      new Weapon("Warplane", "طيران حربي", Optional.of(EventKind.AIRSTRIKE));

  private final Lexicon lexicon;

  Aircraft(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** طائرات; مقاتلات أميركية, سلاح الجو, طائرات مجهولة الهوية name who flies as well as what. */
  boolean flies(Phrase phrase) {
    if (phrase.phraseClass() == PhraseClass.AIRCRAFT) {
      return true;
    }
    boolean named =
        phrase.phraseClass() == PhraseClass.ACTOR || phrase.phraseClass() == PhraseClass.PEOPLE;
    if (!named) {
      return false;
    }
    String[] words = phrase.surface().split(" ", 3);
    return lexicon.is(words[0], WordClass.AIRCRAFT)
        || words.length > 1 && isAir(words[0] + " " + words[1]) && !isAir(words[1]);
  }

  private boolean isAir(String words) {
    return Seek.any(
        lexicon.arms().in(words), w -> w.kind().filter(EventKind.AIRSTRIKE::equals).isPresent());
  }

  /** What flies: a drone or helicopter before the planes that any aircraft may be. */
  Weapon weapon(Phrase phrase) {
    WeaponWords words = lexicon.arms();
    List<Weapon> told = words.toldIn(phrase.surface());
    List<Weapon> named = told.isEmpty() ? words.in(phrase.surface()) : told;
    return named.isEmpty() ? PLANES : named.get(0);
  }
}
