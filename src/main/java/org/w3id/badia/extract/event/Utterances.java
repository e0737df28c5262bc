package org.w3id.badia.extract.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.RoleFeature;

/** Who in a report owns up, who is held responsible and who is quoted. */
final class Utterances {
  private final ActorResolver actors;
  private final Set<Entity> claimants = new HashSet<>();
  private final Set<Entity> blamed = new HashSet<>();
  private final Set<Entity> speakers = new HashSet<>();
  private final Set<Phrase> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Phrase> accusing = Collections.newSetFromMap(new IdentityHashMap<>());

  private Utterances(ActorResolver actors) {
    this.actors = actors;
  }

  static Utterances of(List<List<Clause>> sentences, ActorResolver actors) {
    Utterances utterances = new Utterances(actors);
    for (List<Clause> clauses : sentences) {
      for (Clause clause : clauses) {
        for (int i = 0; i < clause.items.size(); i++) {
          Item item = clause.items.get(i);
          if (item.isVerb()) {
            utterances.read(item.verb().verb(), Arguments.of(clause, i));
          }
        }
      }
    }
    return utterances;
  }

  private void read(Verb verb, Arguments arguments) {
    switch (verb.verbClass()) {
      case CLAIM -> name(claimants, arguments.subject);
      case REPORT, DENY -> {
        name(speakers, arguments.subject);
        add(quoted, arguments.subject);
      }
      case BLAME -> {
        name(speakers, arguments.subject);
        add(accusing, arguments.subject);
        name(blamed, arguments.object);
        for (Phrase phrase : arguments.complements) {
          if (verb.complements().get(phrase.preposition()) == Slot.AGENT) {
            name(blamed, phrase);
          }
        }
      }
      default -> {}
    }
  }

  private void name(Set<Entity> to, Phrase phrase) {
    if (phrase != null) {
      actors.told(phrase).forEach(r -> to.add(r.entity()));
    }
  }

  private static void add(Set<Phrase> to, Phrase phrase) {
    if (phrase != null) {
      phrase.walk(to::add);
    }
  }

  /** What somebody says in the report, and where he is named nearest, which may be null. */
  Set<RoleFeature> of(Entity entity, Appearance nearest) {
    Set<RoleFeature> features = EnumSet.noneOf(RoleFeature.class);
    if (claimants.contains(entity)) {
      features.add(RoleFeature.CLAIMS);
    }
    if (blamed.contains(entity)) {
      features.add(RoleFeature.BLAMED);
    }
    if (speakers.contains(entity)) {
      features.add(RoleFeature.SPEAKS);
    }
    FrameFeatures.add(
        features, RoleFeature.SPEAKS_THERE, nearest != null && quoted.contains(nearest.phrase()));
    FrameFeatures.add(
        features,
        RoleFeature.ACCUSES_THERE,
        nearest != null && accusing.contains(nearest.phrase()));
    return features;
  }
}
