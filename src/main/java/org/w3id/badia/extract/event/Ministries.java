package org.w3id.badia.extract.event;

import java.util.Optional;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Nationality;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.text.Folding;

/**
 * Whose forces are meant where a ministry is named: «مروحيات تابعة لوزارة الدفاع», «أعلنت وزارة
 * الداخلية أن وحداتها».
 */
final class Ministries {
  private final Lexicon lexicon;
  private final Discourse discourse;

  Ministries(Lexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** The army or police of a ministry, nobody where the phrase names none of these. */
  Optional<Entity> forces(Phrase phrase) {
    if (phrase.phraseClass() != PhraseClass.SOURCE) {
      return Optional.empty();
    }
    boolean army = opens(phrase, TellingRole.DEFENCE);
    if (!army && !opens(phrase, TellingRole.INTERIOR)) {
      return Optional.empty();
    }
    Optional<String> state = state(phrase);
    if (state.isEmpty()) {
      int at = phrase.span().start();
      return (army ? discourse.context("الجيش", at) : police(discourse, at))
          .map(KnownEntity::entity);
    }
    return (army ? army(state.get()) : police(state.get())).map(KnownEntity::entity);
  }

  private boolean opens(Phrase phrase, TellingRole role) {
    String[] words = Folding.fold(phrase.surface()).split(" ", 3);
    boolean two = words.length > 1 && lexicon.telling().is(role, words[0] + " " + words[1]);
    return two || lexicon.telling().is(role, words[0]);
  }

  private Optional<String> state(Phrase phrase) {
    if (phrase.sense() instanceof Name name) {
      return name.entity().fact("actor");
    }
    return phrase.nationalities().stream().findFirst();
  }

  private Optional<KnownEntity> army(String state) {
    return lexicon
        .nationality(state)
        .map(Nationality::armedForces)
        .flatMap(lexicon::entity)
        .or(() -> lexicon.entity(state));
  }

  private Optional<KnownEntity> police(String state) {
    return lexicon.context("الشرطة", state).or(() -> lexicon.context("قوات الأمن", state));
  }

  private static Optional<KnownEntity> police(Discourse discourse, int at) {
    return discourse.context("الشرطة", at).or(() -> discourse.context("قوات الأمن", at));
  }
}
