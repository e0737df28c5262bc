package org.w3id.badia.extract.event;

import java.util.OptionalInt;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Quantifier;
import org.w3id.badia.model.Seek;

/** Two harms told of the same people by verbs side by side: «قُتل وجُرح عشرة جنود». */
final class SharedHarm {
  private SharedHarm() {}

  /** Of whom both verbs are told, null where the verb at an index stands alone. */
  static Phrase victims(Clause clause, int at) {
    boolean last = at == lastVerb(clause);
    Clause second = last ? clause.after : clause;
    Clause first = last ? clause : at == 0 ? clause.before : null;
    if (first == null || second == null || first.items.isEmpty() || second.items.isEmpty()) {
      return null;
    }
    Item one = first.items.get(lastVerb(first));
    Item other = second.items.get(0);
    boolean both = isHarm(one) && isHarm(other) && other.conjunction().equals("و");
    both = both && (other.verb().plural() || areBoth(first, one));
    if (!both || one.verb().verb().value().equals(other.verb().verb().value())) {
      return null;
    }
    Arguments arguments = Arguments.of(second, 0);
    Phrase victims =
        arguments.subjectInherited && arguments.object == null
            ? null
            : Sufferers.of(other.verb().verb(), arguments);
    boolean several =
        victims != null
            && Sufferers.canSuffer(victims)
            && victims.conjuncts().isEmpty()
            && (victims.plural() || victims.count().isPresent())
            && victims.span().start() > other.span().start();
    return several && count(victims).maximum().orElse(2) > 1 ? victims : null;
  }

  /** قتل المسلحون وأسروا عدداً: who does both deeds may stand behind the first verb. */
  private static int lastVerb(Clause first) {
    int end = first.items.size() - 1;
    boolean doers =
        end > 0
            && first.items.get(end).isPhrase()
            && first.items.get(end).phrase().phraseClass().canFight()
            && first.items.get(end).phrase().count().isEmpty()
            && first.items.get(end).phrase().preposition().isEmpty()
            && isDoneBySeveral(first.after);
    return doers ? end - 1 : end;
  }

  private static boolean isDoneBySeveral(Clause second) {
    return second != null
        && !second.items.isEmpty()
        && isHarm(second.items.get(0))
        && second.items.get(0).verb().plural();
  }

  /** خمسة جنود قُتلوا وجُرح عشرة: who stands before the first verb is told of it alone. */
  private static boolean areBoth(Clause first, Item one) {
    return !one.verb().plural()
        && first.antecedent == null
        && Seek.none(
            first.items,
            i ->
                i.isPhrase()
                    && i.phrase().preposition().isEmpty()
                    && i.phrase().phraseClass().canAct());
  }

  private static boolean isHarm(Item item) {
    return item.isVerb(VerbClass.HARM) && item.pronoun().isEmpty();
  }

  /** How many at most came to each harm: the number counts both together. */
  static Count count(Phrase victims) {
    OptionalInt most = Toll.countOf(victims).maximum();
    return most.isPresent()
        ? new Count(OptionalInt.of(1), most, Quantifier.AT_MOST)
        : Count.unspecified();
  }
}
