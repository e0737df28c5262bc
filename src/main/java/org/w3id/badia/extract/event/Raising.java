package org.w3id.badia.extract.event;

import org.w3id.badia.extract.event.Clause.Opener;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.model.Seek;

/** ما لبث الجيش أن قصف: what follows the particle is what he went on to do. */
final class Raising {
  private Raising() {}

  /** Whether a clause names only him of whom the verb behind أن is told. */
  static boolean awaits(Clause open) {
    return open.opener == Opener.NEXT
        && Seek.none(open.items, Item::isVerb)
        && Seek.all(open.items, i -> i.type() == Item.Type.PARTICLE || isNamed(i));
  }

  private static boolean isNamed(Item item) {
    return item.isPhrase()
        && item.phrase().preposition().isEmpty()
        && item.phrase().phraseClass().canAct();
  }
}
