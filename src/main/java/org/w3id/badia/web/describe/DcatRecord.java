package org.w3id.badia.web.describe;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The data set, its files and its endpoint as DCAT-AP 3 has them: every mandatory and recommended
 * property, and the class of each thing that is named, so that a checker needs no other document.
 */
final class DcatRecord {
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final Node RESOURCE = Names.iri("http://www.w3.org/2000/01/rdf-schema#Resource");
  private static final Map<String, String> NAME = Map.of("en", "Badia", "ar", "البادية");
  private static final Map<String, String> DESCRIPTION =
      Map.of(
          "en",
          "Armed groups, their affiliations, places and attacks as Arabic reports tell them, each"
              + " fact with its source and its place in the text.",
          "ar",
          "الجماعات المسلّحة وارتباطاتها والأماكن والهجمات كما ترويها التقارير العربية، لكل معلومة"
              + " مصدرها وموضعها في النص.");
  private static final Map<String, List<String>> KEYWORDS =
      Map.of(
          "en", List.of("armed groups", "attacks", "armed conflict", "Syria", "linked data"),
          "ar", List.of("جماعات مسلحة", "هجمات", "نزاع مسلح", "سوريا", "بيانات مترابطة"));
  private static final String DAYS =
      "SELECT (MIN(?from) AS ?first) (MAX(?to) AS ?last) { ?event <%s> ?from ; <%s> ?to }";
  private static final String COUNTRIES =
      "SELECT DISTINCT ?country ?name { ?event <%s> ?country . ?country <%s> <%s> ; <%s> ?name"
          + " FILTER(LANG(?name) = 'en') }";

  private final Site site;
  private final Graph graph;
  private final AuthorityTerms terms;
  private final Node dataset;
  private final Node catalogue;

  DcatRecord(Site site, Graph graph) {
    this.site = site;
    this.graph = graph;
    this.terms = new AuthorityTerms(graph);
    this.dataset = iri(".well-known/void#dataset");
    this.catalogue = iri(".well-known/void#catalogue");
  }

  void write(DatasetGraph data, List<DataFile> files) {
    publisher();
    add(catalogue, Names.TYPE.getURI(), Names.iri(DCAT + "Catalog"));
    add(dataset, Names.TYPE.getURI(), Names.iri(DCAT + "Dataset"));
    both(catalogue);
    both(dataset);
    add(catalogue, DCAT + "dataset", dataset);
    add(catalogue, FOAF + "homepage", typed(iri(""), FOAF + "Document"));
    add(catalogue, DCAT + "themeTaxonomy", terms.scheme("data-theme", "Data themes"));
    add(dataset, DCAT + "landingPage", typed(iri(""), FOAF + "Document"));
    add(dataset, Names.DCTERMS + "identifier", text(dataset.getURI()));
    add(dataset, Names.DCTERMS + "accrualPeriodicity", frequency());
    add(dataset, Names.DCTERMS + "conformsTo", standard("ontology", "The Badia vocabulary"));
    add(dataset, Names.DCTERMS + "conformsTo", standard("shapes", "SHACL shapes of Badia's data"));
    add(dataset, Names.DCTERMS + "relation", typed(iri("mappings"), RESOURCE.getURI()));
    keywords(dataset);
    contact();
    coverage(data);
    endpoint();
    files.forEach(this::distribution);
  }

  /** What the catalogue and the data set have alike. */
  private void both(Node described) {
    texts(described, "title", NAME);
    texts(described, "description", DESCRIPTION);
    add(described, Names.DCTERMS + "publisher", iri(".well-known/void#publisher"));
    add(described, Names.DCTERMS + "license", licence());
    String systems = Names.DCTERMS + "LinguisticSystem";
    add(described, Names.DCTERMS + "language", terms.of("language", "ARA", "Arabic", systems));
    add(described, Names.DCTERMS + "language", terms.of("language", "ENG", "English", systems));
    // The data as they stand were issued with their last change.
    Node day =
        NodeFactory.createLiteralDT(
            site.modified().get().toString().substring(0, 10), XSDDatatype.XSDdate);
    add(described, Names.DCTERMS + "issued", day);
    add(described, Names.DCTERMS + "modified", day);
  }

  private void keywords(Node described) {
    KEYWORDS.forEach(
        (language, words) ->
            words.forEach(word -> add(described, DCAT + "keyword", text(word, language))));
    add(
        described,
        DCAT + "theme",
        terms.of("data-theme", "INTR", "International issues", Names.SKOS + "Concept"));
  }

  private void publisher() {
    Node publisher = typed(iri(".well-known/void#publisher"), FOAF + "Agent");
    NAME.forEach((language, name) -> add(publisher, FOAF + "name", text(name, language)));
    Node type = adms("publishertype", "NonProfitOrganisation", "Non-profit organisation");
    add(publisher, Names.DCTERMS + "type", type);
  }

  private void contact() {
    Node contact = typed(iri(".well-known/void#contact"), VCARD + "Kind");
    add(dataset, DCAT + "contactPoint", contact);
    add(contact, VCARD + "fn", text("Badia", "en"));
    add(contact, VCARD + "hasURL", typed(iri(""), RESOURCE.getURI()));
  }

