package org.w3id.badia.extract.time;

import static org.w3id.badia.lexicon.time.TimeWord.Kind.ABOUT;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.LESS;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.MORE;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.PAST;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.UNIT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.w3id.badia.extract.number.NumberGrammar;
import org.w3id.badia.extract.number.NumberPhrase;
import org.w3id.badia.lexicon.time.TimeWord;
import org.w3id.badia.model.DatePrecision;

/** Reads spans back from the publication: قبل يومين, منذ قرابة الأسبوع, خلال الأيام الماضية. */
final class SpanReader {
  /** قبل أيام is two to ten days ago; other bare plurals likewise two to ten of their unit. */
  private static final int FEWEST = 2;

  private static final int MOST = 10;

  /** No report tells a longer span in days, weeks or months. */
  private static final int LONGEST = 5000;

  private final TimeTokens tokens;
  private final LocalDate published;
  private final NumberGrammar numbers;

  SpanReader(TimeTokens tokens, LocalDate published, NumberGrammar numbers) {
    this.tokens = tokens;
    this.published = published;
    this.numbers = numbers;
  }

  /** A count of units; fewest differs from most where the words leave it open. */
  private record Duration(int fewest, int most, ChronoUnit unit, boolean rough, int end) {
    /** «أكثر من شهر» reaches one unit further back, «أقل من شهر» up to the publication. */
    Duration stretched(boolean more, boolean less) {
      if (!more && !less) {
        return this;
      }
      return new Duration(less ? 0 : fewest, more ? most + 1 : most, unit, true, end);
    }
  }

  /** The days of a span that is told exactly in hours, days or weeks, and the token after it. */
  Optional<DaySpan> days(int at) {
    Duration span = at < tokens.size() ? duration(at) : null;
    boolean exact = span != null && (span.fewest() == span.most() || isHours(span));
    boolean counted = exact && (isHours(span) || span.unit().compareTo(ChronoUnit.WEEKS) <= 0);
    if (!counted) {
      return Optional.empty();
    }
    int days = isHours(span) ? 0 : span.fewest() * (int) span.unit().getDuration().toDays();
    return Optional.of(new DaySpan(days, span.end() - at));
  }

  private static boolean isHours(Duration span) {
    return span.unit() == ChronoUnit.HOURS;
  }

  /** What a span back means: the days that lie so long ago. The span begins there, after قبل. */
  Window ago(int at) {
    Duration span = duration(at);
    if (span == null) {
      return null;
    }
    DatePrecision precision = precision(span);
    boolean fromElsewhere = tokens.isText(span.end(), "من", "علي");
    if (published == null || fromElsewhere) {
      return Window.unresolved(precision, span.end());
    }
    LocalDate from = back(span.most(), span.unit());
    LocalDate to = back(span.fewest(), span.unit());
    return new Window(from.minusDays(before(span)), to.plusDays(after(span)), precision, span.end())
        .notAfter(published);
  }

  /**
   * The last days, weeks or months up to the publication: الأيام القليلة الماضية, الـ24 ساعة
   * الماضية.
   */
  Window past(int at) {
    Duration span = duration(at);
    int adjective = span == null ? -1 : afterQualifier(span.end());
    if (span == null || !tokens.is(adjective, PAST)) {
      return null;
    }
    int end = tokens.after(adjective);
    boolean one = span.fewest() == 1 && span.most() == 1;
    if (one && span.unit() != ChronoUnit.HOURS) {
      return null;
    }
    return published == null
        ? Window.unresolved(DatePrecision.INTERVAL, end)
        : new Window(back(span.most(), span.unit()), published, stretch(span.unit()), end);
  }

  private static DatePrecision stretch(ChronoUnit unit) {
    return unit == ChronoUnit.HOURS || unit == ChronoUnit.DAYS
        ? DatePrecision.DAYS
        : DatePrecision.INTERVAL;
  }

  private int afterQualifier(int at) {
    int next = tokens.isText(at, "القليله", "القلاءل") ? at + 1 : at;
    Optional<NumberPhrase> number = numberAt(next);
    boolean definite = number.isPresent() && number.get().definite();
    return definite ? number.get().tokenEnd() : next;
  }

