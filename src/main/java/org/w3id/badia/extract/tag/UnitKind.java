package org.w3id.badia.extract.tag;

/** What a unit is made of. */
public enum UnitKind {
  /** A word or phrase of the lexicon. */
  KNOWN,
  /** A word that the lexicon does not have. */
  UNKNOWN,
  /** A number of people or things. */
  COUNT,
  /** A date or time. */
  TIME,
  /** A comma. */
  COMMA,
  /** A colon, semicolon or stop within a sentence. */
  BREAK,
  /** A dash, which joins places and sets off insertions. */
  DASH
}
