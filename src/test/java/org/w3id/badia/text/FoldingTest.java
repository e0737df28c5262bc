package org.w3id.badia.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.badia.model.Span;

class FoldingTest {
  /** For each fold: how it may be written, what it becomes. */
  private static final Map<Fold, String[][]> CASES = new TreeMap<>();

  static {
    CASES.put(Fold.DIACRITICS, new String[][] {{"نُفِّذتْ", "نفذت"}, {"هٰذا", "هذا"}});
    CASES.put(Fold.TATWEEL, new String[][] {{"لـ", "ل"}, {"الـــقوات", "القوات"}});
    CASES.put(
        Fold.INVISIBLE,
        new String[][] {
          {"مي\u200Cليشيا", "ميليشيا"}, {"\u202Bداعش\u202C", "داعش"}, {"دا\u00ADعش", "داعش"}
        });
    CASES.put(Fold.ALEF, new String[][] {{"أإآٱ", "اااا"}});
    CASES.put(Fold.YEH, new String[][] {{"مستشفى", "مستشفي"}});
    CASES.put(Fold.TEH_MARBUTA, new String[][] {{"مدينة", "مدينه"}});
    CASES.put(
        Fold.SEATED_HAMZA,
        new String[][] {{"مسؤول", "مسءول"}, {"مسئول", "مسءول"}, {"أعضائه", "اعضاءه"}});
    CASES.put(Fold.PERSIAN_LETTERS, new String[][] {{"پژچگکی", "بزجككي"}, {"ڤاگنر", "فاكنر"}});
    CASES.put(Fold.PRESENTATION_FORMS, new String[][] {{"ﻻ", "لا"}, {"ﺩﺍﻋﺶ", "داعش"}});
    CASES.put(Fold.QUOTES, new String[][] {{"“”«»″„", "\"\"\"\"\"\""}, {"‘’", "''"}});
    CASES.put(Fold.DIGITS, new String[][] {{"٢٠١٨", "2018"}, {"۴۵", "45"}, {"١٬٢٣٤٫٥", "1,234.5"}});
    CASES.put(Fold.PUNCTUATION, new String[][] {{"،؛؟", ",;?"}, {"–—", "--"}, {"…", "..."}});
    CASES.put(Fold.SPACES, new String[][] {{"دير\u00A0الزور", "دير الزور"}});
    CASES.put(Fold.LATIN, new String[][] {{"SY24", "sy24"}, {"É", "e"}});
  }

  @ParameterizedTest
  @EnumSource(Fold.class)
  void every_fold_brings_its_spellings_to_one_form(Fold fold) {
    assertThat(CASES).containsKey(fold);
    for (String[] pair : CASES.get(fold)) {
      assertThat(Folding.fold(pair[0])).as(fold + " of " + pair[0]).isEqualTo(pair[1]);
    }
  }

  @Test
  void decomposed_letters_fold_like_composed_ones() {
    assertThat(Folding.fold("ا\u0654مس و\u0654 ي\u0654 ا\u0653"))
        .isEqualTo(Folding.fold("أمس ؤ ئ آ"));
  }

  @Test
  void folding_twice_changes_nothing_more() {
    String once = Folding.fold("“مسؤولٌ” في ﷲ، ٢٠٪ – گلي");
    assertThat(Folding.fold(once)).isEqualTo(once);
  }

  @Test
  void a_folded_text_knows_where_its_letters_stood() {
    Folded folded = Folding.foldWithOffsets("😀 نُفِّذ لـ«داعش»");
    int at = folded.text().indexOf("داعش");
    assertThat(folded.original(at, at + 4)).isEqualTo(new Span(12, 16));
    int verb = folded.text().indexOf("نفذ");
    assertThat(folded.original(verb, verb + 3)).isEqualTo(new Span(2, 8));
  }
}
