package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;

/** Two sides that are told apart: بين أ وب من جهة، وج ود من جهة أخرى. */
final class Fronts {
  private static final Set<String> SIDES = Set.of("جهه", "طرف", "جانب", "ناحيه");

  private Fronts() {}

  /** Who stands against those of the phrase at an index, null where no such words part them. */
  static Phrase facing(Clause clause, int at) {
    boolean parted = false;
    for (int i = at + 1; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        return null;
      }
      boolean joined = parted && !item.conjunction().isEmpty();
      if (joined && item.isPhrase() && item.phrase().phraseClass().canAct()) {
        return item.phrase();
      }
      parted |= parts(item);
    }
    return null;
  }

  /**
   * «اشتباكات عقب الانفجار بين X وY», «تحرير البلدة من سيطرة X»: what the fight came after, or the
   * hold that ends, stands within what is told.
   */
  static boolean isPassedOver(EventNoun fight, Clause clause, int at) {
    Phrase before = clause.items.get(at).phrase();
    boolean after =
        before.preposition().equals(Chunker.AFTER)
            && before.event().filter(e -> e.complements().containsValue(Slot.PARTY)).isEmpty();
    return Holdings.isFormer(before)
        || after
            && clause.items.stream()
                .skip(at + 1L)
                .takeWhile(i -> !i.isVerb())
                .filter(Item::isPhrase)
                .findFirst()
                .filter(i -> fight.complements().get(i.phrase().preposition()) == Slot.PARTY)
                .isPresent();
  }

  /** واجه الجيش وY مسلحي X: the object is the other side. */
  static boolean faceObject(Verb verb, Arguments arguments) {
    Phrase object = arguments.object;
    return verb.object() == Slot.PARTY && object != null && object.phraseClass().canFight();
  }

  /** «قُتل زعيم X في اشتباكات بين X وY»: the side whose leader alone falls suffers the fight. */
  static void turn(Mention mention, Lexicon lexicon) {
    if (mention.kind != EventKind.CLASH || mention.patients.isEmpty()) {
      return;
    }
    List<ActorRef> fallen = new ArrayList<>();
    for (Toll toll : mention.tolls) {
      fallen.addAll(toll.harm() == Harm.KILLED ? toll.victims() : List.of());
    }
    if (!fallen.isEmpty() && Seek.all(fallen, f -> leads(f, mention.agents, lexicon))) {
      List<ActorRef> losers = new ArrayList<>(mention.agents);
      mention.agents.clear();
      mention.agents.addAll(mention.patients);
      mention.patients.clear();
      mention.patients.addAll(losers);
      fallen.stream()
          .filter(f -> !Sides.has(mention.patients, f.entity()))
          .forEach(mention.patients::add);
    }
  }

  private static boolean leads(ActorRef one, List<ActorRef> side, Lexicon lexicon) {
    return lexicon
        .entity(one.entity().slug())
        .flatMap(e -> e.fact("group"))
        .filter(g -> Seek.any(side, r -> r.entity().slug().equals(g)))
        .isPresent();
  }

  private static boolean parts(Item item) {
    String words = item.unit() == null ? "" : item.unit().folded();
    return SIDES.contains(words.startsWith("من ") ? words.substring(3) : words);
  }
}
