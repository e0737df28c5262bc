package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Nationality;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.WordClass;

/** Finds the allies whom a report names as examples: «الجيش وحلفاؤه، بينهم مقاتلون روس وأفغان». */
final class Allies {
  /** They are announced at most so many words behind. */
  private static final int REACH = 6;

  private final Words words;
  private final Patrons patrons;
  private final Lexicon lexicon;

  Allies(Words words, Patrons patrons, Lexicon lexicon) {
    this.words = words;
    this.patrons = patrons;
    this.lexicon = lexicon;
  }

  /** Groups, or the fighters of nations, behind a word that announces them. */
  List<Party> after(int end) {
    for (int i = end; i < words.size() && i - end <= REACH && !words.isBreak(i); i++) {
      if (lexicon.telling().is(TellingRole.EXAMPLES, words.folded(i))) {
        return listed(i + 1);
      }
      if (words.opens(i) && words.unit(i).verb().isPresent()) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Party> listed(int from) {
    List<Party> all = new ArrayList<>();
    int at = from;
    while (at < words.size() && !words.isMark(at)) {
      boolean counted = words.is(at, WordClass.PEOPLE) || words.is(at, WordClass.QUANTIFIER);
      Optional<Party> nation = nation(at);
      List<Party> named = nation.isEmpty() ? patrons.from(at) : List.of(nation.get());
      if (named.isEmpty() && !counted) {
        break;
      }
      all.addAll(named);
      at = named.isEmpty() ? at + 1 : named.get(named.size() - 1).to();
    }
    return all;
  }

  /** روس, وإيرانيون: fighters of that nation. */
  private Optional<Party> nation(int at) {
    return words
        .unit(at)
        .word(WordClass.NATIONALITY)
        .filter(w -> !w.reading().definite())
        .flatMap(w -> lexicon.nationality(w.sense().value()))
        .map(Nationality::armedForces)
        .flatMap(lexicon::entity)
        .map(k -> new Party(at, words.after(at), Optional.of(k.entity())));
  }
}
