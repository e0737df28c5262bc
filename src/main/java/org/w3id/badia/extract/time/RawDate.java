package org.w3id.badia.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/**
 * A date as written.
 *
 * @param day of the month
 * @param month 1 to 12
 * @param year 0 where none is written
 * @param hijri whether it is of the Islamic calendar
 * @param end the token after its last
 */
record RawDate(int day, int month, int year, boolean hijri, int end) {
  /** A report may go out a day ahead of the date line. */
  private static final int DAYS_AHEAD = 1;

  /** How many years back a weekday may lead before the date is taken without it. */
  private static final int YEARS_BACK = 6;

  /**
   * The day it means, or null where the text does not tell.
   *
   * @param published the day of publication or null
   * @param weekday the weekday that stands with it or null
   */
  LocalDate resolve(LocalDate published, DayOfWeek weekday) {
    if (year > 0) {
      return inYear(year);
    }
    if (published == null) {
      return null;
    }
    LocalDate latest = null;
    int thisYear = hijri ? hijriYear(published) : published.getYear();
    for (int y = thisYear + (hijri ? 0 : 1); y >= thisYear - YEARS_BACK; y--) {
      LocalDate day = inYear(y);
      if (day == null || day.isAfter(published.plusDays(DAYS_AHEAD))) {
        continue;
      }
      latest = latest == null ? day : latest;
      if (weekday == null || day.getDayOfWeek() == weekday) {
        return day;
      }
    }
    return latest;
  }

  private LocalDate inYear(int y) {
    try {
      return hijri ? LocalDate.from(HijrahDate.of(y, month, day)) : LocalDate.of(y, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static int hijriYear(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.YEAR);
  }
}
