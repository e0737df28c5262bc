package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;

/** Reads what a unit is part of from what stands beside it: اللواء 14 بالحشد, X - كتيبة Y. */
final class Units {
  private static final String PART = "MEMBER";

  private final Words words;
  private final Bodies bodies;
  private final Parties parties;
  private final Patrons patrons;
  private final Recall recall;
  private final Lexicon lexicon;
  private final Told told;

  Units(
      Words words,
      Bodies bodies,
      Parties parties,
      Patrons patrons,
      Recall recall,
      Lexicon lexicon,
      Told told) {
    this.lexicon = lexicon;
    this.words = words;
    this.bodies = bodies;
    this.parties = parties;
    this.patrons = patrons;
    this.recall = recall;
    this.told = told;
  }

  void read(Party unit) {
    within(unit);
    beside(unit);
    behindDash(unit);
    ofArm(unit);
  }

  /** اللواء الرابع في الحشد, اللواء 14 بالحشد. */
  private void within(Party unit) {
    int next = unit.to();
    boolean in = next < words.size() && words.folded(next).equals("في");
    boolean joined = next < words.size() && isJoined(next);
    int at = in ? next + 1 : next;
    if (in || joined) {
      whole(at).ifPresent(p -> told.add(List.of(unit), PART, List.of(p), unit.from(), p.to()));
    } else if (next + 1 < words.size() && words.folded(next).equals("من") && isUnit(next + 1)) {
      whole(next + 1)
          .ifPresent(p -> told.add(List.of(unit), PART, List.of(p), unit.from(), p.to()));
    }
  }

  /** اللواء 71 من الفرقة 15: a unit of a greater one, not taken from another body. */
  private boolean isUnit(int at) {
    return bodies.is(at, TieWord.Construction.UNIT);
  }

  /** اللواء العشرين من الجيش X: the body that all the units named one in another belong to. */
  private Optional<Party> whole(int at) {
    Optional<Party> party = Seek.first(patrons.from(at), p -> p.from() == at);
    boolean unit = bodies.is(at, TieWord.Construction.UNIT);
    int next = party.map(Party::to).orElse(at);
    if (unit && party.isPresent() && next + 1 < words.size()) {
      boolean within = Set.of("في", "من").contains(words.folded(next));
      Optional<Party> further =
          within || isJoined(next) ? whole(within ? next + 1 : next) : Optional.empty();
      if (further.isPresent()) {
        return further;
      }
    }
    return party.filter(p -> isKnownGroup(p) || unit && isCalled(p));
  }

  /** اللواء الأول: an ordinal alone tells a unit from those of its own body only. */
  private boolean isCalled(Party unit) {
    int last = unit.to() - 1;
    return !words.is(last, WordClass.ORDINAL) || unit.to() > unit.from() + 2;
  }

  /** بالحشد, بجيش النظام. */
  private boolean isJoined(int at) {
    String word = words.folded(at);
    boolean body = word.startsWith("ب") && bodies.head(at).isPresent();
    return (word.matches("بال.{3,}") || body) && !words.isMark(at);
  }

  /** الأمن العسكري في جيش النظام: a service of a state in its forces. */
  void service(Party service) {
    boolean in = service.to() < words.size() && words.folded(service.to()).equals("في");
    if (in && isStateForce(service) && !bodies.is(service.from(), TieWord.Construction.UNIT)) {
      parties
          .from(service.to() + 1)
          .filter(this::isStateForce)
          .ifPresent(p -> told.add(List.of(service), PART, List.of(p), service.from(), p.to()));
    }
  }

  private boolean isStateForce(Party party) {
    return party
        .entity()
        .flatMap(e -> lexicon.entity(e.slug()))
        .filter(k -> k.subkind().equals("StateForce"))
        .isPresent();
  }

  /** اللواء الثاني دفاع شبوة: a known group right behind a unit's number. */
  private void beside(Party unit) {
    boolean verb = unit.from() > 0 && words.unit(unit.from() - 1).verb().isPresent();
    if (verb && bodies.is(unit.from() - 1, TieWord.Construction.LEANS)) {
      return; // بايعت كتيبة X تنظيم Y: what follows is the verb's
    }
    parties
        .apposed(unit)
        .filter(p -> !verb || !words.folded(p.from()).startsWith("ال")) // تشارك كتيبة X الجيش
        .ifPresent(p -> told.add(List.of(unit), PART, List.of(p), unit.from(), p.to()));
  }

  /** سرايا القدس - كتيبة جنين. */
  private void behindDash(Party unit) {
    int dash = unit.from() - 1;
    if (dash > 0 && words.unit(dash).kind() == UnitKind.DASH) {
      parties
          .to(dash)
          .filter(Units::isKnownGroup)
          .ifPresent(p -> told.add(List.of(unit), PART, List.of(p), unit.from(), unit.to()));
    }
  }

  /** اللواء 124 حرس جمهوري: an arm that with the article is a known body's name. */
  private void ofArm(Party unit) {
    int from = arm(unit);
    if (unit.to() - from < 1) {
      return;
    }
    Optional<Entity> body = recall.named(definite(from, unit.to()));
    Party whole = new Party(from, unit.to(), body);
    told.add(List.of(unit), PART, List.of(whole), unit.from(), unit.to());
  }

  /** Where the arm begins that a unit's name ends with. */
  private int arm(Party unit) {
    int from = unit.to();
    while (from > unit.from() && bodies.isArm(from - 1)) {
      from--;
    }
    return from;
  }

  private String definite(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      name.append(name.isEmpty() ? "" : " ").append("ال").append(words.folded(i));
    }
    return name.toString();
  }

  static boolean isKnownGroup(Party party) {
    return party.entity().filter(e -> e.known() && e.kind() == EntityKind.GROUP).isPresent();
  }
}
