package org.w3id.badia.model;

/** How the words put a number. The names are individuals of the ontology. */
public enum Quantifier {
  /** That number. */
  EXACT("Exact"),
  /** That number or more. */
  AT_LEAST("AtLeast"),
  /** That number or fewer. */
  AT_MOST("AtMost"),
  /** Around that number. */
  ABOUT("About"),
  /** Some, no number given. */
  UNSPECIFIED("Unspecified");

  private final String localName;

  Quantifier(String localName) {
    this.localName = localName;
  }

  /** The local name of its individual in the ontology. */
  public String localName() {
    return localName;
  }
}
