package org.w3id.badia.extract.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** Tells which building or ground a definite noun means: الحقل is حقل العمر that was named last. */
final class SiteMemory {
  private static final String ARTICLE = "ال";

  private static final Set<String> AT = Set.of("في", "قرب", "ب", "علي");

  private static final Set<String> SPOTS = Set.of("site", "village", "road");

  private final TellingWords words;

  /** Where the last event is told to have happened. */
  private List<PlaceName> scene = List.of();

  /** The last of those that are called by a noun. */
  private final Map<String, PlaceName> last = new HashMap<>();

  private final Set<Phrase> told = Collections.newSetFromMap(new IdentityHashMap<>());

  SiteMemory(TellingWords words) {
    this.words = words;
  }

  /** Lays what recalls a site there, and keeps what is named. */
  void recall(Phrase phrase) {
    if (phrase.phraseClass() == PhraseClass.EVENT && phrase.holder() != null) {
      told.add(phrase.holder()); // أعقب تفجير الحاجز: another event's
    }
    if (told.contains(phrase)) {
      return;
    }
    if (isSameScene(phrase)) {
      scene.forEach(p -> phrase.places().add(at(p, phrase)));
      return;
    }
    List<PlaceName> spots = Seek.those(phrase.places(), SiteMemory::isSpot);
    boolean area = Seek.any(phrase.places(), p -> PlaceKin.size(p).equals("region"));
    if (AT.contains(phrase.preposition()) && (area || !spots.isEmpty())) {
      scene = List.copyOf(spots);
    }
    if (recalls(phrase)) {
      PlaceName meant = last.get(Folding.fold(phrase.surface()).substring(ARTICLE.length()));
      if (meant != null) {
        phrase.places().add(at(meant, phrase));
      }
      return;
    }
    if (phrase.phraseClass() == PhraseClass.FACILITY && phrase.named() && !phrase.plural()) {
      keep(
          new PlaceName(
              Optional.empty(), phrase.surface(), "Facility", PlacePrecision.EXACT, phrase.span()));
    }
    phrase.places().stream()
        .filter(p -> p.precision() != PlacePrecision.CONTAINING)
        .filter(p -> p.precision() != PlacePrecision.NOT_A_PLACE)
        .forEach(this::keep);
  }

  private static PlaceName at(PlaceName meant, Phrase phrase) {
    return new PlaceName(
        meant.known(), meant.surface(), meant.subkind(), meant.precision(), phrase.span());
  }

  /** في الموقع ذاته: where something happened that was told before. */
  private boolean isSameScene(Phrase phrase) {
    return phrase.same()
        && phrase.phraseClass() == PhraseClass.FACILITY
        && phrase.definite()
        && phrase.span() != null
        && phrase.holder() == null
        && phrase.places().isEmpty()
        && words.is(TellingRole.SCENE, Anaphora.head(phrase).replaceFirst("^" + ARTICLE, ""));
  }

  private static boolean isSpot(PlaceName place) {
    return SPOTS.contains(PlaceKin.size(place))
        && place.precision() != PlacePrecision.CONTAINING
        && place.precision() != PlacePrecision.NOT_A_PLACE;
  }

  /** الحقل, المعسكر: one definite noun of a building that nothing more is told of. */
  private static boolean recalls(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.FACILITY
        && phrase.definite()
        && !phrase.plural()
        && phrase.span() != null
        && phrase.holder() == null
        && phrase.places().isEmpty()
        && phrase.pronoun().isEmpty()
        && phrase.nationalities().isEmpty()
        && phrase.surface().startsWith(ARTICLE)
        && phrase.surface().indexOf(' ') < 0;
  }

  private void keep(PlaceName place) {
    String name = Folding.fold(place.surface().strip());
    int end = name.indexOf(' ');
    if (end > 0) {
      last.put(name.substring(0, end), place);
    }
  }
}