  /** Where and when what is told happened. */
  private void coverage(DatasetGraph data) {
    String countries =
        COUNTRIES.formatted(
            badia("locatedWithin"), badia("placeKind"), badia("Country"), Names.PREF_LABEL);
    rows(
        countries,
        data,
        row ->
            spatial(
                row.get(Var.alloc("name")).getLiteralLexicalForm(), row.get(Var.alloc("country"))));
    rows(
        DAYS.formatted(badia("earliestDate"), badia("latestDate")),
        data,
        row -> period(row.get(Var.alloc("first")), row.get(Var.alloc("last"))));
  }

  private void spatial(String name, Node place) {
    terms
        .country(name)
        .ifPresent(
            country -> {
              add(country, Names.SKOS + "exactMatch", place);
              add(dataset, Names.DCTERMS + "spatial", country);
              add(catalogue, Names.DCTERMS + "spatial", country);
            });
  }

  private void period(Node first, Node last) {
    if (first != null && last != null) {
      Node period = typed(iri(".well-known/void#period"), Names.DCTERMS + "PeriodOfTime");
      add(dataset, Names.DCTERMS + "temporal", period);
      add(period, DCAT + "startDate", first);
      add(period, DCAT + "endDate", last);
    }
  }

  private void endpoint() {
    Node service = typed(iri(".well-known/void#service"), DCAT + "DataService");
    add(catalogue, DCAT + "service", service);
    texts(service, "title", Map.of("en", "SPARQL endpoint", "ar", "نقطة استعلام SPARQL"));
    add(service, DCAT + "endpointURL", typed(iri("sparql"), RESOURCE.getURI()));
    add(service, DCAT + "endpointDescription", typed(iri("sparql"), RESOURCE.getURI()));
    add(service, DCAT + "servesDataset", dataset);
    add(
        service,
        Names.DCTERMS + "conformsTo",
        typed(Names.iri("https://www.w3.org/TR/sparql11-protocol/"), Names.DCTERMS + "Standard"));
    keywords(service);
    add(service, Names.DCTERMS + "license", licence());
    add(service, Names.DCTERMS + "publisher", iri(".well-known/void#publisher"));
    add(service, DCAT + "contactPoint", iri(".well-known/void#contact"));
  }

  private void distribution(DataFile file) {
    Node url = typed(iri(file.path()), RESOURCE.getURI());
    Node distribution =
        typed(iri(".well-known/void#file-" + file.path().replace('/', '-')), DCAT + "Distribution");
    add(dataset, DCAT + "distribution", distribution);
    texts(distribution, "title", file.names());
    texts(distribution, "description", file.names());
    add(distribution, Names.DCTERMS + "license", licence());
    String mediaTypeClass = Names.DCTERMS + "MediaType";
    add(
        distribution,
        DCAT + "mediaType",
        typed(Names.iri(MEDIA_TYPES + file.mediaType()), mediaTypeClass));
    Node format =
        terms.of("file-type", file.type(), file.type(), Names.DCTERMS + "MediaTypeOrExtent");
    add(distribution, Names.DCTERMS + "format", format);
    add(
        distribution,
        "http://data.europa.eu/r5r/availability",
        terms.of("planned-availability", "AVAILABLE", "available", Names.SKOS + "Concept"));
    add(distribution, DCAT + "accessURL", url);
    add(distribution, DCAT + "downloadURL", url);
    add(distribution, DCAT + "accessService", iri(".well-known/void#service"));
  }

  private Node standard(String path, String title) {
    Node standard = typed(iri(path), Names.DCTERMS + "Standard");
    add(standard, Names.DCTERMS + "title", text(title, "en"));
    return standard;
  }

  private Node frequency() {
    return terms.of("frequency", "IRREG", "irregular", Names.DCTERMS + "Frequency");
  }

  private Node licence() {
    Node licence =
        typed(
            Names.iri("https://creativecommons.org/licenses/by/4.0/"),
            Names.DCTERMS + "LicenseDocument");
    add(licence, Names.DCTERMS + "type", adms("licencetype", "Attribution", "Attribution"));
    return licence;
  }

  /** A term of ADMS, whose schemes are named by their version. */
  private Node adms(String scheme, String code, String name) {
    String base = "http://purl.org/adms/" + scheme + "/";
    Node term = typed(Names.iri(base + code), Names.SKOS + "Concept");
    add(term, Names.PREF_LABEL.getURI(), text(name, "en"));
    add(term, Names.SKOS + "inScheme", Names.iri(base + "1.0"));
    return term;
  }

  private static void rows(
      String query,
      DatasetGraph data,
      java.util.function.Consumer<org.apache.jena.sparql.engine.binding.Binding> reader) {
    try (QueryExec exec = QueryExec.dataset(data).query(QueryFactory.create(query)).build()) {
      exec.select().forEachRemaining(reader);
    }
  }

  private static String badia(String name) {
    return Names.badia(name).getURI();
  }

  private void texts(Node subject, String property, Map<String, String> texts) {
    texts.forEach(
        (language, words) -> add(subject, Names.DCTERMS + property, text(words, language)));
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private static Node text(String words, String language) {
    return NodeFactory.createLiteralLang(words, language);
  }

  private Node typed(Node node, String type) {
    add(node, Names.TYPE.getURI(), Names.iri(type));
    return node;
  }

  private Node iri(String relative) {
    return Names.iri(site.iris().iri(relative));
  }

  private void add(Node subject, String property, Node object) {
    graph.add(Triple.create(subject, Names.iri(property), object));
  }
}
