package org.w3id.badia.model;

/**
 * A sentence of a report.
 *
 * @param index its number in the report, from 0; the headline, where the text has one, is 0
 * @param span where it stands
 */
public record Sentence(int index, Span span) {}
