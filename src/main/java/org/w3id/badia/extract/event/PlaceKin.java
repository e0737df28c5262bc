package org.w3id.badia.extract.event;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** How large places are and how they lie to each other. */
final class PlaceKin {
  /** Sizes from the smallest; a place lies in one of a later size. */
  private static final List<String> SIZES =
      List.of(
          "site",
          "village",
          "town",
          "city",
          "road",
          "border",
          "district",
          "region",
          "governorate",
          "country");

  private static final Set<String> SETTLED = Set.of("Village", "Town");

  private static final int DISTRICT = SIZES.indexOf("district");

  private final Lexicon lexicon;
  private final Map<String, Set<String>> above = new HashMap<>();

  /** ماكوميا، في إقليم كابو ديلغادو: in what the report itself lays a place that no table has. */
  private final Map<String, Set<String>> told = new HashMap<>();

  /** No more letters stand between a place and the one that it is said to lie in. */
  private static final int NEAR = 30;

  PlaceKin(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes from a report where its unlisted places lie: in the larger one named right behind. */
  void learn(Gazette gazette) {
    List<PlaceMention> all = gazette.mentions();
    for (int i = 0; i + 1 < all.size(); i++) {
      PlaceMention inner = all.get(i);
      for (int j = i + 1; j < all.size() && j <= i + 3; j++) {
        PlaceMention outer = all.get(j);
        boolean behind =
            outer.sentence() == inner.sentence()
                && outer.start() >= inner.place().span().end()
                && outer.start() - inner.place().span().end() <= NEAR;
        if (behind
            && inner.place().known().isEmpty()
            && outer.place().known().isPresent()
            && rank(outer.place()) > rank(inner.place())) {
          told.computeIfAbsent(inner.key(), k -> new LinkedHashSet<>()).add(outer.key());
          told.get(inner.key()).addAll(above(outer.place()));
          break;
        }
      }
    }
    above.clear();
  }

  /** The size of a place, by its kind. */
  static String size(PlaceName place) {
    return switch (place.kind()) {
      case "Country" -> "country";
      case "Governorate", "Province" -> "governorate";
      case "Region", "Desert", "Mountain", "River" -> "region";
      case "District" -> "district";
      case "City" -> "city";
      case "Town" -> "town";
      case "Village", "Neighbourhood" -> "village";
      case "Road" -> "road";
      case "Border", "Crossing" -> "border";
      default -> "site";
    };
  }

  /**
   * Whether it is so small that it holds nothing else: a settlement, a building, and منطقة X that
   * no table has.
   */
  boolean isSpot(PlaceName place) {
    return switch (size(place)) {
      case "site", "village", "town", "city" -> true;
      case "district" -> SETTLED.contains(place.subkind()); // بلدة X, by a table a district too
      case "region" ->
          place.known().isEmpty()
              && lexicon.is(first(Folding.fold(place.surface())), WordClass.PLACE_HEAD);
      default -> false;
    };
  }

  private static String first(String words) {
    int end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }

  /** The size of the smallest, none where there is no place. */
  static String finest(List<PlaceName> places) {
    int finest = SIZES.size();
    for (PlaceName place : places) {
      finest = Math.min(finest, rank(place));
    }
    return finest == SIZES.size() ? "none" : SIZES.get(finest);
  }

  /** The place of its size among all, the smallest first. */
  static int rank(PlaceName place) {
    return SIZES.indexOf(size(place));
  }

  /**
   * How a place lies to others: around or within one, beside one in the same country, abroad;
   * unknown where no table lays them, none where there are no others.
   */
  String relation(PlaceName place, List<PlaceName> others) {
    Set<String> over = above(place);
    String key = Draft.key(place);
    String relation = others.isEmpty() ? "none" : "unknown";
    for (PlaceName other : others) {
      Set<String> beyond = above(other);
      if (Draft.key(other).equals(key)) {
        continue;
      }
      if (beyond.contains(key)) {
        return "around";
      } else if (over.contains(Draft.key(other))) {
        relation = "within";
      } else if (!over.isEmpty() && !beyond.isEmpty()) {
        relation = nearer(relation, over, beyond);
      }
    }
    return relation;
  }

  /**
   * «في إقليم هيران …، وفي إقليم باي …»: whether what happened in a province of its own is told to
   * lie in another one.
   */
  boolean isOtherProvince(PlaceName place, List<PlaceName> own) {
    boolean other = false;
    if (isProvince(place)) {
      for (PlaceName province : own) {
        if (isProvince(province)) {
          other = true;
          if (relation(place, List.of(province)).equals("around")) {
            return false;
          }
        }
      }
    }
    return other;
  }

  /**
   * «وفي دير الزور، قُتل … في بلدة ذيبان»: whether a province is known to hold none of the places
   * of an event that tables lay somewhere.
   */
  boolean holdsNone(PlaceName place, List<PlaceName> own) {
    List<PlaceName> known = Seek.those(own, p -> p.known().isPresent() && isLocal(p));
    return isProvince(place) && isApart(place, known);
  }

  /** «وفي جنوب شرقي البلاد …»: whether what happened on one side of a land is told of another. */
  boolean isOtherSide(PlaceName place, List<PlaceName> own) {
    Set<String> sides = sides(place);
    return !sides.isEmpty()
        && Seek.any(own, p -> !sides(p).isEmpty())
        && Seek.all(own, p -> sides(p).isEmpty() || Collections.disjoint(sides, sides(p)))
        && !relation(place, own).equals("around");
  }

  /** شمال شرق نيجيريا: north and east; none of what is no such region of a table. */
  private Set<String> sides(PlaceName place) {
    Set<String> sides = new LinkedHashSet<>();
    if (place.known().isPresent() && size(place).equals("region")) {
      for (String word : Folding.fold(place.known().get().entity().nameAr()).split(" ")) {
        if (!lexicon.is(word, WordClass.DIRECTION)) {
          break;
        }
        sides.add(word.endsWith("ي") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return sides;
  }

  /** Whether more is known of where a place lies than its country. */
  private boolean isLocal(PlaceName place) {
    return Seek.any(above(place), o -> !isCountry(o));
  }

  /** ولاية سنار, ريف حماة الشرقي: an area that is one of many beside each other. */
  private boolean isProvince(PlaceName place) {
    return place.known().isPresent()
        && switch (size(place)) {
          case "governorate" -> true;
          case "region", "district" ->
              Seek.any(place.known().get().entity().names(), this::isOfProvince);
          default -> false;
        };
  }

  private boolean isOfProvince(String name) {
    return name.indexOf(' ') > 0
        && lexicon.naming().is(NamingRole.PROVINCE, Folding.fold(first(name)));
  }

  private static String nearer(String relation, Set<String> over, Set<String> beyond) {
    if (relation.equals("within") || relation.equals("beside")) {
      return relation;
    }
    return Collections.disjoint(over, beyond) ? "abroad" : "beside";
  }

  /**
   * Whether an area is known to hold none of some places: no table lays them there, and they have
   * no more than the country in common with it.
   */
  boolean isApart(PlaceName area, List<PlaceName> places) {
    return area.known().isPresent()
        && !places.isEmpty()
        && Seek.all(places, p -> isKnown(p) && !isAround(area, p));
  }

  private boolean isKnown(PlaceName place) {
    return place.known().isPresent() && (rank(place) >= DISTRICT || !above(place).isEmpty());
  }

  private boolean isAround(PlaceName area, PlaceName place) {
    Set<String> over = above(area);
    Set<String> beyond = above(place);
    return beyond.contains(Draft.key(area))
        || over.contains(Draft.key(place))
        || Seek.any(over, o -> beyond.contains(o) && !isCountry(o));
  }

  private boolean isCountry(String slug) {
    return lexicon.entity(slug).filter(KnownEntity::isCountry).isPresent();
  }

  /** Whether a place lies in a country, abroad, or nobody knows where. */
  String home(PlaceName place, String country) {
    if (place == null || place.known().isEmpty()) {
      return "unknown";
    }
    boolean home = Draft.key(place).equals(country) || above(place).contains(country);
    return home ? "home" : "abroad";
  }

  /** How many of these places lie in each place around them. */
  Map<String, Integer> holders(Collection<PlaceName> places) {
    Map<String, Integer> holders = new HashMap<>();
    for (PlaceName place : places) {
      above(place).forEach(over -> holders.merge(over, 1, Integer::sum));
    }
    return holders;
  }

  /** What a place lies in by the tables, the nearest first, up to its country. */
  static List<KnownEntity> around(PlaceName place, Lexicon lexicon) {
    if (place.known().isEmpty()) {
      return List.of();
    }
    List<KnownEntity> line = lexicon.upwards(place.known().get().entity());
    return line.subList(1, line.size());
  }

  /** The slugs of all that a place lies in. */
  private Set<String> above(PlaceName place) {
    return above.computeIfAbsent(
        Draft.key(place),
        k -> {
          Set<String> slugs = new LinkedHashSet<>();
          around(place, lexicon).forEach(e -> slugs.add(e.slug()));
          slugs.addAll(told.getOrDefault(k, Set.of()));
          return slugs;
        });
  }
}
