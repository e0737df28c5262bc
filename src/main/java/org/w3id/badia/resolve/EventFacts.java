package org.w3id.badia.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;

/**
 * What is known of an event, as far as it helps to tell whether another report's event is the same.
 *
 * @param id names the event
 * @param report the report that tells it
 * @param kind what happened
 * @param earliest the first day it can have happened; absent where open
 * @param latest the last day it can have happened; absent where open
 * @param places where, finest first
 * @param perpetrators who did it
 * @param targets whom it hit, with the wholes they are part of left out
 * @param wholes what the targets are part of
 * @param figures how many came to harm
 */
public record EventFacts(
    String id,
    String report,
    EventKind kind,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    List<PlaceFact> places,
    Set<String> perpetrators,
    Set<String> targets,
    Set<String> wholes,
    List<Figure> figures) {
  public EventFacts {
    Objects.requireNonNull(id);
    Objects.requireNonNull(report);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(earliest);
    Objects.requireNonNull(latest);
    places = List.copyOf(places);
    perpetrators = Set.copyOf(perpetrators);
    targets = Set.copyOf(targets);
    wholes = Set.copyOf(wholes);
    figures = List.copyOf(figures);
  }

  /** Whether both ends of its time are known. */
  boolean isDated() {
    return earliest.isPresent() && latest.isPresent();
  }

  /**
   * A place of an event.
   *
   * @param id names the place
   * @param areas the areas that it lies in
   * @param point where it lies, absent for a region
   * @param wide whether it is so large that having happened there says little: a governorate
   */
  public record PlaceFact(String id, Set<String> areas, Optional<Point> point, boolean wide) {
    public PlaceFact {
      areas = Set.copyOf(areas);
    }

    /** Whether nothing is known of where it lies. */
    boolean isUnplaced() {
      return areas.isEmpty() && point.isEmpty();
    }
  }

  /** Degrees north and east. */
  public record Point(double latitude, double longitude) {
    /** The great-circle distance in kilometres. */
    double kilometresTo(Point other) {
      double lat1 = Math.toRadians(latitude);
      double lat2 = Math.toRadians(other.latitude);
      double dLat = (lat2 - lat1) / 2;
      double dLong = Math.toRadians(other.longitude - longitude) / 2;
      double h =
          Math.pow(Math.sin(dLat), 2)
              + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLong), 2);
      return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)));
    }
  }

  /** A number of people harmed, at least and at most. */
  public record Figure(Harm harm, Optional<Integer> minimum, Optional<Integer> maximum) {
    /** Whether it is one number that is not the first to come to mind. */
    boolean isTelling() {
      return minimum.isPresent() && minimum.equals(maximum) && minimum.get() >= 3;
    }
  }
}
