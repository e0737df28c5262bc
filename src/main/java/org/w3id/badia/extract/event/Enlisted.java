package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * Whose soldiers were hit of whom nothing is told: those of the force that the attack is told to
 * have struck, and not of the army of the country. «قُتل ضابط في هجوم استهدف معسكراً لقوات X».
 */
final class Enlisted {
  /** Who has fighters, but no officers and soldiers. */
  private static final String REBELS = "InsurgentGroup";

  private static final String ARMY = "StateForce";

  private final ActorResolver actors;

  Enlisted(ActorResolver actors) {
    this.actors = actors;
  }

  /** Settles it for all tellings of one event. */
  void join(List<Mention> tellings) {
    if (Seek.any(tellings, m -> m.kind == EventKind.CLASH)) {
      return;
    }
    struck(tellings)
        .or(() -> tellings.stream().flatMap(m -> mourner(m).stream()).findFirst())
        .ifPresent(force -> tellings.forEach(m -> join(m, force)));
  }

  /**
   * «أعلنت وزارة الدفاع التركية مقتل جنديين»: an army that tells of dead soldiers tells of its own.
   */
  private Optional<ActorRef> mourner(Mention mention) {
    if (Seek.none(mention.tolls, t -> Seek.any(t.victims(), ActorRef::assumed))) {
      return Optional.empty();
    }
    Clause clause = mention.clause;
    boolean content = clause.opener == Clause.Opener.THAT && clause.before != null;
    return announcer(clause).or(() -> content ? announcer(clause.before) : Optional.empty());
  }

  private Optional<ActorRef> announcer(Clause clause) {
    for (int i = 0; i < clause.items.size(); i++) {
      if (clause.items.get(i).isVerb(VerbClass.REPORT)) {
        Phrase subject = Arguments.of(clause, i).subject;
        subject = subject == null ? Announcements.source(clause) : subject;
        List<ActorRef> refs = subject == null ? List.of() : actors.alone(subject);
        return refs.size() == 1 ? Optional.of(refs.get(0)).filter(this::isArmy) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isArmy(ActorRef ref) {
    return isForce(ref) && actors.lexicon().subkind(ref.entity()).equals(ARMY);
  }

  /** The force that is told as struck, absent where it is none or not one alone. */
  private Optional<ActorRef> struck(List<Mention> tellings) {
    ActorRef force = null;
    for (Mention telling : tellings) {
      for (ActorRef ref : telling.patients) {
        if (isForce(ref)) {
          if (force != null && !force.entity().equals(ref.entity())) {
            return Optional.empty();
          }
          force = force == null ? ref : force;
        }
      }
    }
    return Optional.ofNullable(force);
  }

  private boolean isForce(ActorRef ref) {
    return !ref.assumed()
        && ref.entity().kind() == EntityKind.GROUP
        && !actors.lexicon().subkind(ref.entity()).equals(REBELS);
  }

  private void join(Mention mention, ActorRef force) {
    mention.tolls.replaceAll(toll -> toll.of(ofForce(toll.victims(), force)));
    if (Seek.any(mention.patients, ActorRef::assumed)) {
      List<ActorRef> patients = ofForce(mention.patients, force);
      mention.patients.clear();
      mention.patients.addAll(patients);
    }
  }

  /** The same, the force in the place of the army. */
  private List<ActorRef> ofForce(List<ActorRef> refs, ActorRef force) {
    List<ActorRef> all = new ArrayList<>();
    for (ActorRef ref : refs) {
      ActorRef one = ref.assumed() ? ref.of(force.entity()) : ref;
      if (ref.assumed()) {
        actors.enlist(ref, one);
      }
      if (Seek.none(all, r -> r.entity().equals(one.entity()))) {
        all.add(one);
      }
    }
    return all;
  }
}
