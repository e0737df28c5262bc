package org.w3id.badia.extract.tie;

import java.util.Optional;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;

/**
 * A stretch of words that means a group, a state or someone nameless.
 *
 * @param from its first word
 * @param to the word after its last
 * @param entity whom it names; empty where it names nobody
 */
record Party(int from, int to, Optional<Entity> entity) {
  boolean isNamed() {
    return entity.isPresent();
  }

  boolean isGroup() {
    return entity.filter(e -> e.kind() == EntityKind.GROUP).isPresent();
  }
}
