package org.w3id.badia.extract.time;

import static org.w3id.badia.lexicon.time.TimeWord.Kind.BEGIN;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.CURRENT;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.END;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.MIDDLE;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.PAST;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.SEASON;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.THIS;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.UNIT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.w3id.badia.lexicon.time.MonthName;
import org.w3id.badia.lexicon.time.TimeWord;
import org.w3id.badia.model.DatePrecision;

/**
 * Reads weeks, months, seasons and years, whole or in part: منتصف شباط, العام الماضي, هذا الأسبوع.
 */
final class PeriodReader {
  private static final int DAYS_OF_WEEK = 7;

  /** منتصف شباط is the 13th to the 17th; أوائل and أواخر are the first and last ten days. */
  private static final int MIDDLE_FROM = 13;

  private static final int MIDDLE_TO = 17;
  private static final int FIRST_DAYS = 10;

  private final TimeTokens tokens;
  private final LocalDate published;
  private final DateReader dates;

  PeriodReader(TimeTokens tokens, LocalDate published) {
    this.tokens = tokens;
    this.published = published;
    this.dates = new DateReader(tokens);
  }

  /** The period that begins there, or null. */
  Window at(int at) {
    if (tokens.isAny(at, BEGIN, MIDDLE, END)) {
      Window whole = whole(tokens.after(at), true);
      return whole == null ? null : part(tokens.word(at).kind(), whole);
    }
    return whole(at, false);
  }

  /** الخامس من الشهر الجاري: a day of a month that is told by its place. */
  Window dayOfMonth(int at) {
    int day = dates.day(at);
    int next = day < 1 ? at : dates.afterDay(at);
    boolean of = tokens.isText(next, "من");
    int unit = of ? next + 1 : next;
    if (day < 1 || !tokens.is(unit, UNIT)) {
      return null;
    }
    Window month = whole(unit, false);
    if (month == null && of && tokens.isText(unit, "الشهر")) {
      return dayOfThisMonth(day, unit + 1);
    }
    if (month == null || month.precision() != DatePrecision.MONTH) {
      return null;
    }
    boolean known = month.isResolved() && day <= month.from().lengthOfMonth();
    return known
        ? Window.day(month.from().withDayOfMonth(day), month.end())
        : Window.unresolved(DatePrecision.DAY, month.end());
  }

  /** في الثامن من الشهر: the last day of that number. */
  private Window dayOfThisMonth(int day, int end) {
    if (published == null) {
      return Window.unresolved(DatePrecision.DAY, end);
    }
    LocalDate month = published.getDayOfMonth() < day ? published.minusMonths(1) : published;
    return day <= month.lengthOfMonth()
        ? Window.day(month.withDayOfMonth(day), end)
        : Window.unresolved(DatePrecision.DAY, end);
  }

  private Window part(TimeWord.Kind part, Window whole) {
    if (!whole.isResolved()) {
      return whole;
    }
    LocalDate from = whole.from();
    LocalDate last = lastOf(whole);
    boolean month = whole.precision() == DatePrecision.MONTH;
    long days = ChronoUnit.DAYS.between(from, last) + 1;
    long third = month ? FIRST_DAYS : Math.max(1, days / 6);
    Window narrowed =
        switch (part) {
          case BEGIN -> new Window(from, from.plusDays(third - 1), precision(month), whole.end());
          case END -> new Window(last.minusDays(third - 1), last, precision(month), whole.end());
          default -> middle(from, days, month, whole.end());
        };
    return narrowed.notAfter(published);
  }

  private static DatePrecision precision(boolean month) {
    return month ? DatePrecision.DAYS : DatePrecision.INTERVAL;
  }

  private static Window middle(LocalDate from, long days, boolean month, int end) {
    LocalDate low = month ? from.plusDays(MIDDLE_FROM - 1) : from.plusDays(days / 2 - days / 8);
    LocalDate high = month ? from.plusDays(MIDDLE_TO - 1) : from.plusDays(days / 2 + days / 8);
    return new Window(low, high, precision(month), end);
  }

  /** The last day of a month or year that may be cut off at the publication. */
  private static LocalDate lastOf(Window whole) {
    return switch (whole.precision()) {
      case MONTH -> whole.from().with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> whole.from().with(TemporalAdjusters.lastDayOfYear());
      default -> whole.to();
    };
  }

  private Window whole(int at, boolean afterPart) {
    Window month = month(at);
    if (month != null) {
      return month;
    }
    if (tokens.is(at, SEASON)) {
      return season(at);
    }
    boolean demonstrative = tokens.is(at, THIS);
    int start = demonstrative ? tokens.after(at) : at;
    if (tokens.is(start, UNIT) && tokens.word(start).number() == 1) {
      return unit(start, demonstrative, afterPart);
    }
    boolean cued = afterPart || tokens.isText(at - 1, "في", "منذ", "حتي", "بين", "خلال", "وفي");
    return cued && DateReader.isYear(tokens.digits(at), false) && !tokens.isText(at + 1, "/", "-")
        ? year(tokens.digits(at), at + 1)
        : null;
  }

  private Window unit(int at, boolean demonstrative, boolean afterPart) {
    int end = tokens.after(at);
    String unit = tokens.word(at).unit();
    if (unit.equals("year") && DateReader.isYear(tokens.digits(end), false)) {
      return year(tokens.digits(end), end + 1);
    }
    boolean definite = tokens.tokens().get(at).folded().contains("ال");
    boolean past = definite && tokens.is(end, PAST);
    boolean current = definite && (tokens.is(end, CURRENT) || demonstrative || afterPart && !past);
    if (!past && !current) {
      return null;
    }
    end = past || tokens.is(end, CURRENT) ? tokens.after(end) : end;
    return relative(unit, past, end);
  }

