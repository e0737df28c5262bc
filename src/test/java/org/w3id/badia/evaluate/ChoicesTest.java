package org.w3id.badia.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  private static final boolean[] FIRST = {true, false};
  private static final boolean[] SECOND = {false, true};

  @Test
  void what_is_chosen_weighs_more_than_what_stands_beside_it() {
    double[] weights = learned(20, 0);
    assertThat(weights[0]).isGreaterThan(0.5).isGreaterThan(weights[1]);
  }

  @Test
  void where_nobody_is_chosen_nobody_weighs_more() {
    double[] weights = learned(0, 20);
    assertThat(weights[2]).isGreaterThan(weights[0]);
  }

  @Test
  void the_same_examples_give_the_same_weights() {
    assertThat(learned(7, 3)).isEqualTo(learned(7, 3));
  }

  @Test
  void two_that_were_chosen_together_do_not_speak_against_each_other() {
    Choices choices = new Choices(2);
    for (int i = 0; i < 20; i++) {
      choices.add(List.of(FIRST, SECOND), List.of(0, 1));
    }
    double[] weights = choices.weights();
    assertThat(weights[0]).isPositive();
    assertThat(weights[1]).isPositive();
  }

  private static double[] learned(int first, int nobody) {
    Choices choices = new Choices(2);
    for (int i = 0; i < first; i++) {
      choices.add(List.of(FIRST, SECOND), List.of(0));
    }
    for (int i = 0; i < nobody; i++) {
      choices.add(List.of(FIRST, SECOND), List.of());
    }
    return choices.weights();
  }
}
