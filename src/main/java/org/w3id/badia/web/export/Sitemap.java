package org.w3id.badia.web.export;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.badia.web.browse.ListKind;
import org.w3id.badia.web.describe.Iris;
import org.w3id.badia.web.http.IriPath;

/** The pages that search engines should know. */
final class Sitemap {
  private static final int MOST = 50_000; // what the protocol allows in one file
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final List<ListKind> LISTED =
      List.of(
          ListKind.EVENTS,
          ListKind.GROUPS,
          ListKind.REPORTS,
          ListKind.SOURCES,
          ListKind.STATES,
          ListKind.PLACES);

  private Sitemap() {}

  static void write(Iris iris, DatasetGraph data, OutputStream out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("urlset");
      xml.writeDefaultNamespace(NAMESPACE);
      url(iris.base(), xml);
      int left = MOST - 1;
      for (ListKind kind : LISTED) {
        url(iris.iri(kind.path()), xml);
        left = things(kind, iris, data, left - 1, xml);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int things(
      ListKind kind, Iris iris, DatasetGraph data, int left, XMLStreamWriter xml)
      throws XMLStreamException {
    String query =
        "SELECT DISTINCT ?thing { ?thing a <%s#%s> FILTER(isIRI(?thing)) } LIMIT %d"
            .formatted(Iris.ONTOLOGY, kind.className(), Math.max(0, left));
    int remaining = left;
    try (QueryExec exec = QueryExec.dataset(data).query(QueryFactory.create(query)).build()) {
      var rows = exec.select();
      while (rows.hasNext()) {
        String iri = rows.next().get(Var.alloc("thing")).getURI();
        if (iri.startsWith(iris.iri("id/"))) {
          url(
              iris.base() + IriPath.encode(iris.document(iri).substring(iris.base().length())),
              xml);
          remaining--;
        }
      }
    }
    return remaining;
  }

  private static void url(String address, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("url");
    xml.writeStartElement("loc");
    xml.writeCharacters(address);
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
