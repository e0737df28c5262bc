package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;

/**
 * Where a sentence says first that it is: after «حلب: …» or «وفي درنة …» all that it tells happened
 * there, and so did what the paragraph goes on to tell without a place.
 */
final class Headings {
  private static final Set<String> IN = Set.of("في", "ب", "قرب");

  private List<PlaceName> heading = List.of();
  private List<PlaceName> opening = List.of();
  private int paragraph = -1;

  /** Reads what a sentence opens with, and lays its events there. */
  void read(List<Clause> clauses, int at, List<Mention> mentions) {
    if (at != paragraph) {
      heading = List.of();
      opening = List.of();
      paragraph = at;
    }
    if (isHeading(clauses)) {
      heading = List.copyOf(clauses.get(0).items.get(0).phrase().places());
    }
    List<PlaceName> own = opening(clauses);
    opening = own.isEmpty() ? opening : own;
    for (Mention mention : mentions) {
      boolean placed = !mention.places.isEmpty();
      heading.forEach(p -> add(mention, p, PlacePrecision.CONTAINING));
      if (!own.isEmpty() || !placed) {
        PlacePrecision how = placed ? PlacePrecision.CONTAINING : null;
        opening.stream().filter(p -> !isLeft(mention, p)).forEach(p -> add(mention, p, how));
      }
    }
  }

  /**
   * «وفي بلدة البصيرة قُتل مدني، فيما انفجرت عبوة في بلدة الشحيل»: what comes next lies elsewhere.
   */
  private static boolean isLeft(Mention mention, PlaceName opening) {
    return mention.clause.opener == Clause.Opener.NEXT
        && opening.surface().contains(" ")
        && isTown(opening)
        && Seek.any(mention.places, p -> isTown(p) && !Draft.key(p).equals(Draft.key(opening)));
  }

  private static boolean isTown(PlaceName place) {
    return switch (PlaceKin.size(place)) {
      case "city", "town" -> true;
      case "village" -> !place.subkind().equals("Neighbourhood");
      default -> false;
    };
  }

  private static boolean isHeading(List<Clause> clauses) {
    return clauses.size() > 1
        && clauses.get(1).opener == Clause.Opener.BREAK
        && clauses.get(0).items.size() == 1
        && clauses.get(0).items.get(0).isPhrase(PhraseClass.PLACE);
  }

  /** The places named before the first verb, behind في, with nothing but particles before them. */
  private static List<PlaceName> opening(List<Clause> clauses) {
    for (Clause clause : clauses) {
      for (Item item : clause.items) {
        if (item.isPhrase(PhraseClass.PLACE)) {
          return IN.contains(item.phrase().preposition()) ? item.phrase().places() : List.of();
        }
        if (item.isPhrase() || item.isVerb()) {
          return List.of();
        }
      }
    }
    return List.of();
  }

  private static void add(Mention mention, PlaceName place, PlacePrecision how) {
    if (Seek.none(mention.places, p -> Draft.key(p).equals(Draft.key(place)))) {
      mention.places.add(
          new PlaceName(
              place.known(),
              place.surface(),
              place.subkind(),
              how == null ? place.precision() : how,
              place.span()));
    }
  }
}
