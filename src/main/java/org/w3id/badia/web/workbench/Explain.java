package org.w3id.badia.web.workbench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.util.FmtUtils;
import org.w3id.badia.web.describe.Site;

/**
 * How a query is run: its algebra, and for each of its patterns how much matches it by itself (the
 * estimate) and how many rows there are once it has been joined with those before it.
 */
final class Explain {
  private static final int COUNTED = 100_000; // more is told as "at least"
  private static final long PATIENCE_MS = 2_000; // for each pattern

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

    /** In the order in which the store takes them, each with the rows that it leaves. */
    @Override
    public void visit(OpBGP bgp) {
      BasicPattern ordered = ReorderLib.fixed().reorder(bgp.getPattern());
      BasicPattern taken = new BasicPattern();
      for (Triple triple : ordered) {
        taken.add(triple);
        triple(triple, rows(taken));
      }
    }

    private long rows(BasicPattern taken) {
      Query count = new Query();
      count.setQuerySelectType();
      count.setQueryResultStar(true);
      count.setQueryPattern(new ElementTriplesBlock(taken));
      count.setLimit(COUNTED);
      try (QueryExec exec =
          QueryExec.dataset(data).query(count).timeout(PATIENCE_MS, MILLISECONDS).build()) {
        return Iter.count(exec.select());
      } catch (QueryCancelledException e) {
        return -1; // it takes too long to say
      }
    }

    @Override
    public void visit(OpQuadPattern quads) {
      quads.getPattern().forEach(quad -> triple(quad.asTriple(), -1));
    }

    @Override
    public void visit(OpPath path) {
      JsonObject json = new JsonObject();
      json.addProperty("pattern", path.getTriplePath().toString());
      into.add(json);
    }

    private void triple(Triple triple, long actual) {
      JsonObject json = new JsonObject();
      json.addProperty("pattern", FmtUtils.stringForTriple(triple, query.getPrefixMapping()));
      json.addProperty(
          "estimated",
          count(
              known(triple.getSubject()), known(triple.getPredicate()), known(triple.getObject())));
      if (actual >= 0) {
        json.addProperty("matches", actual);
      }
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
