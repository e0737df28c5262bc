package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * Reads what a blow told before is found to have been: ما أصاب السيارة هو قصف, الانفجار ناجم عن
 * غارة.
 */
final class Findings {
  private final TellingWords words;
  private final Slots slots;

  Findings(TellingWords words, Slots slots) {
    this.words = words;
    this.slots = slots;
  }

  void read(List<Clause> clauses, List<Mention> mentions) {
    for (Clause clause : clauses) {
      Mention blow = whatStruck(clause, mentions);
      if (blow != null) {
        is(blow, predicate(clause, blow, mentions));
      }
      for (int i = 0; i + 2 < clause.items.size(); i++) {
        if (words.isJoined(TellingRole.STEMS_FROM, clause.items.get(i + 1).unit().folded())) {
          stems(clause, i, mentions);
        }
      }
    }
  }

  /** ما أصاب السيارة: the blow of a clause that only says what is to be told of. */
  private static Mention whatStruck(Clause clause, List<Mention> mentions) {
    boolean what =
        clause.opener == Clause.Opener.RESULT
            && clause.before != null
            && Seek.any(clause.before.items, i -> i.is(WordClass.THAT))
            && clause.first() != null
            && clause.first().unit().folded().equals("ما");
    return !what
        ? null
        : Seek.first(mentions, m -> m.clause == clause && m.noun == null && !m.unreal).orElse(null);
  }

  /** هو قصف, كان قذيفة أطلقتها X: what it is said to have been. */
  private static Mention predicate(Clause clause, Mention blow, List<Mention> mentions) {
    Clause next = clause.after;
    boolean said =
        Seek.any(clause.items, i -> i.is(WordClass.PRONOUN))
            || next != null && next.first() != null && Clauses.isAuxiliary(next.first());
    Clause last = next == null || next.after == null ? next : next.after;
    return !said
        ? null
        : mentions.stream()
            .filter(m -> m.trigger.start() > blow.trigger.start() && !m.unreal)
            .filter(m -> m.clause == clause || m.clause == next || m.clause == last)
            .findFirst()
            .orElse(null);
  }

  /** الانفجار ناجم عن غارة, ناتج عن عبوة: an explosion told before, and what made it. */
  private void stems(Clause clause, int at, List<Mention> mentions) {
    Phrase told = clause.items.get(at).phrase();
    Mention blow =
        told == null
            ? isIt(clause, at) ? lastBlast(clause, mentions) : null
            : told.phraseClass() != PhraseClass.EVENT || !told.definite()
                ? null
                : of(told, mentions);
    Item cause =
        clause.items.stream().skip(at + 2L).filter(Item::isPhrase).findFirst().orElse(null);
    if (blow == null || cause == null) {
      return;
    }
    if (cause.isPhrase(PhraseClass.WEAPON)) {
      slots.weapon(blow, cause.phrase());
    } else if (blow.kind == EventKind.BOMBING) {
      is(blow, of(cause.phrase(), mentions));
    }
  }

  /** «هزّ انفجار المدينة، ليتبين أنه ناجم عن سيارة مفخخة»: the pronoun is the blast just told. */
  private static boolean isIt(Clause clause, int at) {
    return clause.opener == Clause.Opener.THAT
        && at == 0
        && clause.items.get(0).unit().folded().endsWith("ه");
  }

  private static Mention lastBlast(Clause clause, List<Mention> mentions) {
    int start = clause.items.get(0).span().start();
    return mentions.stream()
        .filter(m -> m.trigger.start() < start && m.kind == EventKind.BOMBING && !m.unreal)
        .reduce((one, next) -> next)
        .orElse(null);
  }

  private static Mention of(Phrase noun, List<Mention> mentions) {
    return Seek.first(mentions, m -> m.noun == noun).orElse(null);
  }

  private static void is(Mention blow, Mention found) {
    if (found == null || Owners.PEACEFUL.contains(found.kind)) {
      return;
    }
    blow.recalls = true;
    blow.kind = EventKind.ATTACK;
    found.weapons.addAll(blow.weapons);
    blow.weapons.clear();
    found.done = blow;
    found.finds = true;
  }
}
