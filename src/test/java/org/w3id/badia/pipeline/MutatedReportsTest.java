package org.w3id.badia.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3id.badia.infer.DirectProperties;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.text.Texts;

/**
 * Reports whose words are lost, doubled, swapped and mixed with those of others, and whose letters
 * are lost or spoilt, are read without a fault, and every claim still points into the text. {@code
 * -Dbadia.mutants=1000000} tries more, {@code -Dbadia.seed=1} others.
 */
class MutatedReportsTest {
  /** So many are turned into RDF too; of more, one in ten, which takes most of the time. */
  private static final int USUAL = 3_000;

  private static final int MUTANTS = Integer.getInteger("badia.mutants", USUAL);
  private static final long SEED = Long.getLong("badia.seed", 20_240_418);

  /**
   * What spoilt texts hold: controls, marks that join or turn, brackets, and far too long a number.
   */
  private static final List<String> SPOILS =
      List.of(
          "\0",
          "\u202e",
          "\u200f",
          "\u0301",
          "\u064b",
          "ـ",
          "\u200c",
          "(((",
          "»",
          "«",
          "\"",
          "،",
          ".",
          "\n\n",
          "\r",
          "\t",
          " ",
          "99999999999999999999",
          "٣٠٫٥",
          "-",
          "/",
          "😀",
          "ﷺ",
          "لا",
          "x",
          "31/02/2023",
          "\ufeff",
          "\ufffd",
          "و",
          "ال",
          "ب",
          "ل");

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2023, 3, 9));
  private static final Knowledge KNOWLEDGE = Knowledge.read(Path.of("data"));
  private static final ExtractionRun RUN =
      new ExtractionRun(
          KNOWLEDGE, Base.DEFAULT, new DirectProperties(Rules.load(Path.of("queries/rules"))));

  /** A million take half an hour, and an interrupted test would blame the report being read. */
  @Test
  @Timeout(value = 4, unit = TimeUnit.HOURS)
  void a_mutated_report_is_read_without_a_fault() throws IOException {
    List<List<String>> texts = texts();
    List<String> faults =
        IntStream.range(0, MUTANTS)
            .parallel()
            .mapToObj(i -> fault(mutant(texts, new Random(SEED + i)), i < USUAL || i % 10 == 0))
            .filter(Objects::nonNull)
            .limit(5)
            .toList();
    assertThat(faults).isEmpty();
  }

  private static String fault(String text, boolean written) {
    try {
      Extraction extraction = KNOWLEDGE.extractor().apply(Texts.report(text, "", PUBLISHED));
      int length = text.codePointCount(0, text.length());
      boolean outside =
          extraction.events().stream()
              .flatMap(e -> e.claims().stream())
              .flatMap(c -> c.provenance().evidence().stream())
              .anyMatch(span -> span.end() > length || span.length() == 0);
      if (written) {
        RUN.triples(extraction);
      }
      return outside ? "a claim points outside of: " + text : null;
    } catch (RuntimeException | StackOverflowError e) {
      return e + " at " + ours(e) + " reading: " + text;
    }
  }

  /** Where in Badia it happened. */
  private static StackTraceElement ours(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return Stream.of(trace)
        .filter(frame -> frame.getClassName().startsWith("org.w3id.badia"))
        .findFirst()
        .orElse(trace[0]);
  }

  private static List<List<String>> texts() throws IOException {
    List<List<String>> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("data/reports"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(List.of(Files.readString(file).split("(?<=\\s)")));
      }
    }
    return texts;
  }

  /** Stretches of a few reports, one after the other, with words lost, doubled and swapped. */
  private static String mutant(List<List<String>> texts, Random random) {
    List<String> words = new ArrayList<>();
    int stretches = 2 + random.nextInt(5);
    for (int i = 0; i < stretches; i++) {
      List<String> text = texts.get(random.nextInt(texts.size()));
      int from = random.nextInt(text.size());
      words.addAll(text.subList(from, Math.min(text.size(), from + 1 + random.nextInt(30))));
    }
    for (int i = random.nextInt(6); i > 0 && words.size() > 2; i--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(3)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(random.nextInt(words.size()), words.get(at));
        default -> Collections.swap(words, at, random.nextInt(words.size()));
      }
    }
    return spoilt(String.join("", words), random);
  }

  /** A text of which one in two has some letters lost or replaced. */
  private static String spoilt(String text, Random random) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int i = random.nextInt(2) * random.nextInt(8); i > 0 && !spoilt.isEmpty(); i--) {
      int at =
          spoilt.offsetByCodePoints(0, random.nextInt(spoilt.codePointCount(0, spoilt.length())));
      int end = at + Character.charCount(spoilt.codePointAt(at));
      boolean kept = random.nextInt(3) == 0;
      spoilt.replace(at, kept ? at : end, SPOILS.get(random.nextInt(SPOILS.size())));
    }
    return spoilt.toString();
  }
}
