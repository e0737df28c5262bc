package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.KnownEntity;

/** Finds the state that an adverb or adjective names: «المدعومة أميركياً», «بغطاء جوي روسي». */
final class Nations {
  private static final String NOTHING = "-";

  private final Words words;
  private final Lexicon lexicon;

  Nations(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** بغطاء جوي روسي: the adjective of the state behind words of support. */
  List<Party> support(int at, String preposition) {
    List<String> parts = List.of(preposition.split(" "));
    int last = parts.size() - 1;
    boolean stands =
        last > 0
            && parts.get(last).equals(NOTHING)
            && at + last < words.size()
            && words.folded().subList(at, at + last).equals(parts.subList(0, last));
    return stands && words.is(at + last, WordClass.NATIONALITY)
        ? ofNation(at + last, words.folded(at + last))
        : List.of();
  }

  /** أميركياً, روسي: the state of an adverb or adjective after support. */
  List<Party> adverb(int given, TieWord word) {
    int at = behindArm(given, word);
    Unit unit = words.unit(at);
    String folded = words.folded(at);
    boolean backed = word.type().equals("BackedBy");
    boolean adverb = folded.endsWith("يا") && folded.length() > 4;
    boolean adjective = word.prepositions().contains(NOTHING) && unit.is(WordClass.NATIONALITY);
    if (!backed || !adverb && !adjective) {
      return List.of();
    }
    return ofNation(at, adverb ? folded.substring(0, folded.length() - 1) : folded);
  }

  /** بدعم مدفعي تركي, بمساندة مسيّرات تركية: with which arm a state supports stands before it. */
  private int behindArm(int at, TieWord word) {
    boolean beside = word.construction() == TieWord.Construction.BESIDE && at + 1 < words.size();
    Unit arm = words.unit(at);
    boolean told =
        beside
            && !words.folded(at).startsWith("ال")
            && (arm.is(WordClass.ADJECTIVE)
                || arm.is(WordClass.AIRCRAFT)
                || arm.weapon().isPresent());
    return told && words.is(at + 1, WordClass.NATIONALITY) ? at + 1 : at;
  }

  private List<Party> ofNation(int at, String nisba) {
    return lexicon
        .nationalityOf(nisba)
        .flatMap(lexicon::entity)
        .map(KnownEntity::entity)
        .map(e -> List.of(new Party(at, at + 1, Optional.of(e))))
        .orElse(List.of());
  }
}
