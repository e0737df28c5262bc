package org.w3id.badia.model;

/**
 * On which side of an event the counted people stood. The names are individuals of the ontology.
 */
public enum VictimRole {
  /** Of the side that was attacked. */
  TARGET_SIDE("TargetSide"),
  /** Of the side that attacked. */
  PERPETRATOR_SIDE("PerpetratorSide"),
  /** Civilians. */
  CIVILIAN_VICTIMS("CivilianVictims"),
  /** Others, or not said. */
  OTHER_VICTIMS("OtherVictims");

  private final String localName;

  VictimRole(String localName) {
    this.localName = localName;
  }

  /** The local name of its individual in the ontology. */
  public String localName() {
    return localName;
  }
}
