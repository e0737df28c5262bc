package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * Where those stand or come from of whom a report tells, which is not where it happened: «مصدر طبي
 * في مستشفى الجمهورية», «أطلقت مدفعية الحوثيين المتمركزة في جبل هان قذائف على X», «كتيبة قادمة من
 * Y».
 */
final class Standpoints {
  private static final Set<String> AT = Set.of("في", "قرب", "ب", "علي");

  private static final Set<String> FROM = Set.of("من", "@agent", "@means");

  /** من اتجاه. */
  private static final String DIRECTION = "اتجاه";

  private static final Set<String> OUT_OF = Set.of("من", DIRECTION);

  private static final Set<String> FIRE = Set.of("Airstrike", "MissileStrike", "Shelling");

  private static final Set<String> AGAINST = Set.of("علي", "ضد", "قرب", "في");

  private final NamingWords words;

  Standpoints(NamingWords words) {
    this.words = words;
  }

  /** Takes the places of speakers and shooters from the clauses of a sentence. */
  List<Clause> without(List<Clause> clauses) {
    for (Clause clause : clauses) {
      for (int i = clause.items.size() - 1; i > 0; i--) {
        Item place = clause.items.get(i);
        if (place.isPhrase() && AT.contains(place.phrase().preposition())) {
          settle(clause, i);
        } else if (place.isPhrase(PhraseClass.PLACE)
            && OUT_OF.contains(place.phrase().preposition())
            && (comes(clause, i) || isShotFrom(clauses, clause, i))) {
          leave(place.phrase());
        }
      }
    }
    return clauses;
  }

  private void settle(Clause clause, int at) {
    Phrase place = clause.items.get(at).phrase();
    int preposition = clause.items.get(at - 1).is(WordClass.PREPOSITION) ? at - 1 : at;
    if (preposition == 0) {
      return;
    }
    Item before = clause.items.get(preposition - 1);
    boolean site = place.phraseClass() == PhraseClass.FACILITY;
    if (site && speaks(before)) {
      place.leaveAside();
    } else if ((site || place.phraseClass() == PhraseClass.PLACE)
        && stands(before)
        && shoots(clause, preposition, at)) {
      leave(place);
    }
  }

  private static void leave(Phrase place) {
    place.leaveAside();
    place.walk(one -> one.places().replaceAll(p -> p.with(PlacePrecision.NOT_A_PLACE)));
  }

  /** كتيبة قادمة من X: where somebody sets out from before he comes to where it happened. */
  private boolean comes(Clause clause, int at) {
    Item before = before(clause, at);
    return before != null && tells(before, NamingRole.COMES);
  }

  /**
   * شن غارة من اتجاه X على Y, أطلق صواريخ من X على Y: where fire comes from is not where it hits.
   */
  private static boolean isShotFrom(List<Clause> clauses, Clause clause, int at) {
    Item before = before(clause, at);
    if (before == null || !isFire(before)) {
      return false;
    }
    boolean direction = clause.items.get(at).phrase().preposition().equals(DIRECTION);
    return direction || Seek.any(clauses, c -> Seek.any(c.items, Standpoints::isAimedAt));
  }

  private static boolean isFire(Item item) {
    return item.isPhrase(PhraseClass.WEAPON)
        || item.isPhrase()
            && item.phrase().event().filter(e -> FIRE.contains(e.value())).isPresent();
  }

  private static Item before(Clause clause, int at) {
    int before = clause.items.get(at - 1).is(WordClass.PREPOSITION) ? at - 2 : at - 1;
    return before < 0 ? null : clause.items.get(before);
  }

  /** مصدر طبي في المستشفى الوطني. */
  private static boolean speaks(Item item) {
    return item.isPhrase(PhraseClass.SOURCE) && item.phrase().conjuncts().isEmpty();
  }

  /** مدفعية الحوثيين المتمركزة, المواقع القائمة. */
  private boolean stands(Item item) {
    return tells(item, NamingRole.STANDS);
  }

  private boolean tells(Item item, NamingRole role) {
    if (!item.isPhrase()) {
      return item.unit() != null && words.is(role, item.unit().folded());
    }
    boolean[] told = {false};
    item.phrase().walk(p -> told[0] |= words.is(role, last(p)));
    return told[0];
  }

  private static String last(Phrase phrase) {
    String folded = Folding.fold(phrase.surface());
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /**
   * Whose fire is told: behind من, as arms, or as the subject of a verb that names what was hit.
   */
  private static boolean shoots(Clause clause, int from, int at) {
    int owner = from - 1;
    while (owner > 0 && !clause.items.get(owner).isPhrase()) {
      owner--;
    }
    if (!clause.items.get(owner).isPhrase()) {
      return false;
    }
    Phrase one = clause.items.get(owner).phrase();
    boolean arms = one.phraseClass() == PhraseClass.WEAPON;
    return FROM.contains(one.preposition())
        || arms && !AGAINST.contains(one.preposition())
        || one.preposition().isEmpty() && isDoer(clause, owner, at);
  }

  /** قصفت القوات المتمركزة في X بلدة Y, القوات المتمركزة في X رمت أطراف Y. */
  private static boolean isDoer(Clause clause, int owner, int at) {
    if (at + 1 >= clause.items.size()) {
      return false;
    }
    Item behind = clause.items.get(at + 1);
    Item ahead = owner > 0 ? clause.items.get(owner - 1) : null;
    if (ahead != null && ahead.isVerb()) {
      return behind.isPhrase() && !suffers(ahead);
    }
    boolean first = ahead == null || !ahead.isPhrase();
    return first
        && behind.isVerb()
        && behind.verb().verb().subject() == Slot.AGENT
        && Seek.any(clause.items.subList(at + 2, clause.items.size()), Standpoints::isAimedAt);
  }

  private static boolean suffers(Item verb) {
    return verb.verb().verb().subject() == Slot.PATIENT;
  }

  /** What is hit, or lies around it. */
  private static boolean isAimedAt(Item item) {
    return (item.isPhrase(PhraseClass.PLACE) || item.isPhrase(PhraseClass.FACILITY))
        && !OUT_OF.contains(item.phrase().preposition());
  }
}
