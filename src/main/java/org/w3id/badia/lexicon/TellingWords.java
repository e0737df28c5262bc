package org.w3id.badia.lexicon;

import java.nio.file.Path;

/** The words by which a report tells of those it names elsewhere: data/lexicon/telling.csv. */
public final class TellingWords extends RoleWords<TellingRole> {
  private TellingWords(Path folder) {
    super(folder, "telling.csv", TellingRole.class);
  }

  static TellingWords read(Path folder) {
    return new TellingWords(folder);
  }
}
