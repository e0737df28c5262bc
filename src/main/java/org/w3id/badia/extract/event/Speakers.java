package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.VerbClass;

/** Whose words are told: وفي بيان ثان قال إنه قصف X goes on with who spoke before. */
final class Speakers {
  private Phrase last;

  /** Gives the clauses that say on their subject, and remembers who spoke last. */
  void read(List<Clause> clauses) {
    for (Clause clause : clauses) {
      for (int i = 0; i < clause.items.size(); i++) {
        Item item = clause.items.get(i);
        if (item.isVerb() && item.verb().verb().verbClass() == VerbClass.REPORT) {
          says(clause, Arguments.of(clause, i));
        }
      }
    }
  }

  private void says(Clause clause, Arguments arguments) {
    Phrase subject = arguments.subjectInherited ? null : arguments.subject;
    if (subject != null || !arguments.bareAfter.isEmpty()) {
      last = subject != null && isBody(subject) ? subject : null;
    } else if (clause.subject == null && !arguments.passive) {
      clause.subject = last;
    }
  }

  private static boolean isBody(Phrase subject) {
    return subject.phraseClass() == PhraseClass.ACTOR || subject.phraseClass() == PhraseClass.FORCE;
  }
}
