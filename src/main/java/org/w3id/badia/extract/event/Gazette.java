package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.GuessedPlaces;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;

/** Every place that a report names, in the order of the text. */
final class Gazette {
  private final NamingWords words;
  private final List<PlaceMention> mentions = new ArrayList<>();
  private final Map<String, List<PlaceMention>> byKey = new LinkedHashMap<>();
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();

  private Gazette(NamingWords words) {
    this.words = words;
  }

  /** The places named in the clauses of the sentences of a report. */
  static Gazette of(List<List<Clause>> sentences, NamingWords words) {
    Gazette gazette = new Gazette(words);
    for (int i = 0; i < sentences.size(); i++) {
      for (Clause clause : sentences.get(i)) {
        gazette.add(clause, i);
      }
    }
    gazette.mentions.sort(Comparator.comparing(PlaceMention::start));
    for (PlaceMention mention : gazette.mentions) {
      gazette.byKey.computeIfAbsent(mention.key(), k -> new ArrayList<>()).add(mention);
      if (mention.sort() == PlaceMention.Sort.NAMED) {
        gazette
            .bySentence
            .computeIfAbsent(mention.sentence(), k -> new HashSet<>())
            .add(mention.key());
      }
    }
    return gazette;
  }

  private void add(Clause clause, int sentence) {
    Set<List<Object>> seen = new HashSet<>();
    boolean gone = false;
    for (Item item : clause.items) {
      gone |= Departures.takesVictims(clause, item);
      if (item.isPhrase() && !gone) {
        item.phrase().walk(phrase -> add(clause, sentence, item.phrase(), phrase, seen));
      }
    }
    for (Phrase guess : GuessedPlaces.of(clause.items, words)) {
      PlaceName place = guess.places().get(0);
      mentions.add(
          new PlaceMention(place, sentence, clause, guess, true, PlaceMention.Sort.GUESSED));
    }
  }

  /** فندق توكل, المستشفى السعودي: a building of which the words tell which one it is. */
  private static boolean isBuilding(Phrase phrase) {
    boolean held = phrase.holder() != null && phrase.holder().phraseClass() != PhraseClass.PLACE;
    return phrase.phraseClass() == PhraseClass.FACILITY
        && phrase.span() != null
        && !phrase.plural()
        && !phrase.same()
        && !phrase.aside()
        && phrase.pronoun().isEmpty()
        && (phrase.named() || phrase.definite() && !held)
        && phrase.surface().indexOf(' ') > 0;
  }

  private void add(Clause clause, int sentence, Phrase top, Phrase phrase, Set<List<Object>> seen) {
    for (PlaceName place : phrase.places()) {
      boolean named = place.precision() != PlacePrecision.NOT_A_PLACE;
      if (named && seen.add(List.of(Draft.key(place), place.span()))) {
        mentions.add(
            new PlaceMention(place, sentence, clause, top, top == phrase, PlaceMention.Sort.NAMED));
      }
    }
    if (isBuilding(phrase)) {
      PlaceName place =
          new PlaceName(
              Optional.empty(), phrase.surface(), "Facility", PlacePrecision.EXACT, phrase.span());
      if (seen.add(List.of(Draft.key(place), place.span()))) {
        mentions.add(
            new PlaceMention(place, sentence, clause, top, top == phrase, PlaceMention.Sort.BUILT));
      }
    }
  }

  List<PlaceMention> mentions() {
    return mentions;
  }

  /** Each place once, as it is first named. */
  List<PlaceName> places() {
    return Seek.each(byKey.values(), all -> all.get(0).place());
  }

  /** Where a place is named, in the order of the text. */
  List<PlaceMention> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** Whether its sentence names no other place. */
  boolean isAlone(PlaceMention mention) {
    return bySentence.getOrDefault(mention.sentence(), Set.of()).size() <= 1;
  }

  /** The index of the first mention of a list at or behind a sentence. */
  static int from(List<PlaceMention> mentions, int sentence) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
