package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.model.Seek;

/** Reads which groups become one: «اندمجت X وY في كيان باسم Z», «شكلت X وY تحالفاً باسم Z». */
final class Merging {
  /** The name of the new one stands at most so many words behind the last of them. */
  private static final int REACH = 9;

  /** Those who merge stand at most so many words before. */
  private static final int NEAR = 4;

  private final Words words;
  private final Bodies bodies;
  private final Parties parties;
  private final Antecedents antecedents;
  private final Patrons patrons;
  private final Examples examples;
  private final Told told;

  Merging(
      Words words,
      Bodies bodies,
      Parties parties,
      Antecedents antecedents,
      Patrons patrons,
      Examples examples,
      Told told) {
    this.words = words;
    this.bodies = bodies;
    this.parties = parties;
    this.antecedents = antecedents;
    this.patrons = patrons;
    this.examples = examples;
    this.told = told;
  }

  int read(int at, TieWords.Match match) {
    int next = at + match.length();
    List<Party> parts = match.pronoun().isEmpty() ? behind(next) : List.of();
    int end = parts.isEmpty() ? next : parts.get(parts.size() - 1).to();
    if (parts.isEmpty()) {
      parts = Seek.those(chain(at), Party::isGroup);
    }
    Optional<Party> whole = parts.size() > 1 ? whole(end, match.word()) : Optional.empty();
    if (whole.isPresent()) {
      told.add(others(parts, whole.get()), match.word().type(), List.of(whole.get()), at, next);
    }
    return at;
  }

  /** اندمجت X وY; اندمجت X مع Y; اندمجت فصائل بينها X وY. */
  private List<Party> behind(int next) {
    List<Party> all = new ArrayList<>(patrons.from(next));
    if (all.isEmpty()) {
      return Seek.those(examples.among(next), Party::isGroup);
    }
    int end = all.get(all.size() - 1).to();
    if (end < words.size() && words.folded(end).equals("مع")) {
      all.addAll(patrons.from(end + 1));
    }
    return Seek.those(all, Party::isGroup);
  }

  /** X وY اندمجا; أعلنت X وY اندماجهما. */
  private List<Party> chain(int at) {
    List<Party> last = antecedents.near(at, NEAR);
    return last.isEmpty() ? last : parties.chain(last.get(0));
  }

  /** The one that they become: behind في, or by the name that it takes. */
  private Optional<Party> whole(int end, TieWord word) {
    for (int i = end; i < words.size() && i - end <= REACH && !words.isMark(i); i++) {
      Optional<Party> party = parties.from(i).filter(Party::isGroup);
      boolean named =
          i == end
              || words.quotedEnd(i) > i
              || bodies.is(i - 1, TieWord.Construction.NAMED)
              || word.prepositions().contains(words.folded(i - 1));
      if (party.isPresent() && named) {
        return party;
      }
    }
    return Optional.empty();
  }

  /** Those who are not called as the new one is. */
  private static List<Party> others(List<Party> parts, Party whole) {
    return Seek.those(parts, p -> !p.entity().equals(whole.entity()));
  }
}
