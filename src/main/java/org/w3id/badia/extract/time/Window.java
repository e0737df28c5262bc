package org.w3id.badia.extract.time;

import java.time.LocalDate;
import org.w3id.badia.model.DatePrecision;

/**
 * Days from one to another, both included, that tokens tell; null days are not told.
 *
 * @param end the token after the last
 */
record Window(LocalDate from, LocalDate to, DatePrecision precision, int end) {
  static Window unresolved(DatePrecision precision, int end) {
    return new Window(null, null, precision, end);
  }

  static Window day(LocalDate day, int end) {
    return new Window(day, day, DatePrecision.DAY, end);
  }

  boolean isResolved() {
    return from != null && to != null;
  }

  Window endingAt(int newEnd) {
    return new Window(from, to, precision, newEnd);
  }

  Window with(DatePrecision other) {
    return new Window(from, to, other, end);
  }

  /** The same days, none of them after that one. */
  Window notAfter(LocalDate last) {
    boolean late = last != null && isResolved() && to.isAfter(last) && !from.isAfter(last);
    return late ? new Window(from, last, precision, end) : this;
  }
}
