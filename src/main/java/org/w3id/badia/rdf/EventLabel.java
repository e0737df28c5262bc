package org.w3id.badia.rdf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
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
    Optional<Entity> target = first(event, Role.TARGET).or(() -> first(event, Role.TARGET_OBJECT));
    Optional<Entity> perpetrator = first(event, Role.PERPETRATOR);
    Optional<Entity> place = finestPlace(event);
    Optional<String> date = date(event);
    EventNames kind = EventNames.of(event.kind());
    return new EventLabel(
        kind.arabic() + tail(target, perpetrator, place, date, Entity::name, " ضد ", ": ", "، "),
        kind.english()
            + tail(target, perpetrator, place, date, names::of, " against ", " by ", ", "));
  }

  private static String tail(
      Optional<Entity> target,
      Optional<Entity> perpetrator,
      Optional<Entity> place,
      Optional<String> date,
      Function<Entity, String> name,
      String against,
      String by,
      String comma) {
    String who =
        target
            .map(t -> against + name.apply(t))
            .orElse(perpetrator.map(p -> by + name.apply(p)).orElse(""));
    return who
        + place.map(p -> comma + name.apply(p)).orElse("")
        + date.map(d -> comma + d).orElse("");
  }

  private static Optional<Entity> first(Event event, Role role) {
    return event.claims().stream()
        .filter(c -> c.provenance().rank() == Rank.PREFERRED)
        .filter(c -> c instanceof Claim.Participation p && p.role() == role)
        .map(c -> ((Claim.Participation) c).value())
        .findFirst();
  }

  private static Optional<Entity> finestPlace(Event event) {
    return event.claims().stream()
        .filter(c -> c instanceof Claim.Participation p && p.role() == Role.PLACE)
        .map(c -> (Claim.Participation) c)
        .filter(c -> c.provenance().rank() == Rank.PREFERRED)
        .filter(c -> c.precision() != PlacePrecision.CONTAINING)
        .map(Claim.Participation::value)
        .findFirst()
        .or(() -> first(event, Role.PLACE));
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
