package org.w3id.badia.model;

/** How closely a text dates an event. The names are individuals of the ontology. */
public enum DatePrecision {
  /** To part of a day. */
  HOUR("Hour"),
  /** To the day. */
  DAY("Day"),
  /** To a few days. */
  DAYS("Days"),
  /** To the week. */
  WEEK("Week"),
  /** To the month. */
  MONTH("Month"),
  /** To the year. */
  YEAR("Year"),
  /** To a longer or open interval. */
  INTERVAL("Interval");

  private final String localName;

  DatePrecision(String localName) {
    this.localName = localName;
  }

  /** The local name of its individual in the ontology. */
  public String localName() {
    return localName;
  }
}
