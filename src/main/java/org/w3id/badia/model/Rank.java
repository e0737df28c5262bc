package org.w3id.badia.model;

/** Which of several claims about the same thing the short triples are derived from. */
public enum Rank {
  PREFERRED("Preferred"),
  NORMAL("Normal"),
  DEPRECATED("Deprecated");

  private final String localName;

  Rank(String localName) {
    this.localName = localName;
  }

  /** The local name of its individual in the ontology. */
  public String localName() {
    return localName;
  }
}
