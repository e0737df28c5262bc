package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The redirects of w3id.org as an Apache reads them, each followed to a running server: once as
 * they are handed in, once with the server's address set.
 */
class PermanentAddressTest {
  private static final String APACHE =
      """
      ServerName localhost
      Listen 127.0.0.1:%d
      PidFile apache.pid
      ErrorLog error.log
      LoadModule mpm_event_module %2$s/mod_mpm_event.so
      LoadModule authz_core_module %2$s/mod_authz_core.so
      LoadModule rewrite_module %2$s/mod_rewrite.so
      DocumentRoot www
      <Directory www>
        AllowOverride All
        Require all granted
      </Directory>
      """;
  private static final Path MODULES = Path.of("/usr/lib/apache2/modules");

  @TempDir static Path folder;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private static Process apache;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    Program program = Program.orSkip("apache2", "apache2-bin");
    String rules = Files.readString(Path.of("ontology/w3id/.htaccess"));
    String server = ServedSite.shared().url().replaceFirst("/$", "");
    write("unset", rules);
    write("badia", rules.replace("E=BADIA:https://badia.invalid", "E=BADIA:" + server));
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path root = folder.toAbsolutePath();
    String config = APACHE.formatted(port, MODULES).replace("www", root.resolve("www").toString());
    Files.writeString(folder.resolve("apache.conf"), config);
    apache =
        program
            .builder(folder, List.of("-X", "-d", root.toString(), "-f", root + "/apache.conf"))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.log").toFile())
            .start();
    await();
  }

  private static void write(String name, String rules) throws IOException {
    Files.createDirectories(folder.resolve("www").resolve(name));
    Files.writeString(folder.resolve("www").resolve(name).resolve(".htaccess"), rules);
  }

  private static void await() throws Exception {
    for (int i = 0; i < 100; i++) {
      try {
        get("/unset/", "*/*");
        return;
      } catch (IOException notYet) {
        assertThat(apache.isAlive()).as(Files.readString(folder.resolve("out.log"))).isTrue();
        Thread.sleep(100);
      }
    }
  }

  @AfterAll
  static void stop() {
    if (apache != null) {
      apache.destroy();
      apache.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "ontology, text/turtle, text/turtle, badia:Ambush",
    "ontology/, text/turtle, text/turtle, badia:Ambush",
    "ontology, application/ld+json, application/ld+json, Ambush",
    "ontology, application/rdf+xml, application/rdf+xml, Ambush",
    "ontology, application/n-triples, application/n-triples, Ambush",
    "ontology, 'text/html,application/xhtml+xml,*/*;q=0.8', text/html, Ambush",
    "ontology, 'application/rdf+xml;q=0.5,text/turtle;q=0.9', text/turtle, badia:Ambush",
    "ontology.nt, */*, application/n-triples, Ambush",
    "ontology/1.0.0, text/html, text/html, Ambush",
    "ontology/1.0.0, text/turtle, text/turtle, badia:Ambush",
    "shapes, text/turtle, text/turtle, sh:NodeShape",
    "shapes/report, text/turtle, text/turtle, sh:NodeShape",
    "shapes/reference, application/n-triples, application/n-triples, shacl#NodeShape",
    "mappings, text/turtle, text/turtle, skos:closeMatch",
    "mappings/acled, application/ld+json, application/ld+json, acled",
    "mappings, text/html, text/html, UCDP",
    "examples, text/html, text/html, joint-toll",
    "examples/joint-toll, text/turtle, text/turtle, CasualtyClaim",
    "function, text/turtle, text/turtle, certainlyWithin",
    "'', text/html, text/html, Badia"
  })
  void each_permanent_address_leads_to_its_document(
      String path, String accept, String type, String words) throws Exception {
    HttpResponse<String> redirect = get("/badia/" + path, accept);
    assertThat(redirect.statusCode()).isEqualTo(303);
    URI location = URI.create(redirect.headers().firstValue("Location").orElseThrow());
    HttpResponse<String> document = get(location, accept);
    assertThat(document.statusCode()).as(location.toString()).isEqualTo(200);
    assertThat(document.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(document.body()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"nonsense", "ontology/1.0.0/x", "ontologyx", "shapes/../x/y"})
  void what_the_project_has_not_is_not_found(String path) throws Exception {
    assertThat(get("/badia/" + path, "*/*").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"''", "ontology", "shapes/report", "function", "nonsense"})
  void without_the_servers_address_every_address_says_that_it_is_not_there_yet(String path)
      throws Exception {
    assertThat(get("/unset/" + path, "text/turtle").statusCode()).isEqualTo(503);
  }

  @Test
  void one_line_names_the_server() throws IOException {
    assertThat(Files.readAllLines(Path.of("ontology/w3id/.htaccess")))
        .filteredOn(line -> line.contains("://") && !line.startsWith("#"))
        .containsExactly("RewriteRule ^ - [E=BADIA:https://badia.invalid]");
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return get(URI.create("http://127.0.0.1:" + port + path), accept);
  }

  private static HttpResponse<String> get(URI address, String accept) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", accept).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
