package org.w3id.badia.model;

/**
 * What happened to the people whom a casualty claim counts. The names are individuals of the
 * ontology.
 */
public enum Harm {
  /** Dead. */
  KILLED("Killed"),
  /** Injured. */
  WOUNDED("Wounded"),
  /** Taken prisoner, arrested or abducted. */
  CAPTURED("Captured"),
  /** Whereabouts unknown. */
  MISSING("Missing");

  private final String localName;

  Harm(String localName) {
    this.localName = localName;
  }

  /** The local name of its individual in the ontology. */
  public String localName() {
    return localName;
  }
}
