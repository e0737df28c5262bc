package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;

/** Finds those whom a sentence names only after the tie: فرقتان محسوبتان على X، هما Y وZ. */
final class Examples {
  private static final int REACH = 4;

  /** A tie between takes at most so many words. */
  private static final int FAR = 8;

  private final TellingWords table;
  private final Words words;
  private final Parties parties;

  Examples(Words words, Parties parties, TellingWords table) {
    this.table = table;
    this.words = words;
    this.parties = parties;
  }

  /** The groups named after a word that announces them. */
  List<Party> after(int end) {
    boolean announced = false;
    for (int i = end; i < words.size() && i <= end + REACH; i++) {
      Optional<Party> party = parties.from(i);
      if (announced && party.isPresent()) {
        return joined(party.get());
      }
      boolean opens = table.is(TellingRole.EXAMPLES, words.folded(i));
      if (!opens && !words.isComma(i) && !table.is(TellingRole.TIE_LINK, words.folded(i))) {
        return List.of();
      }
      announced |= opens;
    }
    return List.of();
  }

  /** فرقتان محسوبتان على Z، هما X وY: those named behind the tie that a noun is told by. */
  List<Party> behind(int end) {
    for (int i = end; i < words.size() && i <= end + FAR && !words.isBreak(i); i++) {
      boolean comma = i == end || words.isComma(i);
      List<Party> named = comma ? after(i) : List.of();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  /** X وفصائل أخرى أبرزها Y: those named, and those announced of the ones joined to them. */
  List<Party> with(List<Party> named, int next) {
    if (named.isEmpty()) {
      return among(next);
    }
    int end = named.get(named.size() - 1).to();
    end += end < words.size() && words.is(end, WordClass.NATIONALITY) ? 1 : 0;
    boolean more = end < words.size() && words.folded(end).startsWith("و");
    List<Party> all = new ArrayList<>(named);
    all.addAll(more ? among(end) : List.of());
    return all;
  }

  /** مظلة لفصائل عدة أبرزها X: the groups named after those that are not. */
  List<Party> among(int at) {
    int end = at;
    while (end < words.size() && end <= at + REACH && !words.isMark(end)) {
      Optional<Party> party = parties.from(end).filter(p -> !p.isNamed());
      if (party.isPresent()) {
        List<Party> found = after(party.get().to());
        found = found.isEmpty() ? after(party.get().to() + 1) : found;
        return found.isEmpty() ? tied(party.get().to()) : found;
      }
      end++;
    }
    return List.of();
  }

  /** فصائل موالية لـ Y بينها X: those whom a word announces behind a tie. */
  private List<Party> tied(int end) {
    for (int i = end; i < words.size() && i <= end + FAR && !words.isMark(i); i++) {
      if (words.unit(i).verb().isPresent() && words.opens(i)) {
        return List.of();
      }
      if (table.is(TellingRole.EXAMPLES, words.folded(i))) {
        return after(i);
      }
    }
    return List.of();
  }

  private List<Party> joined(Party first) {
    List<Party> all = new ArrayList<>();
    Party last = first;
    while (last != null && last.isNamed()) {
      all.add(last);
      int at = last.to();
      boolean and = at < words.size() && words.folded(at).startsWith("و");
      int next = and && words.folded(at).equals("و") ? at + 1 : at;
      last = and ? parties.from(next).orElse(null) : null;
    }
    return all;
  }
}
