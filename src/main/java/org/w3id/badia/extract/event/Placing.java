package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Weights;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.PlaceCandidate;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;

/**
 * Decides where each event happened: weighs every place that the report names within sight of it,
 * by {@code placing.csv} of data/lexicon.
 */
final class Placing {
  /** The row of the table with the least probability at which a place counts as the event's. */
  static final String THRESHOLD = "threshold";

  /** The row with that for a spot which no frame of the event names. */
  static final String UNTOLD = "threshold=untold";

  /** The row with that for an area around which no frame of the event names. */
  static final String AREA = "threshold=area";

  /** The row with that for the town around a quarter which no frame lays in one. */
  static final String TOWN = "threshold=town";

  /** What is named farther off than so many sentences is only looked for in the lead. */
  private static final int WINDOW = 12;

  /** What only may be a place is looked for no farther off than in so many sentences. */
  private static final int BESIDE = 1;

  private static final int LEAD = 2;

  private static final Set<String> BORDERS = Set.of("Border", "Crossing");

  private static final Set<String> AREAS = Set.of("district", "region", "governorate", "country");

  private final Weights weights;
  private final Gazette gazette;
  private final Setting setting;
  private final PlaceFeatures features;
  private final PlaceKin kin;
  private final Set<PlaceMention> datelines;
  private final Optional<PlaceName> country;

  Placing(
      Lexicon lexicon,
      Weights weights,
      Setting setting,
      String country,
      List<List<Clause>> sentences,
      List<Integer> paragraphs,
      List<Draft> drafts) {
    this.weights = weights;
    this.setting = setting;
    this.gazette = Gazette.of(sentences, lexicon.naming());
    this.country = country(lexicon, country);
    this.kin = new PlaceKin(lexicon);
    this.datelines = Datelines.elsewhere(gazette, kin);
    this.features =
        new PlaceFeatures(weights, country, gazette, kin, sentences, paragraphs, drafts);
  }

  /** Those that its words name; السوق نفسه names none. */
  private static List<PlaceName> told(Draft draft) {
    return Seek.those(draft.toldPlaces(), p -> !p.recalls());
  }

  private record Sight(Map<String, PlaceName> places, Set<String> around) {}

  /** The places that may be an event's: its own first, then areas around, then what is near. */
  private Sight sight(Draft draft) {
    Map<String, PlaceName> places = new LinkedHashMap<>();
    told(draft).forEach(p -> places.putIfAbsent(Draft.key(p), p));
    Set<String> around = new LinkedHashSet<>();
    for (PlaceName area : setting.around(draft)) {
      if (places.putIfAbsent(Draft.key(area), area) == null) {
        around.add(Draft.key(area));
      }
    }
    for (Mention mention : draft.mentions) {
      for (Mention.ObjectRef object : mention.objects) {
        if (object.place()) {
          places.putIfAbsent(object.surface(), scene(object));
        }
      }
    }
    List<PlaceMention> all = gazette.mentions();
    for (Mention mention : draft.mentions) {
      for (int i = Gazette.from(all, mention.sentence - WINDOW); i < all.size(); i++) {
        if (all.get(i).sentence() > mention.sentence + WINDOW) {
          break;
        }
        if (isNear(all.get(i), mention) && !datelines.contains(all.get(i))) {
          places.putIfAbsent(all.get(i).key(), all.get(i).place());
        }
      }
    }
    for (int i = 0; i < all.size() && all.get(i).sentence() < LEAD; i++) {
      if (all.get(i).sort() == PlaceMention.Sort.NAMED && !datelines.contains(all.get(i))) {
        places.putIfAbsent(all.get(i).key(), all.get(i).place());
      }
    }
    country.ifPresent(c -> places.putIfAbsent(Draft.key(c), c));
    return new Sight(places, around);
  }

  /**
   * A word that may be no place at all counts for events of its sentence and the ones beside it.
   */
  private static boolean isNear(PlaceMention named, Mention mention) {
    return named.sort() == PlaceMention.Sort.NAMED
        || Math.abs(named.sentence() - mention.sentence) <= BESIDE;
  }

  /** قتل الجيش النيجري: the country that a report may name only by its people and army. */
  private static Optional<PlaceName> country(Lexicon lexicon, String slug) {
    return lexicon
        .entity(slug)
        .filter(e -> e.kind() == EntityKind.PLACE)
        .map(
            e ->
                new PlaceName(
                    Optional.of(new Name(e, 1, true, false)),
                    e.nameAr(),
                    e.subkind(),
                    PlacePrecision.CONTAINING,
                    new Span(0, 1)));
  }

