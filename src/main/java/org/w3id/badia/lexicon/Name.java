package org.w3id.badia.lexicon;

import org.w3id.badia.model.KnownEntity;

/**
 * A name of something that reference data knows.
 *
 * @param entity what it names
 * @param words how many words it has
 * @param definite whether it begins with the article
 * @param homonym whether it is also an ordinary word or a person's name
 */
public record Name(KnownEntity entity, int words, boolean definite, boolean homonym)
    implements Sense {}
