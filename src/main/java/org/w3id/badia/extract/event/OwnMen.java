package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Lexicon;

/** «أقر الرئيس الأوغندي بمقتل عدد من جنوده»: soldiers of him who speaks of them. */
final class OwnMen {
  private OwnMen() {}

  /** Who suffers what a clause tells of some men, none of whom are of those. */
  static List<ActorRef> of(Clause clause, Phrase men, List<ActorRef> others, ActorResolver actors) {
    boolean his = men.pronoun().equals("ه") && isSoldier(men) && men.nationalities().isEmpty();
    Phrase ruler = his ? ruler(clause, men) : null;
    List<ActorRef> army = ruler == null ? List.of() : army(ruler, men, actors.lexicon());
    return army.isEmpty() ? actors.suffering(men, others) : army;
  }

  private static boolean isSoldier(Phrase men) {
    return men.phraseClass() == PhraseClass.PEOPLE
        && men.word().filter(w -> w.value().equals("state")).isPresent();
  }

  /** الرئيس الأوغندي, وزير الدفاع الكيني: who speaks in the clause or in the one that it is of. */
  private static Phrase ruler(Clause clause, Phrase men) {
    Phrase here = lastRuler(clause, men.span().start());
    boolean said = here == null && clause.opener == Clause.Opener.THAT && clause.before != null;
    return said ? lastRuler(clause.before, men.span().start()) : here;
  }

  private static Phrase lastRuler(Clause clause, int end) {
    return clause.items.stream()
        .filter(i -> i.isPhrase(PhraseClass.PERSON) && i.span().end() < end)
        .map(Item::phrase)
        .filter(p -> p.preposition().isEmpty() && !p.nationalities().isEmpty())
        .reduce((a, b) -> b)
        .orElse(null);
  }

  private static List<ActorRef> army(Phrase ruler, Phrase men, Lexicon lexicon) {
    Set<String> states = ruler.nationalities();
    return lexicon
        .nationality(states.iterator().next())
        .flatMap(n -> lexicon.entity(n.armedForces()))
        .map(known -> List.of(new ActorRef(known.entity(), men.span(), false)))
        .orElse(List.of());
  }
}
