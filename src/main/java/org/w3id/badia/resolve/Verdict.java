package org.w3id.badia.resolve;

/** Whether two events are one. The names are individuals of the ontology. */
public enum Verdict {
  SAME("SameEvent"),
  POSSIBLY_SAME("PossiblySameEvent"),
  DIFFERENT("DifferentEvent");

  private final String localName;

  Verdict(String localName) {
    this.localName = localName;
  }

  /** The local name of its individual in the ontology. */
  public String localName() {
    return localName;
  }
}
