package org.w3id.badia.model;

/**
 * How a report attributes an event to its perpetrator (the decision tree of MUC-4). The names are
 * individuals of the ontology.
 */
public enum AttributionStatus {
  /** Told as fact. */
  REPORTED_AS_FACT("ReportedAsFact"),
  /** The perpetrator says so. */
  CLAIMED_BY_PERPETRATOR("ClaimedByPerpetrator"),
  /** An authority accuses. */
  SUSPECTED_BY_AUTHORITIES("SuspectedByAuthorities"),
  /** Believed, accused by others than an authority. */
  SUSPECTED("Suspected"),
  /** Merely possible. */
  POSSIBLE("Possible"),
  /** The accused denies it, or it is cleared. */
  DENIED("Denied");

  private final String localName;

  AttributionStatus(String localName) {
    this.localName = localName;
  }

  /** The local name of its individual in the ontology. */
  public String localName() {
    return localName;
  }
}
