package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;

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
  void read(List<Clause> clauses, List<Mention> mentions) {
    if (Seek.none(clauses, c -> Seek.any(c.items, this::isWord))) {
      begun |= Seek.any(mentions, m -> !m.unreal);
      return;
    }
    for (Mention mention : mentions) {
      boolean remembered = isRemembered(mention);
      mention.unreal |= remembered;
      mention.tolls.removeIf(t -> isRemembered(mention.clause, t.span()));
      opens |= remembered && !begun;
      begun |= remembered || !mention.unreal;
    }
  }

  private boolean isRemembered(Mention mention) {
    return mention.noun != null && follows(mention.clause, mention.noun.span())
        || tellsOn(mention.clause);
  }

  /** في ذكرى مقتل X، قصفوا Y: nobody dies of what is done on that day. */
  private boolean isRemembered(Clause clause, Span toll) {
    boolean remembered = false;
    for (Clause at = clause; at != null && !remembered; at = at.before) {
      remembered = follows(at, toll);
    }
    return remembered;
  }

  /** ذكرى المعركة التي خاضوها، حيث قُتل X: a clause that only tells more of what is remembered. */
  private boolean tellsOn(Clause clause) {
    Clause before = clause.before;
    return switch (clause.opener) {
      case RELATIVE -> clause.antecedent != null && follows(before, clause.antecedent.span());
      case SAME -> before != null && tellsOn(before);
      case AND -> before != null && tellsOn(before);
      default -> false;
    };
  }

  /** Whether words of a clause hang on a word for what is remembered. */
  private boolean follows(Clause clause, Span told) {
    boolean remembered = false;
    for (Item item : clause == null ? List.<Item>of() : clause.items) {
      boolean reached = item.span().end() >= told.end();
      if (reached && !item.isPhrase()) {
        return false;
      }
      remembered = isWord(item) || remembered && !item.isVerb() && item.type() != Item.Type.MARK;
      if (reached) {
        return remembered;
      }
    }
    return false;
  }

  private boolean isWord(Item item) {
    return Seek.any(item.unit().tokens(), t -> words.isStem(TellingRole.REMEMBERED, t.form()));
  }
}
