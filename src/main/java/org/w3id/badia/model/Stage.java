package org.w3id.badia.model;

/** How far an act got. The names are individuals of the ontology. */
public enum Stage {
  /** It was carried out. */
  ACCOMPLISHED("Accomplished"),
  /** It was tried and failed. */
  ATTEMPTED("Attempted"),
  /** It was prevented. */
  FOILED("Foiled"),
  /** It was announced or threatened. */
  THREATENED("Threatened");

  private final String localName;

  Stage(String localName) {
    this.localName = localName;
  }

  /** The local name of its individual in the ontology. */
  public String localName() {
    return localName;
  }
}
