package org.w3id.badia.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.badia.model.Problem;

/** The documents say what the code does. */
class DocumentsTest {
  @Test
  void every_code_of_a_problem_has_a_heading() throws IOException {
    String document = Files.readString(Path.of("PROBLEMS.md"));
    assertThat(document.lines().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Problem.Code.values()).map(Enum::name).toList());
  }
}
