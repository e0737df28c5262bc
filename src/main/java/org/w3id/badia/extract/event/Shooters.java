package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;

/** Whose weapons they are that a phrase names: راجمات الجيش, رصاصة قناص. */
final class Shooters {
  private Shooters() {}

  /** Those whose weapons strike, where nobody is told to. */
  static void of(Mention mention, Phrase phrase, ActorResolver actors) {
    for (Phrase one : phrase.all()) {
      if (one.phraseClass() != PhraseClass.WEAPON) {
        continue;
      }
      if (mention.agents.isEmpty() && one.holder() != null && one.holder().phraseClass().canAct()) {
        Slots.add(mention.agents, actors.resolve(one.holder()));
      }
      if (!one.nationalities().isEmpty()) {
        Slots.add(mention.agents, actors.byNationality(one, false));
      }
      if (mention.agents.isEmpty()) {
        nameless(one, actors).ifPresent(e -> Slots.add(mention.agents, List.of(e)));
      }
    }
  }

  /** رصاص قناص: the word behind the weapon says what sort of man shot, and nobody knows him. */
  private static Optional<ActorRef> nameless(Phrase weapon, ActorResolver actors) {
    String words = weapon.surface();
    String last = Anaphora.lastWord(words);
    return last.equals(words)
        ? Optional.empty()
        : actors
            .lexicon()
            .named(last)
            .filter(e -> e.kind() == EntityKind.UNIDENTIFIED)
            .map(KnownEntity::entity)
            .map(e -> new ActorRef(e, weapon.span(), false));
  }

  /** برصاص مسلحين: whose bullets they were. */
  static boolean isOf(Item before, Item item) {
    return before.isPhrase(PhraseClass.WEAPON)
        && before.phrase().preposition().equals("ب")
        && item.isPhrase()
        && item.phrase().preposition().isEmpty()
        && item.phrase().conjunction().isEmpty()
        && item.phrase().phraseClass().canAct();
  }
}
