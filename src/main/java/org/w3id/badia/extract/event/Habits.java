package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;

/**
 * «سلاح لطالما استعملته الجماعة أيام كانت تسيطر على صعدة», «جماعة دأبت على مهاجمة القرى في تشاد»:
 * what somebody does again and again is no attack of its own, nor are its places those of the
 * attack that is told.
 */
final class Habits {
  private Habits() {}

  /** Marks the clauses of a sentence that tell of a habit, with all that hangs on them. */
  static void apply(List<Clause> clauses) {
    boolean usual = false;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      usual = tells(clause) || i > 0 && follows(clauses.get(i - 1), clause, usual);
      if (usual) {
        settle(clause);
      }
    }
  }

  private static boolean tells(Clause clause) {
    return Seek.any(clause.items, i -> i.isVerb(VerbClass.HABIT) || i.is(WordClass.HABIT))
            && !isLast(clause)
        || isUsedTo(clause)
        || isShared(clause);
  }

  /** فصائل تشارك الجيش قتاله: with whom somebody stands as a rule, in no fight of this day. */
  private static boolean isShared(Clause clause) {
    boolean stands = false;
    for (Item item : clause.items) {
      if (item.isVerb()) {
        stands = clause.isPlain() && item.verb().imperfect() && isHelp(item.verb().verb());
      } else if (stands && item.isPhrase(PhraseClass.EVENT)) {
        return !item.phrase().pronoun().isEmpty();
      }
    }
    return false;
  }

  private static boolean isHelp(Verb verb) {
    return verb.value().equals("SHARES") || verb.value().equals("BackedBy");
  }

  /** كانوا ينصبون الكمائن: what they would do again and again, not one ambush. */
  private static boolean isUsedTo(Clause clause) {
    boolean was = false;
    boolean does = false;
    for (Item item : clause.items) {
      was |= item.isVerb() && Clauses.isAuxiliary(item) && !item.verb().imperfect();
      does |= was && item.isVerb() && item.verb().imperfect();
      if (does && item.isPhrase(PhraseClass.EVENT)) {
        Phrase deeds = item.phrase();
        return deeds.definite() && deeds.plural() && deeds.holder() == null;
      }
    }
    return false;
  }

  /** «…، ولطالما»: the word stands at the end of one clause and speaks of the next. */
  private static boolean isLast(Clause clause) {
    Item last = clause.last();
    return last != null && last.is(WordClass.HABIT);
  }

  private static boolean follows(Clause before, Clause clause, boolean usual) {
    return isLast(before)
        || usual
            && switch (clause.opener) {
              case SAME, RELATIVE, WHY, THAT, RESULT -> true;
              case AND -> isBound(before, clause);
              default -> false;
            };
  }

  /** اعتاد شن هجمات: no comma and no و parts the two. */
  private static boolean isBound(Clause before, Clause clause) {
    return !before.isClosed()
        && !clause.items.isEmpty()
        && clause.items.get(0).conjunction().isEmpty();
  }

  /** Up to the comma, behind which the report may go on with what it told. */
  private static void settle(Clause clause) {
    clause.unreal = true;
    for (Item item : clause.items) {
      if (item.type() == Item.Type.MARK) {
        return;
      }
      if (item.isPhrase()) {
        item.phrase().walk(Habits::leave);
      }
    }
  }

  private static void leave(Phrase phrase) {
    phrase.places().replaceAll(p -> p.with(PlacePrecision.NOT_A_PLACE));
  }
}
