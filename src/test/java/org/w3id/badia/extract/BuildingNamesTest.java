package org.w3id.badia.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Role;
import org.w3id.badia.text.Texts;

/** What was hit carries all the words the report calls it by, and none of what was hit beside. */
class BuildingNamesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/buildings.csv", numLinesToSkip = 1)
  void what_was_hit_is_named_in_full(String text, String objects) {
    List<String> names =
        Shipped.EXTRACTOR.extract(Texts.report(text)).events().stream()
            .flatMap(e -> e.claims().stream())
            .filter(c -> c instanceof Claim.Participation p && p.role() == Role.TARGET_OBJECT)
            .map(c -> ((Claim.Participation) c).value().name())
            .distinct()
            .sorted()
            .toList();

    assertThat(names).isEqualTo(List.of(objects.split("; ")));
  }
}
