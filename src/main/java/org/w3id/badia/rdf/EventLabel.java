package org.w3id.badia.rdf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Rank;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.When;

/** A short name for an event from its kind, target (else perpetrator), finest place and date. */
record EventLabel(String arabic, String english) {

  static EventLabel of(Event event, EnglishNames names) {
    EventNames kind = EventNames.of(event.kind());
    Function<Entity, Optional<String>> arabic = entity -> Optional.of(entity.name());
    return new EventLabel(
        kind.arabic() + tail(event, arabic, " ضد ", ": ", "، "),
        kind.english() + tail(event, names::readable, " against ", " by ", ", "));
  }

  /** Leaves out what has no name that can be read in the language. */
  private static String tail(
      Event event,
      Function<Entity, Optional<String>> name,
      String against,
      String by,
      String comma) {
    Optional<String> target =
        first(event, name, Role.TARGET).or(() -> first(event, name, Role.TARGET_OBJECT));
    Optional<String> perpetrator = first(event, name, Role.PERPETRATOR);
    String who = target.map(t -> against + t).orElse(perpetrator.map(p -> by + p).orElse(""));
    return who
        + finestPlace(event, name).map(p -> comma + p).orElse("")
        + date(event).map(d -> comma + d).orElse("");
  }

  private static Optional<String> first(
      Event event, Function<Entity, Optional<String>> name, Role role) {
    return preferred(event, role)
        .map(claim -> name.apply(claim.value()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> finestPlace(
      Event event, Function<Entity, Optional<String>> name) {
    return preferred(event, Role.PLACE)
        .filter(c -> c.precision() != PlacePrecision.CONTAINING)
        .map(claim -> name.apply(claim.value()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> first(event, name, Role.PLACE));
  }

  private static Stream<Claim.Participation> preferred(Event event, Role role) {
    return event.claims().stream()
        .filter(c -> c.provenance().rank() == Rank.PREFERRED)
        .filter(c -> c instanceof Claim.Participation p && p.role() == role)
        .map(c -> (Claim.Participation) c);
  }

  private static Optional<String> date(Event event) {
    return event.claims().stream()
        .filter(c -> c instanceof Claim.Timing)
        .filter(c -> c.provenance().rank() == Rank.PREFERRED)
        .map(c -> ((Claim.Timing) c).when())
        .findFirst()
        .flatMap(EventLabel::shown);
  }

  private static Optional<String> shown(When when) {
    if (when.earliest().isEmpty() || when.latest().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = when.earliest().get();
    LocalDate to = when.latest().get();
    return switch (when.precision()) {
      case HOUR, DAY -> Optional.of(from.toString());
      case MONTH -> Optional.of(from.toString().substring(0, 7));
      case YEAR -> Optional.of(Integer.toString(from.getYear()));
      case DAYS, WEEK, INTERVAL -> Optional.of(from.equals(to) ? from.toString() : from + "/" + to);
    };
  }
}
