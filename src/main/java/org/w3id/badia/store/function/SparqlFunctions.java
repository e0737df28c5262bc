package org.w3id.badia.store.function;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.geosparql.implementation.vocabulary.Geof;
import org.apache.jena.geosparql.implementation.vocabulary.Unit_URI;
import org.apache.jena.geosparql.spatial.filter_functions.DistanceFF;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionRegistry;

/** Makes the functions known to SPARQL. */
public final class SparqlFunctions {
  /** The namespace of Badia's functions, prefix {@code badiaF:}. */
  public static final String NS = "https://w3id.org/badia/function#";

  private static final String GEOF = "http://www.opengis.net/def/function/geosparql/";
  private static final NodeValue METRE =
      NodeValue.makeNode(NodeFactory.createURI(Unit_URI.METRE_URL));

  private SparqlFunctions() {}

  /** Registers them all, once Jena's own are registered. */
  public static void register() {
    FunctionRegistry registry = FunctionRegistry.get();
    for (DateFunction function : DateFunction.values()) {
      registry.put(NS + function.localName(), uri -> function.call());
    }
    // Jena's own gives nothing for metres between points in degrees, which all of ours are.
    registry.put(Geof.DISTANCE_NAME, DistanceFF.class);
    registry.put(GEOF + "metricDistance", uri -> new MetricDistance());
  }

  /** The IRIs of Badia's functions. */
  public static List<String> iris() {
    return Arrays.stream(DateFunction.values()).map(f -> NS + f.localName()).toList();
  }

  /** Of GeoSPARQL 1.1, which Jena does not have yet. */
  private static final class MetricDistance extends FunctionBase2 {
    @Override
    public NodeValue exec(NodeValue one, NodeValue other) {
      return new DistanceFF().exec(one, other, METRE);
    }
  }
}
