package org.w3id.badia.rdf;

import java.time.LocalDate;
import java.util.List;
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
    List<Claim> preferred =
        event.claims().stream().filter(c -> c.provenance().rank() == Rank.PREFERRED).toList();
    Function<Entity, Optional<String>> arabic = entity -> Optional.of(entity.name());
    return new EventLabel(
        kind.arabic() + tail(preferred, arabic, " ضد ", ": ", "، "),
        kind.english() + tail(preferred, names::readable, " against ", " by ", ", "));
  }

  /** Leaves out what has no name that can be read in the language. */
  private static String tail(
      List<Claim> claims,
      Function<Entity, Optional<String>> name,
      String against,
      String by,
      String comma) {
    Optional<String> target =
        first(claims, name, Role.TARGET).or(() -> first(claims, name, Role.TARGET_OBJECT));
    Optional<String> who =
        target
            .map(t -> against + t)
            .or(() -> first(claims, name, Role.PERPETRATOR).map(p -> by + p));
    return who.orElse("")
        + finestPlace(claims, name).map(p -> comma + p).orElse("")
        + date(claims).map(d -> comma + d).orElse("");
  }

  private static Optional<String> first(
      List<Claim> claims, Function<Entity, Optional<String>> name, Role role) {
    return inRole(claims, role)
        .map(claim -> name.apply(claim.value()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> finestPlace(
      List<Claim> claims, Function<Entity, Optional<String>> name) {
    return inRole(claims, Role.PLACE)
        .filter(c -> c.precision() != PlacePrecision.CONTAINING)
        .map(claim -> name.apply(claim.value()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> first(claims, name, Role.PLACE));
  }

  private static Stream<Claim.Participation> inRole(List<Claim> claims, Role role) {
    return claims.stream()
        .filter(c -> c instanceof Claim.Participation p && p.role() == role)
        .map(c -> (Claim.Participation) c);
  }

  private static Optional<String> date(List<Claim> claims) {
    return claims.stream()
        .filter(c -> c instanceof Claim.Timing)
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
