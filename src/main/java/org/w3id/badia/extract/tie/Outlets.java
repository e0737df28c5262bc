package org.w3id.badia.extract.tie;

import java.util.Optional;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.text.Slug;

/**
 * Takes a channel or agency for a body where it is said whose it is: «قناة المسيرة التابعة لـ X».
 */
final class Outlets {
  private final Words words;
  private final Bodies bodies;

  Outlets(Words words, Bodies bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  /** The known source at a word, told right behind to be somebody's. */
  Optional<Party> at(int at) {
    if (!words.opens(at) || !isOwned(words.after(at))) {
      return Optional.empty();
    }
    for (Reading reading : words.unit(at).readings()) {
      for (var sense : reading.senses()) {
        if (sense instanceof Name name && isOutlet(name.entity())) {
          String called = name.entity().nameAr();
          Entity body = Entity.candidate(EntityKind.GROUP, Slug.of(called), called, "ArmedGroup");
          return Optional.of(new Party(at, words.after(at), Optional.of(body)));
        }
      }
    }
    return Optional.empty();
  }

  /** قناة X, وكالة X: not a body's own department of press. */
  private boolean isOutlet(KnownEntity entity) {
    return entity.kind() == EntityKind.SOURCE && bodies.isHead(entity.nameAr());
  }

  /** A noun for who reports opens no name, but where it is said whose it is. */
  boolean isMere(int at, int end) {
    return words.is(at, WordClass.SOURCE) && !isOwned(end);
  }

  private boolean isOwned(int end) {
    int next = words.isComma(end) ? end + 1 : end;
    return next < words.size()
        && bodies
            .match(next, TieWord.Construction.SAID)
            .filter(m -> m.word().type().equals("MEMBER"))
            .filter(m -> !isPronoun(next + m.length())) // only where somebody is named anew
            .isPresent();
  }

  private boolean isPronoun(int at) {
    return at < words.size() && words.folded(at).matches("[لب](ه|ها|هم)");
  }
}
