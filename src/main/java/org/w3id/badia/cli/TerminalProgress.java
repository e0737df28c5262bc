package org.w3id.badia.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.w3id.badia.pipeline.Progress;

/**
 * Shows progress with the time left as a bar on a terminal; where standard error is no terminal, as
 * a line when a task begins and another every ten seconds.
 */
final class TerminalProgress implements Progress {
  private static final int BAR_WIDTH = 78;
  private static final long SECOND = 1_000_000_000;
  private static final long BETWEEN_LINES = 10 * SECOND;
  private static final long MINUTE = 60;

  private final Console console;
  private final boolean terminal;
  private final LongSupplier clock;
  private ProgressBar bar;
  private String task = "";
  private long steps;
  private long done;
  private long began;
  private long told;

  TerminalProgress(Console console) {
    this(console, Boolean.getBoolean("badia.terminal"), System::nanoTime);
  }

  /**
   * Progress by another clock.
   *
   * @param terminal whether standard error is one
   * @param clock the time in nanoseconds
   */
  TerminalProgress(Console console, boolean terminal, LongSupplier clock) {
    this.console = console;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public synchronized void begin(String name, long all) {
    if (!terminal) {
      task = name;
      steps = all;
      done = 0;
      began = clock.getAsLong();
      told = began;
      console.say(all > 0 ? name + " (" + all + ") ..." : name + " ...");
      return;
    }
    bar =
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax(all)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(console.err(), BAR_WIDTH))
            .build();
  }

  @Override
  public synchronized void step() {
    if (bar != null) {
      bar.step();
      return;
    }
    done++;
    long now = clock.getAsLong();
    if (!terminal && done < steps && now - told >= BETWEEN_LINES) {
      told = now;
      long left = (now - began) / done * (steps - done) / SECOND;
      console.say(
          String.format(
              Locale.ROOT, "%s: %,d of %,d, about %s left", task, done, steps, readable(left)));
    }
  }

  private static String readable(long seconds) {
    return seconds < 2 * MINUTE ? seconds + " s" : (seconds + MINUTE / 2) / MINUTE + " min";
  }

  @Override
  public synchronized void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
