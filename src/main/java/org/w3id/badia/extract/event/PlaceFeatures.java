package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3id.badia.extract.event.Sightline.Nearest;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.Weights;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * What is seen of a place beside an event: whether its frames lay it there, how far off it is
 * named, what stands between, how large it is and how it lies to the event's other places.
 */
final class PlaceFeatures {
  private static final int MANY = 4;

  /** Of so many places of one event the others are told by these. */
  private static final int ENOUGH = 24;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Set<String> SPOTS = Set.of("site", "village", "town", "city");

  /** What events are set in that want a town around. */
  private static final Set<String> TOWNLESS = Set.of("inner none", "inner spot", "spot");

  private final Weights weights;
  private final String country;
  private final Gazette gazette;
  private final PlaceKin kin;
  private final Sightline sightline;
  private final Tellings tellings;
  private final int events;
  private final List<Integer> paragraphs;
  private final Map<String, Integer> holders;
  private final int spots;
  private final Map<String, String> most;
  private Event latest;

  /** Of a report that mostly tells of one country, by its slug. */
  PlaceFeatures(
      Weights weights,
      String country,
      Gazette gazette,
      PlaceKin kin,
      List<List<Clause>> sentences,
      List<Integer> paragraphs,
      List<Draft> drafts) {
    this.weights = weights;
    this.paragraphs = paragraphs;
    List<PlaceName> small =
        Seek.those(
            gazette.places(), p -> p.known().isPresent() && SPOTS.contains(PlaceKin.size(p)));
    this.holders = kin.holders(small);
    this.spots = small.size();
    this.country = country;
    this.gazette = gazette;
    this.kin = kin;
    this.sightline = new Sightline(sentences);
    this.tellings = new Tellings(drafts);
    this.events = drafts.size();
    this.most = Scene.most(gazette);
    kin.learn(gazette);
  }

  /**
   * What holds of an event beside whatever place.
   *
   * @param own the places of its own
   * @param spot whether one of them is a spot
   */
  private record Event(
      Draft draft, List<PlaceName> own, boolean spot, EventKind kind, Scene scene) {}

  /** The event that was asked for last is asked for again, with its next place. */
  private Event event(Draft draft) {
    if (latest == null || latest.draft != draft) {
      List<PlaceName> own = draft.borrowed ? List.of() : draft.toldPlaces();
      boolean spot = own.stream().limit(ENOUGH).map(PlaceKin::size).anyMatch(SPOTS::contains);
      Scene scene = Scene.of(draft, gazette, most);
      latest = new Event(draft, own, spot, Assembler.kind(draft), scene);
    }
    return latest;
  }

  /**
   * All that is seen of a place.
   *
   * @param around the areas that hold the event's own
   * @param taken whether it {@linkplain #isAnothers is another event's}
   * @param all whether features are wanted too that have no weight
   */
  SeenPlace of(Draft draft, PlaceName place, Set<String> around, boolean taken, boolean all) {
    String key = Draft.key(place);
    Event event = event(draft);
    List<PlaceName> others = others(event, key);
    SeenPlace seen =
        new SeenPlace(
            weights,
            told(draft, key, around),
            PlaceKin.size(place),
            kin.relation(place, others),
            all);
    itself(seen, key, place.known().isPresent(), taken);
    if (seen.size().equals("site") && place.known().isEmpty()) {
      String[] words = BLANKS.split(place.surface().strip());
      seen.add("noun", PlaceWords.first(words[0]));
      seen.told("words", Math.min(MANY, words.length));
    }
    String finest = PlaceKin.finest(others);
    seen.add("finest", finest, seen.size());
    seen.told("finest", finest);
    seen.told("draft", draft.first().headline ? "headline" : "body");
    seen.told("mentions", Math.min(MANY - 1, draft.mentions.size()));
    List<PlaceMention> named = gazette.of(key);
    seen.told("often", Math.min(MANY, named.size()));
    if (named.isEmpty() && seen.size().equals("country")) {
      seen.add("implied", key.equals(country) ? kin.home(finestOf(others), country) : "told");
      seen.add("covers", "implied", covers(key));
    } else if (!named.isEmpty()) {
      seen.told("first", named.get(0).sentence() < 2 ? named.get(0).sentence() : "later");
      Nearest nearest = sightline.nearest(draft, named);
      distance(seen, nearest);
      kind(seen, event.kind, nearest);
      order(seen, draft, nearest);
      manner(seen, draft, nearest.named());
      scene(seen, event.scene, place);
      PlaceWords.sort(seen, nearest.named());
      company(seen, nearest);
    }
    return seen;
  }

