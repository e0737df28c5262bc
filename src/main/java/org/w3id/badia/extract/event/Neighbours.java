package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;

/** Whether what happened at some places can have happened at others. */
final class Neighbours {
  private static final Set<String> INNER = Set.of("Neighbourhood", "Facility", "Site");

  private final Lexicon lexicon;

  Neighbours(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Two different small places part two events; a place and what it lies in do not. */
  boolean agree(List<PlaceName> a, List<PlaceName> b) {
    List<PlaceName> spotsA = own(a, Neighbours::isSpot);
    List<PlaceName> spotsB = own(b, Neighbours::isSpot);
    if (!spotsA.isEmpty() && !spotsB.isEmpty()) {
      return anyNear(ends(a, spotsA), ends(b, spotsB));
    }
    List<PlaceName> fineA = own(a, Neighbours::isFlat);
    List<PlaceName> fineB = own(b, Neighbours::isFlat);
    if (fineA.isEmpty() || fineB.isEmpty()) {
      return true;
    }
    return anyNear(fineA, b) || anyNear(a, fineB);
  }

  /** Whether areas are named in none of which places of known areas lie. */
  boolean areApart(List<PlaceName> places, List<PlaceName> areas) {
    boolean known = Seek.any(areas, p -> p.known().isPresent() && !p.kind().equals("Country"));
    return known && Seek.any(places, p -> isSpot(p) && isLaid(p)) && !anyNear(places, areas);
  }

  /** Whether it is known in what smaller than a country it lies. */
  private boolean isLaid(PlaceName place) {
    return Seek.any(PlaceKin.around(place, lexicon), e -> !e.subkind().equals("Country"));
  }

  /** انفجار في عفرين … في شارع السياسية: a street that no table has may lie in the town. */
  static boolean mayLieIn(List<PlaceName> all, List<PlaceName> towns) {
    List<PlaceName> inner = own(all, Neighbours::isSpot);
    return !inner.isEmpty()
        && Seek.all(inner, p -> p.known().isEmpty() && INNER.contains(p.kind()))
        && Seek.any(towns, p -> p.kind().equals("City") || p.kind().equals("Town"));
  }

  /** طريق موبتي – سيفاري: what happens on a road may be told to have happened at either end. */
  private static List<PlaceName> ends(List<PlaceName> all, List<PlaceName> spots) {
    return Seek.any(spots, p -> p.kind().equals("Road")) ? all : spots;
  }

  private static List<PlaceName> own(List<PlaceName> places, Predicate<PlaceName> sized) {
    List<PlaceName> own = new ArrayList<>();
    for (PlaceName place : places) {
      if (isOwn(place) && sized.test(place)) {
        own.add(place);
      }
    }
    return own;
  }

  private boolean anyNear(List<PlaceName> a, List<PlaceName> b) {
    for (PlaceName x : a) {
      for (PlaceName y : b) {
        if (near(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOwn(PlaceName place) {
    return place.precision() != PlacePrecision.CONTAINING;
  }

  private boolean near(PlaceName x, PlaceName y) {
    return Draft.key(x).equals(Draft.key(y)) || within(x, y) || within(y, x) || sharesWord(x, y);
  }

  private static boolean sharesWord(PlaceName x, PlaceName y) {
    if (!isOwn(x) || !isOwn(y)) {
      return false;
    }
    String a = x.surface();
    String b = y.surface();
    return a.contains(b) || b.contains(a);
  }

  /** Whether it is so small that something else happens elsewhere. */
  private static boolean isSpot(PlaceName place) {
    return switch (place.kind()) {
      case "Country",
          "Governorate",
          "Province",
          "Region",
          "Desert",
          "River",
          "District",
          "Border" ->
          false;
      default -> true;
    };
  }

  /** A border or river runs past many places, so that none of them lies elsewhere. */
  private static boolean isFlat(PlaceName place) {
    return isFine(place) && !place.kind().equals("Border") && !place.kind().equals("River");
  }

  /** Whether it is smaller than a province. */
  static boolean isFine(PlaceName place) {
    return switch (place.kind()) {
      case "Country", "Governorate", "Province" -> false;
      default -> true;
    };
  }

  private boolean within(PlaceName part, PlaceName whole) {
    String wanted = whole.known().map(n -> n.entity().slug()).orElse("");
    return !wanted.isEmpty()
        && part.known().isPresent()
        && isAbove(lexicon.upwards(part.known().get().entity()), wanted);
  }

  private static boolean isAbove(List<KnownEntity> line, String slug) {
    for (int i = 1; i < line.size(); i++) {
      if (line.get(i).slug().equals(slug)) {
        return true;
      }
    }
    return false;
  }
}
