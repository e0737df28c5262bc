package org.w3id.badia.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.lexicon.Genre;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Role;

/** Leaves out what only sounds like war in a report of another genre. */
final class Sifting {
  private Sifting() {}

  /**
   * Where a match, an exercise or a vote is told, only what killed somebody with a weapon is an
   * attack.
   */
  static Extraction sift(Extraction extraction, Optional<Genre> genre) {
    if (genre.isEmpty()) {
      return extraction;
    }
    List<Event> events = extraction.events().stream().filter(Sifting::killed).toList();
    Extraction sifted = extraction.withEvents(events);
    return genre.get() == Genre.SPORT ? sifted.withoutAffiliations() : sifted;
  }

  private static boolean killed(Event event) {
    boolean victims =
        event.claims().stream()
            .anyMatch(
                c ->
                    c instanceof Claim.Casualties toll
                        && toll.harm() == Harm.KILLED
                        && toll.victimGroup().isPresent());
    return victims
        && event.claims().stream()
            .anyMatch(c -> c instanceof Claim.Participation p && p.role() == Role.WEAPON);
  }
}