  private static PlaceName finestOf(List<PlaceName> places) {
    return places.stream().min(Comparator.comparingInt(PlaceKin::rank)).orElse(null);
  }

  private static List<PlaceName> others(Event event, String key) {
    List<PlaceName> others = new ArrayList<>();
    for (PlaceName place : event.own) {
      if (others.size() < ENOUGH && !Draft.key(place).equals(key)) {
        others.add(place);
      }
    }
    return others;
  }

  /**
   * Whether an event that has a spot of its own would take one that the words nearby tell of
   * another event.
   */
  boolean isAnothers(Draft draft, PlaceName place) {
    List<PlaceMention> all = gazette.of(Draft.key(place));
    return event(draft).spot
        && kin.isSpot(place)
        && !all.isEmpty()
        && tellings.othersHere(draft, sightline.nearest(draft, all).named().place());
  }

  /** في حي الصاخور: a quarter wants its town, even one that the words nearby tell of another. */
  boolean isTownAround(Draft draft, PlaceName place) {
    Event event = event(draft);
    boolean settled = event.scene.own().equals("spot"); // قرب كوجو, بعد بلدة الحاتمية
    return TOWNLESS.contains(event.scene.own())
        && (!settled || place.known().isPresent())
        && Scene.group(place).equals("town")
        && event.scene.stands(place).equals("last");
  }

  private void itself(SeenPlace seen, String key, boolean known, boolean taken) {
    seen.add("size", seen.size());
    seen.add("told", seen.told());
    seen.add("lies", seen.lies());
    seen.add("known", known);
    seen.told("size", seen.size());
    seen.told("lies", seen.lies());
    seen.told("company", Math.min(MANY, events));
    seen.told("taken", taken);
    seen.sized("lies", seen.lies());
    seen.sized("main", key.equals(country));
  }

  /** What the place is to the rest of the report. */
  private void company(SeenPlace seen, Nearest nearest) {
    PlaceName place = nearest.named().place();
    seen.sized("home", kin.home(place, country));
    seen.sized("covers", covers(Draft.key(place)));
    int here = paragraphs.get(nearest.mention().sentence);
    int off = paragraphs.get(nearest.named().sentence()) - here;
    seen.told("paragraph", off == 0 ? "same" : off == -1 ? "before" : off < 0 ? "ahead" : "after");
    List<PlaceName> phrase = nearest.named().top().places();
    int at = phrase.indexOf(place);
    seen.told("inphrase", phrase.size() < 2 ? "only" : at <= 0 ? "first" : "later");
    if (at > 0) {
      seen.sized("behind", kin.relation(place, List.of(phrase.get(at - 1))));
    }
  }

  /** How many of the settlements and sites of the report lie in it. */
  private String covers(String key) {
    int within = holders.getOrDefault(key, 0);
    return within == 0 ? "none" : within == spots ? "all" : 2 * within > spots ? "most" : "some";
  }

  private static String told(Draft draft, String key, Set<String> around) {
    String told = around.contains(key) ? "around" : "not";
    for (Mention mention : draft.mentions) {
      for (Mention.ObjectRef object : mention.objects) {
        if (object.surface().equals(key)) {
          told = object.place() ? "scene" : told.equals("scene") ? told : "object";
        }
      }
      for (PlaceName place : mention.places) {
        if (Draft.key(place).equals(key)) {
          told = draft.borrowed ? "borrowed" : mention.headline ? "headline" : "frame";
          if (told.equals("frame")) {
            return told;
          }
        }
      }
    }
    return told;
  }

