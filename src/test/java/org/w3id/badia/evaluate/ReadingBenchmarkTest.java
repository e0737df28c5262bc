package org.w3id.badia.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.w3id.badia.text.Texts;

class ReadingBenchmarkTest {
  private final ReadingBenchmark benchmark =
      new ReadingBenchmark(
          List.of(Texts.report("قصف.\n"), Texts.report("هجوم 𐎠.\n")), Duration.ofMillis(1));

  @Test
  void reports_of_one_length_are_made_of_the_texts() {
    Set<Integer> lengths = ConcurrentHashMap.newKeySet();
    ReadingBenchmark.Rate rate =
        benchmark.rate(
            report -> {
              lengths.add(report.text().length());
              return 1;
            });
    assertThat(lengths)
        .allMatch(n -> n == ReadingBenchmark.LENGTH || n == ReadingBenchmark.LENGTH - 1);
    assertThat(rate.reports()).isPositive();
  }

  @Test
  void time_is_told_by_length_and_by_number() {
    assertThat(benchmark.byLength(report -> 1)).hasSize(5).allMatch(l -> l.endsWith("a thousand"));
    assertThat(benchmark.byNumber(report -> 1)).hasSize(3).allMatch(l -> l.contains("reports:"));
  }
}
