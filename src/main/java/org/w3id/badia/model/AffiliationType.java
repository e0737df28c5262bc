package org.w3id.badia.model;

/** How two actors stand to each other. The names are individuals of the ontology. */
public enum AffiliationType {
  /** Supported by a patron. */
  BACKED_BY("BackedBy"),
  /** Declared to be loyal to it. */
  LOYAL_TO("LoyalTo"),
  /** On the same side. */
  ALLIED_WITH("AlliedWith"),
  /** A unit of it. */
  PART_OF("PartOf"),
  /** Led by that person. */
  LED_BY("LedBy"),
  /** At odds with it. */
  RIVAL_OF("RivalOf");

  private final String localName;

  AffiliationType(String localName) {
    this.localName = localName;
  }

  /** The local name of its individual in the ontology. */
  public String localName() {
    return localName;
  }
}
