package org.w3id.badia.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of each wrong fill of a report in which way it is wrong. */
final class FaultFinder {
  /** So many characters of what the gold quotes suffice to find it again. */
  private static final int QUOTE = 25;

  private final PairedReports.Paired report;
  private final List<Fault> faults = new ArrayList<>();

  private FaultFinder(PairedReports.Paired report) {
    this.report = report;
  }

  /** All that is wrong with a report. */
  static List<Fault> of(PairedReports.Paired report) {
    FaultFinder finder = new FaultFinder(report);
    List<Gold.Event> wanted = report.gold().events;
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).optional) {
        Optional<Found.Event> given = report.given(i);
        if (given.isPresent()) {
          finder.new Pair(wanted.get(i), given.get()).compare();
        } else {
          finder.add(Fault.Kind.MISSED, "event", wanted.get(i), List.of(), -1);
        }
      }
    }
    for (int j = 0; j < report.found().events().size(); j++) {
      if (report.wanted(j).isEmpty()) {
        finder.tooMany(report.found().events().get(j));
      }
    }
    finder.affiliations();
    return finder.faults;
  }

  private void add(Fault.Kind kind, String slot, Gold.Event event, List<String> given, int at) {
    add(kind, slot, event, List.of(event.type), given, at);
  }

  private void add(
      Fault.Kind kind,
      String slot,
      Gold.Event event,
      List<String> wanted,
      List<String> given,
      int at) {
    int place = at < 0 ? quoted(event.evidence) : at;
    faults.add(
        new Fault(kind, slot, report.gold().doc, event.id, wanted, given, place, event.evidence));
  }

  private int quoted(String words) {
    String text = report.found().text();
    int at =
        words.isBlank() ? -1 : text.indexOf(words.substring(0, Math.min(QUOTE, words.length())));
    return at < 0 ? -1 : text.codePointCount(0, at);
  }

  private void tooMany(Found.Event event) {
    List<String> given = new ArrayList<>(event.types());
    fills(event).values().forEach(all -> all.forEach(names -> given.add(first(names))));
    faults.add(
        new Fault(
            Fault.Kind.TOO_MANY,
            "event",
            report.gold().doc,
            "",
            List.of(),
            given,
            event.start(),
            ""));
  }

  private void affiliations() {
    List<Gold.Affiliation> wanted = report.gold().affiliations;
    List<Found.Affiliation> given = report.found().affiliations();
    for (Gold.Affiliation one : wanted) {
      if (!one.optional() && given.stream().noneMatch(g -> Evaluation.fits(one, g))) {
        String tie = first(one.group()) + " " + one.relation() + " " + first(one.with());
        affiliation(Fault.Kind.NOWHERE, List.of(tie), List.of());
      }
    }
    for (Found.Affiliation one : given) {
      if (wanted.stream().noneMatch(w -> Evaluation.fits(w, one))) {
        String tie = first(one.affiliate()) + " " + one.relations() + " " + first(one.patron());
        affiliation(Fault.Kind.NONE_WANTED, List.of(), List.of(tie));
      }
    }
  }

  private void affiliation(Fault.Kind kind, List<String> wanted, List<String> given) {
    faults.add(new Fault(kind, "affiliation", report.gold().doc, "", wanted, given, -1, ""));
  }

  /** The named fills of an event, by slot; what was hit may be an object. */
  private static Map<String, List<List<String>>> fills(Found.Event event) {
    Map<String, List<List<String>>> fills = new LinkedHashMap<>();
    fills.put("perpetrator", event.perpetrators());
    fills.put("target", Stream.concat(event.targets().stream(), event.objects().stream()).toList());
    fills.put("place", event.places());
    fills.put("weapon", event.weapons());
    return fills;
  }

  private static Map<String, List<List<String>>> fills(Gold.Event event) {
    Map<String, List<List<String>>> fills = new LinkedHashMap<>();
    fills.put("perpetrator", event.perpetrators);
    fills.put("target", event.targets);
    fills.put("place", event.places);
    fills.put("weapon", event.weapons);
    return fills;
  }

  private static boolean holds(List<List<String>> fills, List<String> names) {
    return fills.stream().anyMatch(fill -> NameMatch.anySame(fill, names));
  }

  private static String first(List<String> names) {
    return names.isEmpty() ? "unnamed" : names.get(0);
  }

  private static List<String> firsts(List<List<String>> fills) {
    return fills.stream().map(FaultFinder::first).toList();
  }

  /** An annotated event beside the found one. */
  private final class Pair {
    private final Gold.Event gold;
    private final Found.Event found;
    private final Map<String, List<List<String>>> wanted;
    private final Map<String, List<List<String>>> given;

    Pair(Gold.Event gold, Found.Event found) {
      this.gold = gold;
      this.found = found;
      this.wanted = fills(gold);
      this.given = fills(found);
    }

    void compare() {
      Slots.compare(gold, found)
          .forEach(
              (slot, tally) -> {
                if (tally.correct() < Math.max(tally.wanted(), tally.given())) {
                  slot(slot, tally);
                }
              });
    }

    private void slot(String slot, Tally tally) {
      switch (slot) {
        case "type" -> value(slot, tally, List.of(gold.type), found.types());
        case "date" ->
            value(
                slot,
                tally,
                List.of(gold.date.earliest() + " to " + gold.date.latest()),
                Stream.of(found.earliest(), found.latest()).flatMap(Optional::stream).toList());
        case "casualty" -> casualties();
        case "attribution" ->
            value(
                slot,
                tally,
                gold.suspected ? List.of("suspected") : List.of(),
                found.suspected() ? List.of("suspected") : List.of());
        default -> names(slot, tally);
      }
    }

    private void value(String slot, Tally tally, List<String> want, List<String> give) {
      Fault.Kind kind =
          tally.wanted() == 0
              ? Fault.Kind.NONE_WANTED
              : tally.given() == 0 ? Fault.Kind.NOWHERE : Fault.Kind.ANOTHER;
      add(kind, slot, gold, want, give, found.start());
    }

    private void names(String slot, Tally tally) {
      for (List<String> names : wanted.get(slot)) {
        if (!holds(given.get(slot), names)) {
          add(missed(names), slot, gold, List.of(first(names)), givenIn(slot), found.start());
        }
      }
      if (tally.given() > tally.correct()) {
        List<List<String>> counted = slot.equals("target") ? found.targets() : given.get(slot);
        for (List<String> names : counted) {
          if (!holds(wanted.get(slot), names)) {
            List<String> want = firsts(wanted.get(slot));
            add(wrong(slot, names), slot, gold, want, List.of(first(names)), found.start());
          }
        }
      }
    }

    private List<String> givenIn(String slot) {
      return firsts(given.get(slot));
    }

    private Fault.Kind missed(List<String> names) {
      if (given.values().stream().anyMatch(fills -> holds(fills, names))) {
        return Fault.Kind.OTHER_ROLE;
      }
      boolean elsewhere =
          report.found().events().stream()
              .flatMap(e -> fills(e).values().stream())
              .anyMatch(fills -> holds(fills, names));
      return elsewhere ? Fault.Kind.OTHER_EVENT : Fault.Kind.NOWHERE;
    }

    private Fault.Kind wrong(String slot, List<String> names) {
      if (wanted.values().stream().anyMatch(fills -> holds(fills, names))) {
        return Fault.Kind.OTHER_ROLE;
      }
      boolean elsewhere =
          report.gold().events.stream().anyMatch(e -> holds(fills(e).get(slot), names));
      return elsewhere
          ? Fault.Kind.OTHER_EVENT
          : wanted.get(slot).isEmpty() ? Fault.Kind.NONE_WANTED : Fault.Kind.ANOTHER;
    }

    private void casualties() {
      List<String> want = gold.casualties.stream().map(this::figure).toList();
      List<String> give = found.casualties().stream().map(this::figure).toList();
      for (Gold.Casualty one : gold.casualties) {
        if (found.casualties().stream().noneMatch(c -> Slots.claimFits(one, c))) {
          Fault.Kind kind = give.isEmpty() ? Fault.Kind.NOWHERE : Fault.Kind.ANOTHER;
          add(kind, "casualty", gold, List.of(figure(one)), give, found.start());
        }
      }
      for (Found.Casualty one : found.casualties()) {
        if (gold.casualties.stream().noneMatch(c -> Slots.claimFits(c, one))) {
          boolean other =
              report.gold().events.stream()
                  .flatMap(e -> e.casualties.stream())
                  .anyMatch(c -> Slots.claimFits(c, one));
          Fault.Kind kind = other ? Fault.Kind.OTHER_EVENT : Fault.Kind.NONE_WANTED;
          add(kind, "casualty", gold, want, List.of(figure(one)), found.start());
        }
      }
    }

    private String figure(Gold.Casualty c) {
      return c.kind() + " " + bounds(Optional.ofNullable(c.min()), Optional.ofNullable(c.max()));
    }

    private String figure(Found.Casualty c) {
      return String.join("/", c.kinds()).toLowerCase(java.util.Locale.ROOT)
          + " "
          + bounds(c.minimum(), c.maximum());
    }

    private static String bounds(Optional<Integer> least, Optional<Integer> most) {
      String from = least.map(String::valueOf).orElse("?");
      return least.equals(most) ? from : from + " to " + most.map(String::valueOf).orElse("?");
    }
  }
}
