package org.w3id.badia.web.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A whole answer, ready to send.
 *
 * @param status the HTTP status
 * @param contentType the value of Content-Type, or null without a body
 * @param headers further headers, in order; a name may come more than once
 * @param body the bytes, never changed after construction
 */
public record Answer(
    int status, String contentType, List<Map.Entry<String, String>> headers, byte[] body) {
  private static final byte[] NOTHING = {};

  public Answer {
    headers = List.copyOf(headers);
  }

  /** 200 with these bytes. */
  public static Answer ok(String contentType, byte[] body) {
    return new Answer(200, contentType, List.of(), body);
  }

  /** 200 with this text as UTF-8. */
  public static Answer ok(String contentType, String body) {
    return ok(contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** 303 to an address on this server. */
  public static Answer seeOther(String location) {
    return new Answer(303, null, List.of(Map.entry("Location", location)), NOTHING);
  }

  /** The same answer with one header more. */
  public Answer with(String name, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(headers);
    more.add(Map.entry(name, value));
    return new Answer(status, contentType, more, body);
  }

  /** The same answer with more headers. */
  public Answer with(List<Map.Entry<String, String>> additional) {
    List<Map.Entry<String, String>> more = new ArrayList<>(headers);
    more.addAll(additional);
    return new Answer(status, contentType, more, body);
  }

  /** The same answer with another status. */
  public Answer withStatus(int newStatus) {
    return new Answer(newStatus, contentType, headers, body);
  }
}
