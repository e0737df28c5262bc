package org.w3id.badia.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.badia.extract.Extractor;
import org.w3id.badia.extract.Shipped;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Reference;
import org.w3id.badia.text.Texts;

/** Names out of a gazetteer that nobody has looked at, beside the tables that Badia ships. */
class GazetteerNamesTest {
  private static final Extractor EXTRACTOR = extractor();

  private static Extractor extractor() {
    Reference shipped = Shipped.REFERENCE;
    List<KnownEntity> all = new ArrayList<>();
    for (String name : List.of("كمين", "جروح", "المشيرفات", "تل المشرفة الغربي", "السخنة")) {
      all.add(village("gazetteer-" + all.size(), name));
    }
    all.addAll(shipped.entities());
    return Extractor.create(Lexicon.load(Texts.DATA, new Reference(all, shipped.affiliations())));
  }

  private static KnownEntity village(String slug, String name) {
    return new KnownEntity(
        EntityKind.PLACE,
        slug,
        "Village",
        name,
        name,
        List.of(),
        List.of(),
        Map.of("note", KnownEntity.UNREVIEWED),
        "data/places/imported.csv:2");
  }

  @ParameterizedTest
  @CsvSource({
    "قتل مدني بقصف على قرية المشيرفات., gazetteer-2",
    "هاجم مسلحون حاجزا في تل المشرفة الغربي., gazetteer-3"
  })
  void behind_a_cue_they_name_their_place(String sentence, String slug) {
    assertThat(ReadPlaces.of(EXTRACTOR, sentence)).contains(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "قتل جندي في كمين لتنظيم داعش., gazetteer-0",
    "أصيب مدني بجروح في السخنة., gazetteer-1",
    "أصيب مدني بجروح في السخنة., gazetteer-4",
    "قالت المشيرفات إن جنديا قتل., gazetteer-2"
  })
  void they_take_no_word_and_no_known_place(String sentence, String slug) {
    assertThat(ReadPlaces.of(EXTRACTOR, sentence)).doesNotContain(slug);
  }
}
