package org.w3id.badia.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that every file of the tree is held to. */
class HouseTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path SOURCE_REPORTS = ROOT.resolve("../shared/reports");
  private static final Set<String> NOT_OURS = Set.of(".git", "target", "var", "node_modules");
  private static final int LONGEST_FILE = 350;
  private static final int RUN = 9;
  private static final long LARGEST = 4 << 20;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.])/(work|farm|root|tmp/[a-z])/?.{0,30}");
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "@Dis"
              + "abled(?!\\s*\\(\\s*\")|catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}|\\b(TO"
              + "DO|FIX"
              + "ME)\\b");

  /** Seven words and more; clitics, a few prepositions and endings are grammar. */
  private static final Pattern WORD_LIST =
      Pattern.compile("\\.of\\((\\s*\"\\p{InArabic}{2,}\",?){7,}\\s*\\)");

  private static final Pattern EMPTY_NAME =
      Pattern.compile("(Util|Utils|Helper|Helpers|Manager|Common)\\.java$");

  @Test
  void no_java_file_is_too_long_to_read() {
    assertThat(java().filter(f -> read(f).lines().count() > LONGEST_FILE)).isEmpty();
  }

  /** Text normalisation and labels apart: a word that the reader knows stands in a table. */
  @Test
  void no_list_of_arabic_words_stands_in_the_rooms_that_read() {
    assertThat(
            java()
                .filter(f -> f.toString().replace('\\', '/').contains("/main/"))
                .filter(f -> f.toString().replace('\\', '/').contains("/badia/extract/"))
                .flatMap(f -> found(f, WORD_LIST)))
        .isEmpty();
  }

  @Test
  void no_class_has_a_name_that_says_nothing() {
    assertThat(java().filter(f -> EMPTY_NAME.matcher(f.toString()).find())).isEmpty();
  }

  @Test
  void nothing_is_left_unfinished_or_switched_off_without_a_reason() {
    assertThat(java().flatMap(f -> found(f, UNFINISHED))).isEmpty();
  }

  @Test
  void no_file_names_a_path_of_a_machine() {
    assertThat(
            files()
                .filter(f -> !f.startsWith(ROOT.resolve("src/test")))
                .flatMap(f -> found(f, MACHINE_PATH)))
        .isEmpty();
  }

  @Test
  void no_sentence_of_a_source_report_stands_in_the_tree() {
    assumeTrue(
        Files.isDirectory(SOURCE_REPORTS), "skipped: the source reports are not beside this tree");
    Map<List<String>, String> runs = new HashMap<>();
    filesIn(SOURCE_REPORTS)
        .filter(f -> f.toString().endsWith(".txt"))
        .forEach(f -> runsOf(read(f)).forEach(run -> runs.put(run, f.getFileName().toString())));
    List<String> copied = new ArrayList<>();
    files()
        .forEach(
            f ->
                runsOf(read(f)).stream()
                    .filter(runs::containsKey)
                    .findFirst()
                    .ifPresent(run -> copied.add(f + ": " + String.join(" ", run))));
    assertThat(copied).isEmpty();
  }

  private static List<List<String>> runsOf(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.replaceAll("[\u064b-\u0652\u0640]", ""));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      List<String> run = words.subList(i, i + RUN);
      if (run.stream().anyMatch(HouseTest::isArabic)) {
        runs.add(run);
      }
    }
    return runs;
  }

  private static boolean isArabic(String word) {
    return word.codePoints().anyMatch(c -> c >= 0x600 && c <= 0x6ff);
  }

  private static Stream<String> found(Path file, Pattern pattern) {
    return pattern.matcher(read(file)).results().map(m -> file + ": " + m.group());
  }

  private static Stream<Path> java() {
    return files().filter(f -> f.toString().endsWith(".java"));
  }

  private static Stream<Path> files() {
    return filesIn(ROOT);
  }

  /** What a build writes comes and goes while the tests run: such folders are not entered. */
  private static Stream<Path> filesIn(Path folder) {
    List<Path> ours = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
              boolean skipped = !at.equals(folder) && isNotOurs(at);
              return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && !isNotOurs(file)) {
                ours.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ours.stream();
  }

  private static boolean isNotOurs(Path path) {
    return NOT_OURS.contains(path.getFileName().toString());
  }

  /** The text of a file, empty where it is too large or no text. */
  private static String read(Path file) {
    try {
      return Files.size(file) > LARGEST ? "" : Files.readString(file);
    } catch (CharacterCodingException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
