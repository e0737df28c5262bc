package org.w3id.badia.text;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.model.CodePoints;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.Sentence;
import org.w3id.badia.model.Span;

/** Cuts reports into sentences and tokens. Immutable: one serves all threads. */
public final class Annotator {
  private final Furniture furniture;

  /** Leaves out what that table of page furniture names. */
  public Annotator(Furniture furniture) {
    this.furniture = furniture;
  }

  /** The sentences and tokens of a report. */
  public AnnotatedText annotate(Report report) {
    CodePoints points = new CodePoints(report.text());
    Layout layout = furniture.layout(points, report.title());
    List<Sentence> sentences = new ArrayList<>();
    Sentences splitter = new Sentences(points);
    for (int i = 0; i < layout.paragraphs().size(); i++) {
      Span paragraph = layout.paragraphs().get(i);
      List<Span> spans = i == 0 && layout.headline() ? List.of(paragraph) : splitter.in(paragraph);
      for (Span span : spans) {
        sentences.add(new Sentence(sentences.size(), span));
      }
    }
    List<Token> tokens = new ArrayList<>();
    Tokens tokenizer = new Tokens(points, layout.ignored(), tokens);
    sentences.forEach(tokenizer::addAll);
    return new AnnotatedText(report, layout, sentences, tokens, points);
  }
}
