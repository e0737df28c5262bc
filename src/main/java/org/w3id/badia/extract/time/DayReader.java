package org.w3id.badia.extract.time;

import static org.w3id.badia.lexicon.time.TimeWord.Kind.ANOTHER;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.CURRENT;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.DAY;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.LAST_NIGHT;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.NAMED_AFTER;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.NEXT;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.NIGHT;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.PART;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.PART_AFTER;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.PAST;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.w3id.badia.model.DatePrecision;

/** Reads a day: اليوم الخميس ٢٦ آب, مساء أمس الثلاثاء, ليل السبت الأحد, الأربعاء الماضي. */
final class DayReader {
  /** So far may a weekday lie from the day that اليوم or أمس gives: reports go out a day late. */
  private static final int LATE = 3;

  /** What the table says of a night's hours that belong to the second of two days. */
  private static final int AFTER_MIDNIGHT = 1;

  private final TimeTokens tokens;
  private final LocalDate published;
  private final DateReader dates;
  private final PeriodReader periods;

  DayReader(TimeTokens tokens, LocalDate published, PeriodReader periods) {
    this.tokens = tokens;
    this.published = published;
    this.periods = periods;
    this.dates = new DateReader(tokens);
  }

  /** The day that begins there, or null. */
  Window at(int at) {
    if (tokens.is(at, LAST_NIGHT)) {
      return lastNight(at);
    }
    boolean night = tokens.is(at, NIGHT);
    if (!night && !tokens.is(at, PART)) {
      return withPartAfter(day(at));
    }
    int from = tokens.after(at);
    boolean late = night && tokens.word(at).number() == AFTER_MIDNIGHT;
    Window twoDays = night ? nightOfTwoDays(from, late) : null;
    Window day = twoDays == null ? day(from) : twoDays;
    return day == null ? null : withPartAfter(day).with(DatePrecision.HOUR);
  }

  private Window lastNight(int at) {
    int end = tokens.after(at);
    int weekday = tokens.is(end, WEEKDAY) ? tokens.after(end) : end;
    return published == null
        ? Window.unresolved(DatePrecision.HOUR, weekday)
        : new Window(published.minusDays(1), published, DatePrecision.HOUR, weekday);
  }

  private Window withPartAfter(Window day) {
    return day != null && tokens.isBare(day.end(), PART_AFTER)
        ? day.endingAt(tokens.after(day.end())).with(DatePrecision.HOUR)
        : day;
  }

  /** ليل السبت الأحد, ليل السبت – الأحد, ليل السبت إلى الأحد; past midnight only the second. */
  private Window nightOfTwoDays(int at, boolean late) {
    int first = afterDayNoun(at);
    if (!tokens.is(first, WEEKDAY)) {
      return null;
    }
    int second = tokens.after(first);
    second += tokens.isText(second, "-", "/", "الي", ",", "و") ? 1 : 0;
    boolean pair =
        tokens.is(second, WEEKDAY)
            && tokens.word(second).number() == tokens.word(first).number() % 7 + 1;
    if (!pair) {
      return null;
    }
    int end = tokens.after(second);
    if (published == null) {
      return Window.unresolved(DatePrecision.HOUR, end);
    }
    LocalDate last = lastWeekday(tokens.word(second).number(), false);
    return new Window(late ? last : last.minusDays(1), last, DatePrecision.HOUR, end);
  }

  private int afterDayNoun(int at) {
    return tokens.isText(at, TimeTokens.DAYS) ? at + 1 : at;
  }

  private Window day(int at) {
    int start = afterDayNoun(at);
    if (tokens.is(start, DAY) && isToday(start)) {
      return relative(start);
    }
    if (tokens.is(start, WEEKDAY) && isWeekday(start)) {
      return weekday(start);
    }
    Window inMonth = periods.dayOfMonth(start);
    if (inMonth != null) {
      return inMonth;
    }
    RawDate date = dates.at(start, start > at || tokens.isText(at - 1, "بتاريخ", "تاريخ", "("));
    return date == null || isName(date, at) ? null : resolved(date, null);
  }

  /** «حي 17 تموز», «ثورة 25 يناير»: a day without a year that something is called after. */
  private boolean isName(RawDate date, int at) {
    return date.year() == 0 && tokens.is(at - 1, NAMED_AFTER);
  }

