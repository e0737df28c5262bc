package org.w3id.badia.model;

/** What sort of thing a mention names; fixes the folder of its IRI. */
public enum EntityKind {
  /** An armed group, army, militia or coalition. */
  GROUP("group"),
  /** A state, also where its capital stands for it. */
  STATE("state"),
  /** A person named in a public role. */
  PERSON("person"),
  /** Civilians, also children, drivers, shepherds, truffle gatherers. */
  CIVILIANS("civilians"),
  /** Attackers or forces that the report does not identify. */
  UNIDENTIFIED("unidentified"),
  /** Someone who reports: an agency, a ministry, local sources. */
  SOURCE("source"),
  /** A place. */
  PLACE("place"),
  /** A concept of the weapon scheme. */
  WEAPON("weapon"),
  /** A facility or vehicle that is hit or held. */
  OBJECT("object");

  private final String folder;

  EntityKind(String folder) {
    this.folder = folder;
  }

  /** The path segment between {@code id/} and the slug, such as {@code group}. */
  public String folder() {
    return folder;
  }

  /** Whether it can act or be acted upon. */
  public boolean isActor() {
    return switch (this) {
      case GROUP, STATE, PERSON, CIVILIANS, UNIDENTIFIED -> true;
      case SOURCE, PLACE, WEAPON, OBJECT -> false;
    };
  }
}
