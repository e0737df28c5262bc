package org.w3id.badia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/**
 * The page of the vocabulary is what the files generate. After a change of the ontology, {@code mvn
 * test -Dtest=VocabularyPageTest -Dbadia.write=true} writes it anew.
 */
class VocabularyPageTest {
  private static final Path RESOURCES = Path.of("src/test/resources/ontology");
  private static final Model ONTOLOGY = Terms.ontology();

  @Test
  void the_page_of_this_version_is_what_the_ontology_generates() throws IOException {
    VocabularyPage page = new VocabularyPage(ONTOLOGY, RESOURCES);
    Path file = Terms.FOLDER.resolve("doc/" + page.version() + ".html");
    if (Boolean.getBoolean("badia.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.html());
    }
    assertThat(file).as("write it with -Dbadia.write=true").hasContent(page.html());
  }

  @Test
  void every_term_has_an_anchor_and_every_link_within_the_page_leads_somewhere()
      throws IOException {
    String html = new VocabularyPage(ONTOLOGY, RESOURCES).html();
    Set<String> anchors = found(html, " id=\"([^\"]+)\"");
    assertThat(anchors).containsAll(Terms.declared(ONTOLOGY));
    assertThat(anchors).containsAll(found(html, "href=\"#([^\"]+)\""));
  }

  @Test
  void every_arrow_of_a_diagram_is_as_the_ontology_says() throws IOException {
    List<Path> diagrams = Terms.under(RESOURCES.resolve("diagrams"), ".txt");
    assertThat(diagrams).hasSizeGreaterThanOrEqualTo(4);
    for (Path file : diagrams) {
      for (Diagram.Arrow arrow : Diagram.read(file).arrows()) {
        if (!arrow.property().contains(":")) {
          Resource property = Terms.term(ONTOLOGY, arrow.property());
          assertThat(reaches(property, RDFS.domain.getURI(), arrow.from()))
              .as(file + " " + arrow)
              .isTrue();
          assertThat(reaches(property, RDFS.range.getURI(), arrow.to()))
              .as(file + " " + arrow)
              .isTrue();
        }
      }
    }
  }

  /** Whether the class is the domain or range, a part of it, or it has none. */
  private static boolean reaches(Resource property, String end, String className) {
    Resource stated = property.getPropertyResourceValue(ONTOLOGY.createProperty(end));
    Resource box = Terms.term(ONTOLOGY, className);
    return stated == null
        || stated.equals(box)
        || stated.hasProperty(OWL.unionOf)
            && stated
                .getPropertyResourceValue(OWL.unionOf)
                .as(org.apache.jena.rdf.model.RDFList.class)
                .contains(box);
  }

  private static Set<String> found(String html, String pattern) {
    Set<String> names = new TreeSet<>();
    Pattern.compile(pattern).matcher(html).results().forEach(m -> names.add(m.group(1)));
    return names;
  }
}
