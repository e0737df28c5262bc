package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;

/** Those who come to harm beside the ones of whom it is told first. */
final class Beside {
  private final ActorResolver actors;
  private final FoundTolls tolls;

  Beside(ActorResolver actors, FoundTolls tolls) {
    this.actors = actors;
    this.tolls = tolls;
  }

  /** جثامين ضابط وخمسة مجندين, تسعة قتلى من الجنود وأربعة من X: those counted beside the first. */
  static List<Phrase> others(Phrase first, boolean counted) {
    boolean list = counted || first.count().isPresent();
    return first.conjuncts().stream()
        .filter(o -> list && o.phraseClass().canAct())
        .filter(o -> o.count().filter(c -> c.minimum().orElse(0) > 1).isPresent())
        .toList();
  }

  /** إلى جانب ثلاثة من مرافقيه: those at whose side something is told, null where nobody is. */
  static Phrase atSide(Phrase phrase) {
    boolean side = phrase.preposition().equals("الي") && Anaphora.head(phrase).equals("جانب");
    return side ? phrase.holder() : null;
  }

  /** Tells the same harm of those among them who can act and are counted. */
  void addCounted(Clause clause, Harm harm, Phrase others) {
    add(
        clause,
        harm,
        Seek.those(others.all(), o -> o.phraseClass().canAct() && o.count().isPresent()));
  }

  /** Tells the same harm of them. */
  void add(Clause clause, Harm harm, List<Phrase> others) {
    for (Phrase other : others) {
      List<ActorRef> refs = actors.alone(other);
      tolls.addBeside(clause, harm, Toll.countOf(other), refs, other.span());
    }
  }

  /** من بين القتلى قائد الكتيبة, كان مصور بين الجرحى. */
  void outOf(Clause clause, Phrase dead, Harm harm, int at) {
    Phrase people = Sufferers.among(clause, dead, at);
    if (people == null) {
      return;
    }
    for (Phrase one : Parts.flat(people)) {
      List<ActorRef> refs = actors.alone(one);
      boolean alone = tolls.last() == null;
      tolls.addPart(clause, harm, Toll.countOf(one), refs, one.span(), alone);
    }
  }
}
