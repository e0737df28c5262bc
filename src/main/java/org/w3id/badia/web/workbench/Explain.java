package org.w3id.badia.web.workbench;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.FmtUtils;
import org.w3id.badia.web.describe.Site;

/** How a query is run: its algebra, and how much each of its patterns matches by itself. */
final class Explain {
  private static final int COUNTED = 100_000; // more is told as "at least"

  private final Site site;

  Explain(Site site) {
    this.site = site;
  }

  JsonObject explain(Query query) {
    Op op = Algebra.optimize(Algebra.compile(query));
    JsonObject json = new JsonObject();
    json.addProperty("algebra", op.toString(query.getPrefixMapping()));
    JsonArray patterns = new JsonArray();
    site.read(
        data -> {
          Walker.walk(op, new Patterns(query, data, patterns));
          return null;
        });
    json.add("patterns", patterns);
    return json;
  }

  private static final class Patterns extends OpVisitorBase {
    private final Query query;
    private final DatasetGraph data;
    private final JsonArray into;

    private Patterns(Query query, DatasetGraph data, JsonArray into) {
      this.query = query;
      this.data = data;
      this.into = into;
    }

    @Override
    public void visit(OpBGP bgp) {
      bgp.getPattern().forEach(this::triple);
    }

    @Override
    public void visit(OpQuadPattern quads) {
      quads.getPattern().forEach(quad -> triple(quad.asTriple()));
    }

    @Override
    public void visit(OpPath path) {
      JsonObject json = new JsonObject();
      json.addProperty("pattern", path.getTriplePath().toString());
      into.add(json);
    }

    private void triple(Triple triple) {
      JsonObject json = new JsonObject();
      json.addProperty("pattern", FmtUtils.stringForTriple(triple, query.getPrefixMapping()));
      json.addProperty("estimated", count(Node.ANY, known(triple.getPredicate()), Node.ANY));
      json.addProperty(
          "matches",
          count(
              known(triple.getSubject()), known(triple.getPredicate()), known(triple.getObject())));
      into.add(json);
    }

    private static Node known(Node node) {
      return node.isConcrete() && !node.isBlank() ? node : Node.ANY;
    }

    private long count(Node subject, Node predicate, Node object) {
      Iterator<Quad> found = data.find(Quad.defaultGraphIRI, subject, predicate, object);
      long n = 0;
      while (n < COUNTED && found.hasNext()) {
        found.next();
        n++;
      }
      return n;
    }
  }
}
