package org.w3id.badia.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.RoleFeature;

class RoleWeightsTest {
  @TempDir Path data;

  @Test
  void each_part_has_a_weight_of_its_own() throws IOException {
    RoleWeights weights = read("nobody,0.5,1", "doer,2,-1", "same-clause,0.25,0.5");
    Set<RoleFeature> features = Set.of(RoleFeature.DOER, RoleFeature.SAME_CLAUSE);
    assertThat(weights.sum(features, Role.PERPETRATOR)).isCloseTo(2.25, within(1e-9));
    assertThat(weights.sum(features, Role.TARGET)).isCloseTo(-0.5, within(1e-9));
    assertThat(weights.nobody(Role.TARGET)).isEqualTo(1);
  }

  @Test
  void a_feature_without_a_row_weighs_nothing() throws IOException {
    assertThat(read("nobody,0,0").of(RoleFeature.SUFFERER, Role.TARGET)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"doing,1,1", "doer,much,1", "doer,1,NaN", "doer,1,1\ndoer,2,2"})
  void a_wrong_row_is_told_with_line_and_column(String rows) {
    assertThatThrownBy(() -> read(rows))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().toString()).contains("data/lexicon/roles.csv:"));
  }

  private RoleWeights read(String... rows) throws IOException {
    Path file = Files.createDirectories(data.resolve("lexicon")).resolve("roles.csv");
    Files.writeString(file, "feature,perpetrator,target\n" + String.join("\n", rows) + "\n");
    return RoleWeights.read(data);
  }
}
