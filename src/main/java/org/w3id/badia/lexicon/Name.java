package org.w3id.badia.lexicon;

import org.w3id.badia.model.KnownEntity;

/**
 * A name of something that reference data knows.
 *
 * @param entity what it names
 * @param words how many words it has
 * @param definite whether it begins with the article
 */
public record Name(KnownEntity entity, int words, boolean definite) implements Sense {}
