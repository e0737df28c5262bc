package org.w3id.badia.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Standard;

/** Stores one report after another and says each number once it is kept; to be killed. */
public final class IngestLoop {
  /** The triples of each report. */
  static final int TRIPLES = 40;

  private IngestLoop() {}

  /** Takes the folder of the store and the number to begin with. */
  public static void main(String[] args) {
    try (LocalStore store = LocalStore.open(Path.of(args[0]), Base.DEFAULT)) {
      for (int n = Integer.parseInt(args[1]); ; n++) {
        int report = n;
        store.change(c -> c.replace(Base.DEFAULT.reportGraph("r" + report), triples(report)));
        System.out.println(n);
      }
    }
  }

  static List<Triple> triples(int report) {
    List<Triple> triples = new ArrayList<>();
    for (int i = 0; i < TRIPLES; i++) {
      triples.add(
          Triple.create(
              Base.DEFAULT.event("r" + report + "-" + i),
              Standard.PREF_LABEL,
              NodeFactory.createLiteralLang("كمين " + report + " " + i, "ar")));
    }
    return triples;
  }
}
