package org.w3id.badia.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A news report as it is held: its metadata and the text that all offsets count in.
 *
 * @param id the file name without its extension; names the report for people, may hold any letters
 * @param slug the ASCII form of the id that its IRI ends with
 * @param title the headline, empty where the manifest gives none
 * @param publisher the id of the source that published it (data/sources) or its name as given
 * @param published the day of publication, absent where it is unknown
 * @param language BCP 47 tag, {@code ar} for Arabic
 * @param url where it was published
 * @param basedOn the public report whose facts it restates
 * @param text the stored text, after decoding; spans are code points of this text
 * @param textHeld whether the text may be stored and shown, not only pointed into
 */
public record Report(
    String id,
    String slug,
    String title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    String language,
    Optional<String> url,
    Optional<String> basedOn,
    String text,
    boolean textHeld) {
  public Report {
    Objects.requireNonNull(id);
    Objects.requireNonNull(slug);
    Objects.requireNonNull(title);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(published);
    Objects.requireNonNull(language);
    Objects.requireNonNull(url);
    Objects.requireNonNull(basedOn);
    Objects.requireNonNull(text);
  }

  /** The words of the text that a span covers; who asks often asks {@link #codePoints} once. */
  public String quote(Span span) {
    return codePoints().quote(span);
  }

  /** Finds the words of many spans quickly. */
  public CodePoints codePoints() {
    return new CodePoints(text);
  }
}
