package org.w3id.badia.lexicon.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerFormatTest {
  private static final String GEONAMES =
      "173480\tAl Mayādīn\tAl Mayadin\tMayadin,Mayādīn,الميادين,マヤーディーン\t35.01982\t40.45154\tP\tCODE"
          + "\tSY\t\t07\t\t\t\tPEOPLE\t\t182\tAsia/Damascus\t2012-01-17";

  private static final String HEADER =
      "wof_id\tplacetype\tname\tnames_ar\tname_en\tname_en_variant\tlat\tlon\tgeonames_id"
          + "\twikidata\thierarchy\tpopulation\tis_current\tdeprecated\tsuperseded_by";

  private static final String WOF =
      "1125980167\tlocality\tAl Mayadin\tميادين|الميادين|Mayādīn\tMayadin\tMeyadin|MYD\t35.02089"
          + "\t40.45346\t173480\tQ310895\t\"{\"\"country_id\"\":85632413,\"\"county_id\"\":1108779151,"
          + "\"\"neighbourhood_id\"\":-1,\"\"region_id\"\":85678381}\"\t44028\tCURRENT\t\t";

  @ParameterizedTest
  @CsvSource({
    "PPLA, 0, City",
    "PPL, 44028, City",
    "PPL, 5000, Town",
    "PPLA3, 4999, Village",
    "PPLX, 0, Neighbourhood",
    "ADM1, 0, Governorate",
    "AIRB, 0, MilitaryBase",
    "OILF, 0, OilField",
    "PRN, 0, Prison"
  })
  void a_feature_code_and_its_people_decide_the_kind(String code, String people, String kind) {
    assertThat(geoNames(code, people)).map(GazetteerRow::kind).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"PPLQ", "HTL", "ADM1H", "STM"})
  void what_is_abandoned_or_of_no_use_is_left_out(String code) {
    assertThat(geoNames(code, "0")).isEmpty();
  }

  @Test
  void a_line_of_geonames_becomes_a_row() {
    GazetteerRow row = geoNames("PPLA2", "44028").get();
    assertThat(row.source()).isEqualTo("GeoNames 173480");
    assertThat(row.names()).startsWith("Al Mayadin", "Al Mayādīn").doesNotContain("マヤーディーン");
    assertThat(row.arabicNames()).containsExactly("الميادين");
    assertThat(row.country()).contains("SY");
    assertThat(row.line()).isEqualTo(7);
  }

  @Test
  void a_line_of_whos_on_first_becomes_a_row() {
    GazetteerRow row = wof("1").get();
    assertThat(row.source()).isEqualTo("WOF 1125980167");
    assertThat(row.kind()).isEqualTo("City");
    assertThat(row.names()).startsWith("Mayadin", "Al Mayadin");
    assertThat(row.arabicNames()).containsExactly("ميادين", "الميادين");
    assertThat(row.ancestors()).containsExactly("WOF 1108779151", "WOF 85678381", "WOF 85632413");
    assertThat(row.wikidata()).contains("Q310895");
  }

  @Test
  void a_withdrawn_record_is_left_out() {
    assertThat(wof("0")).isEmpty();
    assertThat(wof("-1")).isPresent();
  }

  @Test
  void the_first_line_tells_the_format() {
    assertThat(GazetteerFormat.of(HEADER)).containsInstanceOf(WofFormat.class);
    assertThat(GazetteerFormat.of(GEONAMES)).containsInstanceOf(GeoNamesFormat.class);
    assertThat(GazetteerFormat.of("id,name,lat,lon")).isEmpty();
  }

  private static Optional<GazetteerRow> geoNames(String code, String people) {
    return new GeoNamesFormat().parse(GEONAMES.replace("CODE", code).replace("PEOPLE", people), 7);
  }

  private static Optional<GazetteerRow> wof(String current) {
    return new WofFormat(HEADER).parse(WOF.replace("CURRENT", current), 2);
  }
}
