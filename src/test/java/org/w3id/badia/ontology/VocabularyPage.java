package org.w3id.badia.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The vocabulary as one page of HTML that needs nothing else. */
final class VocabularyPage {
  private static final Property STATUS =
      ResourceFactory.createProperty("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status");
  private static final String ONTOLOGY = "https://w3id.org/badia/ontology";

  private final Model model;
  private final Path resources;

  VocabularyPage(Model model, Path resources) {
    this.model = model;
    this.resources = resources;
  }

  String html() throws IOException {
    String template = Files.readString(resources.resolve("page.html"));
    Resource ontology = model.createResource(ONTOLOGY);
    return template
        .replace("{{title}}", text(ontology, DCTerms.title, "en"))
        .replace("{{title-ar}}", text(ontology, DCTerms.title, "ar"))
        .replace("{{description}}", text(ontology, DCTerms.description, "en"))
        .replace("{{description-ar}}", text(ontology, DCTerms.description, "ar"))
        .replace("{{version}}", version())
        .replace("{{version-iri}}", ontology.getPropertyResourceValue(OWL2.versionIRI).getURI())
        .replace("{{citation}}", text(ontology, DCTerms.bibliographicCitation, ""))
        .replace("{{diagrams}}", diagrams())
        .replace("{{classes}}", section("Classes", "الأصناف", t -> is(t, OWL.Class)))
        .replace("{{properties}}", section("Properties", "الخصائص", this::isProperty))
        .replace("{{values}}", section("Values", "القيم", this::isCodedValue))
        .replace("{{schemes}}", schemes());
  }

  String version() {
    return text(model.createResource(ONTOLOGY), OWL.versionInfo, "");
  }

  private String diagrams() throws IOException {
    StringBuilder drawn = new StringBuilder();
    for (Path file : Terms.under(resources.resolve("diagrams"), ".txt")) {
      Diagram diagram = Diagram.read(file);
      drawn
          .append("<figure>\n")
          .append(diagram.svg("en", name -> name))
          .append("<figcaption>%s</figcaption>\n</figure>\n".formatted(diagram.titles().get("en")))
          .append("<figure lang=\"ar\" dir=\"rtl\">\n")
          .append(diagram.svg("ar", this::arabic))
          .append("<figcaption>%s</figcaption>\n</figure>\n".formatted(diagram.titles().get("ar")));
    }
    return drawn.toString();
  }

  /** What a term is called in Arabic; other vocabularies' terms keep their names. */
  private String arabic(String name) {
    return name.contains(":")
        ? name
        : text(model.createResource(Terms.NS + name), RDFS.label, "ar");
  }

  private String section(String english, String arabic, Predicate<Resource> belongs) {
    List<Resource> terms = terms(belongs);
    String index =
        terms.stream().map(this::link).collect(Collectors.joining(" · ", "<p>", "</p>\n"));
    return "<h2 id=\"%s\">%s <span lang=\"ar\" dir=\"rtl\">%s</span> (%d)</h2>\n"
            .formatted(english.toLowerCase(java.util.Locale.ROOT), english, arabic, terms.size())
        + index
        + terms.stream().map(this::entry).collect(Collectors.joining());
  }

