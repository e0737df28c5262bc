package org.w3id.badia.extract.tag;

import java.util.List;
import java.util.Set;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Sense;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;

/**
 * What stands before a name that only a gazetteer has. Villages are called علي, كبير and كمين: such
 * a name is one behind a noun (قرية, ريف, شرق), a longer one behind a preposition too.
 */
enum GazetteerCue {
  /** Nothing that a place's name follows. */
  NONE,
  /** في, قرب: a name of several words may follow. */
  PREPOSITION,
  /** قرية, ريف, شرق, and after one place the next: any name may follow. */
  NOUN;

  private static final List<WordClass> NOUNS =
      List.of(WordClass.PLACE_HEAD, WordClass.AREA, WordClass.DIRECTION);

  private static final Set<String> IN = Set.of("في", "قرب");

  /** The cue that the last of these units gives. */
  static GazetteerCue after(List<Unit> units) {
    if (units.isEmpty()) {
      return NONE;
    }
    Unit last = units.get(units.size() - 1);
    for (WordClass noun : NOUNS) {
      if (last.is(noun)) {
        return NOUN;
      }
    }
    if (isGazetteerPlace(last)) {
      return NOUN;
    }
    return last.is(WordClass.PREPOSITION) && IN.contains(last.folded()) ? PREPOSITION : NONE;
  }

  private static boolean isGazetteerPlace(Unit unit) {
    for (Reading reading : unit.readings()) {
      for (Sense sense : reading.senses()) {
        if (sense instanceof Name name && !name.entity().reviewed()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether what matched may stand here. */
  boolean allows(Lexicon.Match match, Sense sense) {
    if (!(sense instanceof Name name)
        || name.entity().kind() != EntityKind.PLACE
        || name.entity().reviewed()) {
      return true;
    }
    boolean prefixed = match.analysis().has("ب");
    return this == NOUN || match.length() > 1 && (this == PREPOSITION || prefixed);
  }
}
