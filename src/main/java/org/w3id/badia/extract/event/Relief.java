package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * Tells apart what those met with who came to the aid of others: «هاجموا معسكراً … إن تعزيزات
 * أُرسلت إليه تعرضت هي الأخرى لإطلاق نار».
 */
final class Relief {
  /** So many clauses before a blow tell who came. */
  private static final int BEFORE = 3;

  /** In so many items it is told that they came: قوة كانت في طريقها. */
  private static final int NEAR = 4;

  private static final Set<String> STRUCK = Set.of("", "ب", "ل", "علي");

  private final List<Clause> clauses;
  private final List<Mention> mentions;
  private final TellingWords words;

  Relief(List<Clause> clauses, List<Mention> mentions, TellingWords words) {
    this.clauses = clauses;
    this.mentions = mentions;
    this.words = words;
  }

  /** Marks the blows of a sentence that struck those who came. */
  void read(Mention before) {
    Mention last = before;
    for (Mention mention : mentions) {
      boolean told = last == null || last.clause != mention.clause;
      if (told && isBlow(mention) && strikesRelief(mention)) {
        mention.other = true;
        if (last != null) {
          helped(last, mention);
        }
      }
      last = mention.unreal ? last : mention;
    }
  }

  /** «قوة أُرسلت … قُتل سبعة من أفرادها»: who came is of those who were struck before. */
  private static void helped(Mention before, Mention blow) {
    List<ActorRef> body = Seek.those(before.patients, Relief::isBody);
    blow.patients.removeIf(p -> Likeness.overlap(before.agents, List.of(p)));
    if (body.isEmpty()) {
      return;
    }
    blow.tolls.replaceAll(t -> Likeness.overlap(before.agents, t.victims()) ? t.of(body) : t);
    if (blow.targets().isEmpty() && blow.objects.isEmpty()) {
      blow.patients.addAll(body);
    }
  }

  private static boolean isBlow(Mention mention) {
    return !Owners.PEACEFUL.contains(mention.kind)
        && mention.kind != EventKind.RAID
        && !mention.definite
        && !mention.harmOnly;
  }

  /** Those who are helped and those who help them are of one body. */
  private static boolean isBody(ActorRef ref) {
    return ref.entity().kind() == EntityKind.GROUP;
  }

  private boolean strikesRelief(Mention mention) {
    if (comesHere(mention.clause, mention)) {
      return true;
    }
    Clause at = isOnOneTold(mention) ? mention.clause.before : null;
    for (int i = 0; i < BEFORE && at != null && isFree(at); i++) {
      if (comesHere(at, mention)) {
        return true;
      }
      at = at.before;
    }
    return false;
  }

  /** Whether no blow is told in a clause. */
  private boolean isFree(Clause clause) {
    return Seek.none(mentions, m -> m.clause == clause && !Owners.PEACEFUL.contains(m.kind));
  }

  private boolean comesHere(Clause clause, Mention blow) {
    return Seek.any(
        clause.items,
        i ->
            i.isPhrase()
                && i.phrase() != blow.noun
                && STRUCK.contains(i.phrase().preposition())
                && (i.span().start() < blow.trigger.start() || clause == blow.clause)
                && (isRelief(i.phrase()) || !isOnItsWay(blow) && comes(i, clause)));
  }

  /**
   * «أن الدورية كانت في طريقها إلى X حين هاجمها مسلحون»: so a blow is told that was told before.
   */
  private static boolean isOnItsWay(Mention blow) {
    return blow.clause.opener == Clause.Opener.SAME && Versions.isSaid(blow.clause);
  }

  /** تعزيزات, قوة الإسناد: whom the word itself says to come to somebody's aid. */
  private boolean isRelief(Phrase phrase) {
    return Seek.any(
        List.of(Folding.fold(phrase.surface()).split(" ")),
        w -> words.isStem(TellingRole.RELIEF, w));
  }

  /** قوة توجهت إلى المكان, الدورية التي هرعت, وصلت قوة. */
  private boolean comes(Item troops, Clause clause) {
    return switch (troops.phrase().phraseClass()) {
      case FORCE, VEHICLE ->
          isComing(troops, clause)
              || Seek.any(clauses, c -> c.antecedent == troops.phrase() && isComing(c.first(), c));
      default -> false;
    };
  }

  /** Whether one of the words around says so. */
  private boolean isComing(Item item, Clause clause) {
    int at = clause.items.indexOf(item);
    return clause
        .items
        .subList(Math.max(0, at - 1), Math.min(clause.items.size(), at + NEAR))
        .stream()
        .anyMatch(i -> words.isStem(TellingRole.ARRIVES, word(i)));
  }

  private static String word(Item item) {
    return item.isPhrase() ? Folding.fold(item.phrase().surface()) : item.unit().first().folded();
  }

  /** تعرضت لإطلاق نار, وقعت في كمين, هاجمها مسلحون: those told before the verb are struck. */
  private static boolean isOnOneTold(Mention mention) {
    Item verb = null;
    for (Item item : mention.clause.items) {
      boolean told = item.span().start() <= mention.trigger.start();
      verb = item.isVerb() && told ? item : verb;
    }
    if (verb == null) {
      return false;
    }
    boolean carries = verb.verb().verb().verbClass() == VerbClass.LIGHT;
    boolean meets = carries && verb.verb().verb().subject() != Slot.AGENT;
    return meets || verb.passive() || !verb.pronoun().isEmpty();
  }
}