  private Duration duration(int at) {
    Duration told = told(at);
    return told == null ? null : told.stretched(tokens.is(at, MORE), tokens.is(at, LESS));
  }

  private Duration told(int at) {
    boolean about = tokens.isAny(at, ABOUT, MORE, LESS);
    int start = about ? tokens.after(at) : at;
    Optional<NumberPhrase> number = numberAt(start);
    int unitAt = number.map(NumberPhrase::tokenEnd).orElse(start);
    if (!tokens.is(unitAt, UNIT)) {
      return null;
    }
    TimeWord unit = tokens.word(unitAt);
    ChronoUnit chrono = chrono(unit.unit());
    int end = tokens.after(unitAt);
    if (isOfDay(chrono, end)) {
      return null;
    }
    if (number.isPresent()) {
      return counted(number.get(), chrono, about, end);
    }
    Optional<NumberPhrase> behind = numberAt(end);
    if (unit.number() == TimeWord.UNTOLD && behind.isPresent() && behind.get().definite()) {
      return counted(behind.get(), chrono, about, behind.get().tokenEnd());
    }
    return unit.number() == TimeWord.UNTOLD
        ? new Duration(FEWEST, MOST, chrono, true, end)
        : new Duration(unit.number(), unit.number(), chrono, about, end);
  }

  /** ساعات الصباح: no span, but a part of the day. */
  private boolean isOfDay(ChronoUnit unit, int at) {
    return unit == ChronoUnit.HOURS
        && tokens.isText(at, "الصباح", "الفجر", "الظهر", "العصر", "المساء", "الليل", "النهار");
  }

  private static Duration counted(NumberPhrase number, ChronoUnit unit, boolean about, int end) {
    int fewest = number.count().minimum().orElse(1);
    int most = number.count().maximum().orElse(Math.max(fewest, MOST));
    boolean vague = number.form() == NumberPhrase.Form.VAGUE;
    if (most > LONGEST) {
      return null;
    }
    return vague
        ? new Duration(FEWEST, MOST, unit, true, end)
        : new Duration(fewest, most, unit, about || fewest != most, end);
  }

  private Optional<NumberPhrase> numberAt(int at) {
    return at < tokens.size() ? numbers.parse(tokens.tokens(), at) : Optional.empty();
  }

  private static ChronoUnit chrono(String unit) {
    return switch (unit) {
      case "hour" -> ChronoUnit.HOURS;
      case "day" -> ChronoUnit.DAYS;
      case "week" -> ChronoUnit.WEEKS;
      case "month" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  private LocalDate back(int count, ChronoUnit unit) {
    return unit == ChronoUnit.HOURS
        ? published.minusDays((count + 23) / 24)
        : published.minus(count, unit);
  }

  /** Days before the day told that the words still cover: none for days and for "about". */
  private static int before(Duration span) {
    return switch (span.unit()) {
      case HOURS, DAYS -> 0;
      case WEEKS -> span.rough() ? 0 : 1;
      case MONTHS -> span.rough() ? 0 : 7;
      default -> span.rough() ? 0 : 30;
    };
  }

  /** Days after it: "about a week" is said of six and of five days, "a few hours" of today. */
  private static int after(Duration span) {
    boolean open = span.fewest() != span.most();
    return switch (span.unit()) {
      case HOURS -> 1;
      case DAYS -> span.rough() && !open ? 1 : 0;
      case WEEKS -> open ? 0 : span.rough() ? 2 : 1;
      case MONTHS -> open ? 0 : 7;
      default -> open ? 0 : 30;
    };
  }

  private static DatePrecision precision(Duration span) {
    boolean exact = span.fewest() == span.most();
    return switch (span.unit()) {
      case HOURS -> DatePrecision.HOUR;
      case DAYS -> exact && !span.rough() ? DatePrecision.DAY : DatePrecision.DAYS;
      case WEEKS -> exact ? DatePrecision.DAYS : DatePrecision.INTERVAL;
      case MONTHS -> exact ? DatePrecision.MONTH : DatePrecision.INTERVAL;
      default -> exact ? DatePrecision.YEAR : DatePrecision.INTERVAL;
    };
  }
}
