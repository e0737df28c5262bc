package org.w3id.badia.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.ProblemException;

class ReleasedFiguresTest {
  private static final String HEADER =
      "version,released,set,seen,reports,events_f1,events_precision,slots_f1,slots_precision,"
          + "affiliations_f1,affiliations_precision\n";

  @TempDir Path data;

  @Test
  void a_row_holds_the_figures_of_a_release_on_a_set() throws IOException {
    write("0.1.0,2026-11-22,a set,no,12,0.90,0.94,0.63,0.71,0.67,0.63\n");
    assertThat(ReleasedFigures.read(data))
        .containsExactly(
            new ReleasedFigures.Figures(
                "0.1.0",
                "2026-11-22",
                "a set",
                false,
                12,
                new ReleasedFigures.Share(.90, .94),
                new ReleasedFigures.Share(.63, .71),
                new ReleasedFigures.Share(.67, .63)));
  }

  @Test
  void a_figure_that_cannot_be_is_told_with_its_line() throws IOException {
    write("0.1.0,2026-11-22,a set,no,12,90,0.94,0.63,0.71,0.67,0.63\n");
    assertThatThrownBy(() -> ReleasedFigures.read(data))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().toString()).contains("released.csv:2", "events"));
  }

  @Test
  void a_set_is_known_by_its_number_of_reports_in_the_last_release() throws IOException {
    write(
        "0.2.0,2026-11-22,a set,no,12,0.90,0.94,0.63,0.71,0.67,0.63\n"
            + "0.1.0,2026-11-20,another set,no,15,0.90,0.94,0.63,0.71,0.67,0.63\n");
    assertThat(ReleasedFigures.like(ReleasedFigures.read(data), 12)).isEqualTo("a set");
    assertThat(ReleasedFigures.like(ReleasedFigures.read(data), 15)).isEmpty();
  }

  private void write(String row) throws IOException {
    Files.createDirectories(data.resolve("figures"));
    Files.writeString(data.resolve("figures/released.csv"), HEADER + row);
  }
}
