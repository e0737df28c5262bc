package org.w3id.badia.web.search;

import java.util.List;
import java.util.Map;
import org.w3id.badia.web.page.Shell;

/**
 * The page of what a search has found.
 *
 * @param shell what stands around it
 * @param text what was looked for
 * @param kind the kind that it is narrowed to, or null
 * @param kinds how much of each kind was found
 * @param found the best of it
 */
public record SearchPage(
    Shell shell, String text, String kind, Map<String, Integer> kinds, List<Found> found) {}
