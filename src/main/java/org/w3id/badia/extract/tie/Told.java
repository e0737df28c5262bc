package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;

/** The ties that a sentence has told so far. */
final class Told {
  private final Words words;
  private final Denials denials;
  private final List<ToldTie> ties = new ArrayList<>();

  Told(Words words, Denials denials) {
    this.words = words;
    this.denials = denials;
  }

  List<ToldTie> all() {
    return ties;
  }

  /** Each of those leans on each of the others, as the words from one to another tell. */
  void add(List<Party> affiliates, String type, List<Party> others, int from, int to) {
    if (type.isEmpty() || affiliates.isEmpty() || others.isEmpty() || denials.at(from)) {
      return;
    }
    for (Party affiliate : affiliates) {
      for (Party other : others) {
        if (affiliate.isNamed() && other.isNamed()) {
          ties.add(
              new ToldTie(
                  affiliate.entity().get(),
                  type,
                  other.entity().get(),
                  words.span(from, to),
                  manner(affiliate, from)));
        }
      }
    }
  }

  /** The same, told by the sentence itself, not by the way. */
  void predicate(List<Party> affiliates, String type, List<Party> others, int from, int to) {
    for (Party affiliate : affiliates) {
      others.forEach(
          o -> add(affiliate.entity().orElseThrow(), type, o.entity().orElseThrow(), from, to));
    }
  }

  private ToldTie.Manner manner(Party affiliate, int cue) {
    for (int i = affiliate.to(); i < cue; i++) {
      boolean hedge =
          words
              .unit(i)
              .verb()
              .filter(v -> v.sense().verb().verbClass() == VerbClass.HEDGE)
              .isPresent();
      if (hedge || words.is(i, WordClass.HEDGE)) {
        return ToldTie.Manner.BELIEVED;
      }
    }
    boolean beside = affiliate.to() == cue && words.unit(cue).verb().isEmpty();
    return beside ? ToldTie.Manner.ATTRIBUTE : ToldTie.Manner.PREDICATE;
  }

  void add(Entity affiliate, String type, Entity patron, int from, int to) {
    ToldTie.Manner manner = ToldTie.Manner.PREDICATE;
    ties.add(new ToldTie(affiliate, type, patron, words.span(from, to), manner));
  }

  /** A person leads a group; who leads anything else is not told. */
  void led(Entity group, People.Named person, int from, int to) {
    if (group.kind() == EntityKind.GROUP) {
      add(group, "LedBy", person.entity(), from, to);
    }
  }
}
