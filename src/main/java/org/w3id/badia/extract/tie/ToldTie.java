package org.w3id.badia.extract.tie;

import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Span;

/**
 * A tie that a sentence tells.
 *
 * @param affiliate who leans on the other
 * @param type the affiliation type's local name, or MEMBER
 * @param patron the other
 * @param span the words that tell it
 */
public record ToldTie(Entity affiliate, String type, Entity patron, Span span) {}
