package org.w3id.badia.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.rdf.Standard;

/**
 * A query of a file, with what its header says of it. Header lines read {@code # question@en: …},
 * {@code # question@ar: …}, {@code # param: NAME TYPE = DEFAULT : MEANING}; other comments are for
 * the reader.
 *
 * @param name the file's name without ending
 * @param questions what it answers, by language
 * @param parameters in the order of the file
 * @param query as parsed
 * @param text as it stands in the file
 */
public record StoredQuery(
    String name,
    Map<String, String> questions,
    List<Parameter> parameters,
    Query query,
    String text) {
  public StoredQuery {
    questions = Map.copyOf(questions);
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a query file.
   *
   * @throws ProblemException if it cannot be read or does not parse
   */
  public static StoredQuery load(Path file) {
    return parse(QueryFiles.name(file), file.toString(), QueryFiles.text(file));
  }

  /** Reads the text of a query; well-known prefixes may be left out. */
  public static StoredQuery parse(String name, String place, String text) {
    Map<String, String> questions = new HashMap<>();
    List<Parameter> parameters = new ArrayList<>();
    for (String line : text.lines().takeWhile(l -> l.startsWith("#") || l.isBlank()).toList()) {
      String comment = line.replaceFirst("^#\\s*", "");
      header(comment, "question@en:").ifPresent(q -> questions.put("en", q));
      header(comment, "question@ar:").ifPresent(q -> questions.put("ar", q));
      header(comment, "param:").map(p -> Parameter.parse(p, place)).ifPresent(parameters::add);
    }
    Query query = QueryFiles.parse(place, missingPrefixes(text) + text);
    return new StoredQuery(name, questions, parameters, query, text);
  }

  private static Optional<String> header(String comment, String key) {
    return comment.startsWith(key)
        ? Optional.of(comment.substring(key.length()).strip())
        : Optional.empty();
  }

  /** On one line, so that the line of a fault stays that of the file. */
  private static String missingPrefixes(String text) {
    return Standard.prefixes().entrySet().stream()
        .filter(e -> !text.matches("(?is).*\\bPREFIX\\s+" + e.getKey() + ":.*"))
        .map(e -> "PREFIX " + e.getKey() + ": <" + e.getValue() + "> ")
        .collect(Collectors.joining());
  }

  /**
   * The parameters' values as a binding; those not given have their default.
   *
   * @throws ProblemException if a parameter is not declared or a value not of its type
   */
  public Binding bind(Map<String, String> values) {
    Map<String, Node> nodes = new HashMap<>();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      nodes.put(entry.getKey(), parameter(entry.getKey()).value(entry.getValue()));
    }
    return bindNodes(nodes);
  }

  /** The same from nodes, for callers that have them. */
  public Binding bindNodes(Map<String, Node> values) {
    values.keySet().forEach(this::parameter);
    BindingBuilder builder = BindingFactory.builder();
    for (Parameter parameter : parameters) {
      Node given = values.get(parameter.name());
      Node value = given == null ? parameter.value(parameter.fallback()) : given;
      builder.add(Var.alloc(parameter.name()), value);
    }
    return builder.build();
  }

  private Parameter parameter(String name) {
    return parameters.stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new ProblemException(undeclared(name)));
  }

  private Problem undeclared(String parameter) {
    Set<String> declared = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
    return new Problem(
        Problem.Code.BAD_QUERY,
        name,
        "the query has no parameter '" + parameter + "'",
        declared.isEmpty() ? "It takes none." : "It takes " + String.join(", ", declared) + ".");
  }
}
