package org.w3id.badia.web.sparql;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.w3id.badia.web.http.HttpFault;

/** Refuses what a query must not do here: call other servers, or code by its name. */
public final class QueryGuard {
  private static final Set<String> CODE = Set.of("java:", "javascript:");
  private static final String SCRIPT = "http://jena.apache.org/arq/jsfunction#";

  private QueryGuard() {}

  /**
   * Reads a query of SPARQL 1.1, its relative IRIs against a base, and lets it pass.
   *
   * @throws HttpFault 400 if it does not parse or must not run
   */
  public static Query parse(String text, String base) {
    try {
      Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
      check(query);
      return query;
    } catch (QueryParseException e) {
      throw new HttpFault(400, "The query does not parse: " + e.getMessage());
    } catch (QueryException e) {
      throw new HttpFault(400, "The query cannot run: " + e.getMessage());
    }
  }

  /**
   * Lets a query pass.
   *
   * @throws HttpFault 400 that says what is refused
   */
  public static void check(Query query) {
    check(Algebra.compile(query));
  }

  /**
   * Lets the pattern of a query or update pass.
   *
   * @throws HttpFault 400 that says what is refused
   */
  public static void check(Op op) {
    Walker.walk(op, new Operations(), new Functions());
  }

  private static void refuse(String what) {
    throw new HttpFault(400, what + " is refused here: queries see this store's data alone.");
  }

  private static void code(String iri) {
    String lower = iri.toLowerCase(Locale.ROOT);
    if (lower.startsWith(SCRIPT) || CODE.stream().anyMatch(lower::startsWith)) {
      refuse("The function <" + iri + ">");
    }
  }

  private static final class Operations extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      refuse("SERVICE");
    }

    @Override
    public void visit(OpBGP pattern) {
      for (Triple triple : pattern.getPattern()) {
        Node predicate = triple.getPredicate();
        if (predicate.isURI()) {
          code(predicate.getURI());
        }
      }
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function called) {
        code(called.getFunctionIRI());
      }
    }
  }
}
