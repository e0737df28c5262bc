package org.w3id.badia.web.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;

/** One request of a manifest and what its answer must be. */
final class HttpCase {
  private static final String HT = "http://www.w3.org/2011/http#";
  private static final String CNT = "http://www.w3.org/2011/content#";

  private final Resource request;

  HttpCase(Resource request) {
    this.request = request;
  }

  /** The requests of an entry, in order. */
  static List<HttpCase> of(Resource entry) {
    return Suite.resource(Suite.resource(entry, Suite.MF + "action"), HT + "requests")
        .as(RDFList.class)
        .asJavaList()
        .stream()
        .map(node -> new HttpCase(node.asResource()))
        .toList();
  }

  String method() {
    return Suite.text(request, HT + "methodName");
  }

  /**
   * The request at a server, where the manifest's path begins with one that is not the server's.
   */
  HttpRequest.Builder at(String url, String theirs, String ours) {
    String path = Suite.text(request, HT + "absolutePath");
    String address = url.substring(0, url.length() - 1) + path.replaceFirst("^" + theirs, ours);
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address));
    headers(request)
        .forEach(
            header -> {
              if (!text(header, "fieldName").equalsIgnoreCase("content-length")) {
                builder.header(text(header, "fieldName"), text(header, "fieldValue"));
              }
            });
    return builder.method(method(), body());
  }

  /** The value of a parameter in the address, its escapes undone once; null without it. */
  String parameter(String name) {
    String query = URI.create(Suite.text(request, HT + "absolutePath")).getRawQuery();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts[0].equals(name)) {
        return parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  /** The triples of the request's body, in Turtle. */
  Graph sent() {
    return graph(Suite.resource(request, HT + "body"));
  }

  private static Graph graph(Resource body) {
    return RDFParser.fromString(Suite.text(body, CNT + "chars"), Lang.TURTLE).toGraph();
  }

  private static String text(Resource header, String property) {
    return Suite.text(header, HT + property);
  }

  private static List<Resource> headers(Resource of) {
    Resource list = Suite.resource(of, HT + "headers");
    return list == null
        ? List.of()
        : list.as(RDFList.class).asJavaList().stream().map(n -> n.asResource()).toList();
  }

  private HttpRequest.BodyPublisher body() {
    Resource body = Suite.resource(request, HT + "body");
    if (body == null) {
      return HttpRequest.BodyPublishers.noBody();
    }
    String encoding = Suite.text(body, CNT + "characterEncoding");
    Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    return HttpRequest.BodyPublishers.ofString(Suite.text(body, CNT + "chars"), charset);
  }

  /** Holds an answer to what is expected of it. */
  void check(HttpResponse<byte[]> answer) {
    Resource expected = Suite.resource(request, HT + "resp");
    assertThat(statuses(expected))
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .anyMatch(pattern -> Integer.toString(answer.statusCode()).matches(pattern));
    String format = Suite.text(expected, Suite.MF + "expectedFormat");
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    if ("RDF".equals(format)) {
      Lang lang = RDFLanguages.contentTypeToLang(type);
      assertThat(RDFLanguages.isTriples(lang) || RDFLanguages.isQuads(lang)).isTrue();
    } else if (format != null) {
      assertThat(ResultSetLang.isRegistered(RDFLanguages.contentTypeToLang(type))).isTrue();
    }
    Resource body = Suite.resource(expected, HT + "body");
    if (body != null) {
      String turtle = new String(answer.body(), StandardCharsets.UTF_8);
      Graph got = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
      assertThat(got.isIsomorphicWith(graph(body))).as(turtle).isTrue();
    }
    String truth = Suite.text(expected, Suite.MF + "expectedBoolean");
    if (truth != null) {
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(truth);
    }
  }

  private static Set<String> statuses(Resource expected) {
    return expected
        .listProperties(expected.getModel().createProperty(Suite.MF, "expectedStatus"))
        .toList()
        .stream()
        .map(s -> s.getResource().getURI().replaceFirst(".*#", ""))
        .map(HttpCase::pattern)
        .collect(Collectors.toSet());
  }

  private static String pattern(String status) {
    return switch (status) {
      case "OK" -> "200";
      case "Created" -> "201";
      case "NoContent" -> "204";
      case "BadRequest" -> "400";
      case "NotFound" -> "404";
      default -> status.replace("StatusCode", "").replace("xx", "..");
    };
  }
}
