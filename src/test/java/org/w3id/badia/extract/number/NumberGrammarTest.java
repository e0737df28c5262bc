package org.w3id.badia.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.badia.lexicon.number.NumberLexicon;
import org.w3id.badia.model.Quantifier;
import org.w3id.badia.text.AnnotatedText;
import org.w3id.badia.text.Texts;

class NumberGrammarTest {
  private static final NumberGrammar GRAMMAR = new NumberGrammar(NumberLexicon.read(Texts.DATA));

  private static List<NumberPhrase> find(String text) {
    return GRAMMAR.find(Texts.annotate(text).tokens());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/numbers/cases.csv", numLinesToSkip = 1)
  void an_amount_is_read(
      String text,
      Integer minimum,
      Integer maximum,
      Quantifier quantifier,
      NumberPhrase.Form form) {
    assertThat(find(text)).isNotEmpty();
    NumberPhrase phrase = find(text).get(0);
    assertThat(phrase.count().minimum()).isEqualTo(optional(minimum));
    assertThat(phrase.count().maximum()).isEqualTo(optional(maximum));
    assertThat(phrase.count().quantifier()).isEqualTo(quantifier);
    assertThat(phrase.form()).isEqualTo(form);
  }

  private static OptionalInt optional(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يوم الأحد ويوم الاثنين",
        "الأربعاء والثلاثاء",
        "في 22-5-2018",
        "طالبان والإخوان",
        "مسلحين مجهولين",
        "هاجم المقاتلين",
        "عدد القتلى",
        "سبق أن قال"
      })
  void days_dates_and_plurals_are_no_amounts(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void a_list_of_figures_is_not_added_up() {
    assertThat(find("عشرة من قوات النظام، وأربعة من الأمن، واثنا عشر من الميليشيات"))
        .extracting(p -> p.count().minimum().getAsInt())
        .containsExactly(10, 4, 12);
    assertThat(find("ثلاثة وأربعة"))
        .extracting(p -> p.count().minimum().getAsInt())
        .containsExactly(3, 4);
  }

  @Test
  void the_span_covers_the_bound_and_the_number() {
    AnnotatedText text = Texts.annotate("مقتل أكثر من ستة وعشرين عنصراً.");
    NumberPhrase phrase = GRAMMAR.find(text.tokens()).get(0);
    assertThat(text.quote(phrase.span())).isEqualTo("أكثر من ستة وعشرين");
    assertThat(phrase.numberStart()).isEqualTo(3);
    assertThat(phrase.tokenEnd()).isEqualTo(5);
  }

  @Test
  void a_number_too_large_for_people_is_none() {
    assertThat(find("99999999999 قتيلاً")).isEmpty();
    assertThat(find("تسعة مليارات")).isEmpty();
  }

  @Test
  void a_number_with_the_article_stands_after_its_noun() {
    assertThat(find("القتلى التسعة").get(0).definite()).isTrue();
    assertThat(find("تسعة قتلى").get(0).definite()).isFalse();
  }
}
