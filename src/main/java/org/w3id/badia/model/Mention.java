package org.w3id.badia.model;

/**
 * A stretch of text that names an entity.
 *
 * @param span where it stands
 * @param entity what it names
 * @param rule the rule that recognised it
 */
public record Mention(Span span, Entity entity, String rule) {}
