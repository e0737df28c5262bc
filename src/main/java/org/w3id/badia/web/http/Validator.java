package org.w3id.badia.web.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What tells one state of an answer from another (RFC 9110, 8.8), known without making the answer.
 *
 * @param etag a strong entity tag with its quotes
 * @param modified when the store last changed
 */
public record Validator(String etag, Instant modified) {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** The tag of one variant of the answers that a commit gives. */
  public static Validator of(String commit, String variant, Instant modified) {
    return new Validator('"' + commit + '-' + variant + '"', modified);
  }

  /** Whether the sender of these headers already has this state. */
  public boolean matches(String ifNoneMatch, String ifModifiedSince) {
    if (ifNoneMatch != null) {
      return listed(ifNoneMatch);
    }
    return ifModifiedSince != null && !changedSince(ifModifiedSince);
  }

  /** Whether If-None-Match lists this very tag, compressed or not, and not just anything. */
  public boolean names(String ifNoneMatch) {
    return ifNoneMatch != null && !ifNoneMatch.strip().equals("*") && listed(ifNoneMatch);
  }

  private boolean listed(String ifNoneMatch) {
    for (String tag : ifNoneMatch.split(",")) {
      String strong = tag.strip();
      if (strong.startsWith("W/")) {
        strong = strong.substring(2);
      }
      if (strong.equals("*")
          || strong.equals(etag)
          || strong.replace(Compression.SUFFIX, "").equals(etag)) {
        return true;
      }
    }
    return false;
  }

  private boolean changedSince(String date) {
    try {
      Instant since = HTTP_DATE.parse(date, Instant::from);
      return modified.truncatedTo(ChronoUnit.SECONDS).isAfter(since);
    } catch (DateTimeParseException e) {
      return true; // RFC 9110 has an unreadable date ignored
    }
  }

  /** The ETag and Last-Modified headers. */
  public List<Map.Entry<String, String>> headers() {
    return List.of(Map.entry("ETag", etag), Map.entry("Last-Modified", HTTP_DATE.format(modified)));
  }
}
