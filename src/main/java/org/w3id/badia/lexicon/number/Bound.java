package org.w3id.badia.lexicon.number;

/** What words such as "more than" make of a number. */
public enum Bound {
  MORE_THAN("more-than"),
  AT_LEAST("at-least"),
  ABOUT("about"),
  AT_MOST("at-most"),
  LESS_THAN("less-than");

  private final String cell;

  Bound(String cell) {
    this.cell = cell;
  }

  /** How the table writes it. */
  String cell() {
    return cell;
  }
}
