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
    return clauses.stream().map(c -> in(c, actors)).flatMap(Optional::stream).findFirst();
  }

  /** Who says what a clause tells: whoever spoke last before it, else who is named after it. */
  static Optional<Entity> near(List<Clause> clauses, Clause told, ActorResolver actors) {
    int at = clauses.indexOf(told);
    for (int i = at; i >= 0; i--) {
      Optional<Entity> source = in(clauses.get(i), actors);
      if (source.isPresent()) {
        return source;
      }
    }
    return source(clauses.subList(Math.max(at, 0), clauses.size()), actors);
  }

  private static Optional<Entity> in(Clause clause, ActorResolver actors) {
    for (int i = 0; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      Phrase speaker = null;
      if (item.isVerb() && isReport(item)) {
        speaker = speaker(Arguments.of(clause, i));
      } else if (item.is(WordClass.ACCORDING)) {
        speaker = next(clause, i);
      }
      Optional<Entity> source = speaker == null ? Optional.empty() : entity(speaker, actors);
      if (source.isPresent()) {
        return source;
      }
    }
    return Optional.empty();
  }

  /** أحصى المرصد ثمانية قتلى: who reports stands beside what is reported. */
  private static Phrase speaker(Arguments arguments) {
    return arguments.bareAfter.stream()
        .filter(p -> p.phraseClass() == PhraseClass.SOURCE)
        .findFirst()
        .orElse(arguments.subject);
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
