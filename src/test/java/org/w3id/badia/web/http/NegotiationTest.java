package org.w3id.badia.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NegotiationTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/web/negotiation.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
  void a_request_gets_the_form_it_asks_for(
      String who, String suffix, String parameter, String accept, String format, Boolean vary) {
    var choice = Negotiation.choose(suffix, parameter, accept, Format.all());
    assertThat(choice.map(c -> c.format().name()).orElse("406")).isEqualTo(format);
    if (vary != null) {
      assertThat(choice.orElseThrow().negotiated()).isEqualTo(vary);
    }
  }
}
