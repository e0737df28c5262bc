package org.w3id.badia.extract.event;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * Reads what a blow told before is found to have been: ما أصاب السيارة هو قصف, الانفجار ناجم عن
 * غارة.
 */
final class Findings {
  /** أنه ناجم, أنها ناجمة. */
  private static final Pattern IT = Pattern.compile("ه(ا|ما)?$");

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
        if (words.isJoined(TellingRole.STEMS_FROM, lastWord(clause.items.get(i)))) {
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
        Seek.any(clause.items, i -> i.is(WordClass.PRONOUN)) || next != null && next.opensWithWas();
    Clause last = next == null || next.after == null ? next : next.after;
    return !said
        ? null
        : Seek.first(
                mentions,
                m ->
                    m.trigger.start() > blow.trigger.start()
                        && !m.unreal
                        && (m.clause == clause || m.clause == next || m.clause == last))
            .orElse(null);
  }

  /** الانفجار ناجم عن غارة, ناتج عن عبوة: an explosion told before, and what made it. */
  private void stems(Clause clause, int at, List<Mention> mentions) {
    Mention blow =
        isIt(clause, at)
            ? lastBlast(clause.items.get(0), mentions)
            : blastWithin(clause, at, mentions);
    Item cause =
        clause.items.stream().skip(at + 1L).filter(Item::isPhrase).findFirst().orElse(null);
    if (blow == null || cause == null) {
      return;
    }
    if (cause.isPhrase(PhraseClass.WEAPON)) {
      slots.weapon(blow, cause.phrase());
    } else if (blow.kind == EventKind.BOMBING) {
      is(blow, of(cause.phrase(), mentions));
    }
  }

  /** انفجار عنيف ناجم: the word may have been read with its noun. */
  private static String lastWord(Item item) {
    return item.isPhrase(PhraseClass.EVENT)
        ? Folding.fold(Anaphora.lastWord(item.phrase().surface()))
        : Anaphora.lastWord(item.unit().folded());
  }

  /** «هزّ انفجار المدينة، ليتبين أنه ناجم عن سيارة مفخخة»: the pronoun is the blast just told. */
  private static boolean isIt(Clause clause, int at) {
    return clause.opener == Clause.Opener.THAT
        && at == 1
        && IT.matcher(clause.items.get(0).unit().folded()).find();
  }

  /** وقع انفجار في الحي نجم عن شاحنة, دوي انفجارات ناجمة عن غارات: the blast of the clause. */
  private static Mention blastWithin(Clause clause, int at, List<Mention> mentions) {
    return clause.items.subList(0, at + 1).stream()
        .filter(i -> i.isPhrase(PhraseClass.EVENT))
        .map(i -> of(i.phrase(), mentions))
        .filter(m -> m != null && !m.unreal)
        .reduce((one, next) -> next)
        .orElse(null);
  }

  private static Mention lastBlast(Item from, List<Mention> mentions) {
    int start = from.span().start();
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
    blow.recalls = blow.noun == null || blow.definite;
    blow.kind = EventKind.ATTACK;
    found.weapons.addAll(blow.weapons);
    blow.weapons.clear();
    found.done = blow;
    found.finds = true;
  }
}
