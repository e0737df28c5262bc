package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * Tells which place a definite noun means: البلدة is the town named last, المحافظة the governorate
 * named last or that of the place named last, غربي المحافظة the west of it.
 */
final class PlaceMemory {
  /** No place is recalled over more than so many. */
  private static final int LOOK_BACK = 200;

  /** The kinds that a noun of a kind may recall besides its own: a report calls a town city. */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          "City", Set.of("Town"),
          "Town", Set.of("Village", "City"),
          "Village", Set.of("Town"),
          "Governorate", Set.of("Province"),
          "Country", Set.of(),
          "District", Set.of());

  private static final Set<String> SETTLED = Set.of("City", "Town", "Village");

  /** What has a countryside. */
  private static final Set<String> WIDE =
      Set.of("City", "Town", "Governorate", "Province", "District");

  private final Lexicon lexicon;
  private final String country;
  private final List<PlaceName> named = new ArrayList<>();
  private final List<PlaceName> written = new ArrayList<>();
  private final List<List<PlaceName>> together = new ArrayList<>();
  private final SiteMemory sites;

  PlaceMemory(Lexicon lexicon, String country) {
    this.lexicon = lexicon;
    this.sites = new SiteMemory(lexicon.telling());
    this.country = country;
  }

  /**
   * Replaces what recalls a place by the place, phrase by phrase in the order of the text.
   *
   * @param datelines where it was written, which is only meant where no other place was named
   */
  void resolve(List<Phrase> phrases, Set<Phrase> datelines) {
    for (Phrase phrase : phrases) {
      if (Seek.any(phrase.places(), PlaceName::recalls)) {
        List<PlaceName> resolved = resolved(phrase.places());
        phrase.places().clear();
        phrase.places().addAll(resolved);
      }
      sites.recall(phrase);
      List<PlaceName> told = datelines.contains(phrase) ? written : named;
      phrase.places().stream().filter(PlaceMemory::isNamed).forEach(told::add);
      if (phrase.places().size() > 1) {
        together.add(List.copyOf(phrase.places()));
      }
    }
  }

  /** القريتين: the last two of that kind that stand in one list of two. */
  private List<PlaceName> both(PlaceName recalling) {
    for (int i = together.size() - 1; i >= Math.max(0, together.size() - LOOK_BACK); i--) {
      List<PlaceName> two =
          together.get(i).stream()
              .filter(p -> isPlaceOf(p) && isOf(recalling.subkind(), p))
              .map(p -> at(p, recalling))
              .toList();
      if (two.size() == 2) {
        return two;
      }
    }
    return List.of();
  }

  private static boolean isOf(String kind, PlaceName place) {
    return place.kind().equals(kind) || isAlso(kind, place);
  }

  private static boolean isTheirs(PlaceName recalling) {
    return recalling.surface().startsWith("ريفه");
  }

  /** مدينة الفلوجة وريفها الجنوبي is ريف الفلوجة الجنوبي too. */
  private Optional<PlaceName> countryside(PlaceName recalling, List<PlaceName> beside) {
    Optional<PlaceName> town =
        beside.isEmpty()
            ? last(p -> isPlaceOf(p) && WIDE.contains(p.kind()))
            : Optional.of(beside.get(beside.size() - 1));
    return town.map(
        t -> {
          String rest = recalling.surface().replaceFirst("^ريفه\\S*", "");
          String name = t.known().map(n -> n.entity().nameAr()).orElse(t.surface());
          return region("ريف " + withoutNoun(name) + rest, recalling);
        });
  }

  private PlaceName region(String surface, PlaceName recalling) {
    Optional<Name> known =
        lexicon.named(surface, EntityKind.PLACE).map(e -> new Name(e, 2, true, false));
    return new PlaceName(
        known, surface, recalling.subkind(), PlacePrecision.WITHIN_AREA, recalling.span());
  }

  private static String withoutNoun(String name) {
    return name.replaceFirst("^(محافظة|مدينة|بلدة|قرية|ولاية|قضاء|ناحية|مديرية) ", "");
  }

  /** Singular nouns for places end otherwise. */
  private static boolean isDual(PlaceName recalling) {
    return recalling.surface().endsWith("ين");
  }

  private static boolean isNamed(PlaceName place) {
    return !place.subkind().equals("Border") && !place.subkind().equals("Road");
  }

  private List<PlaceName> resolved(List<PlaceName> places) {
    PlaceName recalling = Seek.first(places, PlaceName::recalls).orElseThrow();
    boolean dual = isDual(recalling);
    List<PlaceName> both = dual ? both(recalling) : List.of();
    Optional<PlaceName> meant = dual ? Optional.empty() : meant(recalling);
    List<PlaceName> resolved = new ArrayList<>();
    for (PlaceName place : places) {
      if (place.recalls() && isTheirs(place)) {
        countryside(place, resolved).ifPresent(resolved::add);
      } else if (place.recalls() && !both.isEmpty()) {
        resolved.addAll(both);
      } else if (place.recalls()) {
        meant
            .map(m -> at(m, place))
            .or(() -> place.known().map(k -> place.with(place.precision())))
            .ifPresent(resolved::add);
      } else if (place.surface().contains(stem(recalling))) {
        meant.flatMap(m -> renamed(place, recalling, m)).ifPresent(resolved::add);
      } else {
        resolved.add(place);
      }
    }
    return resolved;
  }

  private static PlaceName at(PlaceName meant, PlaceName here) {
    return new PlaceName(
        meant.known(), meant.surface(), meant.subkind(), here.precision(), here.span());
  }

  private static String stem(PlaceName recalling) {
    return recalling.surface().replaceFirst("^ال", "");
  }

  private Optional<PlaceName> meant(PlaceName recalling) {
    String kind = recalling.subkind();
    if (kind.equals("Country")) {
      return lexicon
          .named(lexicon.entity(country).map(KnownEntity::nameAr).orElse(""), EntityKind.PLACE)
          .or(() -> named.isEmpty() ? Optional.empty() : ancestor(last(), "Country"))
          .map(e -> known(e, recalling));
    }
    Optional<KnownEntity> capital =
        lexicon.context(recalling.surface(), country).filter(e -> e.kind() == EntityKind.PLACE);
    if (capital.isPresent()) {
      return capital.map(e -> known(e, recalling));
    }
    if (kind.equals("Part")) {
      return Optional.empty();
    }
    String head = Folding.fold(stem(recalling)) + " ";
    Predicate<PlaceName> called = p -> Folding.fold(p.surface()).startsWith(head);
    return last(p ->
            isPlaceOf(p)
                && (called.test(p) || (isBare(p) ? mayBe(kind, p) : p.kind().equals(kind))))
        .or(() -> last(p -> called.test(p) || p.kind().equals(kind) || isAlso(kind, p)))
        .or(() -> governorate(kind, recalling));
  }

  private Optional<PlaceName> governorate(String kind, PlaceName recalling) {
    return kind.equals("Governorate") && !named.isEmpty()
        ? ancestor(last(), kind).map(e -> known(e, recalling))
        : Optional.empty();
  }

  private Optional<PlaceName> last(Predicate<PlaceName> fits) {
    int first = Math.max(0, named.size() - LOOK_BACK);
    for (int i = named.size() - 1; i >= first; i--) {
      if (fits.test(named.get(i))) {
        return Optional.of(named.get(i));
      }
    }
    return written.stream().filter(fits).findFirst();
  }

  /** غربي دير الزور speaks of the west of the town, not of the town. */
  private static boolean isPlaceOf(PlaceName place) {
    return place.precision() != PlacePrecision.CONTAINING;
  }

  private static boolean isAlso(String kind, PlaceName place) {
    return isPlaceOf(place) && ALSO.getOrDefault(kind, Set.of()).contains(place.kind());
  }

  /** جبلة, قوريولي: a name without a noun that tells what kind of place it is. */
  private static boolean isBare(PlaceName place) {
    return place.surface().strip().indexOf(' ') < 0;
  }

  /** What a report calls by its name alone may be a town to it and a city to the next. */
  private static boolean mayBe(String kind, PlaceName place) {
    boolean unlisted = place.known().isEmpty() && place.subkind().equals("Site");
    boolean larger = kind.equals("City") && isAlso(kind, place);
    return place.kind().equals(kind) || larger || unlisted && SETTLED.contains(kind);
  }

  private PlaceName last() {
    return named.get(named.size() - 1);
  }

  private Optional<KnownEntity> ancestor(PlaceName place, String kind) {
    return place.known().stream()
        .flatMap(n -> lexicon.upwards(n.entity()).stream())
        .filter(e -> e.subkind().equals(kind))
        .findFirst();
  }

  private static PlaceName known(KnownEntity entity, PlaceName recalling) {
    return new PlaceName(
        Optional.of(new Name(entity, 2, true, false)),
        entity.nameAr(),
        entity.subkind(),
        recalling.precision(),
        recalling.span());
  }

  /** غربي المحافظة is غربي درعا, الريف الشرقي للمحافظة is ريف درعا الشرقي. */
  private Optional<PlaceName> renamed(PlaceName whole, PlaceName recalling, PlaceName meant) {
    String name = meant.known().map(n -> n.entity().nameAr()).orElse(meant.surface());
    String bare = withoutNoun(name);
    String noun = stem(recalling);
    String surface =
        whole
            .surface()
            .replaceFirst("^الريف (\\S+) لل?" + noun + ".*", "ريف " + bare + " $1")
            .replaceFirst(" (من |لل?)?(ال)?" + noun + ".*", " " + bare);
    return Optional.of(region(surface, whole));
  }
}
