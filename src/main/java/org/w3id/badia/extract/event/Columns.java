package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
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
import org.w3id.badia.model.Span;

/** Military columns that somebody sees come, pass or line up: «رصد المراسل دخول رتل تركي». */
final class Columns {
  private static final Set<String> MILITARY = Set.of("military", "armed");

  private final Slots slots;
  private final TellingWords words;

  Columns(Slots slots, TellingWords words) {
    this.slots = slots;
    this.words = words;
  }

  /** Adds the moves that a sentence tells in clauses that tell nothing else. */
  void read(List<Clause> clauses, int sentence, List<Mention> mentions) {
    for (Clause clause : clauses) {
      boolean plain = clause.isPlain() && clause.opener != Clause.Opener.RELATIVE;
      boolean open = plain && !clause.negated && !clause.unreal && !clause.asked;
      if (open && Seek.none(mentions, m -> m.clause == clause)) {
        move(clause, sentence).ifPresent(mentions::add);
      }
    }
  }

  private Optional<Mention> move(Clause clause, int sentence) {
    List<Item> items = clause.items;
    for (int i = 0; i < items.size(); i++) {
      Phrase column = items.get(i).isPhrase() ? column(items.get(i).phrase()) : null;
      Span told = column == null ? null : told(items, i);
      if (told != null) {
        Mention move =
            new Mention(EventKind.DEPLOYMENT, told, sentence, clause, "move:" + column.surface());
        slots.fill(move, Slot.AGENT, column);
        return Optional.of(move);
      }
    }
    return Optional.empty();
  }

  /** رتل تركي, or whose entry it is: دخول رتل تركي. */
  private static Phrase column(Phrase phrase) {
    Phrase column = phrase.phraseClass() == PhraseClass.EVENT ? phrase.holder() : phrase;
    boolean drives =
        column != null
            && column.phraseClass() == PhraseClass.VEHICLE
            && column.conjunction().isEmpty()
            && (column == phrase || phrase.preposition().isEmpty());
    return drives && column.preposition().isEmpty() && isMilitary(column) ? column : null;
  }

  /** رتل للجيش: a column goes on as those go on whose it is. */
  static boolean isOfForce(Phrase column) {
    return column.phraseClass() == PhraseClass.VEHICLE
        && column.holder() != null
        && column.holder().phraseClass().canFight()
        && isMilitary(column);
  }

  private static boolean isMilitary(Phrase column) {
    return column.surface().contains("عسكري")
        || column.word().filter(w -> MILITARY.contains(w.value())).isPresent();
  }

  /** The word by which it moves, null where none does. */
  private Span told(List<Item> items, int at) {
    Item item = items.get(at);
    if (item.isPhrase(PhraseClass.EVENT)) {
      boolean moves = words.is(TellingRole.DRIVES, item.unit().first().folded());
      return moves && isSeen(items, at) ? item.phrase().headSpan() : null;
    }
    Item before = at > 0 ? items.get(at - 1) : null;
    if (before == null || !words.isStem(TellingRole.DRIVES, before.unit().form())) {
      return null;
    }
    boolean masdar = !before.isVerb() || before.verb().isMasdar();
    return !masdar || isSeen(items, at - 1) ? before.span() : null;
  }

  /** Whether somebody is told to have seen it: not أثناء مرور رتل. */
  private static boolean isSeen(List<Item> items, int at) {
    Item before = at > 0 ? items.get(at - 1) : null;
    boolean when =
        before == null || before.is(WordClass.CONNECTIVE) || before.is(WordClass.PREPOSITION);
    return Seek.any(items.subList(0, at), i -> i.isVerb() && !i.verb().isMasdar())
        && (!when || before != null && before.unit().folded().equals("عن"));
  }
}
