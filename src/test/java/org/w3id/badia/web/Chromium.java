package org.w3id.badia.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Debian's browser without a window: what a page has become once its scripts have run. */
final class Chromium {
  private final Path program;

  private Chromium(Path program) {
    this.program = program;
  }

  Path program() {
    return program;
  }

  record Seen(Document page, List<String> complaints) {}

  static Optional<Chromium> find() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(n -> Path.of(folder, n)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Chromium::new);
  }

  Seen open(String url, int width) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("badia-chromium");
    Path dom = profile.resolve("dom.html");
    Path log = profile.resolve("log.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
                "--user-data-dir=" + profile.resolve("profile"),
                "--enable-logging=stderr",
                "--v=0",
                "--window-size=" + width + ",6000",
                "--virtual-time-budget=15000",
                "--dump-dom",
                url));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("Chromium did not end");
    }
    List<String> complaints =
        new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("CONSOLE"))
            .toList();
    return new Seen(Jsoup.parse(Files.readString(dom)), complaints);
  }
}
