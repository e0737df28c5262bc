package org.w3id.badia.web.search;

import org.w3id.badia.web.page.Shown;

/**
 * Something that a search has found.
 *
 * @param iri of it
 * @param thing its name and link
 * @param kind the key of its kind
 * @param score how well it fits, up to 1
 * @param words the part of a text that fits, or null
 */
public record Found(String iri, Shown thing, String kind, double score, Shown words) {}
