package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.text.Folding;

/**
 * Reads who stands with whom: from the ties inside noun phrases, from those told of an actor after
 * a comma, from verbs of support and from leaders.
 */
final class AffiliationReader {
  private final ActorResolver actors;
  private final Discourse discourse;
  private final TieClaims claims;
  private final LooseTies loose;
  private final Leaders leaders;
  private final NamedTies named;
  private final WordTies words;

  AffiliationReader(Lexicon lexicon, TieWords ties, Discourse discourse, ActorResolver actors) {
    this.actors = actors;
    this.discourse = discourse;
    this.claims = new TieClaims(lexicon);
    this.loose = new LooseTies(lexicon, discourse, actors, claims);
    this.leaders = new Leaders(discourse, actors, claims);
    this.named = new NamedTies(lexicon, claims);
    this.words = new WordTies(lexicon, ties, discourse, claims);
  }

  List<Claim.Affiliation> found() {
    return claims.all();
  }

  void read(List<Clause> clauses, List<Unit> units) {
    List<Item> items = new ArrayList<>();
    clauses.forEach(c -> items.addAll(c.items));
    Doubts doubts = Doubts.of(clauses);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).isPhrase()) {
        int at = i;
        Phrase whole = items.get(i).phrase();
        whole.walk(p -> ties(p, whole, items, at, doubts));
        whole.walk(named::read);
      }
    }
    claims.doubting(doubts, () -> words.read(units));
    claims.doubting(doubts, () -> loose.read(items));
    leaders.read(items);
  }

  /** What only the headline tells. */
  void headline(List<Clause> clauses, List<Unit> units) {
    claims.doubting(Doubts.of(clauses), () -> words.read(units));
  }

  private void ties(Phrase phrase, Phrase whole, List<Item> items, int at, Doubts doubts) {
    List<ActorRef> affiliates = new ArrayList<>(affiliates(phrase, whole, items, at));
    if (!phrase.ties().isEmpty()) {
      affiliates.addAll(loose.examples(items, at));
    }
    // A tie inside the name of a group stands, whatever is doubted of the group.
    boolean own =
        affiliates.stream()
            .allMatch(
                a -> phrase.span().contains(a.span()) && a.entity().kind() != EntityKind.STATE);
    claims.doubting(own ? Doubts.of(List.of()) : doubts, () -> ties(phrase, whole, affiliates));
    boolean member = phrase.link() == Phrase.Link.MEMBER && phrase == whole;
    if (member && phrase.phraseClass() == PhraseClass.FORCE) {
      for (ActorRef patron : actors.alone(phrase.holder())) {
        before(items, at).forEach(a -> claims.add(a, "MEMBER", patron, phrase.span(), "member"));
      }
    }
  }

  private void ties(Phrase phrase, Phrase whole, List<ActorRef> affiliates) {
    for (Phrase.Tie tie : phrase.ties()) {
      for (ActorRef patron : patrons(tie, phrase, whole)) {
        ActorRef believed =
            new ActorRef(patron.entity(), patron.span(), tie.hedged() || patron.hedged());
        affiliates.forEach(a -> claims.add(a, tie.type(), believed, tie.span(), "tie"));
      }
    }
  }

  /** «لواء القدس»، الميليشيا الموالية لروسيا: the tie is told of the actor before the comma. */
  private List<ActorRef> affiliates(Phrase phrase, Phrase whole, List<Item> items, int at) {
    if (phrase.demonstrative()) {
      int start = phrase.span().start();
      return discourse
          .lastCalled(demonstrated(phrase), start)
          .map(e -> List.of(new ActorRef(e, phrase.span(), false)))
          .orElse(List.of());
    }
    if (phrase.phraseClass() == PhraseClass.EVENT) {
      return loose.before(items, at);
    }
    boolean unnamed = phrase.phraseClass() == PhraseClass.FORCE && phrase == whole;
    List<ActorRef> before = unnamed ? before(items, at) : List.of();
    return before.isEmpty() ? actors.alone(phrase) : before;
  }

  /** The noun of هذه القوات, without its article. */
  private static String demonstrated(Phrase phrase) {
    String[] words = Folding.fold(phrase.surface()).split(" ");
    String noun = phrase.demonstrative() && words.length > 1 ? words[1] : words[0];
    return noun.replaceFirst("^ال", "");
  }

  /** The actor that an apposition after a comma, or وهو, is told of. */
  private List<ActorRef> before(List<Item> items, int at) {
    int i = at - 1;
    boolean pronoun = i >= 0 && LooseTies.isPronoun(items.get(i));
    i -= pronoun ? 1 : 0;
    boolean comma = i >= 0 && items.get(i).type() == Item.Type.MARK;
    if (!comma || !pronoun && !items.get(at).phrase().definite()) {
      return List.of();
    }
    return i > 0 && items.get(i - 1).isPhrase()
        ? actors.alone(LooseTies.lastActor(items.get(i - 1).phrase()))
        : List.of();
  }

  /** A pronoun means the first that is named with it: قوات النظام والميليشيات الموالية لها. */
  private List<ActorRef> patrons(Phrase.Tie tie, Phrase phrase, Phrase whole) {
    boolean pronoun =
        !tie.patron().pronoun().isEmpty() && tie.patron().phraseClass() == PhraseClass.OTHER;
    if (!pronoun) {
      return actors.resolve(tie.patron());
    }
    return whole == phrase ? List.of() : actors.alone(LooseTies.holderOf(whole));
  }
}
