package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3id.badia.web.describe.Names;

/** The catalogue is one that a data portal could harvest. */
class CatalogueTest {
  private Graph catalogue;
  private Shapes shapes;

  @BeforeEach
  void read() throws Exception {
    var model = ModelFactory.createDefaultModel();
    String turtle = ServedSite.shared().get("/.well-known/void", "Accept", "text/turtle").body();
    RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
    catalogue = model.getGraph();
    shapes = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/web/dcat-ap.ttl"));
  }

  @Test
  void it_has_all_that_dcat_ap_demands_and_recommends() {
    ValidationReport report = ShaclValidator.get().validate(shapes, catalogue);
    assertThat(report.getEntries().stream().map(e -> e.focusNode() + " " + e.message())).isEmpty();
    assertThat(
            catalogue
                .find(null, Names.TYPE, Names.iri("http://www.w3.org/ns/dcat#Distribution"))
                .toList())
        .hasSizeGreaterThan(5);
  }

  @Test
  void the_shapes_notice_what_is_missing() {
    for (Triple triple :
        catalogue.find(null, Names.iri(Names.DCTERMS + "license"), null).toList()) {
      catalogue.delete(triple);
    }
    assertThat(ShaclValidator.get().conforms(shapes, catalogue)).isFalse();
  }
}
