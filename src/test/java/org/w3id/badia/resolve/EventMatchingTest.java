package org.w3id.badia.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;

class EventMatchingTest {
  /** The columns: why, verdict, then for each event kind, dates, places, targets, dead. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/resolve/event-pairs.csv", numLinesToSkip = 1)
  void pairs_are_told_apart(
      String why,
      String verdict,
      String kindA,
      String datesA,
      String placesA,
      String targetsA,
      String deadA,
      String kindB,
      String datesB,
      String placesB,
      String targetsB,
      String deadB) {
    EventFacts a = event("a", "r1", kindA, datesA, placesA, targetsA, deadA);
    EventFacts b = event("b", "r2", kindB, datesB, placesB, targetsB, deadB);
    EventComparison comparison = EventComparison.of(a, b);
    assertThat(comparison.verdict())
        .as(why + " " + comparison.points() + " " + comparison.reasons())
        .isEqualTo(Verdict.valueOf(verdict));
    assertThat(EventComparison.of(b, a)).isEqualTo(comparison);
    assertThat(comparison.score()).isBetween(0.0, 1.0);
    assertThat(EventMatching.pairs(List.of(a, b)).isEmpty())
        .isEqualTo(comparison.verdict() == Verdict.DIFFERENT);
  }

  @Test
  void events_of_one_report_are_never_matched_and_one_of_another_matches_only_once() {
    EventFacts a = event("a", "r1", "AMBUSH", "2018-05-23", "mayadin", "army", "");
    EventFacts twin = event("a2", "r1", "ARMED_ASSAULT", "2018-05-23", "mayadin", "army", "");
    EventFacts b = event("b", "r2", "AMBUSH", "2018-05-23", "mayadin", "army", "");
    assertThat(EventMatching.pairs(List.of(a, twin, b)))
        .singleElement()
        .satisfies(c -> assertThat(c.first()).isEqualTo(a))
        .satisfies(c -> assertThat(c.second()).isEqualTo(b));
  }

  private static EventFacts event(
      String id,
      String report,
      String kind,
      String dates,
      String places,
      String targets,
      String dead) {
    List<String> days = list(dates);
    return new EventFacts(
        id,
        report,
        EventKind.valueOf(kind),
        days.stream().findFirst().filter(d -> !d.equals("?")).map(LocalDate::parse),
        days.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(days.get(days.size() - 1))),
        list(places).stream().map(EventMatchingTest::place).toList(),
        Set.of("islamic-state"),
        Set.copyOf(list(targets)),
        list(targets).contains("17th-division") ? Set.of("army") : Set.of(),
        list(dead).stream()
            .map(Integer::valueOf)
            .map(n -> new EventFacts.Figure(Harm.KILLED, Optional.of(n), Optional.of(n)))
            .toList());
  }

  private static EventFacts.PlaceFact place(String name) {
    return switch (name) {
      case "mayadin" -> at(name, "deir-ez-zor", 35.02, 40.45);
      case "ashara" -> at(name, "deir-ez-zor", 34.92, 40.56);
      case "palmyra" -> at(name, "homs", 34.56, 38.28);
      case "sukhna" -> at(name, "homs", 34.89, 38.87);
      case "deir-ez-zor", "homs" ->
          new EventFacts.PlaceFact(name, Set.of("syria"), Optional.empty(), true);
      case "syria" -> new EventFacts.PlaceFact(name, Set.of(), Optional.empty(), true);
      case "nowhere-known" -> new EventFacts.PlaceFact(name, Set.of(), Optional.empty(), false);
      default -> new EventFacts.PlaceFact(name, Set.of("homs", "syria"), Optional.empty(), false);
    };
  }

  private static EventFacts.PlaceFact at(String name, String area, double lat, double lon) {
    Set<String> areas = Set.of(area, "syria");
    Optional<EventFacts.Point> point = Optional.of(new EventFacts.Point(lat, lon));
    return new EventFacts.PlaceFact(name, areas, point, false);
  }

  private static List<String> list(String cell) {
    return cell == null || cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.split(" ")).collect(Collectors.toList());
  }
}
