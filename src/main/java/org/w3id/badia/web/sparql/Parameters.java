package org.w3id.badia.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.web.http.BoundedBody;
import org.w3id.badia.web.http.HttpFault;

/** What a request of the SPARQL 1.1 protocol brings, in its address and in its body. */
public final class Parameters {
  private static final int BOUND = 1 << 20; // a query of a megabyte is no query

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads them.
   *
   * @param updates whether a body may be an update
   * @throws HttpFault 415 for a body of another type, 400 for one that is broken
   */
  public static Parameters read(HttpServletRequest request, boolean updates) throws IOException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    addAll(request.getQueryString(), values);
    if (values.containsKey("update")) {
      throw new HttpFault(400, "An update is sent as the body of a POST.");
    }
    if (request.getMethod().equals("POST")) {
      body(request, updates, values);
    }
    return new Parameters(values);
  }

  private static void body(
      HttpServletRequest request, boolean updates, Map<String, List<String>> into)
      throws IOException {
    String media = media(request);
    switch (media) {
      case "application/sparql-query" -> add("query", BoundedBody.read(request, BOUND), into);
      case "application/x-www-form-urlencoded" -> addAll(BoundedBody.read(request, BOUND), into);
      default -> {
        if (!updates || !media.equals("application/sparql-update")) {
          throw new HttpFault(
              415, "A query is sent as application/sparql-query or as a form, not as " + media);
        }
        add("update", BoundedBody.read(request, BOUND), into);
      }
    }
  }

  private static String media(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static void add(String name, String value, Map<String, List<String>> into) {
    into.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  private static void addAll(String encoded, Map<String, List<String>> into) {
    if (encoded == null) {
      return;
    }
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        add(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)), into);
      } else if (!pair.isEmpty()) {
        add(decode(pair), "", into);
      }
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new HttpFault(400, "A parameter has a broken escape.");
    }
  }

  /** Whether there is one of this name. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** All values of a name. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first value of a name that is not blank. */
  public Optional<String> first(String name) {
    return all(name).stream().filter(value -> !value.isBlank()).findFirst();
  }

  /** The values that names with a dollar sign give to variables. */
  Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    values.forEach(
        (name, all) -> {
          if (name.startsWith("$")) {
            variables.put(name.substring(1), all.get(0));
          }
        });
    return variables;
  }
}
