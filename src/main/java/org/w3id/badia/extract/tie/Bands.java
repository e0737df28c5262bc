package org.w3id.badia.extract.tie;

import java.util.Optional;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;

/** Finds fighters whom an adjective names: الميليشيات الإيرانية والروسية. */
final class Bands {
  private final Words words;
  private final Bodies bodies;
  private final Lexicon lexicon;
  private final Recall recall;

  Bands(Words words, Bodies bodies, Lexicon lexicon, Recall recall) {
    this.words = words;
    this.bodies = bodies;
    this.lexicon = lexicon;
    this.recall = recall;
  }

  /** Whether a noun for fighters stands there, whatever follows it. */
  boolean is(int at) {
    return bodies.is(at, TieWord.Construction.BAND);
  }

  /** The fighters of the nation whose adjective follows their noun, null where none does. */
  Party at(int at) {
    int next = at + 1;
    if (!is(at) || next >= words.size() || !words.opens(next)) {
      return null;
    }
    Optional<String> state = stateAt(next);
    if (state.isEmpty() || !words.unit(next).reading().conjunction().isEmpty()) {
      return null;
    }
    int end = words.after(next);
    return recall.militiasOf(state.get()).map(e -> new Party(at, end, Optional.of(e))).orElse(null);
  }

  /** والروسية: one more nation's, whose noun stands before the first; null where it is not so. */
  Party further(int at, Party before) {
    boolean goesOn = before != null && before.to() == at && is(before.from());
    Optional<String> state =
        goesOn && !words.unit(at).reading().conjunction().isEmpty()
            ? stateAt(at)
            : Optional.empty();
    return state
        .flatMap(recall::militiasOf)
        .map(e -> new Party(at, words.after(at), Optional.of(e)))
        .orElse(null);
  }

  private Optional<String> stateAt(int at) {
    return words
        .unit(at)
        .word(WordClass.NATIONALITY)
        .map(w -> w.sense().value())
        .filter(
            s ->
                lexicon
                    .entity(s)
                    .map(KnownEntity::kind)
                    .filter(EntityKind.STATE::equals)
                    .isPresent());
  }
}
