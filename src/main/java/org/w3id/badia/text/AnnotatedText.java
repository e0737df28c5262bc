package org.w3id.badia.text;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.model.CodePoints;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.Sentence;
import org.w3id.badia.model.Span;

/** A report cut into sentences and tokens, which all stand in its stored text. */
public final class AnnotatedText {
  private final Report report;
  private final Layout layout;
  private final List<Sentence> sentences;
  private final List<Token> tokens;
  private final int[] firstToken;
  private final int[] paragraphOf;
  private final CodePoints points;

  AnnotatedText(
      Report report,
      Layout layout,
      List<Sentence> sentences,
      List<Token> tokens,
      CodePoints points) {
    this.report = report;
    this.layout = layout;
    this.sentences = List.copyOf(sentences);
    this.tokens = List.copyOf(tokens);
    this.points = points;
    this.firstToken = firstTokens();
    this.paragraphOf = paragraphs(layout.paragraphs());
  }

  private int[] paragraphs(List<Span> paragraphs) {
    int[] numbers = new int[sentences.size()];
    int paragraph = 0;
    for (int i = 0; i < numbers.length; i++) {
      int start = sentences.get(i).span().start();
      while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).start() <= start) {
        paragraph++;
      }
      numbers[i] = paragraph;
    }
    return numbers;
  }

  private int[] firstTokens() {
    int[] first = new int[sentences.size() + 1];
    int token = 0;
    for (int i = 0; i < sentences.size(); i++) {
      first[i] = token;
      while (token < tokens.size() && tokens.get(token).sentence() == i) {
        token++;
      }
    }
    first[sentences.size()] = tokens.size();
    return first;
  }

  /** The report. */
  public Report report() {
    return report;
  }

  /** Its sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Its tokens in order; page furniture has none. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The tokens of one sentence. */
  public List<Token> tokensOf(Sentence sentence) {
    return tokens.subList(firstToken[sentence.index()], firstToken[sentence.index() + 1]);
  }

  /** The headline, where the text begins with one. */
  public Optional<Sentence> headline() {
    return layout.headline() && !sentences.isEmpty()
        ? Optional.of(sentences.get(0))
        : Optional.empty();
  }

  /** The number of the paragraph that a sentence stands in, from 0. */
  public int paragraphOf(Sentence sentence) {
    return paragraphOf[sentence.index()];
  }

  /** Its paragraphs, the headline among them, page furniture left out. */
  public List<Span> paragraphs() {
    return layout.paragraphs();
  }

  /** Page furniture: lines and bylines that no token comes from. */
  public List<Span> ignored() {
    return layout.ignored();
  }

  /** The words of a span. */
  public String quote(Span span) {
    return points.quote(span);
  }

  /** The stretch from one token to another, both included. */
  public static Span span(Token first, Token last) {
    return first.span().cover(last.span());
  }
}
