package org.w3id.badia.lexicon;

/**
 * A name that means another actor in another country: الجيش, النظام.
 *
 * @param key the key it is looked up by, see {@link Lexicon#context}
 */
public record ContextName(String key) implements Sense {}
