package org.w3id.badia.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.badia.extract.Shipped;

/** Places whose name is an ordinary word or a person's name, with the tables that Badia ships. */
class PlaceHomonymsTest {
  @ParameterizedTest
  @CsvSource({
    "قتل مدني بقصف على حي القدم في دمشق., al-qadam",
    "هاجم مسلحون حاجزا في بلدة نصيب., nasib",
    "قتل قيادي في تنظيم داعش في جاسم., jasim",
    "وقع الهجوم في مدينة الباب., al-bab",
    "قصفت طائرات إسرائيلية مدينة صور., tyre"
  })
  void behind_a_head_noun_it_is_the_place(String sentence, String slug) {
    assertThat(ReadPlaces.of(Shipped.EXTRACTOR, sentence)).contains(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "قصفت الطائرات مواقع في نبل والزهراء., nubl",
    "قصفت الطائرات مواقع في نبل والزهراء., az-zahra-aleppo",
    "اغتال مسلحون قياديا في نوى., nawa",
    "حارم: اقتحم مسلحون حاجزا وقتلوا ثلاثة جنود., harim"
  })
  void a_word_that_seldom_stands_behind_in_is_the_place_there(String sentence, String slug) {
    assertThat(ReadPlaces.of(Shipped.EXTRACTOR, sentence)).contains(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "أصيب مدني بعدة طلقات في القدم خلال الهجوم., al-qadam",
    "كان الهجوم من نصيب المدنيين., nasib",
    "قتل عمران سليمان خلال هجوم في درعا., amran",
    "نشر التنظيم الخبر وهي حجة استخدمها لقتل المدنيين., hajjah",
    "شن داعش هجوما على قاعدة جديدة في منطقة واسعة., wasiah"
  })
  void alone_it_is_the_word_or_the_person(String sentence, String slug) {
    assertThat(ReadPlaces.of(Shipped.EXTRACTOR, sentence)).doesNotContain(slug);
  }
}
