package org.w3id.badia.extract;

import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.reference.ReferenceReader;
import org.w3id.badia.model.Reference;
import org.w3id.badia.text.Texts;

/** What the tables that Badia ships hold, read once for all tests. */
public final class Shipped {
  /** Their names. */
  public static final Reference REFERENCE = ReferenceReader.read(Texts.DATA).reference();

  /** Reads with their words and names. */
  public static final Extractor EXTRACTOR = Extractor.create(Lexicon.load(Texts.DATA, REFERENCE));

  private Shipped() {}
}
