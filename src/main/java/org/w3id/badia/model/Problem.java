package org.w3id.badia.model;

import java.util.Objects;

/**
 * Something that is wrong, put for a person.
 *
 * @param code what sort of problem; each has a heading in docs
 * @param place where: a file with line and column or cell, or a report with a span
 * @param found what was found there
 * @param remedy what to do
 */
public record Problem(Code code, String place, String found, String remedy) {
  public Problem {
    Objects.requireNonNull(code);
    Objects.requireNonNull(place);
    Objects.requireNonNull(found);
    Objects.requireNonNull(remedy);
  }

  /** The sorts of problem. */
  public enum Code {
    /** The input does not exist or cannot be opened. */
    UNREADABLE_FILE,
    /** The file has no text. */
    EMPTY_FILE,
    /** The file is not text. */
    NOT_TEXT,
    /** The file's encoding was not UTF-8 and had to be told from its bytes. */
    GUESSED_ENCODING,
    /** The file is larger than the reader takes. */
    TOO_LARGE,
    /** The folder has no reports. */
    NO_REPORTS,
    /** The manifest names a file that is not there. */
    MISSING_REPORT,
    /** A manifest or table lacks a column or has one that is not known. */
    BAD_HEADER,
    /** A cell does not hold what its column asks for. */
    BAD_CELL,
    /** A date is not written YYYY-MM-DD or does not exist. */
    BAD_DATE,
    /** Two rows have the same id, name or external identifier. */
    DUPLICATE,
    /** A cell names something that no table has. */
    UNKNOWN_REFERENCE,
    /** A place lies outside its parent, or an interval ends before it begins. */
    CONTRADICTION,
    /** The RDF of a report or table violates a shape. */
    SHAPE_VIOLATION,
    /** The store was made with another base. */
    OTHER_BASE,
    /** The store is in use by another process. */
    STORE_IN_USE,
    /** The store does not exist or is damaged. */
    BAD_STORE,
    /** The disk has no room for a change. */
    DISK_FULL,
    /** The port is taken. */
    PORT_IN_USE,
    /** A query does not exist, does not parse or lacks a parameter. */
    BAD_QUERY,
    /** The command line is wrong. */
    WRONG_USAGE,
    /** The reader failed on a report; the others went on. */
    READER_FAULT
  }

  /** One line for the terminal. */
  @Override
  public String toString() {
    return place + ": " + found + " [" + code + "] " + remedy;
  }
}
