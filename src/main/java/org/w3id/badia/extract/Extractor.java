package org.w3id.badia.extract;

import java.nio.file.Path;
import org.w3id.badia.extract.event.Judgement;
import org.w3id.badia.extract.event.ReportReading;
import org.w3id.badia.extract.number.NumberGrammar;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.tag.Tagger;
import org.w3id.badia.extract.tag.TextFigures;
import org.w3id.badia.extract.time.TimeGrammar;
import org.w3id.badia.lexicon.GenreLexicon;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.RoleWeights;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.number.NumberLexicon;
import org.w3id.badia.lexicon.time.TimeLexicon;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Report;
import org.w3id.badia.text.AnnotatedText;
import org.w3id.badia.text.Annotator;
import org.w3id.badia.text.Furniture;

/**
 * Reads Arabic reports into events, claims and affiliations. Immutable once made: one serves all
 * threads.
 */
public final class Extractor {
  private final Lexicon lexicon;
  private final Annotator annotator;
  private final NumberGrammar numbers;
  private final TimeGrammar times;
  private final Chunker chunker;
  private final GenreLexicon genres;
  private final TieWords ties;
  private final RoleWeights weights;
  private final Judgement judgement;

  private Extractor(Lexicon lexicon, Path data, Judgement judgement) {
    this.lexicon = lexicon;
    this.annotator = new Annotator(Furniture.read(data));
    this.numbers = new NumberGrammar(NumberLexicon.read(data));
    this.times = new TimeGrammar(TimeLexicon.read(data), numbers);
    this.ties = TieWords.read(data);
    this.weights = RoleWeights.read(data);
    this.chunker = new Chunker(lexicon);
    this.judgement = judgement;
    this.genres = GenreLexicon.read(data);
  }

  /** An extractor with the words and names of a lexicon. */
  public static Extractor create(Lexicon lexicon) {
    return new Extractor(lexicon, lexicon.data(), Judgement.read(lexicon.data()));
  }

  /** One that makes an event of all that it considers, to learn from what is none. */
  public static Extractor tellingAll(Lexicon lexicon) {
    return new Extractor(lexicon, lexicon.data(), Judgement.read(lexicon.data()).tellingAll());
  }

  /** All that a report says. */
  public Extraction extract(Report report) {
    AnnotatedText text = annotator.annotate(report);
    Extraction sifted = Sifting.sift(read(text).extraction(), genres.of(text.tokens()));
    boolean told = !sifted.events().isEmpty();
    return told ? Sifting.calm(sifted, text.tokens(), judgement.surroundings()) : sifted;
  }

  /** The report cut into clauses, from which {@link #extract} goes on. */
  public ReportReading read(Report report) {
    return read(annotator.annotate(report));
  }

  private ReportReading read(AnnotatedText text) {
    TextFigures figures = new TextFigures(numbers, times, text.report().published());
    return new ReportReading(
        lexicon, judgement, ties, weights, text, new Tagger(lexicon, figures), chunker);
  }
}
