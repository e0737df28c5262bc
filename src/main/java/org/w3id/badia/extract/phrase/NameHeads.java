package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;

/** Chooses between the meanings of a name and counts what a form alone counts. */
final class NameHeads {
  private final List<Unit> units;

  NameHeads(List<Unit> units) {
    this.units = units;
  }

  static void countOfForm(Phrase phrase, Unit unit) {
    Optional<Word> word =
        unit.readings().stream()
            .flatMap(r -> r.senses().stream())
            .filter(s -> s instanceof Word)
            .map(s -> (Word) s)
            .filter(w -> w.wordClass() == WordClass.CIVILIAN || w.wordClass() == WordClass.PEOPLE)
            .findFirst();
    word.ifPresent(w -> countOf(phrase, w.number()));
  }

  static void countOf(Phrase phrase, GrammaticalNumber number) {
    if (phrase.count.isPresent()) {
      return;
    }
    switch (number) {
      case SINGULAR -> phrase.count = Optional.of(Count.exactly(1));
      case DUAL -> phrase.count = Optional.of(Count.exactly(2));
      case PLURAL -> {}
    }
  }

  static int rank(Name name) {
    return switch (name.entity().kind()) {
      case GROUP -> 0;
      case STATE -> 1;
      case PERSON -> 2;
      case CIVILIANS, UNIDENTIFIED -> 3;
      default -> 4;
    };
  }

  /** في سوريا, شرقي لبنان: the land, not the state. */
  boolean placeLike(int i) {
    Reading reading = units.get(i).reading();
    if (reading.preposition().equals("ب")) {
      return true;
    }
    if (i == 0) {
      return false;
    }
    Unit before = units.get(i - 1);
    if (!reading.conjunction().isEmpty()) {
      return i > 1 && placeLike(i - 1);
    }
    boolean preposition =
        before
            .word(WordClass.PREPOSITION)
            .filter(w -> Set.of("في", "قرب", "الي", "بين").contains(w.sense().value()))
            .isPresent();
    return preposition
        || before.is(WordClass.DIRECTION)
        || before.is(WordClass.AREA)
        || before.is(WordClass.PLACE_HEAD);
  }
}
