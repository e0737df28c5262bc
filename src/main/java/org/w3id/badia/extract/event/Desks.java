package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;

/**
 * Where those are who tell of it, which is not where it happened: «قال مصدر عسكري في باماكو إن
 * مسلحين هاجموا بلدة موندورو».
 */
final class Desks {
  private static final Set<String> SETTLED = Set.of("City", "Town");

  private static final String CAPITAL = "العاصمة ";

  private final Lexicon lexicon;
  private final TellingWords words;

  /** The places that the sentences before name. */
  private final Set<String> named = new HashSet<>();

  Desks(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.telling();
  }

  /** Takes the towns of speakers from a sentence that tells of other places. */
  void leave(List<Clause> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      List<Item> items = clauses.get(i).items;
      int at = desk(items);
      if (at >= 0) {
        List<Item> behind = new ArrayList<>(items.subList(at + 1, items.size()));
        clauses.subList(i + 1, clauses.size()).forEach(c -> behind.addAll(c.items));
        Phrase desk = items.get(at).phrase();
        if (isFar(desk.places().get(0), places(behind))) {
          Standpoints.leave(desk);
        }
      }
    }
    clauses.forEach(c -> places(c.items).forEach(p -> named.add(Draft.key(p))));
  }

  /** The index of the town where a speaker is, -1 where none is told: قال X في Y. */
  private int desk(List<Item> items) {
    for (int i = 0; i + 2 < items.size(); i++) {
      int at = items.get(i + 2).isPhrase() ? i + 2 : i + 3;
      if (says(items.get(i))
          && isSpeaker(items.get(i + 1))
          && at < items.size()
          && items.get(at).isPhrase(PhraseClass.PLACE)
          && items.get(at).phrase().preposition().equals("في")
          && !items.get(at).phrase().places().isEmpty()
          && isSettled(items.get(at).phrase().places().get(0))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean says(Item item) {
    return item.isVerb()
        && switch (item.verb().verb().verbClass()) {
          case REPORT, CLAIM, BLAME, DENY -> true;
          default -> false;
        };
  }

  private boolean isSpeaker(Item item) {
    return item.isPhrase()
        && !words.isStem(TellingRole.ON_SPOT, Anaphora.head(item.phrase()))
        && item.phrase().preposition().isEmpty()
        && switch (item.phrase().phraseClass()) {
          case SOURCE, PERSON, PEOPLE, ACTOR, FORCE, CIVILIAN -> true;
          default -> false;
        };
  }

  private static boolean isSettled(PlaceName place) {
    return place.known().filter(n -> SETTLED.contains(n.entity().subkind())).isPresent();
  }

  private static List<PlaceName> places(List<Item> items) {
    List<PlaceName> places = new ArrayList<>();
    for (Item item : items) {
      if (item.isPhrase()) {
        item.phrase().walk(p -> places.addAll(p.places()));
      }
    }
    return places;
  }

  /**
   * Whether all that is told lies elsewhere: a town of the same area may well be told for it, and
   * of a place that no table lays in an area only capitals are known to be far.
   */
  private boolean isFar(PlaceName desk, List<PlaceName> told) {
    Set<String> area = areas(desk);
    area.add(Draft.key(desk));
    boolean before = !named.isEmpty() && !named.contains(Draft.key(desk));
    boolean far = told.isEmpty() && before && isCapital(desk);
    for (PlaceName place : told) {
      Set<String> around = areas(place);
      far |= isCapital(desk) || !around.isEmpty();
      if (place.known().isEmpty()
          || area.contains(Draft.key(place))
          || Seek.any(around, area::contains)) {
        return false;
      }
    }
    return far;
  }

  /** What it lies in that is smaller than a state. */
  private Set<String> areas(PlaceName place) {
    Set<String> areas = new HashSet<>();
    for (KnownEntity around : PlaceKin.around(place, lexicon)) {
      if (!around.isCountry()) {
        areas.add(around.slug());
      }
    }
    return areas;
  }

  private static boolean isCapital(PlaceName place) {
    return place
        .known()
        .filter(n -> Seek.any(n.entity().names(), o -> o.startsWith(CAPITAL)))
        .isPresent();
  }
}
