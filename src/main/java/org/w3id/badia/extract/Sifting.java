package org.w3id.badia.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.lexicon.Genre;
import org.w3id.badia.lexicon.Surrounding;
import org.w3id.badia.lexicon.Surroundings;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Token;

/**
 * Leaves out what only sounds like war in a report of another genre, or in one that tells of none.
 */
final class Sifting {
  private static final Set<Surrounding> MARTIAL = EnumSet.of(Surrounding.ARMS, Surrounding.FIGHTER);

  /** A report that names armed groups so often tells of them. */
  private static final int NAMED = 2;

  private static final Set<EventKind> BLASTS =
      EnumSet.of(
          EventKind.BOMBING,
          EventKind.IED_BOMBING,
          EventKind.SUICIDE_BOMBING,
          EventKind.VEHICLE_BOMBING,
          EventKind.AIRSTRIKE,
          EventKind.SHELLING);

  /** So few words are a sentence or two, which may tell of war without such a word. */
  private static final int BRIEF = 60;

  private Sifting() {}

  /**
   * «احتل سهم الشركة المركز الأول», «أجرى الفريق 20 عملية»: where hardly another word of a report
   * speaks of arms nor of those who bear them, only what is done with a weapon or by or to a known
   * group is told, and only a deadly blast where there is no such word at all.
   */
  static Extraction calm(Extraction extraction, List<Token> tokens, Surroundings surroundings) {
    long named = extraction.mentions().stream().filter(m -> isGroup(m.entity())).count();
    if (tokens.size() < BRIEF || named >= NAMED || surroundings.speak(tokens, MARTIAL, 2)) {
      return extraction;
    }
    boolean silent = !surroundings.speak(tokens, MARTIAL, 1);
    return extraction.withEvents(
        Seek.those(extraction.events(), e -> blast(e) || !silent && armed(e)));
  }

  /** The blast that killed somebody is told, and so is a fire that fell on him. */
  private static boolean blast(Event event) {
    return BLASTS.contains(event.kind())
        && Seek.any(
            event.claims(), c -> c instanceof Claim.Casualties toll && toll.harm() == Harm.KILLED);
  }

  private static boolean isGroup(Entity entity) {
    return entity.known() && entity.kind() == EntityKind.GROUP;
  }

  private static boolean armed(Event event) {
    return Seek.any(
        event.claims(),
        c -> c instanceof Claim.Participation p && (p.role() == Role.WEAPON || fights(p.value())));
  }

  private static boolean fights(Entity actor) {
    return actor.kind() == EntityKind.UNIDENTIFIED || isGroup(actor);
  }

  /**
   * Where a match, an exercise or a vote is told, only what killed somebody with a weapon is an
   * attack.
   */
  static Extraction sift(Extraction extraction, Optional<Genre> genre) {
    if (genre.isEmpty()) {
      return extraction;
    }
    List<Event> events = Seek.those(extraction.events(), Sifting::killed);
    Extraction sifted = extraction.withEvents(events);
    return genre.get() == Genre.SPORT ? sifted.withoutAffiliations() : sifted;
  }

  private static boolean killed(Event event) {
    boolean victims =
        Seek.any(
            event.claims(),
            c ->
                c instanceof Claim.Casualties toll
                    && toll.harm() == Harm.KILLED
                    && toll.victimGroup().isPresent());
    return victims
        && Seek.any(
            event.claims(), c -> c instanceof Claim.Participation p && p.role() == Role.WEAPON);
  }
}
