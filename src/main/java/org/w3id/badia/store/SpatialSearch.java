package org.w3id.badia.store;

import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.geosparql.implementation.SRSInfo;
import org.apache.jena.geosparql.implementation.registry.SRSRegistry;
import org.apache.jena.geosparql.implementation.vocabulary.SRS_URI;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.STRtreePerGraph;
import org.apache.jena.geosparql.spatial.index.v2.STRtreeUtils;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexLib;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexPerGraph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.store.function.SparqlFunctions;

/**
 * The index of where things lie. Jena's is static, so it is built anew whenever a geometry comes or
 * goes; at a few thousand places that takes milliseconds.
 */
final class SpatialSearch {
  static {
    GeoSPARQLConfig.setupNoIndex();
    SparqlFunctions.register();
  }

  private final Node reference;

  SpatialSearch(Node reference) {
    this.reference = reference;
  }

  /** Indexes the view and the reference graph and makes the index known to queries. */
  void rebuild(DatasetGraph data) {
    String srs = SRS_URI.DEFAULT_WKT_CRS84;
    STRtreePerGraph trees = new STRtreePerGraph();
    LocalStore.reading(data, () -> index(data, trees, srs));
    SRSInfo srsInfo = SRSRegistry.getSRSInfo(srs);
    SpatialIndexLib.setSpatialIndex(data, new SpatialIndexPerGraph(srsInfo, trees, null));
  }

  private STRtreePerGraph index(DatasetGraph data, STRtreePerGraph trees, String srs) {
    try {
      trees.setTree(
          Quad.defaultGraphIRI, STRtreeUtils.buildSpatialIndexTree(data.getDefaultGraph(), srs));
      trees.setTree(reference, STRtreeUtils.buildSpatialIndexTree(data.getGraph(reference), srs));
      return trees;
    } catch (SpatialIndexException e) {
      throw new IllegalStateException("the spatial index could not be built", e);
    }
  }
}
