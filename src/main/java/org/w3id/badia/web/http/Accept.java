package org.w3id.badia.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.web.MediaRange;

/**
 * An {@code Accept} header: how much its sender wants each media type. As RFC 9110 has it, the most
 * specific range that fits a type decides its weight, and a weight of 0 refuses it.
 */
public final class Accept {
  private static final Accept ANYTHING = new Accept(List.of(new MediaRange("*/*")));

  private final List<MediaRange> ranges;

  private Accept(List<MediaRange> ranges) {
    this.ranges = ranges;
  }

  /** Reads a header; none, an empty one and one without a readable range accept anything. */
  public static Accept parse(String header) {
    if (header == null || header.isBlank()) {
      return ANYTHING;
    }
    List<MediaRange> ranges = new ArrayList<>();
    for (String part : header.split(",")) {
      read(part.strip()).ifPresent(ranges::add);
    }
    return ranges.isEmpty() ? ANYTHING : new Accept(ranges);
  }

  private static Optional<MediaRange> read(String part) {
    if (part.isEmpty() || part.startsWith(";")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new MediaRange(part));
    } catch (RuntimeException e) {
      return Optional.empty(); // one unreadable range does not take the others with it
    }
  }

  /** The weight of a media type such as {@code text/turtle}, from 0 (refused) to 1. */
  public double weight(String mediaType) {
    int slash = mediaType.indexOf('/');
    String type = mediaType.substring(0, slash);
    String subtype = mediaType.substring(slash + 1);
    int closest = -1;
    double weight = 0;
    for (MediaRange range : ranges) {
      int closeness = closeness(range, type, subtype);
      if (closeness > closest) {
        closest = closeness;
        weight = range.get_q();
      }
    }
    return weight;
  }

  private static int closeness(MediaRange range, String type, String subtype) {
    if ("*".equals(range.getType())) {
      return 0;
    }
    if (!type.equalsIgnoreCase(range.getType())) {
      return -1;
    }
    if ("*".equals(range.getSubType())) {
      return 1;
    }
    return subtype.equalsIgnoreCase(range.getSubType()) ? 2 : -1;
  }

  /** The offer with the highest weight, the first among equals; empty if all are refused. */
  public <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
    T best = null;
    double highest = 0;
    for (T offer : offers) {
      double weight = weight(mediaType.apply(offer));
      if (weight > highest) {
        best = offer;
        highest = weight;
      }
    }
    return Optional.ofNullable(best);
  }
}
