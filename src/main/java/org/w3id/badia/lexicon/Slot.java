package org.w3id.badia.lexicon;

/** The part that a frame gives to an argument. */
public enum Slot {
  /** Who does it. */
  AGENT,
  /** Whom or what it is done to. */
  PATIENT,
  /** One of two sides that fight. */
  PARTY,
  /** The event that a light verb carries. */
  EVENT,
  /** What came of it. */
  RESULT,
  /** Where. */
  PLACE,
  /** With what. */
  WEAPON,
  /** Who came to harm. */
  VICTIM,
  /** Whom it is pledged or threatened to. */
  ADDRESSEE,
  /** Nothing that we read. */
  NONE
}
