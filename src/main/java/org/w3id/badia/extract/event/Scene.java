package org.w3id.badia.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.PlacePrecision;

/**
 * What a report has set as the scene when it comes to an event: the town and the area named last
 * before it, and those that it names most. دوار السينما without more lies in the town of the scene.
 */
final class Scene {
  private static final Set<String> TOWNS = Set.of("city", "town");
  private static final Set<String> AREAS = Set.of("district", "region", "governorate");
  private static final Set<String> INNER = Set.of("Neighbourhood", "Facility", "Site", "Camp");

  /** So many places may be named between a town and the one it lies by. */
  private static final int BEARING = 3;

  /** No scene is looked for over more places than so many. */
  private static final int LOOK_BACK = 60;

  private final Map<String, String> last = new HashMap<>();
  private final Map<String, String> next = new HashMap<>();
  private final Map<String, String> most;
  private final String own;

  private Scene(Map<String, String> most, String own) {
    this.most = most;
    this.own = own;
  }

  /** The scene of an event. */
  static Scene of(Draft draft, Gazette gazette, Map<String, String> most) {
    Scene scene = new Scene(most, own(draft));
    List<PlaceMention> all = gazette.mentions();
    int at = draft.first().trigger.start();
    int here = Gazette.from(all, draft.first().sentence + 1);
    for (int i = here - 1; i >= 0 && i >= here - LOOK_BACK; i--) {
      if (isBearing(all, i)) {
        continue;
      }
      if (all.get(i).start() < at) {
        scene.last.putIfAbsent(group(all.get(i).place()), all.get(i).key());
      } else {
        scene.next.put(group(all.get(i).place()), all.get(i).key());
      }
    }
    return scene;
  }

  /** مدينة الزاوية غرب طرابلس: the town by which another is found sets no scene. */
  private static boolean isBearing(List<PlaceMention> all, int at) {
    PlaceMention town = all.get(at);
    if (town.place().precision() != PlacePrecision.CONTAINING || !isTown(town)) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - BEARING); i--) {
      PlaceMention before = all.get(i);
      if (before.sentence() == town.sentence()
          && isTown(before)
          && !before.key().equals(town.key())) {
        return before.place().precision() != PlacePrecision.CONTAINING;
      }
    }
    return false;
  }

  private static boolean isTown(PlaceMention mention) {
    return group(mention.place()).equals("town");
  }

  /** The place of each group that a report names most often. */
  static Map<String, String> most(Gazette gazette) {
    Map<String, String> most = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (PlaceName place : gazette.places()) {
      int often = gazette.of(Draft.key(place)).size();
      if (often > times.getOrDefault(group(place), 0)) {
        times.put(group(place), often);
        most.put(group(place), Draft.key(place));
      }
    }
    return most;
  }

  /** Towns, areas, countries and what is smaller than a town. */
  static String group(PlaceName place) {
    String size = PlaceKin.size(place);
    return TOWNS.contains(size) ? "town" : AREAS.contains(size) ? "area" : size;
  }

  private static String own(Draft draft) {
    boolean inner = false;
    boolean town = false;
    boolean area = false;
    boolean spot = false;
    for (Mention mention : draft.mentions) {
      for (PlaceName place : mention.places) {
        String group = group(place);
        boolean unlisted = place.known().isEmpty() && INNER.contains(place.subkind());
        inner |= unlisted;
        town |= group.equals("town");
        area |= group.equals("area");
        spot |= !unlisted && (group.equals("village") || group.equals("site"));
      }
    }
    String named = town ? "town" : spot ? "spot" : area ? "area" : "none";
    return (draft.borrowed ? "borrowed " : inner ? "inner " : "") + named;
  }

  /** What places of its own the event has. */
  String own() {
    return own;
  }

  /** Whether a place is the one of its group that is named last before the event. */
  String stands(PlaceName place) {
    String key = Draft.key(place);
    String group = group(place);
    return key.equals(last.get(group))
        ? "last"
        : key.equals(next.get(group)) ? last.containsKey(group) ? "next" : "sole" : "other";
  }

  /** Whether no place of its group is named more often. */
  boolean isMain(PlaceName place) {
    return Draft.key(place).equals(most.get(group(place)));
  }
}
