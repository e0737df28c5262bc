package org.w3id.badia.lexicon;

import java.nio.file.Path;

/** The words around names that no table has: data/lexicon/naming.csv. */
public final class NamingWords extends RoleWords<NamingRole> {
  private NamingWords(Path folder) {
    super(folder, "naming.csv", NamingRole.class);
  }

  static NamingWords read(Path folder) {
    return new NamingWords(folder);
  }
}
