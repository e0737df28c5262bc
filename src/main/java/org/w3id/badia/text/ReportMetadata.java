package org.w3id.badia.text;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a report beside its text.
 *
 * @param title the headline, empty where unknown
 * @param publisher who published it
 * @param published the day of publication
 * @param language BCP 47 tag
 * @param url where it was published
 * @param basedOn the public report whose facts it restates
 */
public record ReportMetadata(
    String title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    String language,
    Optional<String> url,
    Optional<String> basedOn) {
  /** Nothing known: an Arabic text without a date. */
  public static final ReportMetadata NONE =
      new ReportMetadata(
          "", Optional.empty(), Optional.empty(), "ar", Optional.empty(), Optional.empty());

  public ReportMetadata {
    Objects.requireNonNull(title);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(published);
    Objects.requireNonNull(language);
    Objects.requireNonNull(url);
    Objects.requireNonNull(basedOn);
  }

  /** This, and where it says nothing, the other. */
  ReportMetadata orElse(ReportMetadata other) {
    return new ReportMetadata(
        title.isEmpty() ? other.title : title,
        publisher.or(other::publisher),
        published.or(other::published),
        language,
        url.or(other::url),
        basedOn.or(other::basedOn));
  }
}
