package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.Seek;

/**
 * A report that opens with an exercise tells what is played in it, and one that opens with a denial
 * what was said and is denied: «نفت الشركة وقوع انفجار … وكانت منصات قد نشرت أن مسيّرات ضربت
 * الميناء». Once something real is told it is a report like any other.
 */
final class Pretences {
  private enum Opening {
    NOTHING,
    EXERCISE,
    DENIAL,
    NEWS
  }

  private final TellingWords words;
  private Opening opening = Opening.NOTHING;

  Pretences(TellingWords words) {
    this.words = words;
  }

  /** Makes unreal what a sentence tells of the exercise or of what is denied. */
  void read(List<Clause> clauses, List<Mention> mentions) {
    switch (opening) {
      case NOTHING -> open(clauses, mentions);
      case EXERCISE -> play(clauses, mentions);
      case DENIAL -> refute(clauses, mentions);
      default -> {}
    }
  }

  private void open(List<Clause> clauses, List<Mention> mentions) {
    mentions.stream().filter(m -> isPlayed(m.clause)).forEach(m -> m.unreal = true);
    if (Seek.any(mentions, m -> !m.unreal)) {
      opening = Opening.NEWS;
    } else if (Seek.any(clauses, c -> c.drill)) {
      opening = Opening.EXERCISE;
    } else if (Seek.any(clauses, Denial::stands)) {
      opening = Opening.DENIAL;
    }
  }

  /** تمرين حاكى هجوماً، لعب جنود دور مسلحين أغاروا على قرية: all that hangs on the exercise. */
  private static boolean isPlayed(Clause clause) {
    return clause != null && (clause.drill || isPlayed(clause.before));
  }

  /** What a day or «وكان … قد» sets apart is no part of the exercise, nor what comes after it. */
  private void play(List<Clause> clauses, List<Mention> mentions) {
    if (Seek.any(clauses, Pretences::isDated) || tellsOfBefore(clauses)) {
      opening = mentions.isEmpty() ? opening : Opening.NEWS;
    } else {
      mentions.forEach(m -> m.unreal = true);
    }
  }

  private static boolean isDated(Clause clause) {
    return Seek.any(clause.items, i -> i.type() == Item.Type.TIME);
  }

  /** وكانت قنوات قد زعمت أن: what others had told is what is denied. */
  private void refute(List<Clause> clauses, List<Mention> mentions) {
    if (tellsOfBefore(clauses) && Seek.any(clauses.get(0).items, this::isSource)) {
      mentions.forEach(m -> m.unreal = true);
    } else if (Seek.any(mentions, m -> !m.unreal)) {
      opening = Opening.NEWS;
    }
  }

  private static boolean tellsOfBefore(List<Clause> clauses) {
    return !clauses.isEmpty() && clauses.get(0).opensWithWas();
  }

  private boolean isSource(Item item) {
    if (!item.isPhrase()) {
      return false;
    }
    Phrase teller = item.phrase();
    String head = Anaphora.bareHead(teller.surface());
    return teller.phraseClass() == PhraseClass.SOURCE
        || teller.word().filter(w -> w.value().equals("news")).isPresent()
        || words.isStem(TellingRole.SOURCE_ALONE, head)
        || words.isStem(TellingRole.ANY_SOURCE, head);
  }
}
