package org.w3id.badia.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurtleFilesTest {
  private static final Path ONTOLOGY = Path.of("ontology");

  @Test
  void reading_the_ontology_twice_gives_the_same_triples_blank_nodes_included() throws IOException {
    var first = TurtleFiles.read(Base.DEFAULT, ONTOLOGY.resolve("badia.ttl")).find().toSet();
    var second = TurtleFiles.read(Base.DEFAULT, ONTOLOGY.resolve("badia.ttl")).find().toSet();
    assertThat(first).isEqualTo(second).anyMatch(triple -> triple.getSubject().isBlank());
  }

  @Test
  void blank_nodes_of_two_files_stay_apart() throws IOException {
    Path shapes = ONTOLOGY.resolve("shapes");
    int apart = 0;
    for (String name : Set.of("report.ttl", "reference.ttl", "decisions.ttl")) {
      apart += TurtleFiles.read(Base.DEFAULT, shapes.resolve(name)).size();
    }
    int together = TurtleFiles.read(Base.DEFAULT, shapes).size();
    assertThat(together).isEqualTo(apart);
  }
}
