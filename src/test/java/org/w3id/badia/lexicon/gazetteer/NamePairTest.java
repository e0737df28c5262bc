package org.w3id.badia.lexicon.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.badia.lexicon.reference.Point;

class NamePairTest {
  @ParameterizedTest
  @CsvSource({
    "السخنة, As Sukhnah",
    "الشدادة, Ash Shaddādah",
    "معدان, Ma`dan",
    "غزالة شرقية, Ghazalah Sharqiyah",
    "أم المياذن, Umm al Mayadhin",
    "الحويجة, Al Ḩawījah",
    "صيدا, Sayda",
    "قوسايا, Qusaya"
  })
  void one_name_in_two_scripts_agrees(String arabic, String latin) {
    assertThat(NamePair.agreement(arabic, latin)).isGreaterThanOrEqualTo(0.8);
  }

  @ParameterizedTest
  @CsvSource({
    "غرانيج, Kharayij", // a neighbour's name among the alternatives
    "الكشكية, Al Kashmah",
    "صالحية, Qaraqol",
    "السيدة زينب, Qabr as Sitt" // right, but only a person can know
  })
  void two_names_do_not_agree(String arabic, String latin) {
    assertThat(NamePair.agreement(arabic, latin)).isLessThan(0.8);
  }

  @Test
  void the_name_that_agrees_best_is_taken_and_the_article_joined() {
    assertThat(NamePair.of(row("As Sukhnah", "قبور البيض", "سخنة", "السخنة")))
        .contains(new NamePair("السخنة", "As-Sukhnah"));
  }

  @Test
  void a_row_without_an_arabic_name_has_no_pair() {
    assertThat(NamePair.of(row("Harijiyah"))).isEmpty();
  }

  private static GazetteerRow row(String latin, String... arabic) {
    return new GazetteerRow(
        "WOF 1",
        "Village",
        List.of(latin),
        List.of(arabic),
        new Point(35, 40),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        1);
  }
}
