package org.w3id.badia.model;

/** How firmly a claim is put. The names are individuals of the ontology. */
public enum EpistemicStatus {
  STATED_AS_FACT("StatedAsFact"),
  HEDGED("Hedged"),
  DENIED("DeniedClaim"),
  COMMON_KNOWLEDGE("CommonKnowledge");

  private final String localName;

  EpistemicStatus(String localName) {
    this.localName = localName;
  }

  /** The local name of its individual in the ontology. */
  public String localName() {
    return localName;
  }
}