  private static PlaceName scene(Mention.ObjectRef object) {
    return new PlaceName(
        Optional.empty(), object.surface(), "Facility", PlacePrecision.EXACT, object.span());
  }

  /** All places that may be an event's, with what speaks for and against them. */
  List<PlaceCandidate> weighed(Draft draft, String slug) {
    Sight sight = sight(draft);
    return Seek.each(
        sight.places.values(),
        p ->
            new PlaceCandidate(
                slug,
                Assembler.entity(p),
                names(p),
                features
                    .of(draft, p, sight.around, features.isAnothers(draft, p), true)
                    .features()));
  }

  private static List<String> names(PlaceName place) {
    return place.known().map(n -> n.entity().names()).orElse(List.of(place.surface()));
  }

  /** Settles where an event happened. */
  void decide(Draft draft) {
    Sight sight = sight(draft);
    Set<String> own = new LinkedHashSet<>();
    List<PlaceName> named = told(draft);
    named.forEach(p -> own.add(Draft.key(p)));
    draft.mentions.forEach(
        m ->
            m.objects.stream().filter(Mention.ObjectRef::place).forEach(o -> own.add(o.surface())));
    List<Draft.Site> sites = new ArrayList<>();
    for (Map.Entry<String, PlaceName> entry : sight.places.entrySet()) {
      PlaceName place = entry.getValue();
      boolean told = own.contains(entry.getKey());
      boolean taken = features.isAnothers(draft, place);
      boolean lost = taken && !features.isTownAround(draft, place);
      if (!told && (lost || isAbroad(place, named) || isElsewhere(place, named))) {
        continue;
      }
      SeenPlace seen = features.of(draft, place, sight.around, taken, false);
      double share = seen.probability();
      if (told && isAttribute(place) || share >= weights.of(threshold(place, told, sight, named))) {
        sites.add(
            told
                ? new Draft.Site(place, Optional.empty(), share)
                : new Draft.Site(containing(place), Optional.of(reason(seen.features())), share));
      }
    }
    if (Quarters.wantTown(sites)) {
      town(draft, sight, named).ifPresent(sites::add);
    }
    draft.locate(sites);
  }

  /** The likeliest town to lie around the quarter where it happened. */
  private Optional<Draft.Site> town(Draft draft, Sight sight, List<PlaceName> named) {
    Draft.Site likeliest = null;
    for (PlaceName place : sight.places.values()) {
      if (Quarters.canHold(place) && !kin.relation(place, named).equals("abroad")) {
        boolean taken = features.isAnothers(draft, place);
        SeenPlace seen = features.of(draft, place, sight.around, taken, false);
        double share = seen.probability();
        if (share >= weights.of(TOWN) && (likeliest == null || share > likeliest.share())) {
          String reason = reason(seen.features());
          likeliest = new Draft.Site(containing(place), Optional.of(reason), share);
        }
      }
    }
    return Optional.ofNullable(likeliest);
  }

  /**
   * An area that the text is set in says more of an event that no place of its own lays there; what
   * lies apart from all that its words name is no area around it.
   */
  private String threshold(PlaceName place, boolean told, Sight sight, List<PlaceName> own) {
    if (told) {
      return THRESHOLD;
    }
    String relation = kin.relation(place, own);
    if (sight.around.contains(Draft.key(place)) && !relation.equals("around")) {
      return THRESHOLD;
    }
    boolean around = isArea(place) && !kin.isApart(place, own);
    return around && (!isAttribute(place) || relation.equals("around")) ? AREA : UNTOLD;
  }

  /** What lies in another country than all that its own words name is no place of an event. */
  private boolean isAbroad(PlaceName place, List<PlaceName> own) {
    return kin.relation(place, own).equals("abroad") && !BORDERS.contains(place.subkind());
  }

  private boolean isElsewhere(PlaceName place, List<PlaceName> own) {
    return kin.isOtherProvince(place, own)
        || kin.holdsNone(place, own)
        || kin.isOtherSide(place, own);
  }

  /** The two features that speak most for it. */
  private String reason(List<String> seen) {
    return "place:"
        + seen.stream()
            .filter(f -> weights.of(f) > 0)
            .sorted(Comparator.comparingDouble(f -> -weights.of(f)))
            .limit(2)
            .collect(Collectors.joining("+"));
  }

  /** محافظة نينوى العراقية: a country that an adjective names for the event's own place. */
  private static boolean isAttribute(PlaceName place) {
    return place.known().isPresent() && place.subkind().equals("Country");
  }

  private static boolean isArea(PlaceName place) {
    return AREAS.contains(PlaceKin.size(place));
  }

  private static PlaceName containing(PlaceName place) {
    return place.with(isArea(place) ? PlacePrecision.CONTAINING : place.precision());
  }
}
