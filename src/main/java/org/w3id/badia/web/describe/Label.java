package org.w3id.badia.web.describe;

/**
 * A name of a thing.
 *
 * @param text the name
 * @param language its tag, empty where there is none
 */
public record Label(String text, String language) {}
