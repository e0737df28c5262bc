package org.w3id.badia.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.AttributionStatus;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.EpistemicStatus;
import org.w3id.badia.model.Harm;
import org.w3id.badia.text.Texts;

/** Single sentences and the affiliation or toll that each states. */
class ReadFactsTest {
  private static List<Claim.Affiliation> affiliations(String text) {
    return Shipped.EXTRACTOR.extract(Texts.report(text)).affiliations();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/affiliations/cases.csv", numLinesToSkip = 1)
  void a_tie_is_read(String text, String affiliate, AffiliationType type, String patron) {
    assertThat(affiliations(text))
        .anyMatch(
            a ->
                a.affiliate().slug().equals(affiliate)
                    && a.type() == type
                    && a.patron().slug().equals(patron));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/affiliations/words.csv", numLinesToSkip = 1)
  void a_tie_is_read_of_groups_that_no_table_knows(
      String text, String affiliate, AffiliationType type, String patron) {
    assertThat(affiliations(text))
        .extracting(
            a -> bare(a.affiliate().name()), Claim.Affiliation::type, a -> a.patron().name())
        .contains(tuple(bare(affiliate), type, patron));
  }

  private static String bare(String name) {
    return name.replaceAll("[«»]", "");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/affiliations/none.txt", delimiter = '|')
  void groups_without_a_name_have_no_ties(String text) {
    assertThat(affiliations(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/affiliations/firmness.csv", numLinesToSkip = 1)
  void a_tie_that_is_believed_or_alleged_is_no_fact(
      String text, String affiliate, String patron, EpistemicStatus status) {
    assertThat(affiliations(text))
        .filteredOn(a -> a.affiliate().slug().equals(affiliate))
        .filteredOn(a -> a.patron().slug().equals(patron))
        .singleElement()
        .satisfies(a -> assertThat(a.provenance().status()).isEqualTo(status));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "هاجم مسلحون مجهولون رتلاً للجيش السوري.",
        "قصفت روسيا مواقع لتنظيم داعش قرب تدمر.",
        "قُتل عناصر من الميليشيات الموالية للنظام.",
        "اشتبكت قسد مع فصائل الجيش الوطني في منبج."
      })
  void where_nobody_stands_with_anybody_no_tie_is_read(String text) {
    assertThat(affiliations(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/tolls/cases.csv", numLinesToSkip = 1)
  void a_toll_is_read(String text, Harm harm, Integer minimum, Integer maximum) {
    List<Claim.Casualties> tolls =
        Shipped.EXTRACTOR.extract(Texts.report(text)).events().stream()
            .flatMap(e -> e.claims().stream())
            .filter(c -> c instanceof Claim.Casualties)
            .map(c -> (Claim.Casualties) c)
            .toList();
    assertThat(tolls)
        .anyMatch(
            t ->
                t.harm() == harm
                    && t.count().minimum().equals(optional(minimum))
                    && t.count().maximum().equals(optional(maximum)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/tolls/attributions.csv", numLinesToSkip = 1)
  void who_did_it_is_as_firm_as_the_text_says(String text, AttributionStatus status) {
    assertThat(Shipped.EXTRACTOR.extract(Texts.report(text)).events())
        .flatMap(e -> e.claims())
        .filteredOn(c -> c instanceof Claim.Attribution)
        .extracting(c -> ((Claim.Attribution) c).attribution())
        .containsOnly(status);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/tolls/unnamed-sources.csv", numLinesToSkip = 1, delimiter = '|')
  void whoever_is_not_named_is_no_source(String text) {
    assertThat(Shipped.EXTRACTOR.extract(Texts.report(text)).events())
        .flatMap(e -> e.claims())
        .isNotEmpty()
        .allMatch(c -> c.provenance().claimedBy().isEmpty());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/tolls/sources.csv", numLinesToSkip = 1)
  void each_figure_keeps_its_own_source(String text, int minimum, String source) {
    assertThat(Shipped.EXTRACTOR.extract(Texts.report(text)).events())
        .flatMap(e -> e.claims())
        .anyMatch(
            c ->
                c instanceof Claim.Casualties k
                    && k.count().minimum().orElse(0) == minimum
                    && k.provenance().claimedBy().filter(s -> s.name().equals(source)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قتل مسلحون مجهولون قائد مجموعة يدعى أبو خالد، وهو عضو سابق في فصيل تابع للجيش، وشخصاً آخر"
            + " اسمه فايز كان برفقته قرب بلدة الطيبة، وقال المصدر نفسه إن حصيلة القتلى ثلاثة بينهم",
        "قائد كتيبة الوادي سالم حداد مؤسس لواء الصحراء",
        "هاجم مسلحون قافلة على الطريق الواصل بين كورتان وسامبيري"
      })
  void a_report_that_breaks_off_behind_any_word_is_read(String text) {
    for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
      assertThat(Shipped.EXTRACTOR.extract(Texts.report(text.substring(0, end))).problems())
          .isEmpty();
    }
  }

  private static OptionalInt optional(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @Test
  void a_list_of_many_places_is_read_in_bounded_time() {
    String text =
        "حركة الفرقان الناشطة في تدمر" + " وصنعاء وعدن وتعز".repeat(20) + " بقيادة سالم حداد.";
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(affiliations(text)).isEmpty());
  }
}
