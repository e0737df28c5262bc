package org.w3id.badia.extract.tie;

import java.util.regex.Pattern;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;

/** Tells which groups, states and offices right before a word its tie may be told over or of. */
final class Standing {
  private static final Pattern OFFICE = Pattern.compile("[ولب]?(ل?ل|ال)?(حكومه|وزاره)");

  private final Words words;
  private final Parties parties;
  private final Genders genders;

  Standing(Words words, Parties parties, Genders genders) {
    this.words = words;
    this.parties = parties;
    this.genders = genders;
  }

  /** X في سبها التابع لـ Y: a group that stands where the words before its tie tell. */
  boolean at(int placed, int at, int cue) {
    boolean relative = words.is(cue - 1, WordClass.RELATIVE);
    boolean told = relative || words.folded(cue).startsWith("ال");
    for (int i = at; i < cue; i++) {
      told &= words.isComma(i) || words.is(i, WordClass.RELATIVE); // X في سبها، الذي يضم Y
    }
    return told
        && placed < at
        && parties.to(placed).filter(p -> p.isGroup() && genders.fits(p, cue)).isPresent();
  }

  /** Whether a state is named right before a word: X المدعوم من دولة بقيادة فلان. */
  boolean isState(int end) {
    return parties
        .to(end)
        .flatMap(Party::entity)
        .filter(e -> e.kind() == EntityKind.STATE)
        .isPresent();
  }

  /** التابع لحكومة X بقيادة Y: who leads is not told of a government. */
  boolean isOffice(int end) {
    return parties
        .to(end)
        .filter(p -> OFFICE.matcher(words.folded(p.from())).matches())
        .isPresent();
  }
}
