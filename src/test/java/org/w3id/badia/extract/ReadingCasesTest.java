package org.w3id.badia.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.Stage;
import org.w3id.badia.text.Texts;

/**
 * Constructions of Arabic reports, a folder a case: {@code text.txt} is read and {@code events.txt}
 * holds an event a line. What is wrong in a reading is put here first.
 */
class ReadingCasesTest {
  private static final Path CASES = Path.of("src/test/resources/readings");

  @TestFactory
  Stream<DynamicTest> every_construction_is_read_as_its_case_says() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private static void check(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("text.txt", "events.txt");
    }
    assertThat(read(folder)).isEqualTo(lines(folder.resolve("events.txt")));
  }

  private static List<String> read(Path folder) {
    String text = String.join("\n", lines(folder.resolve("text.txt")));
    Report report = Texts.report(text);
    List<Event> events = Shipped.EXTRACTOR.extract(report).events();
    return events.stream().map(event -> line(event) + answered(event, events)).toList();
  }

  /** Which event of the case it answers, the first being 1. */
  private static String answered(Event event, List<Event> events) {
    return event.claims().stream()
        .filter(Claim.Sequence.class::isInstance)
        .map(c -> ((Claim.Sequence) c).event())
        .map(slug -> "; answers " + (1 + events.stream().map(Event::slug).toList().indexOf(slug)))
        .collect(Collectors.joining());
  }

  private static String line(Event event) {
    boolean foiled =
        event.claims().stream()
            .anyMatch(c -> c instanceof Claim.Progress p && p.stage() == Stage.FOILED);
    return (foiled ? "foiled " : "")
        + event.kind().className()
        + part(event, Role.PERPETRATOR, " by ")
        + part(event, Role.TARGET, " on ")
        + part(event, Role.PLACE, " at ")
        + part(event, Role.WEAPON, " with ")
        + tolls(event);
  }

  private static String part(Event event, Role role, String word) {
    String values =
        event.claims().stream()
            .filter(c -> c instanceof Claim.Participation p && p.role() == role)
            .map(c -> ((Claim.Participation) c).value().slug())
            .sorted()
            .collect(Collectors.joining(", "));
    return values.isEmpty() ? "" : word + values;
  }

  private static String tolls(Event event) {
    return event.claims().stream()
        .filter(Claim.Casualties.class::isInstance)
        .map(Claim.Casualties.class::cast)
        .map(
            c ->
                "; "
                    + c.harm().localName()
                    + " "
                    + c.count().minimum().orElse(0)
                    + c.victimGroup().map(g -> " of " + g.slug()).orElse(""))
        .sorted()
        .collect(Collectors.joining());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
