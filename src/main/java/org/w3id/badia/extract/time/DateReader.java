package org.w3id.badia.extract.time;

import org.w3id.badia.lexicon.time.MonthName;
import org.w3id.badia.lexicon.time.TimeWord;

/** Reads dates with a day: ٢٦ آب, 14 تموز/يوليو 2025, الخامس من آذار, 2018-05-23, 23/5/2018. */
final class DateReader {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1500;

  private final TimeTokens tokens;

  DateReader(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The date that begins there, or null.
   *
   * @param cued whether a weekday, يوم or a bracket before it makes even 23/5 a date
   */
  RawDate at(int at, boolean cued) {
    RawDate date = numeric(at, cued);
    return date == null ? named(at) : date;
  }

  private RawDate named(int at) {
    int day = day(at);
    if (day < 1 || day > 31) {
      return null;
    }
    int next = afterDay(at);
    next += tokens.isText(next, "من", ",") ? 1 : 0;
    next += tokens.isText(next, "شهر") ? 1 : 0;
    MonthName month = tokens.month(next);
    if (month == null) {
      return null;
    }
    int end = afterMonth(next, month);
    if (tokens.is(at - 1, TimeWord.Kind.NAMED_AFTER) && yearEnd(end, month.hijri()) < 0) {
      return null;
    }
    return withYear(day, month, end);
  }

  /** The day of the month that digits or an ordinal tell there, or -1. */
  int day(int at) {
    int digits = tokens.digits(at);
    return digits < 0 && tokens.is(at, TimeWord.Kind.ORDINAL) ? tokens.word(at).number() : digits;
  }

  /** The token after a month and the name that other countries give it: تموز/يوليو, آب (أغسطس). */
  int afterMonth(int at, MonthName month) {
    int end = tokens.afterMonth(at);
    if (tokens.isText(end, "/", "-", "(", "|")) {
      MonthName same = tokens.month(end + 1);
      if (same != null && same.equals(month)) {
        int after = tokens.afterMonth(end + 1);
        return tokens.isText(after, ")") && tokens.isText(end, "(") ? after + 1 : after;
      }
    }
    return end;
  }

  /** The token after the day of the month that {@link #day} found there. */
  int afterDay(int at) {
    return tokens.digits(at) >= 0 ? at + 1 : tokens.after(at);
  }

  private RawDate withYear(int day, MonthName month, int end) {
    int yearEnd = yearEnd(end, month.hijri());
    int year = yearEnd < 0 ? 0 : tokens.digits(yearEnd - 1);
    int last = yearEnd < 0 ? end : yearEnd;
    last += yearEnd > 0 && tokens.isText(last, "ه", "هـ", "م") && tokens.touches(last) ? 1 : 0;
    return new RawDate(day, month.number(), year, month.hijri(), last);
  }

  /** The token after the year that stands at or just after that place, or -1. */
  int yearEnd(int at, boolean hijri) {
    int next = at;
    next += tokens.isText(next, ",") ? 1 : 0;
    next += tokens.isText(next, "من") ? 1 : 0;
    next += tokens.isText(next, "عام", "العام", "سنه", "لعام", "لسنه") ? 1 : 0;
    return isYear(tokens.digits(next), hijri) ? next + 1 : -1;
  }

  static boolean isYear(int number, boolean hijri) {
    return hijri
        ? number >= FIRST_HIJRI_YEAR && number <= LAST_HIJRI_YEAR
        : number >= FIRST_YEAR
            && number <= LAST_YEAR
            && (number < FIRST_HIJRI_YEAR || number > LAST_HIJRI_YEAR);
  }

  private RawDate numeric(int at, boolean cued) {
    int first = tokens.digits(at);
    int second = tokens.digits(at + 2);
    if (first < 0 || second < 0 || !tokens.isText(at + 1, "/", "-", ".")) {
      return null;
    }
    int third = tokens.isText(at + 3, mark(at + 1)) ? tokens.digits(at + 4) : -1;
    if (third < 0) {
      boolean shown = cued && tokens.isText(at + 1, "/") && isDayAndMonth(first, second);
      return shown ? new RawDate(first, second, 0, false, at + 3) : null;
    }
    if (isYear(first, false) && isDayAndMonth(third, second)) {
      return new RawDate(third, second, first, false, at + 5);
    }
    if (!isYear(third, false)) {
      return null;
    }
    if (isDayAndMonth(first, second)) {
      return new RawDate(first, second, third, false, at + 5);
    }
    return isDayAndMonth(second, first) ? new RawDate(second, first, third, false, at + 5) : null;
  }

  private String mark(int at) {
    return tokens.tokens().get(at).folded();
  }

  private static boolean isDayAndMonth(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }
}
