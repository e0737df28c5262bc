package org.w3id.badia.web.browse;

/** The lists there are, each of the instances of a class. */
public enum ListKind {
  EVENTS("events", "Event"),
  GROUPS("groups", "ArmedGroup"),
  STATES("states", "State"),
  PEOPLE("people", "Person"),
  PLACES("places", "Place"),
  REPORTS("reports", "Report"),
  SOURCES("sources", "Source"),
  CLAIMS("claims", "Claim"),
  AFFILIATIONS("affiliations", "Affiliation"),
  ACTIVITIES("activities", "Extraction");

  private final String path;
  private final String className;

  ListKind(String path, String className) {
    this.path = path;
    this.className = className;
  }

  /** The path of the list below the root, also the key of its name. */
  public String path() {
    return path;
  }

  /** The local name of the class. */
  public String className() {
    return className;
  }
}
