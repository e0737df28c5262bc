package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.text.Slug;

/** Finds who says what a sentence tells: the subject of a verb of report, or بحسب X. */
final class SourceReader {
  private SourceReader() {}

  static Optional<Entity> source(List<Clause> clauses, ActorResolver actors) {
    for (Clause clause : clauses) {
      for (int i = 0; i < clause.items.size(); i++) {
        Item item = clause.items.get(i);
        boolean report =
            item.isVerb()
                && (item.verb().verb().verbClass() == VerbClass.REPORT
                    || item.verb().verb().verbClass() == VerbClass.CLAIM);
        Phrase speaker = null;
        if (report) {
          speaker = Arguments.of(clause, i).subject;
        } else if (item.is(WordClass.ACCORDING)) {
          speaker = next(clause, i);
        }
        Optional<Entity> source = speaker == null ? Optional.empty() : entity(speaker, actors);
        if (source.isPresent()) {
          return source;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a date tells when someone spoke: «قال المرصد الخميس إن», «وفق ما أعلنه الأربعاء». */
  static boolean isSaid(Clause clause, Item date) {
    Item said = null;
    for (Item item : clause.items) {
      if (item == date) {
        return said != null;
      }
      boolean speaks = item.isVerb() && !item.verb().isMasdar() && isReport(item);
      boolean does = item.isVerb() && !Clauses.isAuxiliary(item) && !speaks;
      said = speaks ? item : does || item.isPhrase(PhraseClass.EVENT) ? null : said;
    }
    return false;
  }

  private static boolean isReport(Item item) {
    VerbClass verbClass = item.verb().verb().verbClass();
    return verbClass == VerbClass.REPORT || verbClass == VerbClass.CLAIM;
  }

  private static Phrase next(Clause clause, int i) {
    for (int j = i + 1; j < clause.items.size() && j <= i + 2; j++) {
      if (clause.items.get(j).isPhrase()) {
        return clause.items.get(j).phrase();
      }
    }
    return null;
  }

  private static Optional<Entity> entity(Phrase phrase, ActorResolver actors) {
    if (phrase.sense() instanceof Name name) {
      return Optional.of(name.entity().entity());
    }
    if (phrase.phraseClass() == PhraseClass.SOURCE) {
      String surface = phrase.surface();
      return Optional.of(Entity.candidate(EntityKind.SOURCE, Slug.of(surface), surface, ""));
    }
    if (phrase.phraseClass().canAct()) {
      return actors.resolve(phrase).stream().map(ActorRef::entity).findFirst();
    }
    return Optional.empty();
  }
}
