package org.w3id.badia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.rdf.Standard;

class StoredQueryTest {
  private static final String TEXT =
      """
      # question@en: What is named so?
      # question@ar: ما الذي يحمل هذا الاسم؟
      # param: name string = x : the name
      # param: least integer = 3 : a number
      SELECT ?thing ?least { ?thing dcterms:identifier ?name }
      """;
  private static final StoredQuery QUERY = StoredQuery.parse("named", "named.rq", TEXT);

  @Test
  void the_header_tells_question_and_parameters_and_prefixes_may_be_left_out() {
    assertThat(QUERY.questions()).containsEntry("en", "What is named so?").containsKey("ar");
    assertThat(QUERY.parameters()).extracting(Parameter::name).containsExactly("name", "least");
  }

  @Test
  void values_are_bound_as_nodes_so_that_query_text_in_them_is_only_text() {
    String attack = "x\" } UNION { ?thing ?p ?o . FILTER(\"\"=\"";
    DatasetGraph data = data(attack, "other");
    var rows = new QueryRun(QUERY, QUERY.bind(Map.of("name", attack))).rows(data);
    assertThat(rows)
        .singleElement()
        .satisfies(r -> assertThat(r.get("thing").getURI()).endsWith("/0"));
  }

  @Test
  void an_undeclared_parameter_and_a_value_of_another_type_are_refused_with_a_remedy() {
    assertThatThrownBy(() -> QUERY.bind(Map.of("nome", "x")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no parameter 'nome'")
        .hasMessageContaining("least");
    assertThatThrownBy(() -> QUERY.bind(Map.of("least", "many")))
        .hasMessageContaining("'many' is not of type integer")
        .hasMessageContaining("least=3");
  }

  @Test
  void a_query_that_does_not_parse_names_its_file_and_line() {
    assertThatThrownBy(() -> StoredQuery.parse("q", "q.rq", "# a\n\nSELECT * { ?a ?b }"))
        .hasMessageContaining("q.rq:3");
  }

  @ParameterizedTest
  @CsvSource({"TABLE,| thing", "CSV,'thing,least'", "TSV,?thing", "JSON,\"head\"", "XML,<sparql"})
  void rows_are_written_in_each_form(QueryFormat format, String part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRun(QUERY).write(data("x"), format, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(part);
  }

  @Test
  void rows_are_not_written_as_turtle_nor_graphs_as_csv() {
    assertThatThrownBy(
            () ->
                new QueryRun(QUERY).write(data("x"), QueryFormat.TTL, new ByteArrayOutputStream()))
        .hasMessageContaining("rows are no graph");
    StoredQuery graph = StoredQuery.parse("c", "c", "CONSTRUCT WHERE { ?a ?b ?c }");
    assertThatThrownBy(
            () ->
                new QueryRun(graph).write(data("x"), QueryFormat.CSV, new ByteArrayOutputStream()))
        .hasMessageContaining("a graph is written as ttl");
  }

  private static DatasetGraph data(String... names) {
    DatasetGraph data = DatasetGraphFactory.create();
    for (int i = 0; i < names.length; i++) {
      data.add(
          Quad.defaultGraphIRI,
          NodeFactory.createURI("http://example.org/" + i),
          Standard.IDENTIFIER,
          NodeFactory.createLiteralString(names[i]));
    }
    return data;
  }
}
