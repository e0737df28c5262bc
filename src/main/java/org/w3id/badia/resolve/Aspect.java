package org.w3id.badia.resolve;

import static org.w3id.badia.model.EventKind.AIRSTRIKE;
import static org.w3id.badia.model.EventKind.AMBUSH;
import static org.w3id.badia.model.EventKind.ARMED_ASSAULT;
import static org.w3id.badia.model.EventKind.ASSASSINATION;
import static org.w3id.badia.model.EventKind.ATTACK;
import static org.w3id.badia.model.EventKind.BOMBING;
import static org.w3id.badia.model.EventKind.CLASH;
import static org.w3id.badia.model.EventKind.IED_BOMBING;
import static org.w3id.badia.model.EventKind.LOOTING_ARSON;
import static org.w3id.badia.model.EventKind.MISSILE_STRIKE;
import static org.w3id.badia.model.EventKind.PRISON_BREAK;
import static org.w3id.badia.model.EventKind.SHELLING;
import static org.w3id.badia.model.EventKind.SUICIDE_BOMBING;
import static org.w3id.badia.model.EventKind.VEHICLE_BOMBING;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** The ways in which two events are compared. */
enum Aspect {
  /** What happened: one report's ambush may be another's bombing, but not its air strike. */
  KIND {
    @Override
    Finding compare(EventFacts a, EventFacts b) {
      if (a.kind() == b.kind()) {
        return Finding.of(2, "the same kind");
      }
      boolean alike = Seek.any(FAMILIES, f -> f.contains(a.kind()) && f.contains(b.kind()));
      return alike
          ? Finding.of(1, "kinds that reports take for each other")
          : Finding.excluded("kinds that exclude each other");
    }
  },

  /** When: the closer both are dated, the more an overlap says. */
  DATE {
    @Override
    Finding compare(EventFacts a, EventFacts b) {
      long gap = Math.max(gap(a, b), gap(b, a));
      if (gap > 1) {
        return Finding.excluded(gap + " days apart");
      }
      if (!a.isDated() || !b.isDated()) {
        return isNewsOfOneWeek(a, b)
            ? Finding.of(1, "told as news within a week")
            : Finding.of(0, "no date to compare");
      }
      if (gap == 1) {
        return Finding.of(DAY_APART, "a day apart");
      }
      long width = Math.max(days(a), days(b));
      return width <= 2
          ? Finding.of(3, "the same day")
          : width <= 8 ? Finding.of(2, "the same week") : Finding.of(0.5, "dates that overlap");
    }
  },

  /** Where: the finest places decide. */
  PLACE {
    @Override
    Finding compare(EventFacts a, EventFacts b) {
      if (a.places().isEmpty() || b.places().isEmpty()) {
        return Finding.NOTHING;
      }
      EventFacts.PlaceFact here = a.places().get(0);
      EventFacts.PlaceFact there = b.places().get(0);
      if (here.id().equals(there.id())) {
        return here.wide() ? Finding.of(1, "the same wide area") : Finding.of(3, "the same place");
      }
      Optional<Double> distance = here.point().flatMap(p -> there.point().map(p::kilometresTo));
      if (distance.isPresent()) {
        return apart(distance.get());
      }
      if (named(a).contains(there.id()) || named(b).contains(here.id())) {
        boolean country = here.wide() && here.isUnplaced() || there.wide() && there.isUnplaced();
        return country
            ? Finding.of(0.5, "the same country")
            : Finding.of(1.5, "one place within the other");
      }
      if (here.isUnplaced() || there.isUnplaced()) {
        return Finding.of(0, "a place that no table knows");
      }
      boolean wide = here.wide() || there.wide();
      return Collections.disjoint(here.areas(), there.areas())
          ? Finding.of(-2, "other areas")
          : wide ? Finding.of(0.5, "the same wider area") : Finding.of(-3, "other places");
    }
  },

  /** Whom it hit. */
  TARGET {
    @Override
    Finding compare(EventFacts a, EventFacts b) {
      if (a.targets().isEmpty() || b.targets().isEmpty()) {
        return Finding.NOTHING;
      }
      if (!Collections.disjoint(a.targets(), b.targets())) {
        return Finding.of(2, "the same target");
      }
      boolean part =
          !Collections.disjoint(a.wholes(), b.targets())
              || !Collections.disjoint(a.targets(), b.wholes());
      return part
          ? Finding.of(1, "one target is part of the other")
          : Finding.of(-2, "other targets");
    }
  },

