package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fault in one request leaves nothing behind for the next one on the same thread. */
class FaultTest {
  @Test
  void many_faults_at_once_spoil_no_later_answer() throws Exception {
    ServedSite site = ServedSite.shared();
    ExecutorService clients = Executors.newFixedThreadPool(12);
    try {
      List<Callable<Integer>> faults =
          IntStream.range(0, 600)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () ->
                          site.get(
                                  i % 3 == 0
                                      ? "/id/event/none-" + i
                                      : i % 3 == 1
                                          ? "/doc/event/none-" + i
                                          : "/events.ttl?page=" + (i + 50))
                              .statusCode())
              .toList();
      for (var answer : clients.invokeAll(faults)) {
        assertThat(answer.get()).isEqualTo(404);
      }
      List<Callable<Integer>> sound =
          IntStream.range(0, 300)
              .<Callable<Integer>>mapToObj(
                  i -> () -> site.get("/.well-known/void.ttl?unheld=" + i).statusCode())
              .toList();
      for (var answer : clients.invokeAll(sound)) {
        assertThat(answer.get()).isEqualTo(200);
      }
    } finally {
      clients.shutdownNow();
    }
  }
}
