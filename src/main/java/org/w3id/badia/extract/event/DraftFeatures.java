package org.w3id.badia.extract.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** What is seen of a draft: who, where, with what, how often and in which manner it is told. */
final class DraftFeatures {
  private static final int MANY_EVENTS = 4;
  private static final int MANY_MENTIONS = 3;

  /** «قتل حوالي ثلاثة آلاف جندي» is the toll of a war, not of an attack. */
  private static final int MASSES = 200;

  /** Most attacks kill fewer. */
  private static final int FEW = 10;

  /**
   * What is older is history that a report recalls: of some 40 annotated events that happened
   * longer before their report than this none is one that it tells for itself.
   */
  private static final int HALF_YEAR = 180;

  /** Of what happened too long ago to be news. */
  static final String HISTORY = "age=history";

  /** What happened longer ago is told for its own sake no more. */
  private static final int WEEKS = 30;

  private static final Set<EventKind> GROUND =
      EnumSet.of(
          EventKind.ARMED_ASSAULT,
          EventKind.ATTACK,
          EventKind.THREAT,
          EventKind.TERRITORIAL_CHANGE);

  private static final Set<EventKind> BLASTS =
      EnumSet.of(
          EventKind.BOMBING,
          EventKind.IED_BOMBING,
          EventKind.SUICIDE_BOMBING,
          EventKind.VEHICLE_BOMBING,
          EventKind.AIRSTRIKE);

  private static final Labels<EntityKind> AGENT = new Labels<>("agent=", EntityKind.class);
  private static final Labels<EntityKind> PATIENT = new Labels<>("patient=", EntityKind.class);

  /** What a table of weights can hold. */
  private static final Pattern LEMMA = Pattern.compile("lemma=[^,;\\s][^,;]*");

  private final Draft draft;
  private final boolean tolls;
  private final boolean weapons;
  private final boolean somewhere;
  private final boolean actors;

  DraftFeatures(Draft draft) {
    this.draft = draft;
    this.tolls = any(m -> !m.tolls.isEmpty());
    this.weapons = any(m -> !m.weapons.isEmpty());
    this.somewhere = !draft.places().isEmpty() || any(m -> !m.objects.isEmpty());
    this.actors = !draft.agents().isEmpty() || hasArmedTarget();
  }

  /** Whether it is told with sides, harm, arms or place enough to stand for itself. */
  boolean isFull() {
    return isFilled() && !isVague() && !isHabit();
  }

  /** Whether it has anything of its own. */
  boolean hasOwn() {
    return isFull() || !isVague() && !isHabit() && (own() > 1 || isFightElsewhere());
  }

  /** واندلعت اشتباكات في مدينة X: a fight that a verb tells, at a place of its own. */
  private boolean isFightElsewhere() {
    Mention first = draft.first();
    return first.kind == EventKind.CLASH
        && first.noun != null
        && !first.definite
        && first.clause.hasFiniteVerb()
        && first.noun.preposition().isEmpty()
        && !draft.borrowed
        && Seek.any(first.places, Neighbours::isFine);
  }

  /** How many of its slots its own words fill. */
  private int own() {
    boolean hit = !draft.patients().isEmpty() || any(m -> !m.objects.isEmpty());
    boolean placed = !draft.borrowed && !draft.places().isEmpty();
    boolean dated = !draft.dayBorrowed && draft.when().isPresent();
    return (int)
        Stream.of(!draft.agents().isEmpty(), hit, placed, weapons, tolls, dated)
            .filter(filled -> filled)
            .count();
  }

  /** How long before its report it happened, where both days are known. */
  Optional<String> age(Optional<LocalDate> published) {
    Optional<LocalDate> latest = draft.when().flatMap(w -> w.when().latest());
    if (published.isEmpty() || latest.isEmpty()) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(latest.get(), published.get());
    if (days > HALF_YEAR) {
      return Optional.of(HISTORY);
    }
    return Optional.of("age=" + (days <= 2 ? "new" : days <= WEEKS ? "weeks" : "old"));
  }

  private boolean isFilled() {
    boolean fled = draft.isOf(EventKind.PRISON_BREAK) && somewhere;
    return fled
        || actors && (somewhere || !draft.patients().isEmpty() || tolls)
        || (tolls || weapons) && somewhere
        || isCounted()
        || tolls && weapons;
  }

