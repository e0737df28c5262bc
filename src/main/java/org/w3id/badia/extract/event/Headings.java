package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.PlacePrecision;

/** A bulletin's headings: after «حلب: …» all that the paragraph tells happened in Aleppo. */
final class Headings {
  private List<PlaceName> heading = List.of();
  private int paragraph = -1;

  /** Reads a sentence's heading, if it has one, and lays its events there. */
  void read(List<Clause> clauses, int at, List<Mention> mentions) {
    if (at != paragraph) {
      heading = List.of();
      paragraph = at;
    }
    if (opens(clauses)) {
      heading = List.copyOf(clauses.get(0).items.get(0).phrase().places());
    }
    for (Mention mention : mentions) {
      heading.forEach(p -> add(mention, p));
    }
  }

  private static boolean opens(List<Clause> clauses) {
    return clauses.size() > 1
        && clauses.get(1).opener == Clause.Opener.BREAK
        && clauses.get(0).items.size() == 1
        && clauses.get(0).items.get(0).isPhrase(PhraseClass.PLACE);
  }

  private static void add(Mention mention, PlaceName place) {
    if (mention.places.stream().noneMatch(p -> Draft.key(p).equals(Draft.key(place)))) {
      mention.places.add(
          new PlaceName(
              place.known(),
              place.surface(),
              place.subkind(),
              PlacePrecision.CONTAINING,
              place.span()));
    }
  }
}
