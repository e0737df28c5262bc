package org.w3id.badia.extract.event;

import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.Seek;

/** Bodies of those who died before: what is told of them tells no blow, or one told before. */
final class Corpses {
  private final TellingWords words;

  Corpses(TellingWords words) {
    this.words = words;
  }

  /** شيّعوا جثمان الضابط, وصلت جثامين: a body tells no blow, except where one is found. */
  boolean isBody(FoundTolls.Found found) {
    return Seek.any(
            found.clause().items,
            i ->
                i.span().start() <= found.toll().span().start()
                    && i.span().end() >= found.toll().span().end()
                    && words.isStem(TellingRole.CORPSE, Anaphora.bareHead(i.unit().folded())))
        && Seek.none(found.clause().items, this::finds);
  }

  /** عُثر على جثة رجل, but not عُثر على جثته: somebody of whom nothing was told. */
  boolean areFound(Clause clause) {
    for (int i = 0; i + 1 < clause.items.size(); i++) {
      if (finds(clause.items.get(i))) {
        return Seek.any(
            clause.items.subList(i + 1, clause.items.size()),
            b -> b.isPhrase(PhraseClass.CASUALTY) && isSomebodys(b.phrase()));
      }
    }
    return false;
  }

  /** «أعدموا راعيين … عُثر على الجثتين وعليهما آثار إطلاق نار»: the bodies of those told before. */
  boolean areKnown(Clause clause) {
    Clause found = clause.opener == Clause.Opener.AND ? clause.before : clause;
    return found != null
        && Seek.any(found.items, this::finds)
        && Seek.any(found.items, i -> i.isPhrase(PhraseClass.CASUALTY) && isKnown(i.phrase()));
  }

  private static boolean isSomebodys(Phrase body) {
    return body.pronoun().isEmpty() && body.holder() != null;
  }

  private boolean finds(Item item) {
    return item.isVerb() && words.is(TellingRole.FINDS, item.verb().verb().lemma());
  }

  private boolean isKnown(Phrase body) {
    return body.definite()
        && body.holder() == null
        && words.isStem(TellingRole.CORPSE, Anaphora.bareHead(body.surface()));
  }
}
