package org.w3id.badia.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3id.badia.evaluate.Logistic.Example;

class LogisticTest {
  private static final List<Example> EXAMPLES = new ArrayList<>();

  static {
    EXAMPLES.addAll(Collections.nCopies(30, new Example(List.of("bias", "verb=perfect"), true, 1)));
    EXAMPLES.addAll(Collections.nCopies(5, new Example(List.of("bias", "verb=perfect"), false, 1)));
    EXAMPLES.addAll(Collections.nCopies(20, new Example(List.of("bias", "near=legal"), false, 1)));
    EXAMPLES.add(new Example(List.of("bias", "seldom"), true, 1));
  }

  @Test
  void what_goes_with_right_ones_speaks_for_and_what_goes_with_wrong_ones_against() {
    Map<String, Double> weights = Logistic.learn(EXAMPLES, 1, 2);
    assertThat(weights.get("verb=perfect")).isPositive();
    assertThat(weights.get("near=legal")).isNegative();
  }

  @Test
  void what_was_seen_too_seldom_is_left_out() {
    assertThat(Logistic.learn(EXAMPLES, 1, 2)).doesNotContainKey("seldom");
  }

  @Test
  void a_larger_penalty_trusts_the_examples_less() {
    assertThat(Logistic.learn(EXAMPLES, 50, 2).get("near=legal"))
        .isGreaterThan(Logistic.learn(EXAMPLES, 1, 2).get("near=legal"));
  }

  @Test
  void the_order_of_the_examples_changes_nothing() {
    List<Example> backwards = new ArrayList<>(EXAMPLES);
    Collections.reverse(backwards);
    Map<String, Double> weights = Logistic.learn(EXAMPLES, 1, 2);
    Logistic.learn(backwards, 1, 2)
        .forEach(
            (feature, weight) ->
                assertThat(weights.get(feature))
                    .isCloseTo(weight, org.assertj.core.api.Assertions.within(1e-9)));
  }
}
