package org.w3id.badia.lexicon.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownAffiliation;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.Reference;

class ReferenceReaderTest {
  private static final Path CASES = Path.of("src/test/resources/reference");

  /** A folder a case: its tables, and the problems as a person reads them. */
  @TestFactory
  Stream<DynamicTest> each_fault_is_told_with_its_file_line_and_column() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream()
          .map(folder -> dynamicTest(folder.getFileName().toString(), () -> holds(folder)));
    }
  }

  private static void holds(Path folder) throws IOException {
    List<String> problems =
        ReferenceReader.read(folder).problems().stream().map(Problem::toString).toList();
    assertThat(problems)
        .containsExactlyElementsOf(Files.readAllLines(folder.resolve("problems.txt")));
  }

  @Test
  void a_row_becomes_an_entity_with_its_lists_and_facts() {
    KnownEntity palmyra =
        sound().entities().stream().filter(e -> e.slug().equals("palmyra")).findFirst().get();
    assertThat(palmyra.kind()).isEqualTo(EntityKind.PLACE);
    assertThat(palmyra.subkind()).isEqualTo("City");
    assertThat(palmyra.nameAr()).isEqualTo("تدمر");
    assertThat(palmyra.fact("within")).contains("homs-governorate");
    assertThat(palmyra.fact("wikidata")).isEmpty();
    assertThat(palmyra.origin()).isEqualTo("data/places/table.csv:4");
  }

  @Test
  void the_kind_of_a_group_decides_what_it_is() {
    assertThat(sound().ofKind(EntityKind.STATE))
        .extracting(KnownEntity::slug)
        .containsExactly("russia", "iran");
    assertThat(sound().ofKind(EntityKind.GROUP))
        .extracting(KnownEntity::slug)
        .containsExactly("liwa-al-quds", "liwa-fatemiyoun");
  }

  @Test
  void an_affiliation_keeps_its_partial_dates() {
    KnownAffiliation first = sound().affiliations().get(0);
    assertThat(first.from()).contains("2015");
    assertThat(first.to()).contains("2015-11");
    assertThat(first.support()).contains("Training");
    assertThat(first.source()).contains("d01");
  }

  @Test
  void a_missing_folder_is_one_problem() {
    assertThat(ReferenceReader.read(Path.of("no/such/data")).problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Problem.Code.UNREADABLE_FILE);
  }

  @Test
  void a_file_that_is_not_utf_8_is_told_and_the_others_are_read(@TempDir Path data)
      throws IOException {
    Files.createDirectory(data.resolve("places"));
    Files.write(data.resolve("places/broken.csv"), new byte[] {'i', 'd', (byte) 0xFF});
    Files.copy(
        CASES.resolve("the_tables_are_sound/places/table.csv"), data.resolve("places/sound.csv"));
    CheckedReference read = ReferenceReader.read(data);
    assertThat(read.problems())
        .extracting(Problem::place)
        .containsExactly("data/places/broken.csv:1");
    assertThat(read.reference().entities()).hasSize(3);
  }

  @Test
  void the_tables_can_lie_in_a_jar(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("tables.jar");
    try (FileSystem zip =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      Files.createDirectories(zip.getPath("/data/places"));
      Files.copy(
          CASES.resolve("the_tables_are_sound/places/table.csv"),
          zip.getPath("/data/places/table.csv"));
    }
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      CheckedReference read = ReferenceReader.read(zip.getPath("/data"));
      assertThat(read.isSound()).isTrue();
      assertThat(read.reference().entities()).hasSize(3);
    }
  }

  @Test
  void a_line_is_where_its_row_begins_even_after_a_cell_of_many_lines(@TempDir Path data)
      throws IOException {
    Files.createDirectory(data.resolve("people"));
    Files.writeString(
        data.resolve("people/table.csv"),
        String.join(",", ReferenceTable.PEOPLE.header())
            + "\na,Person,ألف,A,,,,,,\"one\ntwo\"\nB,Person,باء,B,,,,,,\n",
        StandardCharsets.UTF_8);
    assertThat(ReferenceReader.read(data).problems())
        .extracting(Problem::place)
        .containsExactly("data/people/table.csv:4 id");
  }

  private static Reference sound() {
    return ReferenceReader.read(CASES.resolve("the_tables_are_sound")).reference();
  }
}
