package org.w3id.badia.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.w3id.badia.model.Report;

/** Reports made of words alone. */
public final class Texts {
  /** The project's own tables. */
  public static final Path DATA = Path.of("data");

  private static final Annotator ANNOTATOR = new Annotator(Furniture.read(DATA));

  private Texts() {}

  /** A report with that text. */
  public static Report report(String text) {
    return report(text, "", Optional.empty());
  }

  /** A report with that text, title and date. */
  public static Report report(String text, String title, Optional<LocalDate> published) {
    return new Report(
        "test",
        "test",
        title,
        Optional.empty(),
        published,
        "ar",
        Optional.empty(),
        Optional.empty(),
        text,
        true);
  }

  /** The sentences and tokens of a text. */
  public static AnnotatedText annotate(String text) {
    return ANNOTATOR.annotate(report(text));
  }
}
