package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;

/**
 * The areas that a report names and what happened in them: a text says once that تدمر lies in ريف
 * حمص, and that all it tells happens in البادية.
 */
final class Setting {
  private static final Set<String> AREAS =
      Set.of("Governorate", "Province", "Region", "Desert", "District");

  private final Lexicon lexicon;
  private final List<PlaceName> named = new ArrayList<>();
  private final Map<String, Set<Integer>> bySlug = new HashMap<>();
  private final List<PlaceName> lead;

  /**
   * Knows the places of a report.
   *
   * @param named all that the report names, in order
   * @param lead those of its first sentence
   */
  Setting(Lexicon lexicon, List<PlaceName> named, List<PlaceName> lead) {
    this.lexicon = lexicon;
    this.lead = lead;
    Set<List<Object>> seen = new HashSet<>();
    for (PlaceName place : named) {
      boolean none = place.precision() == PlacePrecision.NOT_A_PLACE;
      if (place.known().isPresent()
          && seen.add(List.of(Draft.key(place), place.surface(), place.subkind(), none))) {
        file(place);
      }
    }
  }

  /** Keeps a place where it is found by its slug and by that of the governorate it can mean. */
  private void file(PlaceName place) {
    bySlug.computeIfAbsent(Draft.key(place), k -> new HashSet<>()).add(named.size());
    governorate(place)
        .ifPresent(g -> bySlug.computeIfAbsent(g.slug(), k -> new HashSet<>()).add(named.size()));
    named.add(place);
  }

  /** What the report names that may lie around, in the order of the text. */
  private List<PlaceName> namedAmong(Set<String> slugs) {
    Set<Integer> numbers = new TreeSet<>();
    slugs.forEach(slug -> numbers.addAll(bySlug.getOrDefault(slug, Set.of())));
    return Seek.each(numbers, named::get);
  }

  /** The areas named in the report that contain the places of an event. */
  List<PlaceName> around(Draft draft) {
    List<PlaceName> own = draft.toldPlaces();
    List<PlaceName> more = new ArrayList<>();
    if (own.isEmpty()) {
      return more;
    }
    Set<String> around = new LinkedHashSet<>();
    own.forEach(p -> around.addAll(ancestors(p)));
    for (PlaceName place : namedAmong(around)) {
      PlaceName area = governorate(place, around, own).orElse(place);
      if (slug(area).filter(around::contains).isPresent()) {
        add(more, area, own);
      }
    }
    for (PlaceName place : lead) {
      if (isArea(place) && shares(place, own, around)) {
        add(more, place, own);
      }
    }
    return more;
  }

  private static boolean isArea(PlaceName place) {
    String kind = place.kind();
    return AREAS.contains(kind);
  }

  /** Whether an area lies where the event does: in the same governorate. */
  private boolean shares(PlaceName area, List<PlaceName> own, Set<String> around) {
    Set<String> over = ancestors(area);
    boolean known = Seek.any(own, p -> p.known().isPresent());
    if (!known || over.isEmpty()) {
      return !known;
    }
    Set<String> local = local(area);
    return local.isEmpty()
        ? isOnlyRegion(area) && Seek.any(over, around::contains)
        : Seek.any(local, around::contains);
  }

  private Set<String> local(PlaceName area) {
    Set<String> local = new LinkedHashSet<>(ancestors(area));
    local.removeIf(this::isWide);
    return local;
  }

  /** شرق سوريا may hold all that a report tells; where it sets out in two regions, neither does. */
  private boolean isOnlyRegion(PlaceName area) {
    return isRegion(area)
        && lead.stream()
            .filter(p -> isRegion(p) && local(p).isEmpty())
            .map(Draft::key)
            .allMatch(Draft.key(area)::equals);
  }

  private static boolean isRegion(PlaceName place) {
    String kind = place.kind();
    return kind.equals("Region") || kind.equals("Desert");
  }

  private boolean isWide(String slug) {
    return lexicon.entity(slug).filter(KnownEntity::isCountry).isPresent();
  }

  /** دير الزور without مدينة means the governorate as well as its seat. */
  private Optional<KnownEntity> governorate(PlaceName seat) {
    boolean bare = seat.subkind().isEmpty() && !seat.surface().startsWith("مدينة");
    return seat.known()
        .filter(n -> bare && n.entity().subkind().equals("City"))
        .flatMap(n -> ancestorNamed("محافظة " + n.entity().nameAr(), ancestors(seat)));
  }

  private Optional<PlaceName> governorate(PlaceName seat, Set<String> around, List<PlaceName> own) {
    boolean there = Seek.any(own, p -> Draft.key(p).equals(Draft.key(seat)));
    return governorate(seat)
        .filter(e -> !there)
        .filter(e -> around.contains(e.slug()))
        .map(
            e ->
                new PlaceName(
                    Optional.of(new Name(e, 2, true, false)),
                    seat.surface(),
                    e.subkind(),
                    PlacePrecision.CONTAINING,
                    seat.span()));
  }

  private Optional<KnownEntity> ancestorNamed(String name, Set<String> ancestors) {
    for (String ancestor : ancestors) {
      Optional<KnownEntity> found = lexicon.entity(ancestor).filter(e -> e.nameAr().equals(name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The slugs of all that a place lies in. */
  private Set<String> ancestors(PlaceName place) {
    return new LinkedHashSet<>(Seek.each(PlaceKin.around(place, lexicon), KnownEntity::slug));
  }

  private static Optional<String> slug(PlaceName place) {
    return place.known().map(n -> n.entity().slug());
  }

  private static void add(List<PlaceName> more, PlaceName place, List<PlaceName> own) {
    boolean known = Seek.any(own, p -> Draft.key(p).equals(Draft.key(place)));
    if (!known && place.precision() != PlacePrecision.NOT_A_PLACE) {
      more.add(place.with(PlacePrecision.CONTAINING));
    }
  }
}
