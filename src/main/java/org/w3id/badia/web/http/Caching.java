package org.w3id.badia.web.http;

/**
 * How long answers from the data may be kept. Browsers ask each time, which costs a 304; a shared
 * cache in front may answer for ten seconds by itself, so that a crowd reaches the server as one
 * request, and a change of the data is seen by all soon after.
 */
public final class Caching {
  /** The header. */
  public static final String HEADER = "Cache-Control";

  /** Its value for what changes only with the data. */
  public static final String SHARED = "public, max-age=0, s-maxage=10, must-revalidate";

  private Caching() {}
}
