package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;

/** Reads what is coordinated with a phrase: another noun, or another adjective of the same noun. */
final class Coordination {
  private final List<Unit> units;
  private final NounParser nouns;
  private final Ties ties;

  Coordination(List<Unit> units, NounParser nouns, Ties ties) {
    this.units = units;
    this.nouns = nouns;
    this.ties = ties;
  }

  private Unit next(Phrase phrase) {
    return Unit.at(units, phrase.to);
  }

  Phrase coordinated(Phrase phrase, Phrase last) {
    Unit next = next(phrase);
    if (next == null || next.isMark()) {
      return null;
    }
    boolean particle = next.folded().equals("و");
    if (!particle && !next.reading().conjunction().equals("و")) {
      return null;
    }
    Phrase copy = particle ? null : elliptical(phrase, last, next);
    if (copy != null) {
      return copy;
    }
    if (Modifiers.isVerbOnly(next)
        || VerbOrNoun.followsDeath(phrase, next)
        || VerbOrNoun.explodes(units, phrase.to)) {
      return null;
    }
    Phrase second = nouns.parse(particle ? phrase.to + 1 : phrase.to, true);
    if (second == null || !alike(phrase, second) || hasOwnVerb(second)) {
      return null;
    }
    phrase.conjuncts.add(second);
    phrase.conjuncts.addAll(second.conjuncts);
    phrase.conjuncts.forEach(c -> c.beside = phrase);
    if (phrase.phraseClass.canAct()) {
      second.tieToHead(phrase);
      second.conjuncts.forEach(c -> c.tieToHead(phrase));
    }
    second.conjuncts.clear();
    phrase.to = second.to;
    if (phrase.phraseClass == PhraseClass.HARM && phrase.holder == null && second.holder != null) {
      phrase.holder = second.holder;
      phrase.link = second.link;
    }
    return second;
  }

  /** قُتل عشرون شخصاً و35 آخرون أصيبوا: others of whom the verb behind them tells. */
  private boolean hasOwnVerb(Phrase second) {
    boolean others = second.count.isPresent() && units.get(second.to - 1).folded().contains("اخر");
    Unit verb = others ? Unit.at(units, second.to) : null;
    return verb != null
        && verb.isBare()
        && verb.folded().endsWith("وا")
        && verb.verb().filter(v -> v.sense().verb().verbClass() == VerbClass.HARM).isPresent();
  }

  /** الميليشيات الإيرانية والروسية: the noun is said once. */
  private Phrase elliptical(Phrase phrase, Phrase last, Unit next) {
    Optional<Unit.Read<Word>> nationality = next.word(WordClass.NATIONALITY);
    boolean named =
        next.name().filter(n -> n.sense().entity().kind() == EntityKind.GROUP).isPresent();
    if (named && last.nationalities.isEmpty() && !(last.sense instanceof Word)) {
      return null;
    }
    boolean plain = nationality.isPresent() && nationality.get().reading().definite();
    boolean many = next.folded().endsWith("ون") || next.folded().endsWith("ين");
    boolean indefinite = many && last.phraseClass.canAct() && last.plural;
    boolean adjective =
        next.folded().endsWith("يه")
            && last.phraseClass.canAct()
            && !units.get(last.from).reading().definite();
    if (nationality.isEmpty() || !plain && !indefinite && !adjective) {
      return null;
    }
    Phrase copy = new Phrase();
    boolean flies =
        last.phraseClass == PhraseClass.AIRCRAFT || units.get(last.from).is(WordClass.AIRCRAFT);
    copy.phraseClass = flies ? PhraseClass.AIRCRAFT : PhraseClass.FORCE;
    copy.from = phrase.to;
    copy.to = phrase.to + 1;
    copy.span = next.span();
    copy.headSpan = next.span();
    copy.definite = true;
    copy.plural = true;
    copy.preposition = phrase.preposition;
    copy.sense = last.sense instanceof Word ? last.sense : null;
    copy.nationalities.add(nationality.get().sense().value());
    String head = last.surface.split(" ")[0];
    copy.surface = head + " " + Surface.bare(next.first().raw(), "و", "");
    phrase.conjuncts.add(copy);
    phrase.to = copy.to;
    while (phrase.to < units.size() && !units.get(phrase.to).isMark() && ties.read(copy)) {
      phrase.to = copy.to;
    }
    phrase.to = copy.to;
    if (last.ties.isEmpty()) {
      last.ties.addAll(copy.ties);
    }
    return copy;
  }

  /** بين X المدعومة من A وY: whoever is named beside A stands against X, unless both are states. */
  static void face(Phrase phrase) {
    boolean one = phrase.preposition.equals("بين") && phrase.conjuncts.isEmpty();
    Phrase.Tie tie = one && !phrase.ties.isEmpty() ? phrase.ties.get(phrase.ties.size() - 1) : null;
    if (tie == null || tie.joint()) {
      return;
    }
    List<Phrase> beside = tie.patron().conjuncts;
    List<Phrase> others = Seek.those(beside, p -> !isState(p));
    beside.removeAll(others);
    phrase.conjuncts.addAll(others);
    others.forEach(c -> c.beside = phrase);
  }

  private static boolean isState(Phrase phrase) {
    return phrase.sense instanceof Name name && name.entity().kind() == EntityKind.STATE;
  }

  private static boolean alike(Phrase a, Phrase b) {
    boolean sameCase = b.preposition.isEmpty() || b.preposition.equals(a.preposition);
    if (!sameCase) {
      return false;
    }
    return a.phraseClass == b.phraseClass
        || a.phraseClass.canBeHit() && b.phraseClass.canBeHit()
        || a.phraseClass == PhraseClass.HARM && b.phraseClass == PhraseClass.CASUALTY
        || armed(a) && armed(b);
  }

  private static boolean armed(Phrase phrase) {
    return phrase.phraseClass == PhraseClass.WEAPON || phrase.phraseClass == PhraseClass.AIRCRAFT;
  }
}
