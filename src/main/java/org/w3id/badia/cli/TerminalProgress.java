package org.w3id.badia.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.w3id.badia.pipeline.Progress;

/**
 * Shows progress with the time left as a bar on a terminal; where standard error is no terminal, as
 * a line when a task begins.
 */
final class TerminalProgress implements Progress {
  private static final int BAR_WIDTH = 78;

  private final Console console;
  private final boolean terminal;
  private ProgressBar bar;

  TerminalProgress(Console console) {
    this.console = console;
    this.terminal = Boolean.getBoolean("badia.terminal");
  }

  @Override
  public synchronized void begin(String task, long steps) {
    if (!terminal) {
      console.say(steps > 0 ? task + " (" + steps + ") ..." : task + " ...");
      return;
    }
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(console.err(), BAR_WIDTH))
            .build();
  }

  @Override
  public synchronized void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public synchronized void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
