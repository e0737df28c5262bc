package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.VerbClass;
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
  static final Set<String> AT = Set.of("في", "قرب", "ب", "علي");

  private static final Set<String> FROM = Set.of("من", "@agent", "@means");

  /** من اتجاه. */
  private static final String DIRECTION = "اتجاه";

  private static final Set<String> OUT_OF = Set.of("من", DIRECTION);

  private static final Set<String> MOVES = Set.of("Deployment", "TerritorialChange");

  private static final Set<String> TOWARDS = Set.of("الي", "نحو", "ضد");

  private static final Set<String> FIRE = Set.of("Airstrike", "MissileStrike", "Shelling");

  private static final Set<String> AGAINST = Set.of("علي", "ضد", "قرب", "في");

  private final NamingWords words;
  private final Hometowns hometowns;
  private final Desks desks;
  private final Flights flights;

  Standpoints(Lexicon lexicon) {
    this.words = lexicon.naming();
    this.hometowns = new Hometowns(words);
    this.desks = new Desks(lexicon);
    this.flights = new Flights(words);
  }

  /** Takes the places of speakers and shooters from the clauses of a sentence. */
  List<Clause> without(List<Clause> clauses) {
    for (Clause clause : clauses) {
      hometowns.leave(clause);
      for (int i = clause.items.size() - 1; i > 0; i--) {
        Item place = clause.items.get(i);
        if (place.isPhrase(PhraseClass.FACILITY) && reports(clause, i)) {
          leave(place.phrase());
        }
        if (place.isPhrase() && AT.contains(place.phrase().preposition())) {
          settle(clause, i);
        } else if (isSite(place)
            && OUT_OF.contains(place.phrase().preposition())
            && (comes(clause, i) || isShotFrom(clauses, clause, i) || isFiredFrom(clause, i))) {
          leaveWithIts(clause, i);
        } else if (isSite(place)
            && TOWARDS.contains(place.phrase().preposition())
            && goes(clause, i)
            && Seek.any(clauses, c -> Seek.any(c.items, Standpoints::isBlow))) {
          leave(place.phrase());
        }
      }
    }
    flights.leave(clauses);
    desks.leave(clauses);
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

  /** ذكر موقع «X» أن: a site that tells the news is no place. */
  private static boolean reports(Clause clause, int at) {
    Item verb = clause.items.get(at - 1);
    return verb.isVerb(VerbClass.REPORT)
        && clause.items.get(at).phrase().preposition().isEmpty()
        && clause.items.get(at).phrase().conjuncts().isEmpty();
  }

  static boolean isSite(Item item) {
    return item.isPhrase(PhraseClass.PLACE) || item.isPhrase(PhraseClass.FACILITY);
  }

  /** من مواقعهم في X: a position of their own and where it lies. */
  private static void leaveWithIts(Clause clause, int at) {
    Phrase from = clause.items.get(at).phrase();
    leave(from);
    boolean in = at + 1 < clause.items.size() && clause.items.get(at + 1).is(WordClass.PREPOSITION);
    int next = in ? at + 2 : at + 1;
    Item place = next < clause.items.size() ? clause.items.get(next) : null;
    boolean its = from.phraseClass() == PhraseClass.FACILITY && from.places().isEmpty();
    if (its
        && place != null
        && place.isPhrase(PhraseClass.PLACE)
        && AT.contains(place.phrase().preposition())) {
      leave(place.phrase());
    }
  }

  /** A blow, which strikes on the way; who only moves comes to where he is bound for. */
  private static boolean isBlow(Item item) {
    boolean act = item.isVerb(VerbClass.ACT) || item.isVerb(VerbClass.HARM);
    boolean verb = act && !MOVES.contains(item.verb().verb().value());
    return verb
        || item.isPhrase()
            && item.phrase().event().filter(e -> !MOVES.contains(e.value())).isPresent();
  }

  /** شاحنة متجهة إلى X: where somebody is bound for. */
  private boolean goes(Clause clause, int at) {
    Item before = before(clause, at);
    return before != null && tells(before, NamingRole.GOES);
  }

  /**
   * قصفت قوات X من معسكر Y بلدة Z, قصف X بلدة Z من مواقعه في Y: from where those fire whose verb
   * stands before.
   */
  private static boolean isFiredFrom(Clause clause, int at) {
    Item before = before(clause, at);
    int verb =
        Seek.first(clause.items.subList(0, at), Standpoints::fires)
            .map(clause.items::indexOf)
            .orElse(-1);
    boolean own = !clause.items.get(at).phrase().pronoun().isEmpty();
    if (own && Seek.any(clause.items.subList(0, at), Standpoints::isFire)) {
      return true;
    }
    if (before == null || verb < 0 || !before.isPhrase()) {
      return false;
    }
    boolean doer =
        before.phrase().phraseClass().canFight() && clause.items.indexOf(before) == verb + 1;
    return own
        || doer
            && Seek.any(clause.items.subList(at + 1, clause.items.size()), Standpoints::isAimedAt);
  }

  private static boolean fires(Item item) {
    return item.isVerb()
        && (FIRE.contains(item.verb().verb().value())
            || item.verb().verb().value().equals("Attack"))
        && item.verb().verb().subject() == Slot.AGENT;
  }

  static void leave(Phrase place) {
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

  static boolean isFire(Item item) {
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
    boolean[] stationed = {false};
    if (item.isPhrase()) {
      item.phrase().walk(p -> stationed[0] |= p.stationed());
    }
    return stationed[0] || tells(item, NamingRole.STANDS);
  }

  private boolean tells(Item item, NamingRole role) {
    if (!item.isPhrase()) {
      return words.is(role, item.unit().folded());
    }
    boolean[] told = {false};
    item.phrase()
        .walk(p -> told[0] |= words.is(role, Folding.fold(Anaphora.lastWord(p.surface()))));
    return told[0];
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
    return isSite(item) && !OUT_OF.contains(item.phrase().preposition());
  }
}
