package org.w3id.badia.extract.time;

import static org.w3id.badia.lexicon.time.TimeWord.Kind.DAYS_OF;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.FROM;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.TO;

import java.time.LocalDate;
import org.w3id.badia.model.DatePrecision;

/** Reads intervals: من الثلاثاء إلى الأحد, بين 3 و7 آذار, يومي السبت والأحد, عامي 2013 و2015. */
final class IntervalReader {
  private final TimeTokens tokens;
  private final DayReader days;
  private final PeriodReader periods;

  IntervalReader(TimeTokens tokens, DayReader days, PeriodReader periods) {
    this.tokens = tokens;
    this.days = days;
    this.periods = periods;
  }

  /** The interval that begins with من, بين or يومي, or null. */
  Window at(int at) {
    boolean pair = !tokens.is(at, FROM);
    int start = tokens.after(at);
    Window first = pair ? inPair(start) : one(start);
    if (first == null) {
      return dayNumbers(start);
    }
    int middle = first.end();
    int second = middle;
    if (tokens.is(middle, TO)) {
      second = tokens.after(middle);
    } else if (tokens.isText(middle, "و")) {
      second = middle + 1;
    } else if (!tokens.isJoined(middle)) {
      return pair ? first : null;
    }
    Window last = pair ? inPair(second) : one(second);
    if (last == null) {
      return pair ? first : null;
    }
    return pair && tokens.is(at, DAYS_OF) ? inOrder(first, last) : joined(first, last);
  }

  private Window one(int at) {
    Window day = days.at(at);
    return day == null ? periods.at(at) : day;
  }

  /** After عامي a number is a year, after شهري a name a month. */
  private Window inPair(int at) {
    Window one = one(at);
    if (one == null && DateReader.isYear(tokens.digits(at), false)) {
      int year = tokens.digits(at);
      return new Window(
          LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, at + 1);
    }
    return one;
  }

  /** بين 3 و7 آذار, من 3 إلى 7 آذار: the month is told once. */
  private Window dayNumbers(int at) {
    int first = tokens.digits(at);
    int second = at + 1;
    if (first < 1 || first > 31) {
      return null;
    }
    if (tokens.is(second, TO)) {
      second = tokens.after(second);
    } else if (tokens.isText(second, "و", "-")) {
      second++;
    } else {
      return null;
    }
    Window last = days.at(second);
    if (last == null) {
      return null;
    }
    if (!last.isResolved()) {
      return last.with(DatePrecision.INTERVAL);
    }
    boolean ordered = first <= last.to().getDayOfMonth();
    return ordered
        ? new Window(last.to().withDayOfMonth(first), last.to(), DatePrecision.INTERVAL, last.end())
        : null;
  }

  /**
   * يومي السبت والأحد: the first weekday is the last one before the second; of «يومي 31 مارس و1
   * أبريل 2008» the year is told once, and the first day is left open.
   */
  private static Window inOrder(Window first, Window last) {
    if (first.isResolved() && last.isResolved() && first.from().isAfter(last.to())) {
      LocalDate from = first.from().minusDays(7);
      if (!from.isAfter(last.to())) {
        return new Window(from, last.to(), DatePrecision.DAYS, last.end());
      }
    }
    return joined(first, last).with(DatePrecision.DAYS);
  }

  private static Window joined(Window first, Window last) {
    boolean known = first.isResolved() && last.isResolved() && !first.from().isAfter(last.to());
    return known
        ? new Window(first.from(), last.to(), DatePrecision.INTERVAL, last.end())
        : Window.unresolved(DatePrecision.INTERVAL, last.end());
  }

  /** From the start of a window to the publication, or to what حتى names. */
  Window upTo(Window start, LocalDate published) {
    if (tokens.is(start.end(), TO)) {
      Window last = one(tokens.after(start.end()));
      if (last != null) {
        return joined(start, last);
      }
    }
    boolean known = start.isResolved() && published != null && !start.from().isAfter(published);
    return known
        ? new Window(start.from(), published, DatePrecision.INTERVAL, start.end())
        : Window.unresolved(DatePrecision.INTERVAL, start.end());
  }
}
