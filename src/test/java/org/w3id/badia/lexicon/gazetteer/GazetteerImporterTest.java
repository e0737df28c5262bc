package org.w3id.badia.lexicon.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.badia.lexicon.reference.ReferenceReader;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

class GazetteerImporterTest {
  private static final String HEADER =
      "wof_id\tplacetype\tname\tnames_ar\tname_en\tlat\tlon\tgeonames_id\twikidata\thierarchy\t"
          + "population\tis_current\tdeprecated\tsuperseded_by";
  private static final String DEIR_EZ_ZOR = "{\"country_id\":85632413,\"region_id\":85678381}";
  private static final String MAYADIN =
      "{\"country_id\":85632413,\"county_id\":1108779151,\"region_id\":85678381}";

  @TempDir Path folder;
  private Path data;

  @BeforeEach
  void copy_the_tables() throws IOException {
    data = copied(Path.of("src/test/resources/gazetteer/data"));
  }

  @Test
  void a_place_is_known_by_any_of_its_identifiers() throws IOException {
    GazetteerImport outcome =
        compare(
            wof("9", "Madan", "معدان", 35.7, 40.1, "173480", "", DEIR_EZ_ZOR),
            wof("1125980167", "Elsewhere", "مكان", 35.0, 40.4, "0", "", DEIR_EZ_ZOR),
            wof("8", "Other", "آخر", 35.0, 40.4, "0", "Q310895", DEIR_EZ_ZOR));
    assertThat(outcome.matched()).isEqualTo(3);
    assertThat(outcome.added()).isEmpty();
  }

  @Test
  void a_place_of_the_same_name_close_by_is_the_same_however_it_is_spelt() throws IOException {
    GazetteerImport outcome =
        compare(wof("1327330569", "Diban", "ديبان", 34.99528, 40.51194, "170693", "", MAYADIN));
    assertThat(outcome.matched()).isEqualTo(1);
  }

  @Test
  void a_place_of_the_same_name_not_quite_so_close_is_left_to_a_person() throws IOException {
    GazetteerImport outcome =
        compare(wof("7", "Dhiban", "ذيبان", 35.08, 40.56, "0", "", DEIR_EZ_ZOR));
    assertThat(outcome.added()).isEmpty();
    assertThat(outcome.doubtful())
        .extracting(Problem::found)
        .containsExactly("WOF 7 (Dhiban) may be dhiban, 9 km away");
  }

  @Test
  void a_namesake_in_another_province_is_another_place_with_an_id_of_its_own() throws IOException {
    String hasakah = "{\"country_id\":85632413,\"region_id\":85678377}";
    GazetteerImport outcome = compare(wof("6", "Dhiban", "ذيبان", 36.7, 40.9, "0", "", hasakah));
    assertThat(outcome.added())
        .containsExactly(
            List.of(
                "dhiban-hasakah",
                "Village",
                "ذيبان",
                "Dhiban",
                "",
                "",
                "hasakah-governorate",
                "36.70000",
                "40.90000",
                "settlement",
                "",
                "",
                "WOF 6",
                "unreviewed"));
  }

  @Test
  void a_known_place_without_a_point_may_be_the_one() throws IOException {
    GazetteerImport outcome =
        compare(wof("5", "Al Hissan", "الحصان", 35.44, 40.08, "0", "", DEIR_EZ_ZOR));
    assertThat(outcome.added()).isEmpty();
    assertThat(outcome.doubtful())
        .extracting(Problem::found)
        .containsExactly("WOF 5 (Al Hissan) may be al-hissan, which has no point");
  }

  @Test
  void a_place_outside_its_province_is_doubtful() throws IOException {
    GazetteerImport outcome =
        compare(wof("4", "Tall Jumah", "تل جمعة", 36.66, 40.34, "0", "", DEIR_EZ_ZOR));
    assertThat(outcome.doubtful())
        .extracting(Problem::code)
        .containsExactly(Problem.Code.CONTRADICTION);
  }

  @Test
  void a_name_that_is_told_in_one_script_only_is_doubtful() throws IOException {
    GazetteerImport outcome =
        compare(wof("1343553047", "Harijiyah", "", 35.43, 40.58, "169867", "", DEIR_EZ_ZOR));
    assertThat(outcome.doubtful()).extracting(Problem::code).containsExactly(Problem.Code.BAD_CELL);
    assertThat(outcome.doubtful().get(0).place()).endsWith("gazetteer.tsv:2");
  }

