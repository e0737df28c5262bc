package org.w3id.badia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
  private static final long SECOND = 1_000_000_000;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  @Test
  void a_log_is_told_every_ten_seconds_how_long_the_work_still_takes() {
    TerminalProgress progress = progress(false);
    progress.begin("Reports", 100);
    for (int i = 0; i < 25; i++) {
      now += SECOND;
      progress.step();
    }
    progress.end();
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Reports (100) ...",
            "Reports: 10 of 100, about 90 s left",
            "Reports: 20 of 100, about 80 s left");
  }

  @Test
  void long_work_is_told_in_minutes() {
    TerminalProgress progress = progress(false);
    progress.begin("Reports", 20_000);
    now += 10 * SECOND;
    progress.step();
    progress.end();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("1 of 20,000, about 3333 min left");
  }

  @Test
  void quick_work_and_work_of_unknown_length_take_one_line() {
    TerminalProgress progress = progress(false);
    progress.begin("Reports", 0);
    now += 60 * SECOND;
    progress.step();
    progress.end();
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("Reports ...");
  }

  @Test
  void a_terminal_shows_a_bar_with_the_steps_done() {
    TerminalProgress progress = progress(true);
    progress.begin("Reports", 3);
    progress.step();
    progress.step();
    progress.step();
    progress.end();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Reports").contains("3/3");
  }

  private TerminalProgress progress(boolean terminal) {
    Console console = new Console(System.out, new PrintStream(err, true, StandardCharsets.UTF_8));
    return new TerminalProgress(console, terminal, () -> now);
  }
}
