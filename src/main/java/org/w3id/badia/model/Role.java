package org.w3id.badia.model;

/** The part that something plays in an event; each is a property of the ontology. */
public enum Role {
  PERPETRATOR("perpetrator"),
  TARGET("target"),
  TARGET_OBJECT("targetObject"),
  PLACE("place"),
  WEAPON("weapon");

  private final String property;

  Role(String property) {
    this.property = property;
  }

  /** The local name of its property in the ontology. */
  public String property() {
    return property;
  }
}
