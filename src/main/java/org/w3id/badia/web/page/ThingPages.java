package org.w3id.badia.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.badia.web.describe.Description;
import org.w3id.badia.web.describe.Inbound;
import org.w3id.badia.web.describe.Names;

/** Puts together the page about a thing. */
public final class ThingPages {
  /** Subjects of one property on a page: as many as a screen or two hold. */
  public static final int SUBJECTS = 25;

  private final Sections sections;

  /** Pages with these sections. */
  public ThingPages(Sections sections) {
    this.sections = sections;
  }

  /**
   * Which inbound property is leafed through, and to which page.
   *
   * @param property local name or IRI of the property, or null
   * @param page from 1
   */
  public record Leaf(String property, int page) {}

  /** The page of a description as HTML. */
  public byte[] render(Description description, Shell shell, View view, Leaf leaf) {
    return Pages.render("thing", page(description, shell, view, leaf));
  }

  /** The page of a description. */
  public ThingPage page(Description description, Shell shell, View view, Leaf leaf) {
    Node topic = description.topic();
    return new ThingPage(
        shell,
        Headings.heading(topic, view),
        Headings.subtitle(topic, view),
        topic.getURI(),
        types(description, view),
        KeyFacts.of(topic, description.graph(), view),
        text(topic, view),
        Quote.of(topic, view),
        sections(description, view),
        statements(description, view),
        inbound(topic, shell, view, leaf),
        view.workbench(
            "SELECT ?property ?value WHERE {\n  <" + topic.getURI() + "> ?property ?value\n}"));
  }

  private static MarkedText text(Node topic, View view) {
    Node text = Quote.text(topic, view.data());
    if (text == null) {
      return null;
    }
    String form = text.getLiteralLexicalForm();
    List<Evidence> evidence = Evidence.ofReport(topic, view.data());
    return MarkedText.of(text, 0, form.codePointCount(0, form.length()), evidence, view);
  }

  private List<Section> sections(Description description, View view) {
    Set<String> classes =
        description
            .graph()
            .find(description.topic(), Names.TYPE, Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(Node::isURI)
            .mapWith(type -> Names.localName(type.getURI()))
            .toSet();
    return sections.of(classes, Optional.of(description.topic()), view);
  }

  private static List<Shown> types(Description description, View view) {
    return Kinds.of(description.topic(), view).stream().map(view::term).toList();
  }

  private static List<ThingPage.Row> statements(Description description, View view) {
    Map<Node, List<Node>> byProperty =
        description.graph().find(description.topic(), Node.ANY, Node.ANY).toList().stream()
            .filter(t -> !t.getPredicate().equals(Names.TYPE))
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate,
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(ThingPages::rank).thenComparing(Node::getURI)),
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    List<ThingPage.Row> rows = new ArrayList<>();
    byProperty.forEach((property, values) -> rows.add(row(property, values, view)));
    return rows;
  }

  private static int rank(Node property) {
    int named = Names.LABELS.indexOf(property);
    return named < 0 ? Names.LABELS.size() : named;
  }

  private static ThingPage.Row row(Node property, List<Node> values, View view) {
    String code = view.language().code();
    List<Shown> shown =
        values.stream()
            .map(view::show)
            .sorted(
                Comparator.comparing((Shown s) -> !s.language().equals(code))
                    .thenComparing(Shown::language)
                    .thenComparing(Shown::text))
            .toList();
    return new ThingPage.Row(view.term(property), shown);
  }

  private static List<ThingPage.InboundGroup> inbound(
      Node topic, Shell shell, View view, Leaf leaf) {
    return Inbound.groups(topic, view.data()).stream()
        .map(group -> group(topic, group, shell, view, leaf))
        .toList();
  }

  private static ThingPage.InboundGroup group(
      Node topic, Inbound.Group group, Shell shell, View view, Leaf leaf) {
    String name = Names.localName(group.property().getURI());
    int page = name.equals(leaf.property()) ? leaf.page() : 1;
    long from = (long) (page - 1) * SUBJECTS;
    List<Shown> subjects =
        Inbound.subjects(topic, group.property(), from, SUBJECTS, view.data()).stream()
            .map(view::show)
            .toList();
    boolean more = from + subjects.size() < group.count();
    return new ThingPage.InboundGroup(
        name,
        view.inverse(group.property()),
        group.count(),
        subjects,
        page > 1 ? turn(shell, name, page - 1) : null,
        more ? turn(shell, name, page + 1) : null,
        view.workbench(
            "SELECT ?thing WHERE {\n  ?thing <%s> <%s>\n}"
                .formatted(group.property().getURI(), topic.getURI())));
  }

  private static String turn(Shell shell, String property, int page) {
    return shell.keep(shell.here() + "?inverse=" + property + "&page=" + page) + "#in-" + property;
  }
}
