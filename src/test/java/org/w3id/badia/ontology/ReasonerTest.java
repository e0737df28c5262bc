package org.w3id.badia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * HermiT, in a JVM and class path of its own, over the ontology, its schemes, its examples and the
 * cases under {@code reasoning/}: what must follow, what must be possible, what must not.
 */
class ReasonerTest {
  private static final Path CLASS_PATH = Path.of("target/reasoner/classpath.txt");
  private static final Path CASES = Path.of("src/test/resources/ontology/reasoning");

  @TestFactory
  Stream<DynamicTest> the_ontology_says_what_it_should_and_nothing_absurd() throws Exception {
    List<Finding> findings = reason();
    assertThat(findings).filteredOn(f -> f.check().equals("ontology")).hasSize(3);
    assertThat(findings).filteredOn(f -> f.check().equals("entailed")).hasSize(count("entailed"));
    assertThat(findings)
        .filteredOn(f -> f.check().equals("inconsistent"))
        .hasSize(count("inconsistent"));
    return findings.stream().map(f -> DynamicTest.dynamicTest(f.title(), f::hold));
  }

  private record Finding(String check, String name, String outcome) {
    static Finding of(String line) {
      String[] cells = line.split("\t", 3);
      return new Finding(cells[0], cells[1], cells[2]);
    }

    String title() {
      return check + ": " + name;
    }

    void hold() {
      switch (check) {
        case "inconsistent" -> assertThat(outcome).isEqualTo("false");
        case "ontology" -> assertThat(outcome).isIn("true", "none");
        default -> assertThat(outcome).isEqualTo("true");
      }
    }
  }

  private static List<Finding> reason() throws IOException, InterruptedException {
    assertThat(CLASS_PATH).as("written by the Maven profile 'reasoner'").exists();
    Process reasoner =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                Files.readString(CLASS_PATH).strip(),
                "src/test/resources/reasoner/Reasoner.java",
                "ontology",
                CASES.toString())
            .redirectError(CLASS_PATH.resolveSibling("errors.txt").toFile())
            .start();
    try (InputStream out = reasoner.getInputStream()) {
      List<Finding> findings =
          new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().map(Finding::of).toList();
      assertThat(reasoner.waitFor())
          .as("exit code of the reasoner; see target/reasoner/errors.txt")
          .isZero();
      return findings;
    }
  }

  private static int count(String folder) throws IOException {
    try (Stream<Path> cases = Files.list(CASES.resolve(folder))) {
      return (int) cases.count();
    }
  }
}
