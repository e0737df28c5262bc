package org.w3id.badia.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static List<String> sentences(String text) {
    AnnotatedText annotated = Texts.annotate(text);
    return annotated.sentences().stream().map(s -> annotated.quote(s.span())).toList();
  }

  private static List<String> tokens(String text) {
    return Texts.annotate(text).tokens().stream().map(t -> t.raw() + "/" + t.kind()).toList();
  }

  private static List<String> words(String text) {
    return Texts.annotate(text).tokens().stream().map(Token::raw).toList();
  }

  @Test
  void a_stop_with_the_quotes_that_close_after_it_ends_a_sentence() {
    assertThat(sentences("قال “قُتل تسعة روس.” وأضاف شيئاً. ثم سأل؟ نعم!"))
        .containsExactly("قال “قُتل تسعة روس.”", "وأضاف شيئاً.", "ثم سأل؟", "نعم!");
  }

  @Test
  void a_line_is_a_paragraph_and_ends_a_sentence() {
    AnnotatedText text = Texts.annotate("هجوم في تدمر.\nكمين في السخنة، بلا نقطة\nغارة.");
    assertThat(text.paragraphs()).hasSize(3);
    assertThat(text.sentences()).hasSize(3);
    assertThat(text.paragraphOf(text.sentences().get(2))).isEqualTo(2);
  }

  @Test
  void numbers_initials_and_addresses_do_not_end_a_sentence() {
    assertThat(sentences("بلغت 3.5 مليون وقال د. أحمد لوكالة أ.ف.ب على example.org شيئاً."))
        .hasSize(1);
  }

  @Test
  void a_stop_without_a_space_after_it_ends_a_sentence_between_arabic_words() {
    assertThat(sentences("انسحب المهاجمون.وقالت المصادر إن رتلاً وصل.")).hasSize(2);
  }

  @Test
  void a_long_text_without_a_line_end_is_cut_into_sentences() {
    assertThat(sentences("شنت الخلايا هجوماً. ".repeat(50))).hasSize(50);
  }

  @Test
  void a_sentence_without_an_end_is_cut_so_that_work_stays_bounded() {
    List<String> cut = sentences("هجوم ".repeat(10_000));
    assertThat(cut).allMatch(s -> s.length() <= 2 * Sentences.LONGEST);
    assertThat(String.join(" ", cut)).isEqualTo("هجوم ".repeat(10_000).strip());
  }

  @Test
  void words_numbers_and_marks_are_tokens() {
    assertThat(tokens("قُتل ٢٦ عنصراً، لـ“قسد” +1,234!"))
        .containsExactly(
            "قُتل/WORD",
            "٢٦/NUMBER",
            "عنصراً/WORD",
            "،/PUNCTUATION",
            "لـ/WORD",
            "“/PUNCTUATION",
            "قسد/WORD",
            "”/PUNCTUATION",
            "+/SYMBOL",
            "1,234/NUMBER",
            "!/PUNCTUATION");
  }

  @Test
  void a_particle_and_digits_are_two_tokens_but_a_latin_name_is_one() {
    assertThat(words("و20 والـ17 وSY24")).containsExactly("و", "20", "والـ", "17", "و", "SY24");
  }

  @Test
  void a_date_with_stops_is_three_numbers_and_a_list_is_no_thousand() {
    assertThat(words("23.5.2018")).containsExactly("23", ".", "5", ".", "2018");
    assertThat(words("10,20,30")).containsExactly("10", ",", "20", ",", "30");
  }

  @Test
  void the_first_line_is_the_headline_where_it_is_one() {
    assertThat(Texts.annotate("كمين يوقع قتلى\n\nوقع كمين على طريق تدمر أمس الثلاثاء.").headline())
        .isPresent();
    assertThat(Texts.annotate("وقع كمين على الطريق.\nثم انسحبوا من المكان كله.").headline())
        .isEmpty();
    assertThat(Texts.annotate("سطر واحد").headline()).isEmpty();
  }

  @Test
  void the_title_of_the_manifest_makes_the_same_line_the_headline() {
    String text = "«داعش» يهاجم.\nنص.";
    Annotator annotator = new Annotator(Furniture.read(Texts.DATA));
    assertThat(
            annotator.annotate(Texts.report(text, "\"داعش\" يهاجم.", Optional.empty())).headline())
        .isPresent();
  }

  @Test
  void share_buttons_and_bylines_have_no_tokens_and_the_text_keeps_them() {
    String text =
        "Facebook\nTwitter\n\nتصاعد في الهجمات.. من يقف خلفها؟\n\nSY24 -خاص\n\nقُتل عدد من الأفراد في الريف أمس.";
    AnnotatedText annotated = Texts.annotate(text);
    assertThat(annotated.ignored().stream().map(annotated::quote))
        .containsExactly("Facebook", "Twitter", "SY24 -خاص");
    assertThat(annotated.headline().map(s -> annotated.quote(s.span())))
        .contains("تصاعد في الهجمات.. من يقف خلفها؟");
    assertThat(annotated.tokens()).noneMatch(t -> t.raw().equals("خاص"));
    assertThat(annotated.report().text()).isEqualTo(text);
  }

  @Test
  void a_short_sentence_with_a_dash_is_no_byline() {
    AnnotatedText text =
        Texts.annotate("عنوان\nاشتباك على طريق السخنة – تدمر\nنص طويل هنا لا غير.");
    assertThat(text.ignored()).isEmpty();
  }

  @Test
  void spans_count_code_points_not_characters() {
    AnnotatedText text = Texts.annotate("😀😀 قُتل 𞸀 جندي");
    assertThat(text.tokens()).allSatisfy(t -> assertThat(text.quote(t.span())).isEqualTo(t.raw()));
    assertThat(text.tokens().get(text.tokens().size() - 1).span().start()).isEqualTo(10);
  }

  @Test
  void a_word_that_hides_from_filters_is_one_token() {
    assertThat(
            Texts.annotate("«داعـ-ـش» تهاجم الفـ.ـرقة وتنـ ـظيم آخر لـ\"قسد\"").tokens().stream()
                .filter(Token::isWord)
                .map(Token::folded))
        .containsExactly("داعش", "تهاجم", "الفرقه", "وتنظيم", "اخر", "ل", "قسد");
    assertThat(sentences("قصفت الفـ.ـرقة مواقع.")).hasSize(1);
  }
}