  private void distance(SeenPlace seen, Nearest nearest) {
    String far = sightline.far(nearest);
    seen.add("far", far);
    seen.told("far", far);
    seen.sized("far", far);
    seen.add("far", far, seen.lies());
    seen.add("far", far, events == 1 ? "alone" : "accompanied");
  }

  private static void kind(SeenPlace seen, EventKind kind, Nearest nearest) {
    PlaceMention at = nearest.named();
    String preposition = at.top().preposition();
    seen.told("way", at.place().precision());
    seen.add("under", at.own() ? "own " + preposition : at.top().phraseClass());
    if (kind == EventKind.DEPLOYMENT || kind == EventKind.TERRITORIAL_CHANGE) {
      seen.told("moves", preposition);
    }
    seen.sized("kind", kind.className());
  }

  private void order(SeenPlace seen, Draft draft, Nearest nearest) {
    String side = nearest.ahead() ? "ahead" : "behind";
    PlaceName named = nearest.named().place();
    boolean between = tellings.othersBetween(draft, nearest.from(), nearest.to());
    seen.told("order", side);
    seen.told("between", (between ? "other " : "none ") + side);
    seen.told("owner", tellings.othersHere(draft, named) ? "other" : "none");
    seen.told("claimed", tellings.others(draft, named));
    seen.told("last", isLast(nearest));
  }

  /** Whether no other place is named between it and the event's word. */
  private boolean isLast(Nearest nearest) {
    List<PlaceMention> all = gazette.mentions();
    int sentence = Math.min(nearest.named().sentence(), nearest.mention().sentence);
    for (int i = Gazette.from(all, sentence); i < all.size(); i++) {
      PlaceMention other = all.get(i);
      if (other.start() >= nearest.to()) {
        return true;
      }
      if (other.sort() == PlaceMention.Sort.NAMED
          && other.start() > nearest.from()
          && !other.key().equals(nearest.named().key())) {
        return false;
      }
    }
    return true;
  }

  private void manner(SeenPlace seen, Draft draft, PlaceMention at) {
    seen.told("opener", at.clause().opener);
    seen.add("cue", PlaceWords.cue(at));
    seen.add("head", at.own() ? "none" : PlaceWords.first(at.top().surface()));
    seen.told("joined", joined(at, p -> tellings.here(draft, p)));
    seen.told("parted", joined(at, p -> tellings.othersHere(draft, p)));
    String here = tellings.isIn(draft, at.sentence()) ? " here" : " there";
    seen.told("only", gazette.isAlone(at) + here);
    seen.told("shared", tellings.othersIn(draft, at.sentence()) + here);
  }

  private static void scene(SeenPlace seen, Scene scene, PlaceName place) {
    String group = Scene.group(place);
    String stands = scene.stands(place);
    String main = scene.isMain(place) ? "main" : "minor";
    seen.told("stands", stands);
    seen.add("stands", group, stands);
    seen.add("setting", group + " " + stands, scene.own());
    seen.told("theme", main);
    seen.add("theme", group, main);
    seen.add("themed", group + " " + main, scene.own());
    seen.add("scene", stands + " " + main, scene.own());
  }

  /** Whether another place that is named together with it fits. */
  private static boolean joined(PlaceMention at, Predicate<PlaceName> fits) {
    List<PlaceName> named = new ArrayList<>(at.top().places());
    at.top().conjuncts().forEach(c -> named.addAll(c.places()));
    String key = at.key();
    for (PlaceName place : named.size() > ENOUGH ? named.subList(0, ENOUGH) : named) {
      if (!Draft.key(place).equals(key) && fits.test(place)) {
        return true;
      }
    }
    return false;
  }
}
