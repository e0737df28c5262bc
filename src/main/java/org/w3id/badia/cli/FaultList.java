package org.w3id.badia.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.w3id.badia.evaluate.Fault;

/** Prints what was read wrongly, by slot and by the way in which it is wrong. */
final class FaultList {
  private static final int LONGEST_QUOTE = 80;

  /** Slots in the order of their names, the commonest way of each first. */
  private final Map<String, List<Map.Entry<Fault.Kind, List<Fault>>>> groups = new TreeMap<>();

  FaultList(List<Fault> faults) {
    faults.stream()
        .collect(Collectors.groupingBy(Fault::slot, Collectors.groupingBy(Fault::kind)))
        .forEach(
            (slot, kinds) ->
                groups.put(
                    slot,
                    kinds.entrySet().stream()
                        .sorted(
                            Comparator.comparingInt(
                                    (Map.Entry<Fault.Kind, List<Fault>> k) -> -k.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                        .toList()));
  }

  /** One line a fault: what was wanted, what given, and where. */
  void print(Consumer<String> out) {
    groups.forEach(
        (slot, kinds) ->
            kinds.forEach(
                kind -> {
                  out.accept(
                      "%s, %s (%d)".formatted(slot, kind.getKey().label(), kind.getValue().size()));
                  kind.getValue().forEach(fault -> out.accept("  " + line(fault)));
                }));
    out.accept("");
  }

  /** One line a slot: how often it was wrong in which way. */
  void counts(Consumer<String> out) {
    out.accept("Errors by kind:");
    groups.forEach(
        (slot, kinds) ->
            out.accept(
                String.format(Locale.ROOT, "%-14s ", slot)
                    + kinds.stream()
                        .map(k -> k.getKey().label() + " " + k.getValue().size())
                        .collect(Collectors.joining(", "))));
  }

  private static String line(Fault fault) {
    StringBuilder line = new StringBuilder(fault.report());
    line.append(fault.event().isEmpty() ? "" : " " + fault.event());
    line.append(fault.at() < 0 ? "" : " at " + fault.at()).append(":");
    line.append(fault.wanted().isEmpty() ? "" : " wanted " + values(fault.wanted()));
    line.append(fault.given().isEmpty() ? "" : " given " + values(fault.given()));
    return line.append(fault.words().isBlank() ? "" : " “" + quoted(fault.words()) + "”")
        .toString();
  }

  private static String values(List<String> values) {
    return String.join("; ", values);
  }

  private static String quoted(String words) {
    String plain = words.replaceAll("\\s+", " ").strip();
    boolean whole = plain.codePointCount(0, plain.length()) <= LONGEST_QUOTE;
    return whole ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }
}
