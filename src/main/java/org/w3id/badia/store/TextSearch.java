package org.w3id.badia.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.Vocabulary;

/**
 * The Lucene index beside the triples. It remembers the commit that it has seen last, so that a
 * crash between the two commits is noticed at the next start.
 */
final class TextSearch {
  /** Counts up whenever words are indexed in another way: an older index is then built anew. */
  private static final String COMMIT = "badia.commit.2";

  /**
   * Field by predicate. Each has its own field: in a shared one a label that is both preferred and
   * alternative would leave with either.
   */
  private static final Map<String, Node> FIELDS =
      Map.of(
          "prefLabel", Standard.PREF_LABEL,
          "altLabel", Standard.ALT_LABEL,
          "label", Standard.LABEL,
          "title", Standard.TITLE,
          "text", Vocabulary.TEXT,
          "exact", Standard.EXACT);

  private final TextIndexLucene index;

  private TextSearch(TextIndexLucene index) {
    this.index = index;
  }

  /** Opens or makes the index in a directory. */
  static TextSearch open(Directory directory) {
    EntityDefinition fields =
        new EntityDefinition("iri", "prefLabel", "graph", Standard.PREF_LABEL);
    FIELDS.forEach(fields::set);
    fields.setLangField("lang");
    fields.setUidField("uid");
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setMultilingualSupport(true);
    config.setValueStored(true);
    config.setAnalyzer(new WordAnalyzer()); // so that a query needs no language
    return new TextSearch(new TextIndexLucene(directory, config));
  }

  /** The predicates whose literals are indexed. */
  static Set<Node> predicates() {
    return Set.copyOf(FIELDS.values());
  }

  /** The dataset whose changes the index follows. */
  DatasetGraph follow(DatasetGraph data) {
    return TextDatasetFactory.create(data, index);
  }

  /** Makes the next Lucene commit carry the number of the store's commit. */
  void stamp(long commit) {
    index.getIndexWriter().setLiveCommitData(Map.of(COMMIT, Long.toString(commit)).entrySet());
  }

  /** Whether the index has seen this commit. */
  boolean isAt(long commit) {
    Iterable<Map.Entry<String, String>> seen = index.getIndexWriter().getLiveCommitData();
    if (seen == null) {
      return commit == 0;
    }
    for (Map.Entry<String, String> entry : seen) {
      if (entry.getKey().equals(COMMIT)) {
        return entry.getValue().equals(Long.toString(commit));
      }
    }
    return commit == 0;
  }

  /** Builds the index anew from the triples. */
  void rebuild(DatasetGraph data, long commit) {
    try {
      IndexWriter writer = index.getIndexWriter();
      writer.deleteAll();
      Txn.executeRead(data, () -> FIELDS.values().forEach(p -> addAll(data, p)));
      stamp(commit);
      index.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addAll(DatasetGraph data, Node predicate) {
    data.find(Node.ANY, Node.ANY, predicate, Node.ANY)
        .forEachRemaining(
            quad -> {
              // Queries look for the view under this one of the default graph's two names.
              Node graph = quad.isDefaultGraph() ? Quad.defaultGraphNodeGenerated : quad.getGraph();
              Entity entity =
                  TextQueryFuncs.entityFromQuad(
                      index.getDocDef(), graph, quad.getSubject(), predicate, quad.getObject());
              if (entity != null) {
                index.addEntity(entity);
              }
            });
  }

  /** How many literals are indexed. */
  int size() {
    return index.getIndexWriter().getDocStats().numDocs;
  }

  void close() {
    try {
      index.close();
      index.getDirectory().close();
    } catch (IOException | TextIndexException e) {
      throw new IllegalStateException("the text index did not close", e);
    }
  }
}
