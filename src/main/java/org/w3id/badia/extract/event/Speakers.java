package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Nationality;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.Entity;

/** Whose words are told: وفي بيان ثان قال إنه قصف X goes on with who spoke before. */
final class Speakers {
  /** Sources that speak for those whose they are. */
  private static final Set<String> SPEAKING = Set.of("Ministry", "Military", "BelligerentMedia");

  private final ActorResolver actors;
  private final Lexicon lexicon;
  private final Discourse discourse;
  private final Ministries ministries;
  private Phrase last;

  Speakers(ActorResolver actors, Discourse discourse) {
    this.actors = actors;
    this.lexicon = actors.lexicon();
    this.ministries = new Ministries(lexicon, discourse);
    this.discourse = discourse;
  }

  /** Gives the clauses that say on their subject, and remembers who spoke last. */
  void read(List<Clause> clauses) {
    for (Clause clause : clauses) {
      for (int i = 0; i < clause.items.size(); i++) {
        Item item = clause.items.get(i);
        if (item.isVerb(VerbClass.REPORT)) {
          says(clause, Arguments.of(clause, i));
        }
      }
    }
  }

  private void says(Clause clause, Arguments arguments) {
    Phrase subject = arguments.subjectInherited ? null : arguments.subject;
    clause.items.stream()
        .filter(i -> i.isPhrase(PhraseClass.SOURCE))
        .forEach(i -> speaksFor(i.phrase()));
    meansItsOwn(clause, subject);
    if (subject != null || !arguments.bareAfter.isEmpty()) {
      last = subject != null && isBody(subject) ? subject : null;
    } else if (clause.subject == null && !arguments.passive) {
      clause.subject = last;
    }
  }

  /** «قالت الحركة، الموالية للجيش، إن قواتها»: the pronoun of what is said leads to who says it. */
  private void meansItsOwn(Clause clause, Phrase subject) {
    boolean leads =
        subject != null
            && subject.phraseClass() == PhraseClass.PERSON
            && subject.holder() != null
            && isBody(subject.holder());
    Phrase body = leads ? subject.holder() : subject;
    if (body == null || !isBody(body)) {
      return;
    }
    Clause said = clause.after;
    while (said != null && said.opener != Clause.Opener.THAT) {
      said = said.after;
    }
    List<ActorRef> refs = said == null ? List.of() : actors.alone(body);
    if (refs.size() == 1 && !said.items.isEmpty()) {
      discourse.speaker(refs.get(0).entity(), said.items.get(0).span().start());
    }
  }

  /** قالت وزارة الدفاع الروسية إن طائراتها: whose ministry it is may be meant by a pronoun. */
  private void speaksFor(Phrase source) {
    Optional<Entity> forces = ministries.forces(source);
    forces.ifPresent(e -> discourse.name(e, source.span().start()));
    if (forces.isEmpty()
        && source.sense() instanceof Name name
        && SPEAKING.contains(name.entity().subkind())) {
      name.entity()
          .fact("actor")
          .flatMap(
              a ->
                  lexicon
                      .nationality(a)
                      .map(Nationality::armedForces)
                      .filter(f -> !f.isEmpty())
                      .or(() -> Optional.of(a)))
          .flatMap(lexicon::entity)
          .ifPresent(e -> discourse.name(e.entity(), source.span().start()));
    }
  }

  private static boolean isBody(Phrase subject) {
    return subject.phraseClass() == PhraseClass.ACTOR || subject.phraseClass() == PhraseClass.FORCE;
  }
}
