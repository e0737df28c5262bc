package org.w3id.badia.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticsTest {
  @ParameterizedTest
  @CsvSource({
    "وتدمر, و+تدمر",
    "بالأسلحة, ب+ال+اسلحه",
    "وللقوات, و+ل+ال+قوات",
    "للواء, ل+ال+لواء",
    "لواء, لواء",
    "لواء, ل+واء",
    "لداعش, ل+داعش",
    "مدينتهم, مدينه+هم",
    "هاجموها, هاجموا+ها",
    "مستشفاه, مستشفي+ه",
    "أعضائه, اعضاء+ه",
    "سيقوم, س+يقوم",
    "وسيقومون, و+س+يقومون",
    "به, ب+ه",
    "ولهم, و+ل+هم",
    "كمين, كمين",
    "فقتل, ف+قتل",
    "بكمين, ب+كمين",
    "عناصرها, عناصر+ها",
    "وإصابتهما, و+اصابه+هما"
  })
  void a_word_has_the_reading(String word, String reading) {
    assertThat(Clitics.analyses(Folding.fold(word)).stream().map(CliticsTest::written))
        .contains(reading);
  }

  @ParameterizedTest
  @CsvSource({"وقد, و+ق", "قوات, قو+ات", "داعش, داع+ش", "سلاح, س+لاح", "في, ف+ي"})
  void a_word_has_no_such_reading(String word, String reading) {
    assertThat(Clitics.analyses(Folding.fold(word)).stream().map(CliticsTest::written))
        .doesNotContain(reading);
  }

  @Test
  void the_word_as_it_stands_comes_first() {
    assertThat(Clitics.analyses("والي").get(0).isBare()).isTrue();
    assertThat(Clitics.analyses("والي").get(0).stem()).isEqualTo("والي");
  }

  @Test
  void a_name_that_begins_like_a_particle_keeps_its_own_reading() {
    assertThat(Clitics.analyses("بانياس")).anyMatch(Analysis::isBare);
    assertThat(Clitics.analyses("")).hasSize(1);
  }

  private static String written(Analysis a) {
    String front = a.proclitics().stream().map(p -> p + "+").collect(Collectors.joining());
    return front
        + (a.definite() ? "ال+" : "")
        + a.stem()
        + a.pronoun().map(p -> "+" + p).orElse("");
  }
}
