package org.w3id.badia.model;

/** How one event of a report stands to an earlier one; each is a property of the ontology. */
public enum EventRelation {
  /** It came after the other, in the same affair. */
  FOLLOWS("follows"),
  /** It answers the other: the airstrikes after the ambush. */
  RESPONDS_TO("respondsTo");

  private final String property;

  EventRelation(String property) {
    this.property = property;
  }

  /** The local name of its property in the ontology. */
  public String property() {
    return property;
  }
}
