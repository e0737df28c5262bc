package org.w3id.badia.web.page;

import java.util.List;

/**
 * The page about one thing.
 *
 * @param shell what stands around it
 * @param heading its name
 * @param iri its IRI
 * @param types its classes
 * @param statements what it says itself, by property
 * @param inbound what points at it, by property
 * @param query opens the SPARQL that made the statements
 */
public record ThingPage(
    Shell shell,
    Shown heading,
    String iri,
    List<Shown> types,
    List<Row> statements,
    List<InboundGroup> inbound,
    String query) {

  /**
   * A property with its values.
   *
   * @param property its name
   * @param values the values, in the page's language first
   */
  public record Row(Shown property, List<Shown> values) {}

  /**
   * The things that point here with one property.
   *
   * @param property its name
   * @param count how many there are
   * @param subjects those of this page
   * @param previous the address of the page before, or null
   * @param next the address of the page after, or null
   * @param query opens the SPARQL that counts and lists them
   */
  public record InboundGroup(
      Shown property,
      long count,
      List<Shown> subjects,
      String previous,
      String next,
      String query) {}
}
