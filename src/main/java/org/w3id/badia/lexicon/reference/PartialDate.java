package org.w3id.badia.lexicon.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month or a day; a month stays a month.
 *
 * @param earliest the first day it may mean
 * @param latest the last day it may mean
 */
record PartialDate(LocalDate earliest, LocalDate latest) {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  /** Reads YYYY, YYYY-MM or YYYY-MM-DD; empty where it is none of these or does not exist. */
  static Optional<PartialDate> parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(Integer.parseInt(m.group(1)), m.group(2), m.group(3)));
    } catch (DateTimeException nonexistent) {
      return Optional.empty();
    }
  }

  /** Whether this ended for certain before the other began. */
  boolean isBefore(PartialDate other) {
    return latest.isBefore(other.earliest);
  }

  private static PartialDate of(int year, String month, String day) {
    if (month == null) {
      return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth ym = YearMonth.of(year, Integer.parseInt(month));
    if (day == null) {
      return new PartialDate(ym.atDay(1), ym.atEndOfMonth());
    }
    LocalDate date = LocalDate.of(year, ym.getMonth(), Integer.parseInt(day));
    return new PartialDate(date, date);
  }
}
