package org.w3id.badia.extract.tag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.extract.time.DaySpan;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.model.When;
import org.w3id.badia.text.Token;

/** Numbers and dates as the tagger asks for them. */
public interface Figures {
  /** A number that begins at a token, with what is written before it. */
  record Counted(int length, Count count, String conjunction, String preposition) {}

  /** A date that begins at a token. */
  record Dated(int length, When when, boolean since) {}

  /** The number that begins at a token. */
  Optional<Counted> count(List<Token> tokens, int at);

  /** The span of hours, days or weeks that begins at a token. */
  Optional<DaySpan> span(List<Token> tokens, int at);

  /** The dates of a sentence by the token that each begins at. */
  Map<Integer, Dated> times(List<Token> tokens);

  /** Whether words are nothing but a day: 11 أيار. */
  default boolean isDay(List<Token> words) {
    Dated date = times(words).get(0);
    boolean whole = date != null && date.length() == words.size();
    return whole && date.when().precision() == DatePrecision.DAY;
  }
}
