package org.w3id.badia.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;

/**
 * Of which country a report tells, and of which else some of its paragraphs do: in a survey of the
 * Sahel الجيش is the army of one country here and of another there.
 */
final class Countries {
  /** Another country must be told of at least so much as one part in so many of the first. */
  private static final int PART = 2;

  private record Stretch(int paragraph, Map<String, Integer> places) {}

  private final Lexicon lexicon;
  private final Map<String, Integer> report = new HashMap<>();
  private final Map<Integer, Map<String, Integer>> paragraphs = new HashMap<>();
  private final NavigableMap<Integer, Stretch> sentences = new TreeMap<>();

  Countries(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Counts what the phrases of a sentence name, which begins at that place in the text. */
  void add(List<Phrase> phrases, int start, int paragraph) {
    Map<String, Integer> places = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (phrase.sense() instanceof Name name) {
        countryOf(name.entity()).ifPresent(c -> report.merge(c, 1, Integer::sum));
      }
      for (String state : phrase.nationalities()) {
        if (lexicon.entity(state).filter(e -> e.kind() == EntityKind.STATE).isPresent()) {
          report.merge(state, 1, Integer::sum);
        }
      }
      for (PlaceName place : phrase.places()) {
        place
            .known()
            .flatMap(n -> countryOf(n.entity()))
            .ifPresent(c -> places.merge(c, 2, Integer::sum));
      }
    }
    places.forEach((c, votes) -> report.merge(c, votes, Integer::sum));
    Map<String, Integer> all = paragraphs.computeIfAbsent(paragraph, k -> new HashMap<>());
    places.forEach((c, votes) -> all.merge(c, votes, Integer::sum));
    sentences.put(start, new Stretch(paragraph, places));
  }

  private Optional<String> countryOf(KnownEntity entity) {
    if (entity.kind() != EntityKind.PLACE) {
      return entity.fact("state");
    }
    List<KnownEntity> upwards = lexicon.upwards(entity);
    return Optional.of(upwards.get(upwards.size() - 1).slug());
  }

  /**
   * The country most named, itself or through its places and groups; empty where none is, for then
   * الجيش may be that of any.
   */
  String ofReport() {
    return most(report).orElse("");
  }

  /**
   * The country whose places the sentence around a place in the text names, or its paragraph, where
   * neither names one of the report's own.
   */
  Optional<String> near(int offset) {
    Map.Entry<Integer, Stretch> sentence = sentences.floorEntry(offset);
    if (sentence == null) {
      return Optional.empty();
    }
    Stretch here = sentence.getValue();
    Map<String, Integer> paragraph = paragraphs.get(here.paragraph);
    Map<String, Integer> votes = here.places.isEmpty() ? paragraph : here.places;
    String first = ofReport();
    return votes.containsKey(first)
        ? Optional.empty()
        : most(votes).filter(c -> report.get(c) * PART >= report.getOrDefault(first, 0));
  }

  private static Optional<String> most(Map<String, Integer> votes) {
    Map.Entry<String, Integer> most = null;
    for (Map.Entry<String, Integer> country : votes.entrySet()) {
      if (most == null || country.getValue() > most.getValue()) {
        most = country;
      }
    }
    return Optional.ofNullable(most).map(Map.Entry::getKey);
  }
}
