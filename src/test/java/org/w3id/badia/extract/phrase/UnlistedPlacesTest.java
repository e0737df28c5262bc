package org.w3id.badia.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.w3id.badia.extract.Shipped;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Role;
import org.w3id.badia.text.Texts;

/** Places that no table has, or that only the report's country tells. */
class UnlistedPlacesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/places/named.csv", numLinesToSkip = 1)
  void what_the_text_names_is_a_place_of_an_event(String text, String place) {
    assertThat(
            Shipped.EXTRACTOR.extract(Texts.report(text)).events().stream()
                .flatMap(e -> e.claims().stream()))
        .anyMatch(
            c ->
                c instanceof Claim.Participation p
                    && p.role() == Role.PLACE
                    && p.value().name().endsWith(place));
  }
}