  private Window relative(String unit, boolean past, int end) {
    if (unit.equals("day") || unit.equals("hour")) {
      return null;
    }
    if (published == null) {
      return Window.unresolved(precisionOf(unit), end);
    }
    return switch (unit) {
      case "week" -> week(past, end);
      case "month" -> monthOf(published.minusMonths(past ? 1 : 0), end).notAfter(published);
      default -> year(published.getYear() - (past ? 1 : 0), end);
    };
  }

  /** The seven days before the publication, or those up to it. */
  private Window week(boolean past, int end) {
    return past
        ? new Window(
            published.minusDays(DAYS_OF_WEEK), published.minusDays(1), DatePrecision.WEEK, end)
        : new Window(published.minusDays(DAYS_OF_WEEK - 1), published, DatePrecision.WEEK, end);
  }

  static DatePrecision precisionOf(String unit) {
    return switch (unit) {
      case "hour" -> DatePrecision.HOUR;
      case "day" -> DatePrecision.DAYS;
      case "week" -> DatePrecision.WEEK;
      case "month" -> DatePrecision.MONTH;
      default -> DatePrecision.YEAR;
    };
  }

  private Window year(int year, int end) {
    return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, end)
        .notAfter(published);
  }

  private static Window monthOf(LocalDate day, int end) {
    return new Window(
        day.withDayOfMonth(1),
        day.with(TemporalAdjusters.lastDayOfMonth()),
        DatePrecision.MONTH,
        end);
  }

  private Window month(int at) {
    boolean cued = tokens.isText(at, TimeTokens.MONTHS);
    int start = cued ? at + 1 : at;
    MonthName month = tokens.month(start);
    if (month == null) {
      return null;
    }
    int end = dates.afterMonth(start, month);
    int yearEnd = dates.yearEnd(end, month.hijri());
    if (yearEnd > 0) {
      return inYear(month, tokens.digits(yearEnd - 1), yearEnd);
    }
    Window year = tokens.isText(end, "من") ? whole(end + 1, false) : null;
    if (year != null && year.precision() == DatePrecision.YEAR) {
      return year.isResolved()
          ? inYear(month, year.from().getYear(), year.end())
          : Window.unresolved(DatePrecision.MONTH, year.end());
    }
    boolean past = tokens.is(end, PAST);
    boolean adjective = past || tokens.is(end, CURRENT);
    boolean certain = cued || adjective || !month.hijri() && isUnmistakable(start);
    if (!certain || tokens.is(start - 1, TimeWord.Kind.NAMED_AFTER)) {
      return null;
    }
    return latest(month, past, adjective ? tokens.after(end) : end);
  }

  /** A month alone may be a name (سد تشرين, آب): في or a part of it before it makes it a time. */
  private boolean isUnmistakable(int at) {
    return tokens.isText(at - 1, "في", "وفي", "منذ", "خلال", "حتي", "ومنذ", "من", "الي")
        || tokens.isAny(at - 1, BEGIN, MIDDLE, END);
  }

  private Window latest(MonthName month, boolean past, int end) {
    if (published == null) {
      return Window.unresolved(DatePrecision.MONTH, end);
    }
    int year = month.hijri() ? RawDate.hijriYear(published) : published.getYear();
    Window window = inYear(month, year, end);
    boolean late =
        window.isResolved()
            && (window.from().isAfter(published) || past && !window.to().isBefore(published));
    return late ? inYear(month, year - 1, end) : window;
  }

  private Window inYear(MonthName month, int year, int end) {
    if (!month.hijri()) {
      return monthOf(LocalDate.of(year, month.number(), 1), end).notAfter(published);
    }
    try {
      HijrahDate first = HijrahDate.of(year, month.number(), 1);
      LocalDate from = LocalDate.from(first);
      return new Window(from, from.plusDays(first.lengthOfMonth() - 1L), DatePrecision.MONTH, end)
          .notAfter(published);
    } catch (DateTimeException e) {
      return Window.unresolved(DatePrecision.MONTH, end);
    }
  }

  /** العام الماضي, هذا العام. */
  private Window yearAt(int at) {
    int start = tokens.is(at, THIS) ? tokens.after(at) : at;
    return tokens.is(start, UNIT) ? unit(start, start > at, true) : null;
  }

  /** صيف 2014, صيف العام الماضي, الصيف الماضي. */
  private Window season(int at) {
    int end = tokens.after(at);
    if (tokens.is(end, PAST)) {
      return lastSeason(at, tokens.after(end));
    }
    int yearEnd = dates.yearEnd(end, false);
    Window year = yearEnd > 0 ? year(tokens.digits(yearEnd - 1), yearEnd) : yearAt(end);
    if (year == null || year.precision() != DatePrecision.YEAR) {
      return null;
    }
    if (!year.isResolved()) {
      return year;
    }
    return season(at, year.from().getYear(), year.end()).notAfter(published);
  }

  private Window season(int at, int year, int end) {
    int first = tokens.word(at).number();
    int last = Integer.parseInt(tokens.word(at).unit());
    LocalDate from = LocalDate.of(year, first, 1);
    LocalDate to = from.plusMonths((last - first + 12) % 12);
    return new Window(
        from, to.with(TemporalAdjusters.lastDayOfMonth()), DatePrecision.INTERVAL, end);
  }

  /** The last one that was over by then. */
  private Window lastSeason(int at, int end) {
    if (published == null) {
      return Window.unresolved(DatePrecision.INTERVAL, end);
    }
    Window season = season(at, published.getYear(), end);
    while (!season.to().isBefore(published)) {
      season = season(at, season.from().getYear() - 1, end);
    }
    return season;
  }
}
