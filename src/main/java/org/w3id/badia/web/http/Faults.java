package org.w3id.badia.web.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;

/** Makes an answer of a fault: problem details as RFC 9457 has them, a page for a browser. */
public final class Faults {
  private static final String PROBLEM = "application/problem+json";

  private final FaultPage page;

  /** Faults that browsers see on this page. */
  public Faults(FaultPage page) {
    this.page = page;
  }

  /** The page of a fault for a person. */
  public interface FaultPage {
    /** The page as UTF-8 HTML. */
    byte[] render(int status, String title, String detail, Language language);
  }

  /** The answer for a fault, in the form the request asks for. */
  public Answer answer(HttpFault fault, String accept, Language language) {
    String title = title(fault.status());
    boolean person =
        Accept.parse(accept)
            .best(List.of(PROBLEM, "text/html"), type -> type)
            .filter("text/html"::equals)
            .isPresent();
    Answer answer =
        person
            ? Answer.ok(
                "text/html; charset=utf-8",
                page.render(fault.status(), title, fault.getMessage(), language))
            : Answer.ok(PROBLEM, json(fault, title));
    Answer full = answer.withStatus(fault.status()).with("Cache-Control", "no-store");
    if (!fault.headers().containsKey("Vary")) {
      full = full.with("Vary", "Accept, Accept-Language");
    }
    for (Map.Entry<String, String> header : fault.headers().entrySet()) {
      full = full.with(header.getKey(), header.getValue());
    }
    return full;
  }

  private static byte[] json(HttpFault fault, String title) {
    JsonObject problem = new JsonObject();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", fault.status());
    problem.put("detail", fault.getMessage());
    return problem.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad request";
      case 404 -> "Not found";
      case 405 -> "Method not allowed";
      case 406 -> "Not acceptable";
      case 410 -> "Gone";
      case 413 -> "Content too large";
      case 415 -> "Unsupported media type";
      case 429 -> "Too many requests";
      case 503 -> "Service unavailable";
      default -> "Internal error";
    };
  }
}
