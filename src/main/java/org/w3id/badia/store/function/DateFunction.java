package org.w3id.badia.store.function;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;

/**
 * The functions on days that are not known exactly. {@code ontology/functions.ttl} defines them.
 */
enum DateFunction {
  EARLIEST("earliest", 1, v -> day(Period.of(v.get(0)).first())),
  LATEST("latest", 1, v -> day(Period.of(v.get(0)).last())),
  DAYS("days", 2, v -> NodeValue.makeInteger(Period.between(v.get(0), v.get(1)).days())),
  CERTAINLY_WITHIN("certainlyWithin", 4, v -> NodeValue.makeBoolean(one(v).isWithin(other(v)))),
  POSSIBLY_WITHIN("possiblyWithin", 4, v -> NodeValue.makeBoolean(one(v).touches(other(v)))),
  CERTAINLY_BEFORE(
      "certainlyBefore", 4, v -> NodeValue.makeBoolean(one(v).last().isBefore(other(v).first()))),
  POSSIBLY_BEFORE(
      "possiblyBefore", 4, v -> NodeValue.makeBoolean(one(v).first().isBefore(other(v).last())));

  private final String localName;
  private final int arguments;
  private final Function<List<NodeValue>, NodeValue> result;

  DateFunction(String localName, int arguments, Function<List<NodeValue>, NodeValue> result) {
    this.localName = localName;
    this.arguments = arguments;
    this.result = result;
  }

  private static Period one(List<NodeValue> values) {
    return Period.between(values.get(0), values.get(1));
  }

  private static Period other(List<NodeValue> values) {
    return Period.between(values.get(2), values.get(3));
  }

  private static NodeValue day(LocalDate date) {
    return NodeValue.makeDate(date.toString());
  }

  /** The name within the namespace of functions. */
  String localName() {
    return localName;
  }

  /** One use of it in a query. */
  org.apache.jena.sparql.function.Function call() {
    return new Call();
  }

  private final class Call extends FunctionBase {
    @Override
    public NodeValue exec(List<NodeValue> values) {
      return result.apply(values);
    }

    @Override
    public void checkBuild(String uri, ExprList values) {
      if (values.size() != arguments) {
        throw new QueryBuildException("<" + uri + "> takes " + arguments + " arguments");
      }
    }
  }
}
