package org.w3id.badia.web.export;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.badia.web.describe.Iris;

/** The newest reports as an Atom feed (RFC 4287). */
final class Feed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String NEWEST =
      "PREFIX badia: <"
          + Iris.ONTOLOGY
          + "#> PREFIX dcterms: <http://purl.org/dc/terms/> SELECT ?report ?title ?issued"
          + " (COUNT(DISTINCT ?event) AS ?events) { ?report a badia:Report ."
          + " OPTIONAL { ?report dcterms:title ?title }"
          + " OPTIONAL { ?report dcterms:issued ?issued }"
          + " OPTIONAL { ?event badia:reportedIn ?report ; a badia:Event } }"
          + " GROUP BY ?report ?title ?issued ORDER BY DESC(?issued) ?report LIMIT 50";

  private Feed() {}

  static void write(Iris iris, Instant modified, DatasetGraph data, OutputStream out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element("id", iris.iri("feed.atom"), xml);
      element("title", "البادية · Badia", xml);
      element("updated", modified.truncatedTo(ChronoUnit.SECONDS).toString(), xml);
      link("self", iris.iri("feed.atom"), xml);
      xml.writeStartElement("author");
      element("name", "Badia", xml);
      xml.writeEndElement();
      try (QueryExec exec = QueryExec.dataset(data).query(QueryFactory.create(NEWEST)).build()) {
        for (var rows = exec.select(); rows.hasNext(); ) {
          entry(rows.next(), iris, modified, xml);
        }
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void entry(Binding row, Iris iris, Instant modified, XMLStreamWriter xml)
      throws XMLStreamException {
    Node report = row.get(Var.alloc("report"));
    if (report == null) {
      return;
    }
    Node issued = row.get(Var.alloc("issued"));
    Node title = row.get(Var.alloc("title"));
    boolean day = issued != null && issued.getLiteralLexicalForm().matches("\\d{4}-\\d\\d-\\d\\d");
    xml.writeStartElement("entry");
    element("id", report.getURI(), xml);
    element("title", title == null ? report.getURI() : title.getLiteralLexicalForm(), xml);
    element(
        "updated",
        day
            ? issued.getLiteralLexicalForm() + "T00:00:00Z"
            : modified.truncatedTo(ChronoUnit.SECONDS).toString(),
        xml);
    link("alternate", iris.document(report.getURI()), xml);
    element("summary", "Events: " + row.get(Var.alloc("events")).getLiteralLexicalForm(), xml);
    xml.writeEndElement();
  }

  private static void element(String name, String text, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(String relation, String address, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }
}
