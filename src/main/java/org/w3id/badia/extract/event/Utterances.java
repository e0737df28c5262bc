package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.RoleFeature;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** Who in a report owns up, who is held responsible and who is quoted. */
final class Utterances {
  /** Only a short word stands between a speaker and the body he is of. */
  private static final int BESIDE = 4;

  private final ActorResolver actors;
  private final Set<Entity> claimants = new HashSet<>();
  private final Set<Entity> blamed = new HashSet<>();
  private final Set<Entity> speakers = new HashSet<>();
  private final Set<Phrase> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Phrase> tellers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Phrase> denying = Collections.newSetFromMap(new IdentityHashMap<>());
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
          if (item.is(WordClass.ACCORDING)) {
            utterances.teller(clause, i);
          }
          if (item.isVerb()) {
            Arguments arguments = Arguments.of(clause, i);
            utterances.read(item.verb().verb(), arguments);
            if (utterances.finds(clause, item)) {
              add(utterances.accusing, arguments.subject);
            }
            if (utterances.disowns(clause, i)) {
              add(utterances.denying, arguments.subject);
              utterances.body(arguments);
            }
          }
        }
      }
    }
    return utterances;
  }

  /** «بحسب رئيس القرية فلان»: a man by whose words it is told. */
  private void teller(Clause clause, int at) {
    if (at + 1 < clause.items.size() && clause.items.get(at + 1).isPhrase(PhraseClass.PERSON)) {
      tellers.add(clause.items.get(at + 1).phrase());
    }
  }

  /** Whether it stands there for whose words they are. */
  boolean isTeller(Phrase phrase) {
    return tellers.contains(phrase);
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

  /** نفت الجماعة مسؤوليتها عن الهجوم, نفى أن يكون وراءه: who denies it tells of others' deed. */
  private boolean disowns(Clause clause, int at) {
    if (!clause.items.get(at).isVerb(VerbClass.DENY)) {
      return false;
    }
    boolean follows = clause.after != null && clause.after.opener == Clause.Opener.THAT;
    List<Item> denied = new ArrayList<>(clause.items.subList(at + 1, clause.items.size()));
    denied.addAll(follows ? clause.after.items : List.of());
    TellingWords words = actors.lexicon().telling();
    return Seek.any(denied, i -> words.isStem(TellingRole.DISOWNED, i.unit().form()));
  }

  /** عثرت الشرطة على جثة شاب, أحصت قتلى: who finds or counts others' dead tells of others. */
  private boolean finds(Clause clause, Item verb) {
    String lemma = Folding.fold(verb.verb().verb().lemma());
    TellingWords words = actors.lexicon().telling();
    return (words.is(TellingRole.FINDS, lemma) || words.is(TellingRole.COUNTS, lemma))
        && Seek.any(
            clause.items, i -> i.isPhrase(PhraseClass.CASUALTY) && i.phrase().pronoun().isEmpty());
  }

  /** نفى مصدر في الجماعة صلتها بالهجوم: for whom the speaker speaks. */
  private void body(Arguments arguments) {
    Phrase speaker = arguments.subject;
    arguments.complements.stream()
        .filter(p -> speaker != null && p.preposition().equals("في"))
        .filter(p -> p.headSpan().start() - speaker.span().end() <= BESIDE)
        .filter(p -> p.span().start() >= speaker.span().end())
        .forEach(p -> add(denying, p));
  }

  /** Who accuses somebody, or denies what nobody accuses him of by name. */
  private boolean tellsOfOthers(Entity entity, Phrase phrase) {
    return accusing.contains(phrase) || denying.contains(phrase) && !blamed.contains(entity);
  }

  private void name(Set<Entity> to, Phrase phrase) {
    if (phrase != null) {
      actors.told(phrase).forEach(r -> to.add(r.entity()));
      actors.byNationality(phrase, true).forEach(r -> to.add(r.entity()));
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
        nearest != null && tellsOfOthers(entity, nearest.phrase()));
    return features;
  }
}
