package org.w3id.badia.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.badia.extract.number.NumberGrammar;
import org.w3id.badia.extract.number.NumberPhrase;
import org.w3id.badia.extract.time.TimeExpression;
import org.w3id.badia.extract.time.TimeGrammar;
import org.w3id.badia.lexicon.number.NumberLexicon;
import org.w3id.badia.lexicon.time.TimeLexicon;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.Sentence;
import org.w3id.badia.text.AnnotatedText;
import org.w3id.badia.text.Reading;
import org.w3id.badia.text.ReportFile;
import org.w3id.badia.text.ReportFolder;
import org.w3id.badia.text.ReportMetadata;
import org.w3id.badia.text.ReportReader;
import org.w3id.badia.text.Texts;
import org.w3id.badia.text.Token;

/** Nothing that a file may hold hangs the reader or makes it throw. */
class HostileTextTest {
  private static final NumberGrammar NUMBERS = new NumberGrammar(NumberLexicon.read(Texts.DATA));
  private static final TimeGrammar TIMES = new TimeGrammar(TimeLexicon.read(Texts.DATA), NUMBERS);
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2023, 3, 9));
  private static final int LONG = 1_000_000;

  private static void readAll(String text) {
    AnnotatedText annotated = Texts.annotate(text);
    for (Sentence sentence : annotated.sentences()) {
      List<Token> tokens = annotated.tokensOf(sentence);
      for (NumberPhrase number : NUMBERS.find(tokens)) {
        assertThat(number.tokenEnd()).isLessThanOrEqualTo(tokens.size());
      }
      for (TimeExpression time : TIMES.find(tokens, PUBLISHED)) {
        assertThat(time.tokenEnd()).isLessThanOrEqualTo(tokens.size());
        assertThat(sentence.span().contains(time.span())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "هجوم ",
        "ه",
        "1",
        "5 ",
        ".",
        "1.",
        "1,000,",
        "\u0654",
        "ي\u064B",
        "\u202E",
        "\uD83D",
        "وألف ",
        "مئة وخمسة ",
        "من ",
        "يوم الأحد ",
        "منذ ",
        "أ\n",
        "5 آذار/مارس ",
        "صيف ",
        "مطلع ",
        "هذا ",
        "5/",
        "و ",
        "\"",
        "أ.",
        "بين 5 و",
        "ليل السبت ",
        "<div>",
        "أكثر من ",
        "نصف "
      })
  void a_million_of_anything_is_read_in_bounded_time(String piece) {
    String text = piece.repeat(LONG / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> readAll(text));
  }

  @Provide
  Arbitrary<String> mutations() {
    List<String> reports =
        ReportFolder.open(Texts.DATA.resolve("reports")).files().stream()
            .map(HostileTextTest::text)
            .toList();
    return Combinators.combine(Arbitraries.of(reports), Arbitraries.longs())
        .as((text, seed) -> mutated(text, new Random(seed)));
  }

  private static String text(ReportFile file) {
    try {
      return Files.readString(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A stretch of a report with letters lost, doubled, moved and replaced. */
  private static String mutated(String text, Random random) {
    int from = random.nextInt(text.length() - 300);
    StringBuilder mutated = new StringBuilder(text.substring(from, from + 300));
    for (int i = random.nextInt(40); i > 0; i--) {
      int at = random.nextInt(mutated.length() - 20);
      switch (random.nextInt(4)) {
        case 0 -> mutated.deleteCharAt(at);
        case 1 -> mutated.insert(at, mutated.substring(at, at + random.nextInt(15)));
        case 2 -> mutated.setCharAt(at, (char) random.nextInt(0x10000));
        default -> mutated.insert(at, random.nextInt(10_000) + " ");
      }
    }
    return mutated.toString();
  }

  @Property(tries = 3000)
  void a_report_with_anything_changed_is_read(@ForAll("mutations") String text) {
    readAll(text);
  }

  @Property(tries = 300)
  void any_bytes_give_a_report_or_one_problem(@ForAll byte[] bytes) throws IOException {
    Path file = Files.createTempFile("hostile", ".txt");
    try {
      Files.write(file, bytes);
      Reading reading = new ReportReader().read(new ReportFile(file, ReportMetadata.NONE));
      assertThat(reading.report().isPresent() || reading.problems().size() == 1).isTrue();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void a_hundred_megabytes_are_refused_without_being_read(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.txt");
    byte[] megabyte = "هجوم\n".repeat(1 << 17).getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(file)) {
      for (int written = 0; written < 100 << 20; written += megabyte.length) {
        out.write(megabyte);
      }
    }
    Reading reading = new ReportReader().read(new ReportFile(file, ReportMetadata.NONE));
    assertThat(reading.problems()).extracting(Problem::code).contains(Problem.Code.TOO_LARGE);
  }

  @Test
  void a_page_nested_a_million_deep_is_read_in_bounded_time(@TempDir Path folder)
      throws IOException {
    String page = "<html><body>" + "<div class=share>".repeat(300_000) + "هجوم في تدمر";
    Path file = Files.writeString(folder.resolve("a.html"), page);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThat(
                    new ReportReader()
                        .read(new ReportFile(file, ReportMetadata.NONE))
                        .report()
                        .map(r -> r.text().strip()))
                .contains("هجوم في تدمر"));
  }
}
