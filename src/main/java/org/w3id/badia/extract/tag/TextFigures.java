package org.w3id.badia.extract.tag;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.extract.number.NumberGrammar;
import org.w3id.badia.extract.number.NumberPhrase;
import org.w3id.badia.extract.time.DaySpan;
import org.w3id.badia.extract.time.TimeExpression;
import org.w3id.badia.extract.time.TimeGrammar;
import org.w3id.badia.text.Analysis;
import org.w3id.badia.text.Token;

/** The numbers and dates of one report. */
public final class TextFigures implements Figures {
  private final NumberGrammar numbers;
  private final TimeGrammar times;
  private final Optional<LocalDate> published;

  /** Reads dates as seen from that day. */
  public TextFigures(NumberGrammar numbers, TimeGrammar times, Optional<LocalDate> published) {
    this.numbers = numbers;
    this.times = times;
    this.published = published;
  }

  @Override
  public Optional<Counted> count(List<Token> tokens, int at) {
    return numbers
        .parse(tokens, at)
        .filter(p -> p.tokenStart() == at && p.form() != NumberPhrase.Form.DUAL)
        .map(p -> counted(tokens, p));
  }

  private static Counted counted(List<Token> tokens, NumberPhrase phrase) {
    Token first = tokens.get(phrase.tokenStart());
    String folded = first.folded();
    String conjunction = "";
    String preposition = "";
    for (Analysis analysis : first.readings()) {
      if (conjunction.isEmpty()
          && folded.length() > 2
          && folded.startsWith("و")
          && (!NUMBERS_IN_WAW.contains(folded) || first.raw().startsWith("وأ"))) {
        conjunction = analysis.has("و") ? "و" : "";
      }
      if (preposition.isEmpty() && (analysis.has("ب") || analysis.has("ل"))) {
        preposition = prefix(folded, analysis);
      }
    }
    return new Counted(
        phrase.tokenEnd() - phrase.tokenStart(), phrase.count(), conjunction, preposition);
  }

  /** واحد is no و + احد, but وأحد is. */
  private static final List<String> NUMBERS_IN_WAW = List.of("واحد", "واحده", "واحدا");

  /** بثلاثة has the preposition, بضعة has not. */
  private static String prefix(String folded, Analysis analysis) {
    boolean some = folded.startsWith("بضع") || folded.equals("بعض") || folded.startsWith("لا");
    return some ? "" : analysis.has("ب") ? "ب" : "ل";
  }

  @Override
  public Optional<DaySpan> span(List<Token> tokens, int at) {
    return times.span(tokens, at);
  }

  @Override
  public Map<Integer, Dated> times(List<Token> tokens) {
    Map<Integer, Dated> found = new HashMap<>();
    for (TimeExpression time : times.find(tokens, published)) {
      boolean since = time.relation() != TimeExpression.Relation.AT;
      int length = time.tokenEnd() - time.tokenStart();
      found.put(time.tokenStart(), new Dated(length, time.when(), since));
    }
    return found;
  }
}
