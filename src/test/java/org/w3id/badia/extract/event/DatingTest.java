package org.w3id.badia.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.w3id.badia.extract.Shipped;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Event;
import org.w3id.badia.text.Texts;

/** Events whose own clause names no day, in reports of Wednesday, 26 January 2022. */
class DatingTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/times/of-events.csv", numLinesToSkip = 1)
  void an_event_has_the_day_that_the_text_names_before_it_or_reckons(
      String text, String words, LocalDate day) {
    String report = text.replace('⏎', '\n');
    List<Event> events = events(report);
    assertThat(events)
        .as("%s in %s", words, events)
        .anyMatch(e -> days(e).contains(day) && report.startsWith(words, e.trigger().start()));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/times/of-history.csv", numLinesToSkip = 1)
  void a_report_of_what_was_years_ago_tells_no_event(String text) {
    assertThat(events(text)).isEmpty();
  }

  private static List<Event> events(String text) {
    return Shipped.EXTRACTOR
        .extract(Texts.report(text, "", Optional.of(LocalDate.of(2022, 1, 26))))
        .events();
  }

  private static List<LocalDate> days(Event event) {
    return event.claims().stream()
        .filter(Claim.Timing.class::isInstance)
        .map(c -> ((Claim.Timing) c).when())
        .flatMap(w -> w.earliest().or(w::latest).stream())
        .toList();
  }
}
