package org.w3id.badia.web.page;

import java.util.List;

/**
 * The page about one thing.
 *
 * @param shell what stands around it
 * @param heading its name
 * @param subtitle its name in the other language, or null
 * @param iri its IRI
 * @param types its classes
 * @param facts what a reader looks for first
 * @param text the text of a report, its evidence marked; null where there is none
 * @param quotes the sentences on which it rests
 * @param sections what stored queries say of it
 * @param statements what it says itself, by property
 * @param inbound what points at it, by property
 * @param query opens the SPARQL that made the statements
 */
public record ThingPage(
    Shell shell,
    Shown heading,
    Shown subtitle,
    String iri,
    List<Shown> types,
    List<Row> facts,
    MarkedText text,
    List<Quote> quotes,
    List<Section> sections,
    List<Row> statements,
    List<InboundGroup> inbound,
    String query) {

  /** Whether the page says enough without its plain statements, which then start folded. */
  public boolean isRich() {
    return !facts.isEmpty() || !sections.isEmpty();
  }

  /**
   * A property with its values.
   *
   * @param property its name
   * @param values the values, in the page's language first
   */
  public record Row(Shown property, List<Shown> values) {
    private static final int LINE = 60;

    /** How it is laid out: in a column, along the whole line, or as text over the whole line. */
    public String layout() {
      if (values.size() > 4) {
        return "many";
      }
      return values.stream().anyMatch(value -> value.text().length() > LINE) ? "wide" : null;
    }
  }

  /**
   * The things that point here with one property.
   *
   * @param id local name of the property
   * @param property its name
   * @param count how many there are
   * @param subjects those of this page
   * @param previous the address of the page before, or null
   * @param next the address of the page after, or null
   * @param query opens the SPARQL that counts and lists them
   */
  public record InboundGroup(
      String id,
      Shown property,
      long count,
      List<Shown> subjects,
      String previous,
      String next,
      String query) {}
}
