package org.w3id.badia.web.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.AnswerCache;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.http.Validator;

/** {@code /static/…}: style sheets, scripts and pictures of the program, and its WebJars. */
final class StaticEndpoint extends Endpoint {
  private static final long serialVersionUID = 1L;
  private static final String OWN = "/org/w3id/badia/web/static/";
  private static final String MAVEN = "/META-INF/maven/org.webjars";
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final Pattern PATH =
      Pattern.compile("(?:[A-Za-z0-9_@-][A-Za-z0-9_.@-]*/)*[A-Za-z0-9_@-][A-Za-z0-9_.@-]*");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("woff2", "font/woff2"));

  private final transient AnswerCache files = new AnswerCache(32L << 20);
  private final transient String version;

  StaticEndpoint(Service service) {
    super(service.faults());
    this.version = service.version();
  }

  @Override
  protected Answer answer(Ask ask) {
    String path = ask.path().substring("/static/".length());
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || !PATH.matcher(path).matches()) {
      throw HttpFault.notFound(ask.path());
    }
    Validator validator = Validator.of("static", version, Instant.EPOCH);
    if (validator.matches(ask.header("If-None-Match"), null)) {
      return new Answer(304, null, List.of(Map.entry("ETag", validator.etag())), new byte[0]);
    }
    String caching = ask.query() == null ? "no-cache" : "public, max-age=31536000, immutable";
    AnswerCache.Key key = new AnswerCache.Key(validator.etag(), path, caching);
    return files.get(
        key,
        () ->
            Answer.ok(type, read(path, ask))
                .with("ETag", validator.etag())
                .with("Cache-Control", caching));
  }

  private static byte[] read(String path, Ask ask) {
    String resource = path.startsWith("lib/") ? library(path.substring(4), ask) : OWN + path;
    try (InputStream in = StaticEndpoint.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw HttpFault.notFound(ask.path());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a WebJar; its version is the one on the class path. */
  private static String library(String path, Ask ask) {
    int slash = path.indexOf('/');
    String name = slash < 0 ? path : path.substring(0, slash);
    Properties properties = new Properties();
    String pom = "/" + name + "/pom.properties";
    try (InputStream npm = StaticEndpoint.class.getResourceAsStream(MAVEN + ".npm" + pom);
        InputStream own = StaticEndpoint.class.getResourceAsStream(MAVEN + pom)) {
      if (npm == null && own == null) {
        throw HttpFault.notFound(ask.path());
      }
      properties.load(npm == null ? own : npm);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return WEBJARS + name + "/" + properties.getProperty("version") + path.substring(name.length());
  }
}
