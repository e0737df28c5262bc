package org.w3id.badia.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.QuotedQualityCSV;

/**
 * Compresses whole answers, once each: an answer that is kept is kept compressed too, and HEAD
 * knows the length that GET would send.
 */
public final class Compression {
  /** What fits into one packet gains nothing. */
  public static final int FROM = 1_400;

  /** Media types whose bytes are worth it. */
  public static final List<String> TYPES =
      List.of(
          "text/html",
          "text/css",
          "text/javascript",
          "text/turtle",
          "text/csv",
          "text/tab-separated-values",
          "application/json",
          "application/ld+json",
          "application/geo+json",
          "application/n-triples",
          "application/n-quads",
          "application/trig",
          "application/rdf+xml",
          "application/xml",
          "application/atom+xml",
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "image/svg+xml");

  /** What the tag of a compressed variant ends with, as Jetty writes it for streamed answers. */
  static final String SUFFIX = "--gzip";

  private static final long KEPT = 64L << 20;
  private static final Set<String> COMPRESSED = Set.copyOf(TYPES);

  // By identity: the body of a kept answer is always the same array.
  private static final Cache<byte[], byte[]> BODIES =
      Caffeine.newBuilder()
          .weakKeys()
          .maximumWeight(KEPT)
          .weigher((byte[] plain, byte[] gzip) -> gzip.length)
          .build();

  private Compression() {}

  /** The compressed body of an answer, or null where the request or the answer wants none. */
  static byte[] of(Answer answer, String acceptEncoding) {
    return answer.body().length >= FROM
            && answer.status() == 200
            && accepted(acceptEncoding)
            && COMPRESSED.contains(plainType(answer.contentType()))
        ? BODIES.get(answer.body(), Compression::compress)
        : null;
  }

  /** The tag of the compressed variant of what has this tag. */
  static String tag(String etag) {
    return etag.substring(0, etag.length() - 1) + SUFFIX + '"';
  }

  private static boolean accepted(String header) {
    if (header == null || !header.contains("gzip")) {
      return false;
    }
    return !header.contains("q=")
        || new QuotedQualityCSV(List.of(header)).getValues().contains("gzip");
  }

  private static String plainType(String contentType) {
    int semicolon = contentType.indexOf(';');
    return semicolon < 0 ? contentType : contentType.substring(0, semicolon);
  }

  private static byte[] compress(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
