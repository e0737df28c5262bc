package org.w3id.badia.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void plain_ascii_stays_as_it_is() {
    assertThat(Slug.of("seed-000")).isEqualTo("seed-000");
    assertThat(Slug.of("My Report (1)")).isEqualTo("my-report-1");
  }

  @Test
  void an_arabic_name_is_readable_and_ends_with_a_hash() {
    assertThat(Slug.of("لواء القدس")).matches("lwa-alqds-[0-9a-f]{6}");
  }

  @Test
  void spellings_and_quotes_of_one_name_give_one_slug() {
    assertThat(Slug.of("«لِواء القُدس»")).isEqualTo(Slug.of("لواء القدس"));
    assertThat(Slug.of("فاطميّون  الأفغانية")).isEqualTo(Slug.of("فاطميون الافغانيه"));
  }

  @Test
  void names_that_are_transliterated_alike_differ() {
    assertThat(Slug.of("حمص")).isNotEqualTo(Slug.of("همس"));
  }

  @Property(tries = 500)
  void any_name_gives_a_short_slug_of_letters_digits_and_hyphens(@ForAll String name) {
    assertThat(Slug.of(name)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThan(70);
  }
}
