package org.w3id.badia.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.w3id.badia.model.Seek;

/**
 * Two events, mostly of different reports, compared aspect by aspect.
 *
 * @param first the event whose id comes first
 * @param second the other
 * @param verdict whether they are one
 * @param points for it, of {@link #MOST}
 * @param reasons what each aspect says, in a fixed order
 */
public record EventComparison(
    EventFacts first, EventFacts second, Verdict verdict, double points, List<String> reasons) {
  /** The points of two events that agree in every aspect. */
  static final double MOST = 12.5;

  /** Same kind, day, target and perpetrator within one governorate give 9.5. */
  private static final double SAME = 8.5;

  /** Same day and place and a kind that fits give 6, with nothing known of who was hit. */
  private static final double POSSIBLY = 6;

  /** Points of the date below which it is too rough to call two events one. */
  private static final double CLOSE_DATE = 2;

  /** Points of the date from which two wide areas may hold one event: news of one week has 1. */
  private static final double ROUGH_DATE = 1;

  /** Points of the place from which it is near enough to call two events one. */
  private static final double CLOSE_PLACE = 1.5;

  public EventComparison {
    reasons = List.copyOf(reasons);
  }

  /** Compares two events, in whatever order they are given. */
  public static EventComparison of(EventFacts one, EventFacts other) {
    EventFacts first = one.id().compareTo(other.id()) <= 0 ? one : other;
    EventFacts second = first == one ? other : one;
    Map<Aspect, Finding> findings = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      findings.put(aspect, aspect.compare(first, second));
    }
    double points = findings.values().stream().mapToDouble(Finding::points).sum();
    List<String> reasons = new ArrayList<>();
    findings.values().stream().map(Finding::reason).filter(r -> !r.isEmpty()).forEach(reasons::add);
    Verdict verdict = verdict(findings, points);
    if (verdict == Verdict.SAME && first.report().equals(second.report())) {
      reasons.add("one report tells them as two");
      verdict = Verdict.POSSIBLY_SAME;
    }
    return new EventComparison(first, second, verdict, points, reasons);
  }

  /** The points as a share of the most there can be, 0 to 1. */
  public double score() {
    return verdict == Verdict.DIFFERENT && points < 0 ? 0 : Math.max(0, Math.min(1, points / MOST));
  }

  /** The same comparison with another verdict. */
  EventComparison with(Verdict other, String reason) {
    List<String> all = new ArrayList<>(reasons);
    all.add(reason);
    return new EventComparison(first, second, other, points, all);
  }

  private static Verdict verdict(Map<Aspect, Finding> findings, double points) {
    if (Seek.any(findings.values(), Finding::excludes)) {
      return Verdict.DIFFERENT;
    }
    double date = findings.get(Aspect.DATE).points();
    double place = findings.get(Aspect.PLACE).points();
    boolean target = findings.get(Aspect.TARGET).points() > 0;
    boolean figure = findings.get(Aspect.FIGURES).points() > 0;
    boolean near = place >= CLOSE_PLACE;
    // One group strikes one area often on one day: whom it hit, or how many, has to agree too; both
    // together tell the attack where one report names its town and the other its governorate.
    boolean told = near ? target || figure : target && figure && place > 0;
    // The night of one day is the morning of the next: within one neighbourhood that is one attack,
    // unless the tolls differ; in a wide area it is another.
    boolean dayApart = date == Aspect.DAY_APART;
    boolean oneNight = dayApart && near && findings.get(Aspect.FIGURES).points() >= 0;
    if (told && (date >= CLOSE_DATE || oneNight) && points >= SAME) {
      return Verdict.SAME;
    }
    // Attacks of one sort recur for years, and in a governorate every other day: without a date
    // only
    // an equal figure makes them one, and days that hardly meet only within one neighbourhood.
    boolean dated = dayApart ? near : date >= ROUGH_DATE || date > 0 && near;
    return points >= POSSIBLY && (dated || figure && near)
        ? Verdict.POSSIBLY_SAME
        : Verdict.DIFFERENT;
  }
}