  /** The blast that killed eleven happened, wherever it was. */
  private boolean isCounted() {
    return any(m -> BLASTS.contains(m.kind))
        && Seek.any(draft.mentions, m -> Seek.any(m.tolls, t -> t.count().minimum().orElse(0) > 2));
  }

  /**
   * All features, in a fixed order.
   *
   * @param company how many other events the report tells in full
   */
  List<String> all(int company, Bearing bearing) {
    List<String> features = new ArrayList<>();
    features.add("bias");
    features.add("kind=" + Assembler.kind(draft).className());
    features.add("company=" + Math.min(MANY_EVENTS, company));
    features.add("mentions=" + Math.min(MANY_MENTIONS, draft.mentions.size()));
    sides(features);
    fills(company, features);
    manner(company, features);
    Set<String> borne = new TreeSet<>();
    draft.mentions.forEach(m -> borne.addAll(bearing.of(m)));
    features.addAll(borne);
    return features;
  }

  private void sides(List<String> features) {
    Set<String> sides = new TreeSet<>();
    draft.agents().forEach(r -> sides.add(AGENT.of(r.entity().kind())));
    draft.patients().forEach(r -> sides.add(PATIENT.of(r.entity().kind())));
    if (draft.agents().isEmpty()) {
      sides.add("agent=none");
    }
    if (draft.patients().isEmpty()) {
      sides.add("patient=none");
    }
    features.addAll(sides);
  }

  private boolean hasArmedTarget() {
    return Seek.any(draft.patients(), r -> r.entity().kind() != EntityKind.PLACE);
  }

  private void fills(int company, List<String> features) {
    String told = company > 0 ? "=accompanied" : "=alone";
    features.add((isFilled() ? "full" : "bare") + told);
    features.add("slots=" + own());
    features.add(
        (draft.places().isEmpty() ? "nowhere" : draft.borrowed ? "borrowed" : "placed") + told);
    features.add((tolls ? "toll" : "untolled") + told);
    features.add((weapons ? "weapon" : "unarmed") + told);
    features.add((draft.when().isPresent() ? "dated" : "undated") + told);
    int most =
        draft.mentions.stream()
            .flatMap(m -> m.tolls.stream())
            .mapToInt(t -> t.count().maximum().orElse(0))
            .max()
            .orElse(0);
    if (most > 0) {
      features.add("victims=" + (most < FEW ? "few" : most < MASSES ? "many" : "masses"));
    }
  }

  private void manner(int company, List<String> features) {
    draft.mentions.stream()
        .filter(m -> !m.harmOnly)
        .map(m -> "lemma=" + m.rule.substring(m.rule.indexOf(':') + 1))
        .filter(LEMMA.asMatchPredicate())
        .distinct()
        .forEach(features::add);
    add(features, "lead", company > 0 && draft.first().sentence <= 1);
    add(features, "object", any(m -> !m.objects.isEmpty()));
    add(features, "vague", isVague());
    add(features, "habit", isHabit());
    add(features, "headline", any(m -> m.headline));
    add(features, "hedged", any(m -> m.hedged));
    add(features, "blamed", any(m -> m.blamed));
    add(features, "claimed", any(m -> m.claimed));
    add(features, "foiled", any(m -> m.foiled));
    add(features, "harm", !any(m -> !m.harmOnly));
    add(features, "several", !any(m -> !m.plural));
    add(features, "recalled", !any(m -> !m.definite));
  }

  private static void add(List<String> features, String feature, boolean seen) {
    if (seen) {
      features.add(feature);
    }
  }

  private boolean any(Predicate<Mention> seen) {
    for (Mention mention : draft.mentions) {
      if (seen.test(mention)) {
        return true;
      }
    }
    return false;
  }

  /** Attacks in the plural without a day nor a number are background. */
  private boolean isVague() {
    boolean counted =
        any(m -> !m.plural || m.count.filter(c -> c.maximum().isPresent()).isPresent());
    boolean figures =
        Seek.any(
            draft.mentions,
            m ->
                Seek.any(
                    m.tolls,
                    t -> t.count().maximum().isPresent() || t.count().minimum().orElse(0) > 2));
    return !counted && GROUND.containsAll(draft.kinds()) && !figures && draft.when().isEmpty();
  }

  private boolean isHabit() {
    return !any(m -> !m.habitual || !m.tolls.isEmpty());
  }
}
