package org.w3id.badia.evaluate;

import java.util.List;

/**
 * A fill that is missed, wrong or too many.
 *
 * @param kind in which way
 * @param slot of which slot, {@code event} where it is a whole event
 * @param report the identifier of the report
 * @param event the gold's name of the event, empty where the gold has none
 * @param wanted what the gold wants; of several names one
 * @param given what was extracted
 * @param at where in the text the extracted event, or what the gold quotes for it, begins, in code
 *     points; -1 where that is not known
 * @param words what the gold quotes for the event
 */
public record Fault(
    Kind kind,
    String slot,
    String report,
    String event,
    List<String> wanted,
    List<String> given,
    int at,
    String words) {

  /** Ways to be wrong. */
  public enum Kind {
    /** An event of the gold that was not found. */
    MISSED("missed"),
    /** An event that the gold has not. */
    TOO_MANY("too many"),
    /** The value stands in another slot of the event. */
    OTHER_ROLE("another role in the event"),
    /** The value stands in another event of the report. */
    OTHER_EVENT("another event's"),
    /** The value stands nowhere in what was extracted. */
    NOWHERE("found nowhere"),
    /** Another value than the one wanted. */
    ANOTHER("another value"),
    /** A value where none is wanted. */
    NONE_WANTED("none wanted");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** In words. */
    public String label() {
      return label;
    }
  }

  public Fault {
    wanted = List.copyOf(wanted);
    given = List.copyOf(given);
  }
}
