package org.w3id.badia.extract.time;

import static org.w3id.badia.lexicon.time.TimeWord.Kind.AGO;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.DAYS_OF;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.DURING;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.FROM;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.MONTHS_OF;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.SINCE;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.TO;
import static org.w3id.badia.lexicon.time.TimeWord.Kind.YEARS_OF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.number.NumberGrammar;
import org.w3id.badia.extract.time.TimeExpression.Relation;
import org.w3id.badia.lexicon.time.TimeLexicon;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;
import org.w3id.badia.model.When;
import org.w3id.badia.text.Token;

/**
 * Finds expressions of time and resolves them against the day of publication. Without that day,
 * only what is written in full is resolved; nothing is guessed. Immutable.
 */
public final class TimeGrammar {
  /** A span is told in no more tokens: بنحو خمسة وعشرين يوما. */
  private static final int LONGEST_SPAN = 6;

  private final TimeLexicon lexicon;
  private final NumberGrammar numbers;

  /** A grammar over those words. */
  public TimeGrammar(TimeLexicon lexicon, NumberGrammar numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /**
   * The expressions of a run of tokens, such as a sentence, from left to right.
   *
   * @param published the day of publication
   */
  public List<TimeExpression> find(List<Token> sentence, Optional<LocalDate> published) {
    Reader reader = new Reader(new TimeTokens(sentence, lexicon), published.orElse(null));
    List<TimeExpression> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Found next = reader.at(at);
      if (next == null) {
        at++;
      } else {
        found.add(expression(sentence, at, next));
        at = next.window().end();
      }
    }
    return found;
  }

  /** The span of hours, days or weeks that begins at a token: «بيومين», «بنحو أسبوع». */
  public Optional<DaySpan> span(List<Token> sentence, int at) {
    List<Token> rest = sentence.subList(at, Math.min(sentence.size(), at + LONGEST_SPAN));
    return new SpanReader(new TimeTokens(rest, lexicon), null, numbers).days(0);
  }

  private static TimeExpression expression(List<Token> sentence, int start, Found found) {
    Window window = found.window();
    Span span = sentence.get(start).span().cover(sentence.get(window.end() - 1).span());
    String words = String.join(" ", Seek.each(sentence.subList(start, window.end()), Token::raw));
    When when =
        new When(
            Optional.ofNullable(window.from()),
            Optional.ofNullable(window.to()),
            window.precision(),
            words);
    return new TimeExpression(span, start, window.end(), when, found.relation());
  }

  private record Found(Window window, Relation relation) {}

  /** The readers over one run of tokens. */
  private final class Reader {
    private final TimeTokens tokens;
    private final LocalDate published;
    private final DayReader days;
    private final PeriodReader periods;
    private final SpanReader spans;
    private final IntervalReader intervals;

    Reader(TimeTokens tokens, LocalDate published) {
      this.tokens = tokens;
      this.published = published;
      this.periods = new PeriodReader(tokens, published);
      this.days = new DayReader(tokens, published, periods);
      this.spans = new SpanReader(tokens, published, numbers);
      this.intervals = new IntervalReader(tokens, days, periods);
    }

    Found at(int at) {
      if (!tokens.mayBegin(at) && !numbers.mayBegin(tokens.tokens().get(at))) {
        return null;
      }
      if (tokens.is(at, SINCE)) {
        return since(tokens.after(at));
      }
      if (tokens.is(at, AGO)) {
        return before(tokens.after(at));
      }
      if (tokens.isAny(at, FROM, DAYS_OF, MONTHS_OF, YEARS_OF)) {
        return found(intervals.at(at), Relation.AT);
      }
      if (tokens.is(at, TO)) {
        return until(tokens.after(at));
      }
      int start = tokens.is(at, DURING) ? tokens.after(at) : at;
      Window past = spans.past(start);
      return found(past == null ? dayOrPeriod(start) : past, Relation.AT);
    }

    private Found found(Window window, Relation relation) {
      return window == null ? null : new Found(window, relation);
    }

    private Window dayOrPeriod(int at) {
      Window day = days.at(at);
      return day == null ? periods.at(at) : day;
    }

    /** قبل يومين, but قبل عام 2011 is the time up to it. */
    private Found before(int at) {
      Window limit = dayOrPeriod(at);
      if (limit == null) {
        return found(spans.ago(at), Relation.AT);
      }
      LocalDate last = limit.from() == null ? null : limit.from().minusDays(1);
      return new Found(new Window(null, last, limit.precision(), limit.end()), Relation.UNTIL);
    }

    private Found since(int at) {
      Window past = spans.past(at);
      Window start = past == null ? dayOrPeriod(at) : null;
      if (start != null) {
        return new Found(intervals.upTo(start, published), Relation.SINCE);
      }
      return found(past == null ? spans.ago(at) : past, Relation.SINCE);
    }

    private Found until(int at) {
      Window end = dayOrPeriod(at);
      return end == null
          ? null
          : new Found(new Window(null, end.to(), end.precision(), end.end()), Relation.UNTIL);
    }
  }
}
