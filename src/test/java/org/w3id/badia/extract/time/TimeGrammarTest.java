package org.w3id.badia.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.badia.extract.number.NumberGrammar;
import org.w3id.badia.lexicon.number.NumberLexicon;
import org.w3id.badia.lexicon.time.TimeLexicon;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.text.AnnotatedText;
import org.w3id.badia.text.Texts;

class TimeGrammarTest {
  private static final TimeGrammar GRAMMAR =
      new TimeGrammar(
          TimeLexicon.read(Texts.DATA), new NumberGrammar(NumberLexicon.read(Texts.DATA)));

  @ParameterizedTest
  @CsvFileSource(resources = "/times/cases.csv", numLinesToSkip = 1)
  void a_time_is_resolved(
      LocalDate published,
      String text,
      String words,
      LocalDate earliest,
      LocalDate latest,
      DatePrecision precision,
      TimeExpression.Relation relation) {
    AnnotatedText annotated = Texts.annotate(text);
    List<TimeExpression> found = GRAMMAR.find(annotated.tokens(), Optional.ofNullable(published));
    assertThat(found).isNotEmpty();
    TimeExpression time = found.get(0);
    assertThat(annotated.quote(time.span())).isEqualTo(words);
    assertThat(time.when().earliest()).isEqualTo(Optional.ofNullable(earliest));
    assertThat(time.when().latest()).isEqualTo(Optional.ofNullable(latest));
    assertThat(time.when().precision()).isEqualTo(precision);
    assertThat(time.relation()).isEqualTo(relation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "جزمت بأن الاثنين لقيا مصرعهما",
        "قناة روسيا اليوم قالت",
        "في اليوم التالي",
        "في اليوم نفسه",
        "قوى 14 آذار",
        "هجمات 11 أيلول",
        "سد تشرين وحي تشرين",
        "فجّر انتحاري نفسه",
        "ظهر في الصورة",
        "قبل أن يفروا",
        "من قبل عناصر",
        "صفر خسائر",
        "العام والخاص",
        "بعد يومين"
      })
  void words_that_only_look_like_a_time_are_none(String text) {
    assertThat(GRAMMAR.find(Texts.annotate(text).tokens(), Optional.of(LocalDate.EPOCH))).isEmpty();
  }

  @Property(tries = 2000)
  void nothing_told_as_past_lies_after_the_publication(
      @ForAll @IntRange(min = 0, max = 20_000) int day, @ForAll @IntRange(max = 9) int which) {
    List<String> texts =
        List.of(
            "الأربعاء الماضي",
            "22 شباط",
            "قبل شهرين",
            "منذ مطلع العام",
            "ليل السبت الأحد",
            "أواخر آب الماضي",
            "العام الماضي",
            "في 29 شباط",
            "منتصف رمضان الماضي",
            "يوم 31/12");
    LocalDate published = LocalDate.EPOCH.plusDays(day);
    for (TimeExpression time :
        GRAMMAR.find(Texts.annotate(texts.get(which)).tokens(), Optional.of(published))) {
      time.when().latest().ifPresent(d -> assertThat(d).isBeforeOrEqualTo(published.plusDays(1)));
      assertThat(time.isResolved()).isTrue();
    }
  }
}
