package org.w3id.badia.model;

/** How closely a place locates an event. The names are individuals of the ontology. */
public enum PlacePrecision {
  /** The spot itself. */
  EXACT("Exact"),
  /** Around or near the named place. */
  NEAR("Near"),
  /** Somewhere in the named area. */
  WITHIN_AREA("WithinArea"),
  /** A coarser place that contains a finer one named too. */
  CONTAINING("Containing"),
  /** The claim is not about a place; never written. */
  NOT_A_PLACE("NotAPlace");

  private final String localName;

  PlacePrecision(String localName) {
    this.localName = localName;
  }

  /** The local name of its individual in the ontology. */
  public String localName() {
    return localName;
  }
}
