package org.w3id.badia.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.w3id.badia.model.Report;

/**
 * How fast reports are read: in reports of one length a second on all cores, and how the time grows
 * with the length of a text and with the number of reports. Real texts strung together make reports
 * of the length wanted. Every measure is the best of some rounds, after a warm-up.
 */
public final class ReadingBenchmark {
  /** The length of a report that rates count in, in UTF-16 units. */
  public static final int LENGTH = 2_000;

  private static final int ROUNDS = 3;
  private static final int BATCH = 128;
  private static final List<Integer> LENGTHS = List.of(1_000, 4_000, 16_000, 64_000, 256_000);
  private static final List<Integer> NUMBERS = List.of(100, 400, 1_600);
  private static final double BYTES_IN_MEGABYTE = 1 << 20;

  private final List<Report> texts;
  private final Duration round;

  /**
   * Prepares to measure.
   *
   * @param texts real reports, at least one
   * @param round how long one round lasts at least
   */
  public ReadingBenchmark(List<Report> texts, Duration round) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a benchmark needs at least one report");
    }
    this.texts = List.copyOf(texts);
    this.round = round;
  }

  /** Does the most that is measured, without keeping anything, until the compiler has settled. */
  public void warmUp(ToIntFunction<Report> work) {
    for (int i = 0; i < ROUNDS; i++) {
      rate(work);
    }
  }

  /**
   * The outcome of the best round.
   *
   * @param reports how many reports of {@link #LENGTH} were read in a second on all cores
   * @param processorMillis how long a core was busy with each, which other work on the machine does
   *     not change
   */
  public record Rate(double reports, double processorMillis) {}

  /**
   * How fast reports of {@link #LENGTH} are read on all cores.
   *
   * @param work reads one report and returns how much it made of it
   */
  public Rate rate(ToIntFunction<Report> work) {
    List<Report> batch = IntStream.range(0, BATCH).mapToObj(i -> strung(i, LENGTH)).toList();
    Rate best = new Rate(0, 0);
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      long busy = processorNanos();
      long read = 0;
      do {
        batch.parallelStream().mapToInt(work).sum();
        read += batch.size();
      } while (System.nanoTime() - start < round.toNanos());
      double rate = read / seconds(start);
      if (rate > best.reports()) {
        best = new Rate(rate, (processorNanos() - busy) / 1e6 / read);
      }
    }
    return best;
  }

  /** Lines that say how the time for a thousand characters changes with the length of a text. */
  public List<String> byLength(ToIntFunction<Report> work) {
    return LENGTHS.stream()
        .map(
            length -> {
              int count = 4 * LENGTHS.get(LENGTHS.size() - 1) / length;
              double time = best(count, length, work);
              return line("%,9d characters a report: %6.3f ms of a core a thousand", length, time);
            })
        .toList();
  }

  /** Lines that say how the time for a thousand characters changes with the number of reports. */
  public List<String> byNumber(ToIntFunction<Report> work) {
    return NUMBERS.stream()
        .map(
            number ->
                line(
                    "%,9d reports: %6.3f ms of a core a thousand",
                    number, best(number, 1_000, work)))
        .toList();
  }

  /** The most heap that was in use at one time since the process began, in megabytes. */
  public static double peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / BYTES_IN_MEGABYTE;
  }

  private double best(int count, int length, ToIntFunction<Report> work) {
    List<Report> reports = IntStream.range(0, count).mapToObj(i -> strung(i, length)).toList();
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long busy = processorNanos();
      reports.parallelStream().mapToInt(work).sum();
      double millis = (processorNanos() - busy) / 1e6;
      best = Math.min(best, millis / (count * (length / 1_000.0)));
    }
    return best;
  }

  /** A report of a length, made of the texts from the i-th on. */
  private Report strung(int i, int length) {
    Report first = texts.get(i % texts.size());
    StringBuilder text = new StringBuilder(length);
    for (int k = i; text.length() < length; k++) {
      text.append(texts.get(k % texts.size()).text().strip()).append("\n\n");
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return new Report(
        first.id() + "-" + i,
        first.slug() + "-" + i,
        first.title(),
        first.publisher(),
        first.published(),
        first.language(),
        first.url(),
        first.basedOn(),
        text.substring(0, end),
        first.textHeld());
  }

  private static long processorNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