  private Window resolved(RawDate date, DayOfWeek weekday) {
    int end = date.end();
    boolean past = date.year() == 0 && tokens.isAny(end, PAST, CURRENT);
    boolean now = past && tokens.is(end, CURRENT) && published != null && !date.hijri();
    LocalDate day =
        now
            ? new RawDate(date.day(), date.month(), published.getYear(), false, end)
                .resolve(published, weekday)
            : date.resolve(published, weekday);
    end = past ? tokens.after(end) : end;
    return day == null ? Window.unresolved(DatePrecision.DAY, end) : Window.day(day, end);
  }

  private Window relative(int at) {
    int offset = tokens.word(at).number();
    int end = tokens.after(at);
    int next = afterComma(end);
    DayOfWeek weekday = null;
    if (tokens.isBare(next, WEEKDAY)) {
      weekday = DayOfWeek.of(tokens.word(next).number());
      end = tokens.after(next);
    }
    RawDate date = dateAfter(end);
    if (date != null) {
      return bracketed(resolved(date, weekday), end);
    }
    if (published == null) {
      return Window.unresolved(DatePrecision.DAY, end);
    }
    LocalDate day = agreeing(published.plusDays(offset), weekday);
    return day == null ? Window.unresolved(DatePrecision.DAY, end) : Window.day(day, end);
  }

  private int afterComma(int at) {
    return tokens.isText(at, ",", "(") && tokens.isBare(at + 1, WEEKDAY) ? at + 1 : at;
  }

  /** The day itself, or the near one before it that falls on that weekday. */
  private static LocalDate agreeing(LocalDate day, DayOfWeek weekday) {
    if (weekday == null || day.getDayOfWeek() == weekday) {
      return day;
    }
    LocalDate before = day.with(TemporalAdjusters.previous(weekday));
    return before.isBefore(day.minusDays(LATE)) ? null : before;
  }

  private Window weekday(int at) {
    int number = tokens.word(at).number();
    int end = tokens.after(at);
    RawDate date = dateAfter(end);
    if (date != null) {
      return bracketed(resolved(date, DayOfWeek.of(number)), end);
    }
    boolean past = tokens.is(end, PAST);
    boolean next = tokens.is(end, NEXT);
    end = past || next ? tokens.after(end) : end;
    RawDate apposed = past || next ? dateAfter(end) : null;
    if (apposed != null) {
      return bracketed(resolved(apposed, DayOfWeek.of(number)), end);
    }
    if (published == null) {
      return Window.unresolved(DatePrecision.DAY, end);
    }
    LocalDate day =
        next
            ? published.with(TemporalAdjusters.next(DayOfWeek.of(number)))
            : lastWeekday(number, past);
    return Window.day(day, end);
  }

  private RawDate dateAfter(int end) {
    int start = tokens.isText(end, "(", ",", "-") ? end + 1 : end;
    start = tokens.isText(start, "الموافق", "في") ? start + 1 : start;
    return dates.at(start, true);
  }

  private Window bracketed(Window day, int before) {
    boolean opened = tokens.isText(before, "(");
    return opened && tokens.isText(day.end(), ")") ? day.endingAt(day.end() + 1) : day;
  }

  private LocalDate lastWeekday(int number, boolean strictly) {
    DayOfWeek weekday = DayOfWeek.of(number);
    return published.with(
        strictly ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday));
  }

  /** اليوم is today, but not in اليوم نفسه, في اليوم التالي or «روسيا اليوم». */
  private boolean isToday(int at) {
    if (tokens.word(at).number() != 0) {
      return true;
    }
    int end = tokens.after(at);
    boolean named = tokens.isText(end, "\"") && tokens.touches(end);
    boolean channel =
        tokens.isText(at - 1, "روسيا", "المصري")
            && tokens.isText(at - 2, "قناه", "موقع", "صحيفه", "شبكه", "وكاله", "لقناه", "لموقع");
    boolean other =
        tokens.isText(at - 1, "في", "حتي", "طوال", "طيله", "بعد", "الي")
            || tokens.isText(at - 1, "نفس", "وبنفس", "بنفس", "ذات");
    return !named && !channel && !other && !tokens.is(end, ANOTHER);
  }

  /** الاثنين is Monday, but not in «أن الاثنين قُتلا». */
  private boolean isWeekday(int at) {
    boolean two = tokens.word(at).number() == DayOfWeek.MONDAY.getValue();
    return !two
        || !tokens.isText(at - 1, "ان", "بان", "وان", "لان", "هذين", "كلا", "فان", "القتيلين");
  }
}
