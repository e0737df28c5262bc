package org.w3id.badia.infer;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.query.QueryFiles;

/**
 * A CONSTRUCT query that derives triples about one thing, its focus: the subject of its head.
 *
 * @param name the file's name without ending
 * @param query as it stands in the file
 * @param focus the variable that is the subject of every triple of the head
 * @param body the patterns of its WHERE clause
 * @param reportOnly whether all its premises stand in one report's graph, so that it can be run on
 *     an extraction without a store
 * @param cyclic whether what it derives may support itself, so that a removal calls for a rebuild
 */
record Rule(
    String name, Query query, Var focus, RuleBody body, boolean reportOnly, boolean cyclic) {

  static Rule load(Path file) {
    return parse(QueryFiles.name(file), file.toString(), QueryFiles.text(file));
  }

  static Rule parse(String name, String place, String text) {
    Query query = QueryFiles.parse(place, text);
    if (!query.isConstructType() || query.isConstructQuad()) {
      throw new ProblemException(QueryFiles.bad(place, "a rule is a CONSTRUCT of triples"));
    }
    RuleBody body = RuleBody.of(query.getQueryPattern(), place);
    return new Rule(
        name,
        query,
        focus(query, body, place),
        body,
        text.lines().anyMatch(l -> l.matches("#\\s*scope:\\s*report\\s*")),
        text.lines().anyMatch(l -> l.matches("#\\s*cyclic:\\s*yes\\s*")));
  }

  private static Var focus(Query query, RuleBody body, String place) {
    List<Node> subjects =
        query.getConstructTemplate().getTriples().stream()
            .map(Triple::getSubject)
            .distinct()
            .toList();
    if (subjects.size() != 1 || !subjects.get(0).isVariable()) {
      throw new ProblemException(
          QueryFiles.bad(place, "the triples of a rule's head need one variable as subject"));
    }
    Var focus = Var.alloc(subjects.get(0));
    if (body.patterns().stream().noneMatch(t -> mentions(t, focus))) {
      throw new ProblemException(
          QueryFiles.bad(place, "no pattern of the body names the subject of the head"));
    }
    return focus;
  }

  private static boolean mentions(Triple triple, Var var) {
    return triple.getSubject().equals(var) || triple.getObject().equals(var);
  }

  /** The triples of the head. */
  List<Triple> head() {
    return query.getConstructTemplate().getTriples();
  }
}