  @Test
  void one_place_told_twice_in_the_file_is_added_once() throws IOException {
    GazetteerImport outcome =
        compare(
            wof("2", "Khusham", "خشام", 35.30088, 40.28916, "0", "", DEIR_EZ_ZOR),
            wof("3", "Khasham", "خشام", 35.305, 40.29, "0", "", DEIR_EZ_ZOR));
    assertThat(outcome.added()).hasSize(1);
    assertThat(outcome.matched()).isEqualTo(1);
  }

  @Test
  void a_dump_of_geonames_finds_the_province_by_the_nearest_settlement() throws IOException {
    String line =
        "170000\tJafrah\tJafrah\tجفرة\t35.07\t40.42\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\t\t2012-01-17";
    GazetteerImport outcome = GazetteerImporter.compare(file(line), data);
    assertThat(outcome.added())
        .singleElement()
        .satisfies(
            cells ->
                assertThat(cells).contains("al-mayadin-district", "GeoNames 170000", "170000"));
  }

  @Test
  void importing_twice_adds_nothing_and_the_checker_is_content() throws IOException {
    Path file =
        file(
            HEADER,
            wof("2", "Khusham", "خشام", 35.30088, 40.28916, "0", "", DEIR_EZ_ZOR),
            wof("3", "Hatla", "حطلة", 35.34169, 40.19897, "0", "", DEIR_EZ_ZOR));
    Path table = data.resolve("places/imported.csv");
    GazetteerImporter.compare(file, data).write(table);
    GazetteerImport again = GazetteerImporter.compare(file, data);
    again.write(table);
    assertThat(again.added()).isEmpty();
    assertThat(again.matched()).isEqualTo(2);
    assertThat(Files.readAllLines(table)).hasSize(3);
    assertThat(ReferenceReader.read(data).problems()).isEmpty();
  }

  @Test
  void a_file_that_is_no_gazetteer_is_refused() throws IOException {
    Path file = file("name,lat,lon");
    assertThatThrownBy(() -> GazetteerImporter.compare(file, data))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("neither a dump of GeoNames nor a table of Who's On First");
    assertThatThrownBy(() -> GazetteerImporter.compare(folder.resolve("none.txt"), data))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("it cannot be read");
  }

  /**
   * The large tables lie beside the clone where the project is built; elsewhere this is skipped.
   */
  @ParameterizedTest
  @ValueSource(strings = {"wof-sy.tsv", "wof-jo.tsv", "wof-lb.tsv"})
  void a_whole_country_can_be_imported_without_a_fault(String name) throws IOException {
    Path file = Path.of("../shared/gazetteer", name);
    assumeTrue(Files.exists(file), file + " is not here");
    Path all = copied(Path.of("data"));
    GazetteerImport outcome = GazetteerImporter.compare(file, all);
    outcome.write(all.resolve("places/imported.csv"));
    assertThat(outcome.matched() + outcome.added().size() + outcome.doubtful().size())
        .isEqualTo(outcome.read());
    assertThat(outcome.added()).hasSizeGreaterThan(1000);
    assertThat(ReferenceReader.read(all).problems()).isEmpty();
  }

  private GazetteerImport compare(String... lines) throws IOException {
    return GazetteerImporter.compare(
        file(Stream.concat(Stream.of(HEADER), Stream.of(lines)).toArray(String[]::new)), data);
  }

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("gazetteer.tsv"), List.of(lines));
  }

  private static String wof(
      String id,
      String name,
      String arabic,
      double lat,
      double lon,
      String geonames,
      String wikidata,
      String hierarchy) {
    return String.join(
        "\t",
        id,
        "locality",
        name,
        arabic,
        "",
        "" + lat,
        "" + lon,
        geonames,
        wikidata,
        hierarchy,
        "0",
        "1",
        "",
        "");
  }

  private Path copied(Path tables) throws IOException {
    Path target = Files.createDirectory(folder.resolve("data" + System.nanoTime()));
    for (String table : List.of("places", "bounds")) {
      Files.createDirectory(target.resolve(table));
      try (Stream<Path> files = Files.list(tables.resolve(table))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
          Files.copy(file, target.resolve(table).resolve(file.getFileName()));
        }
      }
    }
    return target;
  }
}
