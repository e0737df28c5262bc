package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Span;

/**
 * A number of people who came to harm.
 *
 * @param harm what happened to them
 * @param count how many
 * @param victims who they were, empty where not said
 * @param span the words
 * @param source who counts them
 * @param included whether it is a part of a figure told with it
 * @param known whether the article says that they were told before
 * @param attackers whether those who attacked suffered it, where that alone is said
 */
record Toll(
    Harm harm,
    Count count,
    List<ActorRef> victims,
    Span span,
    Optional<Entity> source,
    boolean included,
    boolean known,
    boolean attackers) {
  private static final Set<String> BODIES = Set.of("cell", "family");

  /** The same as that source tells it. */
  Toll from(Optional<Entity> teller) {
    return new Toll(harm, count, victims, span, teller, included, known, attackers);
  }

  /** The same of those who attacked. */
  Toll ofAttackers() {
    return new Toll(harm, count, victims, span, source, included, known, true);
  }

  /** The same, with those named who suffered it. */
  Toll of(List<ActorRef> named) {
    return new Toll(harm, count, named, span, source, included, known, attackers);
  }

  /** So many of them, who are in this figure. */
  Toll part(Count some, List<ActorRef> who, Span words) {
    return new Toll(harm, some, who, words, source, true, known, attackers);
  }

  @Override
  public String toString() {
    return harm + " " + count.minimum() + ".." + count.maximum() + " " + Mention.names(victims);
  }

  /** طاقمها, خلية, عائلة: one body of men, nobody says how many they are. */
  static boolean isBody(Phrase victim) {
    boolean one = victim.count().filter(c -> c.maximum().orElse(0) == 1).isPresent();
    return one && victim.word().filter(w -> BODIES.contains(w.value())).isPresent();
  }

  /** تكبدت القوة: nor how many such a body lost. */
  private static boolean isForce(Phrase victim) {
    return victim.phraseClass() == PhraseClass.FORCE
        && victim.count().filter(c -> c.maximum().orElse(0) == 1).isPresent();
  }

  /** How many a noun means: its number, one where it names one person. */
  static Count countOf(Phrase victim) {
    boolean body = isBody(victim) || isForce(victim);
    if (victim.isNamedPerson() && victim.count().filter(c -> c.maximum().isEmpty()).isPresent()) {
      return Count.exactly(1); // كل من فلان وفلان
    }
    if (victim.count().isPresent() && !body) {
      return victim.count().get();
    }
    if (body && victim.holder() != null && victim.holder().count().isPresent()) {
      return victim.holder().count().get(); // عائلة من ستة أفراد
    }
    boolean person =
        switch (victim.phraseClass()) {
          case PERSON -> true;
          case CIVILIAN, PEOPLE -> !victim.definite() || !victim.pronoun().isEmpty();
          default -> false;
        };
    return person && !victim.plural() ? Count.exactly(1) : Count.unspecified();
  }
}
