package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.Seek;

/** A stretch of a sentence around one predicate. */
final class Clause {
  /** How a clause hangs on what stands before it. */
  enum Opener {
    /** It opens the sentence. */
    START,
    /** و, ف, or nothing. */
    AND,
    /** حيث, عندما, بعد أن: tells more of the same. */
    SAME,
    /** فيما, ثم, قبل أن: tells the next thing. */
    NEXT,
    /** بهدف, خشية: tells what for. */
    WHY,
    /** ما أدى, الأمر الذي: tells what came of it. */
    RESULT,
    /** الذي, or a verb after an indefinite noun. */
    RELATIVE,
    /** أن, إن. */
    THAT,
    /** في السياق ذاته: another matter. */
    TRANSITION,
    /** After a colon or semicolon. */
    BREAK
  }

  final Opener opener;
  final Phrase antecedent;
  final Clause before;
  Clause after;
  final List<Item> items = new ArrayList<>();
  Phrase subject;
  boolean negated;
  boolean unreal;

  /** Whether somebody is told to deny what it says. */
  boolean denied;

  /** Whether it is only played: مناورات شملت صد هجوم واقتحام قرية. */
  boolean drill;

  boolean hedged;
  boolean period;

  /** Whether nobody says that it is so: لم توضح إن كانت قد شاركت. */
  boolean asked;

  Clause(Opener opener, Phrase antecedent, Clause before) {
    this.opener = opener;
    this.antecedent = antecedent;
    this.before = before;
  }

  /** Whether it only says what somebody believes: يعتقد أن X نفذ. */
  boolean isBelieved() {
    return opener == Opener.THAT && before != null && before.hedged;
  }

  /** وكانت القوات قد استعادت: what was before what is told. */
  boolean opensWithWas() {
    return !items.isEmpty() && Clauses.isAuxiliary(first());
  }

  /** Whether it ends in a comma or the like. */
  boolean isClosed() {
    return items.isEmpty() || last().type() == Item.Type.MARK;
  }

  boolean hasFiniteVerb() {
    return Seek.any(items, i -> i.isVerb() && !i.verb().isMasdar());
  }

  /** Its first item, null where it has none. */
  Item first() {
    return items.isEmpty() ? null : items.get(0);
  }

  Item last() {
    return items.isEmpty() ? null : items.get(items.size() - 1);
  }

  /** The first phrase of a sort that no preposition stands before, null where none does. */
  Phrase bare(Predicate<PhraseClass> sort) {
    for (Item item : items) {
      Phrase phrase = item.phrase();
      if (phrase != null && phrase.preposition().isEmpty() && sort.test(phrase.phraseClass())) {
        return phrase;
      }
    }
    return null;
  }

  /** The last phrase, marks and dates left out of account. */
  Phrase lastPhrase() {
    for (int i = items.size() - 1; i >= 0; i--) {
      if (items.get(i).isPhrase()) {
        return items.get(i).phrase();
      }
    }
    return null;
  }

  /**
   * The first of so many items behind an index to be a phrase; null where a verb or mark is first.
   */
  Phrase phraseBehind(int at, int near) {
    for (int i = at + 1; i < items.size() && i <= at + near; i++) {
      Item item = items.get(i);
      if (item.isPhrase()) {
        return item.phrase();
      }
      if (item.isVerb() || item.type() == Item.Type.MARK) {
        return null;
      }
    }
    return null;
  }

  /** قبل أن يشن tells what happened; يشن alone what happens again and again. */
  boolean isPlain() {
    return switch (opener) {
      case START, AND, RELATIVE, THAT -> true;
      default -> false;
    };
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(opener.toString());
    text.append(antecedent == null ? "" : "<" + antecedent.surface() + ">").append(": ");
    for (Item item : items) {
      switch (item.type()) {
        case PHRASE -> text.append(item.phrase());
        case VERB ->
            text.append("V(")
                .append(item.preposition())
                .append(item.unit().folded())
                .append(item.verb().isMasdar() ? "*" : "")
                .append(item.passive() ? "~" : "")
                .append(")");
        default -> text.append(item.type().name().charAt(0)).append(item.unit().folded());
      }
      text.append(" ");
    }
    return text.toString();
  }

  /** The index of the item that is a phrase, the number of items where none is. */
  int at(Phrase phrase) {
    int at = 0;
    while (at < items.size() && items.get(at).phrase() != phrase) {
      at++;
    }
    return at;
  }
}
