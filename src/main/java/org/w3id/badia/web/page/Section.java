package org.w3id.badia.web.page;

import java.util.List;

/**
 * A part of a page that a stored query fills.
 *
 * @param id names it within the page
 * @param title what it answers
 * @param view how it is drawn where scripts run: table, map, timeline, bars or network
 * @param columns the variables
 * @param headings their names
 * @param rows the values in the order of the columns, null where unbound
 * @param more whether there are more rows than shown
 * @param query opens the SPARQL that made it
 */
public record Section(
    String id,
    String title,
    String view,
    List<String> columns,
    List<String> headings,
    List<List<Shown>> rows,
    boolean more,
    String query) {}
