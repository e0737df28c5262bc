package org.w3id.badia.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day on which a report opens, for those of its events that name none: a report that begins
 * with what happened «أمس» goes on telling of that day until it names another.
 */
final class LeadDay {
  /** A report tells at its beginning, in so many sentences, of which day it speaks. */
  static final int LEAD = 3;

  /** A report that opens with what is longer ago looks back, and then tells of its own days. */
  private static final int LATELY = 5;

  private final Optional<LocalDate> published;

  /** For a report of a day. */
  LeadDay(Optional<LocalDate> published) {
    this.published = published;
  }

  /** Gives the events, in the order of the text, the day of the first as long as it is the only. */
  void spread(List<Draft> inOrder) {
    Mention.Dated lead = null;
    for (Draft draft : inOrder) {
      Optional<Mention.Dated> when = draft.when();
      if (when.isEmpty()) {
        borrow(draft, lead);
      } else if (lead == null) {
        if (!opens(draft, when.get())) {
          return;
        }
        lead = when.get();
      } else if (goesOn(lead, when.get())) {
        lead = when.get();
      } else if (isDay(when.get()) && !sameDay(lead, when.get())) {
        return;
      }
    }
  }

  private void borrow(Draft draft, Mention.Dated lead) {
    Mention mention = draft.first();
    if (lead == null || mention.clause.period || mention.former) {
      return;
    }
    draft.dayBorrowed = true;
    mention.when = Optional.of(lead);
  }

  private boolean opens(Draft draft, Mention.Dated dated) {
    Optional<LocalDate> day = dated.when().latest();
    boolean one = day.isPresent() && (isUpTo(dated) || day.equals(dated.when().earliest()));
    boolean lately =
        one && published.map(p -> !day.get().plusDays(LATELY).isBefore(p)).orElse(true);
    return lately && !dated.said() && draft.first().sentence < LEAD;
  }

  /** الجمعة … وفجر السبت: the next day that is told of takes the place of the first. */
  private static boolean goesOn(Mention.Dated lead, Mention.Dated next) {
    Optional<LocalDate> day = next.when().earliest();
    return !next.said()
        && day.isPresent()
        && day.equals(next.when().latest())
        && lead.when().latest().filter(last -> day.get().isAfter(last)).isPresent();
  }

  /** Whether all of one was over when the other began. */
  static boolean isBefore(Mention.Dated one, Mention.Dated other) {
    return one.when().latest().isPresent()
        && other.when().earliest().filter(d -> one.when().latest().get().isBefore(d)).isPresent();
  }

  /** حتى مساء الاثنين: all that is told by then, whatever its hour. */
  private static boolean isUpTo(Mention.Dated dated) {
    return dated.when().earliest().isEmpty();
  }

  /** A month or year tells of what was long before, and the report goes on behind it. */
  private static boolean isDay(Mention.Dated dated) {
    return Draft.DAYS.contains(dated.when().precision());
  }

  private static boolean sameDay(Mention.Dated one, Mention.Dated other) {
    return one.when().earliest().equals(other.when().earliest())
        && one.when().latest().equals(other.when().latest());
  }
}