  /** Who did it. */
  PERPETRATOR {
    @Override
    Finding compare(EventFacts a, EventFacts b) {
      if (a.perpetrators().isEmpty() || b.perpetrators().isEmpty()) {
        return Finding.NOTHING;
      }
      return Collections.disjoint(a.perpetrators(), b.perpetrators())
          ? Finding.of(-1, "other perpetrators")
          : Finding.of(1, "the same perpetrator");
    }
  },

  /** How many came to harm; sources differ often, so another number says little. */
  FIGURES {
    @Override
    Finding compare(EventFacts a, EventFacts b) {
      boolean equal =
          a.figures().stream().filter(EventFacts.Figure::isTelling).anyMatch(b.figures()::contains);
      if (equal) {
        return Finding.of(1.5, "the same figure");
      }
      boolean compared =
          Seek.any(a.figures(), f -> Seek.any(b.figures(), g -> f.harm() == g.harm()));
      boolean fit = Seek.all(a.figures(), f -> Seek.all(b.figures(), g -> fits(f, g)));
      return !compared || fit ? Finding.NOTHING : Finding.of(-0.5, "other figures");
    }
  };

  /** Kinds that reports use for one another of the same happening. */
  private static final List<Set<EventKind>> FAMILIES =
      List.of(
          Set.of(
              ATTACK,
              AMBUSH,
              ARMED_ASSAULT,
              BOMBING,
              IED_BOMBING,
              SUICIDE_BOMBING,
              VEHICLE_BOMBING,
              ASSASSINATION,
              LOOTING_ARSON,
              PRISON_BREAK,
              CLASH),
          Set.of(ATTACK, AIRSTRIKE, SHELLING, MISSILE_STRIKE),
          Set.of(ASSASSINATION, AIRSTRIKE, MISSILE_STRIKE));

  /** Points of two days that follow each other: of the night between them reports name either. */
  static final double DAY_APART = 1.5;

  /** Days between two reports that are news of the same days. */
  private static final long WEEK = 7;

  /** Kilometres between names of the same neighbourhood, such as a town and a field beside it. */
  private static final double NEAR = 15;

  /** Kilometres within which reporters name one or another town for what lies between them. */
  private static final double AROUND = 30;

  /** Kilometres beyond which two settlements are never taken for each other. */
  private static final double FAR = 60;

  /** What this aspect says about the two being one. */
  abstract Finding compare(EventFacts a, EventFacts b);

  /** Days from the last on which one can have happened to the first on which the other can. */
  private static long gap(EventFacts one, EventFacts other) {
    return one.latest().isPresent() && other.earliest().isPresent()
        ? ChronoUnit.DAYS.between(one.latest().get(), other.earliest().get())
        : Long.MIN_VALUE;
  }

  /** An event without a first day happened before its report, and mostly shortly before. */
  private static boolean isNewsOfOneWeek(EventFacts a, EventFacts b) {
    return a.latest().isPresent()
        && b.latest().isPresent()
        && Math.abs(ChronoUnit.DAYS.between(a.latest().get(), b.latest().get())) <= WEEK;
  }

  private static Finding apart(double kilometres) {
    String reason = String.format(Locale.ROOT, "%.0f km apart", kilometres);
    if (kilometres > FAR) {
      return Finding.excluded(reason);
    }
    return Finding.of(kilometres <= NEAR ? 2 : kilometres <= AROUND ? 0 : -1.5, reason);
  }

  private static long days(EventFacts event) {
    return ChronoUnit.DAYS.between(event.earliest().orElseThrow(), event.latest().orElseThrow())
        + 1;
  }

  /** The event's places and all that lies around the finest. */
  private static Set<String> named(EventFacts event) {
    Set<String> all = new HashSet<>(event.places().get(0).areas());
    event.places().forEach(p -> all.add(p.id()));
    return all;
  }

  private static boolean fits(EventFacts.Figure f, EventFacts.Figure g) {
    return f.harm() != g.harm()
        || f.minimum().orElse(0) <= g.maximum().orElse(Integer.MAX_VALUE)
            && g.minimum().orElse(0) <= f.maximum().orElse(Integer.MAX_VALUE);
  }
}
