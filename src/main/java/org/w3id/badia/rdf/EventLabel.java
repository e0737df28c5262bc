package org.w3id.badia.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
    List<Claim> preferred = new ArrayList<>();
    for (Claim claim : event.claims()) {
      if (claim.provenance().rank() == Rank.PREFERRED) {
        preferred.add(claim);
      }
    }
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
    return first(claims, name, role, claim -> true);
  }

  private static Optional<String> finestPlace(
      List<Claim> claims, Function<Entity, Optional<String>> name) {
    return first(claims, name, Role.PLACE, c -> c.precision() != PlacePrecision.CONTAINING)
        .or(() -> first(claims, name, Role.PLACE));
  }

  private static Optional<String> first(
      List<Claim> claims,
      Function<Entity, Optional<String>> name,
      Role role,
      Predicate<Claim.Participation> fits) {
    for (Claim claim : claims) {
      if (claim instanceof Claim.Participation part && part.role() == role && fits.test(part)) {
        Optional<String> found = name.apply(part.value());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> date(List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim instanceof Claim.Timing timing) {
        return shown(timing.when());
      }
    }
    return Optional.empty();
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
