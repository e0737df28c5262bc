package org.w3id.badia.model;

import java.util.List;
import java.util.Optional;

/** One disputable statement that a report makes about an event or between actors. */
public sealed interface Claim {
  /** Where, by whom and by which rule. */
  Provenance provenance();

  /**
   * Who took part, where, and with what.
   *
   * @param role the property that the claim is about
   * @param value who or what
   * @param precision for a place: how closely it locates the event; otherwise {@link
   *     PlacePrecision#NOT_A_PLACE}
   */
  record Participation(Role role, Entity value, PlacePrecision precision, Provenance provenance)
      implements Claim {
    /** A claim about an actor, object or weapon. */
    public Participation(Role role, Entity value, Provenance provenance) {
      this(role, value, PlacePrecision.NOT_A_PLACE, provenance);
    }
  }

  /** When it happened. */
  record Timing(When when, Provenance provenance) implements Claim {}

  /** How the report attributes the event to its perpetrator. */
  record Attribution(AttributionStatus attribution, Provenance provenance) implements Claim {}

  /** How far the act got. */
  record Progress(Stage stage, Provenance provenance) implements Claim {}

  /**
   * This event answers or follows another of the same report.
   *
   * @param relation how
   * @param event the slug of the other event
   */
  record Sequence(EventRelation relation, String event, Provenance provenance) implements Claim {}

  /**
   * How many came to harm, according to one source.
   *
   * @param about the slugs of the events it counts: several for a joint toll, none for a toll over
   *     a period
   */
  record Casualties(
      Harm harm,
      Optional<Entity> victimGroup,
      VictimRole victimRole,
      Count count,
      List<String> about,
      Provenance provenance)
      implements Claim {
    public Casualties {
      about = List.copyOf(about);
    }
  }

  /**
   * How two actors stand to each other.
   *
   * @param affiliate the client, member or part
   * @param patron the backer, whole, leader or counterpart
   * @param time since or until when, where the report says
   */
  record Affiliation(
      Entity affiliate,
      Entity patron,
      AffiliationType type,
      Optional<When> time,
      Provenance provenance)
      implements Claim {}
}
