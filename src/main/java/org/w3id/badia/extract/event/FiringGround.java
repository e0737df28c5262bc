package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * «سقطت قذيفة أُطلقت من مواقع X على حي Y», «صواريخ مصدرها مناطق سيطرة X»: whose ground fire comes
 * from has fired it, where nobody else is told to.
 */
final class FiringGround {
  private static final Set<EventKind> FIRE =
      Set.of(EventKind.SHELLING, EventKind.MISSILE_STRIKE, EventKind.AIRSTRIKE, EventKind.ATTACK);

  private final Slots slots;
  private final TellingWords words;

  FiringGround(Slots slots, TellingWords words) {
    this.slots = slots;
    this.words = words;
  }

  void read(List<Clause> clauses, List<Mention> mentions) {
    for (Clause clause : clauses) {
      for (int i = 1; i < clause.items.size(); i++) {
        Phrase holder = isOrigin(clause, i) ? holder(clause.items.get(i).phrase()) : null;
        Mention fire =
            holder == null ? null : Owners.of(clause.items.get(i).span(), clause, mentions);
        if (fire != null && FIRE.contains(fire.kind) && fire.agents.isEmpty() && !fire.unreal) {
          slots.fill(fire, Slot.AGENT, holder);
        }
      }
    }
  }

  /** Whether right behind a launch the ground at a place is told that it came from. */
  private boolean isOrigin(Clause clause, int at) {
    Item ground = clause.items.get(at);
    int before = clause.items.get(at - 1).is(WordClass.PREPOSITION) ? at - 2 : at - 1;
    if (!ground.isPhrase() || before < 0) {
      return false;
    }
    Item launch = clause.items.get(before);
    return switch (ground.phrase().preposition()) {
      case "من" -> launch.isVerb() ? launches(clause, launch) : isFire(launch);
      case "في" -> launch.isPhrase(PhraseClass.WEAPON) && launch.phrase().stationed();
      default -> false;
    };
  }

  private boolean launches(Clause clause, Item verb) {
    Phrase arms = clause.antecedent;
    boolean shot = arms != null && arms.phraseClass() == PhraseClass.WEAPON;
    return words.isStem(TellingRole.COMES_FROM, verb.unit().form())
        && (shot || Seek.any(clause.items, i -> i.isPhrase(PhraseClass.WEAPON)));
  }

  /** صواريخ من, قصف صاروخي من. */
  private static boolean isFire(Item noun) {
    return Standpoints.isFire(noun) && noun.phrase().holder() == null;
  }

  /** مواقع X, معسكر لـ X, مناطق سيطرة X: those whose ground it is, null where nobody's is told. */
  private static Phrase holder(Phrase ground) {
    Phrase one = ground.holder();
    boolean control = one != null && one.phraseClass() == PhraseClass.EVENT;
    one = control ? one.holder() : one;
    boolean ours = ground.phraseClass() != PhraseClass.EVENT && one != null;
    return ours && one.phraseClass().canFight() ? one : null;
  }
}
