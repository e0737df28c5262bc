package org.w3id.badia.pipeline;

import java.nio.file.Path;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.store.Store;

/** The project's own tables, rules and ontology. */
public final class BundledKnowledge {
  private BundledKnowledge() {}

  /** What fills a store by them. */
  public static Filling filling(Store store) {
    return new Filling(
        store,
        Knowledge.read(Path.of("data")),
        Rules.load(Path.of("queries/rules")),
        Path.of("ontology"),
        Progress.SILENT);
  }
}
