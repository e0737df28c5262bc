package org.w3id.badia.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.Vocabulary;

/** The default graph is the union of the graphs, whatever was done to them in whatever order. */
class ViewTest {
  private static final Base BASE = Base.DEFAULT;
  private static final List<Node> GRAPHS =
      List.of(
          BASE.reportGraph("a"),
          BASE.reportGraph("b"),
          BASE.reportGraph("c"),
          BASE.referenceGraph(),
          BASE.inferredGraph());
  private static final List<Node> THINGS =
      List.of(BASE.claim("1"), BASE.claim("2"), BASE.event("3"), BASE.id("group", "4"));

  private static Path folder;
  private static LocalStore store;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("view");
    store = LocalStore.open(folder, BASE);
  }

  @AfterContainer
  static void close() throws IOException {
    store.close();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    }
  }

  /** A graph made to hold some triples, or nothing: ingest, replacement or removal. */
  record Step(Node graph, Set<Triple> triples) {}

  @Property(tries = 60)
  void the_default_graph_is_the_union_less_what_is_withdrawn(@ForAll("steps") List<Step> steps) {
    for (Step step : steps) {
      store.change(c -> c.replace(step.graph(), step.triples()));
      store.read(
          data -> {
            assertThat(view(data)).isEqualTo(expected(data));
            return null;
          });
    }
    int labels = store.read(ViewTest::indexable);
    assertThat(store.indexed()).isEqualTo(labels);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Set<Triple>> facts = fact().set().ofMaxSize(8);
    Arbitrary<Step> ingest = Combinators.combine(Arbitraries.of(GRAPHS), facts).as(Step::new);
    Arbitrary<Step> decide =
        decision().set().ofMaxSize(2).map(s -> new Step(BASE.decisionsGraph(), flat(s)));
    return Arbitraries.frequencyOf(Tuple.of(4, ingest), Tuple.of(1, decide))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Arbitrary<Triple> fact() {
    Arbitrary<Node> thing = Arbitraries.of(THINGS);
    Arbitrary<Node> name =
        Arbitraries.of("لواء", "غارة", "كمين").map(n -> NodeFactory.createLiteralLang(n, "ar"));
    Arbitrary<Triple> link =
        Combinators.combine(thing, Arbitraries.of(Vocabulary.ABOUT, Vocabulary.TARGET), thing)
            .as(Triple::create);
    Arbitrary<Triple> label =
        Combinators.combine(thing, Arbitraries.of(Standard.PREF_LABEL, Standard.ALT_LABEL), name)
            .as(Triple::create);
    return Arbitraries.oneOf(link, label);
  }

  private static Arbitrary<Set<Triple>> decision() {
    return Combinators.combine(
            Arbitraries.of("d1", "d2"), Arbitraries.of(THINGS), Arbitraries.of(true, false))
        .as(
            (id, thing, undone) -> {
              Node decision = BASE.id("decision", id);
              Set<Triple> triples = new HashSet<>();
              triples.add(
                  Triple.create(decision, Vocabulary.DECISION_KIND, Vocabulary.CLAIM_IS_WRONG));
              triples.add(Triple.create(decision, Vocabulary.DECIDES, thing));
              if (undone) {
                triples.add(
                    Triple.create(
                        decision,
                        Vocabulary.WITHDRAWN,
                        NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean)));
              }
              return triples;
            });
  }

  private static Set<Triple> flat(Set<Set<Triple>> sets) {
    Set<Triple> all = new HashSet<>();
    sets.forEach(all::addAll);
    return all;
  }

  private static Set<Triple> view(DatasetGraph data) {
    return data.getDefaultGraph().find().toSet();
  }

  /** The same said anew, without regard to what was there before. */
  private static Set<Triple> expected(DatasetGraph data) {
    Set<Node> out = new HashSet<>();
    Set<Triple> decisions = data.getGraph(BASE.decisionsGraph()).find().toSet();
    for (Triple t : decisions) {
      boolean undone =
          decisions.stream()
              .anyMatch(
                  d ->
                      d.getSubject().equals(t.getSubject())
                          && d.getPredicate().equals(Vocabulary.WITHDRAWN));
      if (t.getPredicate().equals(Vocabulary.DECIDES) && !undone) {
        out.add(t.getObject());
      }
    }
    Set<Triple> union = new HashSet<>();
    for (Node graph : GRAPHS) {
      data.getGraph(graph)
          .find()
          .filterDrop(t -> out.contains(t.getSubject()) || out.contains(t.getObject()))
          .forEach(union::add);
    }
    union.addAll(decisions);
    return union;
  }

  private static int indexable(DatasetGraph data) {
    int n = 0;
    for (Node predicate : TextSearch.predicates()) {
      for (var i = data.find(Node.ANY, Node.ANY, predicate, Node.ANY); i.hasNext(); ) {
        Quad quad = i.next();
        n += quad.getObject().isLiteral() ? 1 : 0;
      }
    }
    return n;
  }
}
