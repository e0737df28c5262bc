package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.model.Seek;

/**
 * Where people hail from, where another place tells where it happened: «قتل شاب من أبناء X في Y»,
 * «اغتالوا عنصراً من بلدة X في مدينة Y»; of whoever is taken no more than that is told.
 */
final class Hometowns {
  private static final Set<String> TAKEN = Set.of("Abduction", "Raid+CAPTURED", "Raid");

  private static final Set<String> SETTLED = Set.of("City", "Town", "Village");

  private final NamingWords words;

  Hometowns(NamingWords words) {
    this.words = words;
  }

  /** Takes the places where people hail from out of a clause. */
  void leave(Clause clause) {
    boolean taken = Seek.any(clause.items, Hometowns::takes);
    boolean fled = Seek.any(clause.items, this::flees);
    boolean elsewhere = false;
    for (int i = clause.items.size() - 2; i >= 0; i--) {
      Item people = clause.items.get(i);
      elsewhere |= isWhere(clause.items.get(i + 1));
      if (people.isPhrase() && isSomebody(people.phrase())) {
        if (elsewhere && !taken) {
          people.phrase().walk(this::home);
        }
        if (!fled) {
          from(people.phrase(), clause.items.subList(i + 1, clause.items.size()));
        }
      }
    }
  }

  /** فر نزلاء من سجن X في Y: what they leave is where it happens. */
  private boolean flees(Item item) {
    return item.isVerb() && words.isStem(NamingRole.FLEES, item.unit().form());
  }

  /** جثث خمسة من أبناء X are somebody too. */
  private static boolean isSomebody(Phrase phrase) {
    return phrase.phraseClass().canAct()
        || phrase.phraseClass() == PhraseClass.CASUALTY
        || phrase.phraseClass() == PhraseClass.HARM;
  }

  /** Takes the place that people are told to be natives of. */
  private void home(Phrase people) {
    Phrase place = people.holder();
    if (place != null
        && place.phraseClass() == PhraseClass.PLACE
        && words.is(NamingRole.NATIVES, Anaphora.head(people))) {
      Standpoints.leave(place);
    }
  }

  /** عنصراً سابقاً من بلدة X في مدينة Y: a town, and behind it the one where it happened. */
  private static void from(Phrase people, List<Item> behind) {
    int at = !behind.isEmpty() && !behind.get(0).isPhrase() ? 1 : 0;
    boolean somebody =
        people.phraseClass() == PhraseClass.CIVILIAN
            || people.phraseClass() == PhraseClass.PEOPLE
            || people.phraseClass() == PhraseClass.PERSON;
    if (!somebody || people.definite() || at + 1 >= behind.size() || !behind.get(at).isPhrase()) {
      return;
    }
    Item home = behind.get(at);
    boolean elsewhere = Seek.any(behind.subList(at + 1, behind.size()), i -> isElsewhere(home, i));
    if (home.phrase().preposition().equals("من") && elsewhere) {
      Standpoints.leave(home.phrase());
    }
  }

  /**
   * Whether behind a settlement that somebody hails from another one is told, which cannot hold it:
   * من بلدة X في مدينة Y, but من بلدة X في ريف Y.
   */
  static boolean isElsewhere(Item home, Item place) {
    return home.isPhrase(PhraseClass.PLACE)
        && place.isPhrase(PhraseClass.PLACE)
        && place.phrase().preposition().equals("في")
        && isSettled(home.phrase())
        && isSettled(place.phrase());
  }

  /** Whether behind where somebody hails from it is told where that lies: من بلدة X بريف Y. */
  static boolean isAround(Item home, Item place) {
    String preposition = place.phrase().preposition();
    return (preposition.equals("في") || preposition.equals("ب")) && !isElsewhere(home, place);
  }

  private static boolean isSettled(Phrase phrase) {
    return !phrase.places().isEmpty() && SETTLED.contains(phrase.places().get(0).kind());
  }

  private static boolean isWhere(Item item) {
    return Standpoints.isSite(item) && Standpoints.AT.contains(item.phrase().preposition());
  }

  /** خطف, اعتقل. */
  private static boolean takes(Item item) {
    return item.isVerb() && TAKEN.contains(item.verb().verb().value());
  }
}
