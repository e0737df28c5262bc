package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;

/**
 * «ومن قواعده في X، أرسل الجيش تعزيزات إلى مكان الاشتباك»: what leads to where an attack was is
 * told of the place of that attack, whatever other place its words name.
 */
final class SameScene {
  private SameScene() {}

  /** Marks what a sentence tells of the scene of something told before. */
  static void read(List<Clause> clauses, List<Mention> mentions, TellingWords words) {
    for (Clause clause : clauses) {
      for (Item item : clause.items) {
        if (item.isPhrase() && isScene(item.phrase(), words)) {
          Mention owner = Owners.of(item.span(), clause, mentions);
          if (owner != null && owner.trigger.end() <= item.span().start()) {
            owner.sameScene = true;
          }
        }
      }
    }
  }

  /** مكان الاشتباك, نقاط الاشتباك, but not موقع هجوم. */
  private static boolean isScene(Phrase phrase, TellingWords words) {
    Phrase event = phrase.holder();
    return event != null
        && event.phraseClass() == PhraseClass.EVENT
        && event.definite()
        && event.holder() == null
        && event.preposition().isEmpty()
        && words.is(TellingRole.SCENE, Anaphora.head(phrase));
  }
}
