package org.w3id.badia.lexicon;

import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.EventKind;

/**
 * A word for a weapon.
 *
 * @param concept the local name of its concept, such as {@code ImprovisedExplosiveDevice}
 * @param nameAr its Arabic name
 * @param kind the kind of event that its use makes, where it makes one
 * @param wider the concepts whose words tell the same arm less exactly: صاروخ of صاروخ باليستي
 */
public record Weapon(String concept, String nameAr, Optional<EventKind> kind, Set<String> wider)
    implements Sense {

  /** The columns of the table of weapons. */
  static final String[] COLUMNS = {"concept", "kind", "name", "forms", "told", "deeds", "sort_of"};

  /** A weapon that no wider word is told for. */
  public Weapon(String concept, String nameAr, Optional<EventKind> kind) {
    this(concept, nameAr, kind, Set.of());
  }
}
