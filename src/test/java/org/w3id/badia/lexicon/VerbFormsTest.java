package org.w3id.badia.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of the third person, folded. */
class VerbFormsTest {
  @ParameterizedTest
  @CsvSource({
    "هاجم, هاجمت",
    "بدا, بدات",
    "لقي, لقيت",
    "نعي, نعت",
    "دعا, دعت",
    "نفي, نفت",
  })
  void the_feminine_of_the_perfect_is_known(String base, String form) {
    assertThat(VerbForms.perfectSingular(base)).contains(form);
  }

  @ParameterizedTest
  @CsvSource({
    "هاجم, هاجموا",
    "بدا, بداوا",
    "لقي, لقوا",
    "نعي, نعوا",
    "هاجم, هاجمتا",
    "هاجم, هاجما"
  })
  void the_plural_and_dual_of_the_perfect_are_known(String base, String form) {
    assertThat(VerbForms.perfectPlural(base)).contains(form);
  }

  @ParameterizedTest
  @CsvSource({
    "يهاجم, يهاجمون",
    "يهاجم, تهاجمان",
    "يبدا, يبداون",
    "يلقي, يلقون",
    "يلقي, يلقيان",
    "يدعو, يدعون"
  })
  void the_plural_and_dual_of_the_imperfect_are_known(String base, String form) {
    assertThat(VerbForms.imperfectPlural(base)).contains(form);
  }
}
