package org.w3id.badia.text;

import java.util.List;

/**
 * A folded word, the same for all tokens that are written so, with what was found out about it: its
 * readings, and which tables have nothing about it. Most words begin nothing in most tables, and
 * that is asked of each word a dozen times. One serves all threads.
 */
public final class Form {
  private final String folded;
  private final List<Analysis> readings;

  /** A bit for each table. That one thread forgets what another found out only costs time. */
  private long lacking;

  Form(String folded, List<Analysis> readings) {
    this.folded = folded;
    this.readings = readings;
  }

  /** The form of a folded word, or of some with a blank between them. */
  public static Form of(String folded) {
    return Clitics.form(folded);
  }

  /** Its letters. */
  public String folded() {
    return folded;
  }

  /** What it can be made of, see {@link Clitics#analyses}. */
  public List<Analysis> readings() {
    return readings;
  }

  /** Whether a table is known to have nothing about it. */
  boolean lacks(long table) {
    return (lacking & table) != 0;
  }

  /** Remembers that a table has nothing about it. */
  void setLacking(long table) {
    lacking |= table;
  }
}
