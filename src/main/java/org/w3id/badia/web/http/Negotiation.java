package org.w3id.badia.web.http;

import java.util.List;
import java.util.Optional;

/** Chooses the form of a description. A suffix beats {@code ?format=}, which beats Accept. */
public final class Negotiation {
  private Negotiation() {}

  /**
   * What was chosen.
   *
   * @param format the form
   * @param negotiated whether Accept decided, so that the answer must say {@code Vary: Accept}
   */
  public record Choice(Format format, boolean negotiated) {}

  /**
   * The form for a request, or empty where nothing offered is acceptable.
   *
   * @param suffix the ending of the address without its dot, or null
   * @param parameter the value of {@code ?format=}, or null
   * @param accept the Accept header, or null
   */
  public static Optional<Choice> choose(
      String suffix, String parameter, String accept, List<Format> offers) {
    String named = suffix != null ? suffix : parameter;
    if (named != null) {
      return Format.named(named).filter(offers::contains).map(f -> new Choice(f, false));
    }
    return Accept.parse(accept).best(offers, Format::mediaType).map(f -> new Choice(f, true));
  }
}
