package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EpistemicStatus;
import org.w3id.badia.model.Span;

/** The stretches of a sentence whose predicates are only believed, alleged or denied. */
final class Doubts {
  private record Stretch(int start, int end, EpistemicStatus status) {}

  private final List<Stretch> stretches = new ArrayList<>();

  private Doubts() {}

  /** From a word of doubt to the end of its clause and of what أن adds to it. */
  static Doubts of(List<Clause> clauses) {
    Doubts doubts = new Doubts();
    EpistemicStatus status = EpistemicStatus.STATED_AS_FACT;
    for (Clause clause : clauses) {
      if (clause.opener != Clause.Opener.THAT) {
        status = EpistemicStatus.STATED_AS_FACT;
      }
      for (Item item : clause.items) {
        EpistemicStatus own = status(item);
        status = own == EpistemicStatus.STATED_AS_FACT ? status : own;
        Span span = item.span();
        doubts.stretches.add(new Stretch(span.start(), span.end(), status));
      }
    }
    return doubts;
  }

  private static EpistemicStatus status(Item item) {
    if (item.is(WordClass.HEDGE) || item.isVerb(VerbClass.HEDGE) || item.isVerb(VerbClass.BLAME)) {
      return EpistemicStatus.HEDGED;
    }
    return item.isVerb(VerbClass.DENY) ? EpistemicStatus.DENIED : EpistemicStatus.STATED_AS_FACT;
  }

  /** How firmly is put what the predicate at this span says. */
  EpistemicStatus at(Span span) {
    return stretches.stream()
        .filter(s -> s.start() < span.end() && span.start() < s.end())
        .map(Stretch::status)
        .filter(s -> s != EpistemicStatus.STATED_AS_FACT)
        .findFirst()
        .orElse(EpistemicStatus.STATED_AS_FACT);
  }
}
