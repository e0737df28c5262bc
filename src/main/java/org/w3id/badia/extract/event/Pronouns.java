package org.w3id.badia.extract.event;

import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.WordClass;

/**
 * Finds whom or what the pronoun at the end of a verb means: نقطة ... وأمطروها, فلان ... وخطفوه.
 */
final class Pronouns {
  /** So many clauses before are looked through. */
  private static final int FAR = 4;

  private static final Pattern UPON = Pattern.compile("علي(ه|ها|هم|هما)");

  private final Clause clause;
  private final Item item;

  private Pronouns(Clause clause, Item item) {
    this.clause = clause;
    this.item = item;
  }

  /** What was named last that can be hit, thing or people; null where there is none. */
  static Phrase of(Clause clause, Item item) {
    return new Pronouns(clause, item).find();
  }

  private Phrase find() {
    Clause at = clause;
    for (int steps = 0; at != null && steps < FAR; steps++) {
      for (int i = at.items.size() - 1; i >= 0; i--) {
        Item before = at.items.get(i);
        boolean earlier = before.span().start() < item.span().start();
        Phrase meant = before.isPhrase() && earlier ? meant(before.phrase()) : null;
        if (meant != null) {
          return meant;
        }
      }
      at = at.before;
    }
    return null;
  }

  /** A phrase that fits, or whose it is: اقتحموا منزل فلان وخطفوه, دخلوا منزل جندي وقتلوه. */
  private Phrase meant(Phrase phrase) {
    if (fits(phrase)) {
      return phrase;
    }
    Phrase holder = phrase.holder();
    boolean person = holder != null && holder.phraseClass() == PhraseClass.PERSON;
    boolean taken = person && isPersonal();
    boolean killed = holder != null && item.verb().verb().object() == Slot.VICTIM && isMan(holder);
    return (taken || killed) && fits(holder) ? holder : null;
  }

  private static boolean isMan(Phrase phrase) {
    return switch (phrase.phraseClass()) {
      case PERSON, PEOPLE, CIVILIAN -> !phrase.plural();
      default -> false;
    };
  }

  private boolean isPersonal() {
    return Kinds.isPersonal(item.verb().verb());
  }

  private boolean fits(Phrase phrase) {
    boolean thing =
        phrase.phraseClass() == PhraseClass.FACILITY || phrase.phraseClass() == PhraseClass.VEHICLE;
    boolean many = item.pronoun().equals("هم");
    boolean one = !phrase.plural() && (item.verb().verb().object() == Slot.VICTIM || isPersonal());
    boolean acts = phrase.phraseClass().canAct() && phrase.phraseClass() != PhraseClass.AIRCRAFT;
    return phrase != clause.subject && (many || one || isPersonal() ? acts : thing);
  }

  /** استهدفهم, فتحوا عليه النار: whether somebody told before is hit. */
  static boolean isHit(Mention mention) {
    if (mention.noun != null || mention.harmOnly) {
      return false;
    }
    for (Item item : mention.clause.items) {
      boolean verb = item.isVerb() && item.span().start() == mention.trigger.start();
      boolean on = item.span().start() > mention.trigger.start() && isOn(item);
      if (on || verb && !item.pronoun().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOn(Item item) {
    return isUpon(item) || !item.isPhrase() && item.unit().folded().equals("عليهن");
  }

  /** عليه, عليهم: upon him or them, no women. */
  static boolean isUpon(Item item) {
    return !item.isPhrase() && UPON.matcher(item.unit().folded()).matches();
  }

  /** إن انتحارياً فجّر نفسه: who does it to himself does it. */
  static boolean isReflexive(Clause clause, Item verb) {
    int next = clause.items.indexOf(verb) + 1;
    return next < clause.items.size()
        && clause.items.get(next).type() == Item.Type.WORD
        && clause.items.get(next).unit().is(WordClass.SAME);
  }
}
