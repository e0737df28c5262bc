package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.event.Clause.Opener;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;

/**
 * Gives a blow that its own words leave open the arms that stand beside it in no slot of any frame:
 * «قُتل ثلاثة حين مرت آليتهم على لغم», «أوقعت عبوة حافلة في شراكها فمات ستة», «ارتكبت الطائرات
 * مجزرة».
 */
final class LooseMeans {
  private static final Set<EventKind> BOMBS =
      EnumSet.of(EventKind.IED_BOMBING, EventKind.VEHICLE_BOMBING, EventKind.SHELLING);

  private static final Set<String> BY = Set.of("", "ب", "علي", "في", Chunker.MEANS, Chunker.CAUSE);

  private static final Set<String> USED = Set.of("ب", "في", Chunker.MEANS, Chunker.CAUSE);

  private static final Set<String> FLOWN = Set.of("ب", Chunker.MEANS);

  private static final Set<Opener> MORE = EnumSet.of(Opener.SAME, Opener.RELATIVE, Opener.AND);

  private final Slots slots;
  private final TellingWords words;
  private final List<Mention> mentions;

  LooseMeans(Slots slots, TellingWords words, List<Mention> mentions) {
    this.words = words;
    this.slots = slots;
    this.mentions = mentions;
  }

  /** بقذائف, أطلقوا قذائف: whether a phrase names arms of an event, or what flew to it. */
  static boolean isUsed(Phrase phrase, Clause clause, Mention blow) {
    boolean flies = phrase.phraseClass() == PhraseClass.AIRCRAFT;
    if (!flies && phrase.phraseClass() != PhraseClass.WEAPON) {
      return false;
    }
    if (!phrase.preposition().isEmpty()) {
      return (flies ? FLOWN : USED).contains(phrase.preposition());
    }
    return (!flies || blow.kind == EventKind.CLASH)
        && Seek.any(clause.items, i -> i.isVerb() && i.verb().verb().object() == Slot.WEAPON);
  }

  /** Fills the arms of an open blow from its clause and those that tell more of it. */
  void fill(Mention mention) {
    if (mention.kind != EventKind.ATTACK || !mention.weapons.isEmpty() || isSince(mention)) {
      return;
    }
    for (Clause clause : around(mention)) {
      boolean near = clause == mention.clause || clause.opener == Opener.SAME;
      boolean own = near && !isRescue(mention) || isRiding(mention, clause);
      Phrase means = clause.negated || clause.unreal ? null : means(clause, own);
      if (means != null) {
        slots.weapon(mention, means);
        return;
      }
    }
  }

  /** بعد يوم من العملية انفجرت عبوة: since what was told before. */
  private static boolean isSince(Mention mention) {
    return mention.definite
        && mention.noun != null
        && mention.noun.preposition().equals(Chunker.AFTER);
  }

  private List<Clause> around(Mention mention) {
    List<Clause> around = new ArrayList<>(List.of(mention.clause));
    Clause before = mention.clause.before;
    if (before != null && MORE.contains(mention.clause.opener) && isFree(before, mention)) {
      around.add(before);
    }
    Clause after = mention.clause.after;
    if (after != null && MORE.contains(after.opener) && isFree(after, mention)) {
      around.add(after);
    }
    return around;
  }

  /** أجلت المروحيات الجرحى: whoever is only hurt may be flown away. */
  private static boolean isRescue(Mention mention) {
    return mention.harmOnly && Seek.none(mention.tolls, t -> t.harm() == Harm.KILLED);
  }

  /** الهجوم بالمسيّرات الذي استهدف: what is told of is what the aircraft did. */
  private static boolean isRiding(Mention mention, Clause clause) {
    Phrase antecedent = mention.clause.antecedent;
    return antecedent != null
        && clause == mention.clause.before
        && antecedent.phraseClass() == PhraseClass.AIRCRAFT;
  }

  /** Whether no other event has the clause for its own. */
  private boolean isFree(Clause clause, Mention mention) {
    return Seek.none(mentions, m -> m != mention && m.clause == clause);
  }

  private Phrase means(Clause clause, boolean own) {
    if (Seek.any(clause.items, this::isFind)) {
      return null;
    }
    return Seek.first(
            clause.items,
            i ->
                i.isPhrase()
                    && BY.contains(i.phrase().preposition())
                    && (isBomb(i.phrase()) || own && isAircraft(i.phrase())))
        .map(Item::phrase)
        .orElse(null);
  }

  /** ضبط عبوات, أسقط طائرة: arms that are found or lost strike nobody. */
  private boolean isFind(Item item) {
    if (!item.isVerb()) {
      return false;
    }
    Verb verb = item.verb().verb();
    boolean lost = verb.verbClass() == VerbClass.RESULT && verb.object() == Slot.PATIENT;
    return lost || words.is(TellingRole.FINDS, verb.lemma()) || verb.value().equals("FOILED");
  }

  private static boolean isBomb(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.WEAPON
        && phrase.weapon().flatMap(w -> w.kind()).filter(BOMBS::contains).isPresent();
  }

  private boolean isAircraft(Phrase phrase) {
    boolean doer = phrase.preposition().isEmpty() || phrase.preposition().equals("ب");
    return doer && slots.aircraft().flies(phrase);
  }
}
