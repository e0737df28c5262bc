package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * Tells each of two attacks apart that one noun told: «شنوا هجومين. ووقع الأول في X، بينما وقع
 * الثاني في Y», «انفجرت عبوتان، الأولى في X والثانية في Y».
 */
final class Ordinals {
  /** The noun that tells both stands at most so many sentences before. */
  private static final int NEAR = 2;

  /** What a strike is called whose kind the noun of both tells. */
  private static final Set<EventKind> OPEN =
      EnumSet.of(EventKind.ATTACK, EventKind.BOMBING, EventKind.SHELLING);

  private static final Pattern DUAL = Pattern.compile(".*(تان|تين)");

  private final Slots slots;

  /** The noun of two attacks that was told last. */
  private Mention both;

  Ordinals(Slots slots) {
    this.slots = slots;
  }

  /**
   * Adds the attacks of a sentence that only an ordinal tells, and marks those that a verb does.
   */
  void read(List<Clause> clauses, List<Mention> mentions, int sentence) {
    both = both != null && sentence - both.sentence > NEAR ? null : both;
    List<Mention> found = new ArrayList<>();
    boolean told = false;
    for (Clause clause : clauses) {
      for (int i = 0; i < clause.items.size(); i++) {
        int at = clause.items.get(i).span().start();
        for (Mention mention : mentions) {
          boolean here = mention.clause == clause && mention.trigger.start() == at;
          both = here && isOfTwo(mention) ? mention : both;
        }
        int rank = both == null ? 0 : rank(clause.items.get(i));
        if (rank == 1 && isTold(clause, i) || rank == 2 && (told || isTold(clause, i))) {
          told = true;
          one(clause, i, rank, mentions, found, sentence);
        }
      }
    }
    mentions.addAll(found);
    mentions.sort((a, b) -> a.trigger.compareTo(b.trigger));
  }

  private static boolean isOfTwo(Mention mention) {
    return !mention.unreal && (Twins.isTwo(mention) || isOfTwoBombs(mention));
  }

  /** انفجرت عبوتان: the verb tells two blasts. */
  private static boolean isOfTwoBombs(Mention mention) {
    return mention.noun == null
        && Contrasts.isBlast(mention)
        && mention.clause.items.stream()
            .filter(i -> i.isPhrase(PhraseClass.WEAPON))
            .limit(1)
            .anyMatch(i -> DUAL.matcher(Anaphora.head(i.phrase())).matches());
  }

  /** وقع الأول, استهدفت الثانية: its verb stands before it. */
  private static boolean isTold(Clause clause, int at) {
    Item verb = at > 0 ? clause.items.get(at - 1) : null;
    return verb != null
        && verb.isVerb()
        && (verb.isVerb(VerbClass.LIGHT) || verb.isVerb(VerbClass.ACT));
  }

  /** الأول, والثانية: the ordinal alone, with its article. */
  private static int rank(Item item) {
    boolean word = item.type() == Item.Type.WORD && item.unit().tokens().size() == 1;
    return !word
        ? 0
        : item.unit()
            .word(WordClass.ORDINAL)
            .filter(w -> w.reading().definite() && w.reading().preposition().isEmpty())
            .map(w -> Integer.parseInt(w.sense().value()))
            .orElse(0);
  }

  private void one(
      Clause clause, int at, int rank, List<Mention> mentions, List<Mention> found, int sentence) {
    Item item = clause.items.get(at);
    Item verb = at > 0 && clause.items.get(at - 1).isVerb() ? clause.items.get(at - 1) : null;
    Mention told =
        Seek.first(mentions, m -> verb != null && m.trigger.equals(verb.unit().span()))
            .orElse(null);
    Mention mention = told;
    if (told == null) {
      mention = new Mention(both.kind, item.unit().span(), sentence, clause, both.rule);
      found.add(mention);
      strikes(mention, clause, at);
    }
    mention.kind = OPEN.contains(mention.kind) ? both.kind : mention.kind;
    mention.ordinal = rank;
    if (rank == 1) {
      mention.done = both;
      return;
    }
    mention.other = true;
    mention.agents.addAll(mention.agents.isEmpty() ? both.agents : List.of());
    mention.patients.addAll(mention.patients.isEmpty() ? both.patients : List.of());
    mention.weapons.addAll(mention.weapons.isEmpty() ? both.weapons : List.of());
  }

  /** والثانية منزلاً, والثاني على حاجز: what stands behind it is hit. */
  private void strikes(Mention mention, Clause clause, int at) {
    for (Item item : clause.items.subList(at + 1, clause.items.size())) {
      if (item.isVerb() || item.is(WordClass.ORDINAL)) {
        return;
      }
      Phrase phrase = item.isPhrase() ? item.phrase() : null;
      boolean hit = phrase != null && phrase.phraseClass().canBeHit();
      boolean marked =
          hit && (phrase.preposition().isEmpty() || phrase.preposition().equals("علي"));
      if (marked && phrase.phraseClass() != PhraseClass.CASUALTY) {
        slots.fill(mention, Slot.PATIENT, phrase);
        return;
      }
    }
  }
}
