package org.w3id.badia.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long completions take over all that is bundled, in milliseconds. Run it with {@code mvn -q
 * test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.w3id.badia.web.CompletionBench}.
 */
public final class CompletionBench {
  private static final int ROUNDS = 50;

  private record Asked(String position, String of, String word, String language) {}

  private static final List<Asked> ASKED =
      List.of(
          new Asked("object", "badia:perpetrator", "", "en"),
          new Asked("object", "badia:perpetrator", "isl", "en"),
          new Asked("object", "badia:target", "لواء", "ar"),
          new Asked("object", "badia:place", "وتدمر", "ar"),
          new Asked("object", "badia:place", "ت", "ar"),
          new Asked("object", "a", "amb", "en"),
          new Asked("predicate", "badia:Ambush", "", "en"),
          new Asked("predicate", "", "منفذ", "ar"),
          new Asked("subject", "", "syr", "en"));

  private CompletionBench() {}

  /** Prints the first answer's time, the median and the 95th of a hundred. */
  public static void main(String[] arguments) throws Exception {
    ServedSite site = ServedSite.bundled();
    double first = ask(site, ASKED.get(0));
    double[] times = new double[ROUNDS * ASKED.size()];
    for (int i = 0; i < times.length; i++) {
      times[i] = ask(site, ASKED.get(i % ASKED.size()));
    }
    Arrays.sort(times);
    System.out.printf(
        "first %.0f ms, median %.1f ms, p95 %.1f ms, slowest %.0f ms of %d%n",
        first,
        times[times.length / 2],
        times[times.length * 95 / 100],
        times[times.length - 1],
        times.length);
    System.exit(0);
  }

  private static double ask(ServedSite site, Asked asked) throws Exception {
    String path =
        "/editor/complete?position=%s&of=%s&word=%s&lang=%s"
            .formatted(
                asked.position(), encode(asked.of()), encode(asked.word()), asked.language());
    long start = System.nanoTime();
    site.get(path);
    return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