  private List<Resource> terms(Predicate<Resource> belongs) {
    return model
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(t -> t.isURIResource() && t.getURI().startsWith(Terms.NS))
        .filterKeep(belongs)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::getLocalName))
        .toList();
  }

  private String entry(Resource term) {
    return """
        <section id="%1$s">
        <h3>%1$s <small>%2$s</small> <small lang="ar" dir="rtl">%3$s</small></h3>
        <p>%4$s <em>%5$s</em></p>
        <p lang="ar" dir="rtl">%6$s <em>%7$s</em></p>
        <dl>%8$s</dl>
        </section>
        """
        .formatted(
            term.getLocalName(),
            text(term, RDFS.label, "en"),
            text(term, RDFS.label, "ar"),
            text(term, SKOS.definition, "en"),
            text(term, SKOS.example, "en"),
            text(term, SKOS.definition, "ar"),
            text(term, SKOS.example, "ar"),
            facts(term));
  }

  private String facts(Resource term) {
    return fact("is a kind of", "نوع من", term.listProperties(RDFS.subClassOf))
        + fact("more special", "أخص منه", model.listStatements(null, RDFS.subClassOf, term), true)
        + fact("is a case of", "حالة من", term.listProperties(RDFS.subPropertyOf))
        + fact("of", "موضوعها", term.listProperties(RDFS.domain))
        + fact("to", "قيمتها", term.listProperties(RDFS.range))
        + fact("inverse of", "عكس", term.listProperties(OWL.inverseOf))
        + fact("inverse", "عكسها", model.listStatements(null, OWL.inverseOf, term), true)
        + fact("never also", "لا يجتمع مع", term.listProperties(OWL.disjointWith))
        + fact("values", "قيمه", model.listStatements(null, RDF.type, term), true)
        + fact("type", "نوعه", term.listProperties(RDF.type))
        + "<dt>%s</dt><dd>%s</dd>".formatted(name("status", "حالته"), text(term, STATUS, ""));
  }

  private String fact(String english, String arabic, Iterator<Statement> statements) {
    return fact(english, arabic, statements, false);
  }

  private String fact(
      String english, String arabic, Iterator<Statement> statements, boolean inverse) {
    List<String> links = new java.util.ArrayList<>();
    statements.forEachRemaining(s -> links.add(shown(inverse ? s.getSubject() : s.getObject())));
    String all =
        links.stream()
            .filter(l -> !l.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : "<dt>%s</dt><dd>%s</dd>".formatted(name(english, arabic), all);
  }

  private static String name(String english, String arabic) {
    return "%s <span lang=\"ar\" dir=\"rtl\">%s</span>".formatted(english, arabic);
  }

  /** A link to a term; a union as its members; nothing for other anonymous classes. */
  private String shown(RDFNode node) {
    if (node.isURIResource()) {
      return link(node.asResource());
    }
    Resource union = node.asResource().getPropertyResourceValue(OWL.unionOf);
    return union == null
        ? ""
        : union.as(RDFList.class).asJavaList().stream()
            .map(this::shown)
            .collect(Collectors.joining(" or "));
  }

  private String link(RDFNode node) {
    String iri = node.asResource().getURI();
    return iri.startsWith(Terms.NS)
        ? "<a href=\"#%1$s\">%1$s</a>".formatted(iri.substring(Terms.NS.length()))
        : "<a href=\"%s\">%s</a>".formatted(iri, model.shortForm(iri));
  }

  private String schemes() {
    StringBuilder html = new StringBuilder();
    for (Resource scheme : terms(t -> is(t, SKOS.ConceptScheme))) {
      html.append(
          "<h3 id=\"%s\">%s <small lang=\"ar\" dir=\"rtl\">%s</small></h3>\n<p>%s</p>\n"
              .formatted(
                  scheme.getLocalName(),
                  text(scheme, RDFS.label, "en"),
                  text(scheme, RDFS.label, "ar"),
                  text(scheme, SKOS.definition, "en")));
      html.append(tree(model.listObjectsOfProperty(scheme, SKOS.hasTopConcept).toList()));
    }
    return html.toString();
  }

  private String tree(List<? extends RDFNode> concepts) {
    if (concepts.isEmpty()) {
      return "";
    }
    return concepts.stream()
        .map(RDFNode::asResource)
        .sorted(Comparator.comparing(Resource::getLocalName))
        .map(this::branch)
        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
  }

  private String branch(Resource concept) {
    boolean elsewhere = is(concept, OWL.Class) || isCodedValue(concept);
    String name = elsewhere ? link(concept) : "<b>" + concept.getLocalName() + "</b>";
    String id = elsewhere ? "" : " id=\"" + concept.getLocalName() + "\"";
    return "<li%s>%s %s <span lang=\"ar\" dir=\"rtl\">%s</span>%s</li>\n"
        .formatted(
            id,
            name,
            text(concept, SKOS.definition, "en"),
            text(concept, SKOS.prefLabel, "ar"),
            tree(model.listSubjectsWithProperty(SKOS.broader, concept).toList()));
  }

  private boolean isProperty(Resource term) {
    return is(term, OWL.ObjectProperty) || is(term, OWL.DatatypeProperty);
  }

  private boolean isCodedValue(Resource term) {
    return model.contains(term, SKOS.inScheme, model.createResource(Terms.NS + "CodedValueScheme"));
  }

  private static boolean is(Resource term, Resource type) {
    return term.hasProperty(RDF.type, type);
  }

  private static String text(Resource term, Property property, String language) {
    return term.listProperties(property, language)
        .nextOptional()
        .map(s -> escaped(s.getString()))
        .orElse("");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
