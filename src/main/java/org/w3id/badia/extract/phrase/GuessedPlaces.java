package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.model.PlacePrecision;

/**
 * Finds words that no table has where a place's name may stand: قُتل في العجراء, قرب بوعلي, من عيل
 * طير وبدبد. Whether they name a place is for whoever weighs them.
 */
public final class GuessedPlaces {
  /** Shorter words are particles that no table has. */
  private static final int SHORTEST = 3;

  /** A first word so short wants a second: عيل طير. */
  private static final int SHORT = 4;

  private final List<Item> items;
  private final NamingWords words;
  private final List<Phrase> found = new ArrayList<>();

  private GuessedPlaces(List<Item> items, NamingWords words) {
    this.items = items;
    this.words = words;
  }

  /** Those of a clause, each a noun of its own, in the order of the text. */
  public static List<Phrase> of(List<Item> items, NamingWords words) {
    GuessedPlaces guesses = new GuessedPlaces(items, words);
    int at = 0;
    while (at < items.size()) {
      at = guesses.step(at);
    }
    return guesses.found;
  }

  private int step(int at) {
    String preposition = items.get(at).preposition();
    if (!isUnknown(at) || !words.is(NamingRole.LEADS, preposition)) {
      return at + 1;
    }
    int end = name(at, preposition);
    while (end < items.size() && isUnknown(end) && folded(end).startsWith("و")) {
      end = name(end, preposition);
    }
    return end;
  }

  /** Keeps the name that begins there and tells where it ends. */
  private int name(int at, String preposition) {
    int end = at + 1;
    boolean more =
        end < items.size()
            && isUnknown(end)
            && items.get(end).preposition().isEmpty()
            && !folded(at).startsWith("ال")
            && !folded(end).startsWith("و");
    if (more && (folded(at).length() <= SHORT || folded(end).startsWith("ال"))) {
      end++;
    }
    keep(at, end, preposition);
    return end;
  }

  private void keep(int from, int to, String preposition) {
    StringBuilder surface = new StringBuilder();
    for (Item item : items.subList(from, to)) {
      surface.append(surface.isEmpty() ? "" : " ").append(item.unit().first().raw());
    }
    boolean joined = !found.isEmpty() && folded(from).startsWith("و") && preceded(from);
    String name = joined ? surface.substring(1) : surface.toString();
    Phrase phrase = new Phrase();
    phrase.phraseClass = PhraseClass.PLACE;
    phrase.preposition = preposition;
    phrase.surface = name;
    phrase.span = items.get(from).span().cover(items.get(to - 1).span());
    phrase.headSpan = items.get(from).span();
    phrase.places.add(
        new PlaceName(Optional.empty(), name, "Site", PlacePrecision.EXACT, phrase.span));
    found.add(phrase);
  }

  /** Whether the item belongs to a list of names and does not open it. */
  private boolean preceded(int at) {
    return items.get(at).preposition().isEmpty();
  }

  private boolean isUnknown(int at) {
    Item item = items.get(at);
    return item.type() == Item.Type.WORD
        && item.unit().kind() == UnitKind.UNKNOWN
        && !words.is(NamingRole.TYPE, item.unit().first().folded())
        && item.unit().first().folded().length() >= SHORTEST;
  }

  private String folded(int at) {
    return items.get(at).unit().folded();
  }
}
