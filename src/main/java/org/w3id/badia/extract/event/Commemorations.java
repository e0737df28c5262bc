package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;

/**
 * «ذكرى المعركة», «الذكرى السنوية الأولى لمقتل X»: what is commemorated is no news, and a report
 * that begins with it tells of those days.
 */
final class Commemorations {
  private final TellingWords words;
  private boolean opens;
  private boolean begun;

  Commemorations(TellingWords words) {
    this.words = words;
  }

  /** Whether the report commemorates something before it tells anything else. */
  boolean open() {
    return opens;
  }

  /** Makes unreal what a sentence commemorates. */
  void read(List<Mention> mentions) {
    for (Mention mention : mentions) {
      boolean remembered = isRemembered(mention);
      mention.unreal |= remembered;
      opens |= remembered && !begun;
      begun |= remembered || !mention.unreal;
    }
  }

  private boolean isRemembered(Mention mention) {
    return mention.noun != null && follows(mention.clause, mention.noun) || tellsOn(mention.clause);
  }

  /** ذكرى المعركة التي خاضوها، حيث قُتل X: a clause that only tells more of what is remembered. */
  private boolean tellsOn(Clause clause) {
    Clause before = clause.before;
    return switch (clause.opener) {
      case RELATIVE -> follows(before, clause.antecedent);
      case SAME -> before != null && tellsOn(before);
      case AND -> before != null && clause != before && tellsOn(before);
      default -> false;
    };
  }

  /** Whether a phrase of a clause hangs on a word for what is remembered. */
  private boolean follows(Clause clause, Phrase phrase) {
    boolean remembered = false;
    for (Item item : clause == null || phrase == null ? List.<Item>of() : clause.items) {
      boolean reached = item.span().end() >= phrase.span().end();
      if (reached && !item.isPhrase()) {
        return false;
      }
      boolean word =
          item.unit().tokens().stream()
              .anyMatch(t -> words.isStem(TellingRole.REMEMBERED, t.folded()));
      remembered = word || remembered && !item.isVerb() && item.type() != Item.Type.MARK;
      if (reached) {
        return remembered;
      }
    }
    return false;
  }
}
