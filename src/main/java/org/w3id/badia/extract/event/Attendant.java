package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** «وتخلل المداهمة تبادل لإطلاق النار», «وسُمع إطلاق نار»: what goes with an event told before. */
final class Attendant {
  private final TellingWords words;

  Attendant(TellingWords words) {
    this.words = words;
  }

  /**
   * Reads a sentence.
   *
   * @param before the event told before it, or null
   */
  void read(List<Mention> sentence, Mention before) {
    Mention last = before;
    for (Mention mention : sentence) {
      boolean open = last != null && isFire(mention) && mention.done == null;
      if (open && says(mention, TellingRole.WITHIN)) {
        mention.done = last;
      } else if (open && isBare(mention) && says(mention, TellingRole.HEARD)) {
        mention.unreal = true;
      }
      last = mention.unreal ? last : mention;
    }
  }

  /** Whether such a word stands before the noun in its clause. */
  private boolean says(Mention mention, TellingRole role) {
    return Seek.any(
        mention.clause.items,
        i ->
            i.span().start() < mention.trigger.start()
                && words.isJoined(role, i.unit().first().folded()));
  }

  /** تبادل لإطلاق النار, اشتباك: shots that a noun tells anew. */
  private static boolean isFire(Mention mention) {
    boolean fire = mention.kind == EventKind.ARMED_ASSAULT || mention.kind == EventKind.CLASH;
    return fire && mention.noun != null && !mention.definite && !mention.unreal;
  }

  /** إطلاق نار: of whom and by whom nothing is told. */
  private static boolean isBare(Mention mention) {
    return mention.agents.isEmpty()
        && mention.targets().isEmpty()
        && mention.objects.isEmpty()
        && mention.tolls.isEmpty();
  }
}
