package org.w3id.badia.lexicon;

import java.util.Optional;
import org.w3id.badia.model.EventKind;

/**
 * A word for a weapon.
 *
 * @param concept the local name of its concept, such as {@code ImprovisedExplosiveDevice}
 * @param nameAr its Arabic name
 * @param kind the kind of event that its use makes, where it makes one
 */
public record Weapon(String concept, String nameAr, Optional<EventKind> kind) implements Sense {}
