package org.w3id.badia.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;

/** Which extracted event a gold annotation's event was found as. */
public final class GoldEvents {
  private GoldEvents() {}

  /** The IRI of the found event by "REPORT ID", as the evaluation aligns them. */
  public static Map<String, String> found(Path goldFolder, Graph graph) throws IOException {
    Map<String, Found> reports = new FoundReader(graph).read();
    Map<String, String> iris = new HashMap<>();
    for (Gold gold : Gold.readAll(goldFolder, new ArrayList<>())) {
      List<Found.Event> events = reports.getOrDefault(gold.doc, Found.NOTHING).events();
      for (Alignment.Pair pair : Alignment.of(gold.events, events)) {
        iris.put(gold.doc + " " + gold.events.get(pair.gold()).id, events.get(pair.found()).iri());
      }
    }
    return iris;
  }
}
