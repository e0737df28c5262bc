package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;

/** Finds whom a word of tie is told of: the nearest group before it, no foreign word between. */
final class Antecedents {
  private static final int REACH = 12;

  private final Words words;
  private final Bodies bodies;
  private final Parties parties;
  private final NavigableMap<Integer, Integer> ties = new TreeMap<>();

  Antecedents(Words words, Bodies bodies, Parties parties) {
    this.words = words;
    this.bodies = bodies;
    this.parties = parties;
  }

  /** Records a tie that has been read, which the next may be told over. */
  void tie(int from, int to) {
    ties.put(to, from);
  }

  /** Whom the word at a place is told of; both where it is a dual or plural of two joined. */
  List<Party> before(int cue) {
    int at = cue;
    boolean insertion = false;
    boolean further = words.folded(cue).startsWith("و") && !words.folded(cue).startsWith("وال");
    if (further && !ties.containsKey(cue) && parties.to(cue).isPresent()) {
      return List.of(); // its subject is that of the verb before, not the noun beside it
    }
    while (at > 0 && cue - at <= REACH) {
      boolean apart = insertion || words.folded(cue).startsWith("و") || isOffice(at);
      if (ties.containsKey(at) && apart) {
        at = ties.get(at);
        continue;
      }
      Optional<Party> party = parties.to(at);
      if (party.isPresent() && party.get().isNamed()) {
        return together(party.get(), cue);
      }
      if (party.isPresent()) {
        boolean told = isPredicate(party.get(), insertion);
        if (!told) {
          return List.of();
        }
        at = party.get().from();
      } else if (isTransparent(at - 1) || describes(at - 1)) {
        at--;
      } else {
        return List.of();
      }
      insertion |= words.isMark(at);
    }
    return List.of();
  }

  /** التابع لحكومة X بقيادة Y: who leads is not told of a government. */
  private boolean isOffice(int end) {
    return parties
        .to(end)
        .filter(p -> words.folded(p.from()).matches("[ولب]?(ل?ل|ال)?(حكومه|وزاره)"))
        .isPresent();
  }

  /** X، وهو فصيل ...; X، الميليشيا ...: the noun repeats whom the words before it name. */
  private boolean isPredicate(Party nameless, boolean insertion) {
    int from = nameless.from();
    boolean body =
        words.is(from, WordClass.FORCE) && !bodies.is(from, TieWord.Construction.GENERIC);
    boolean set = from > 0 && (words.isComma(from - 1) || isPronoun(from - 1));
    return body && set;
  }

  private boolean isPronoun(int at) {
    return words.is(at, WordClass.PRONOUN) && words.folded(at).matches("و?(هو|هي|هم|هما)");
  }

  /** وهو فصيل معارض: an adjective that no table has. */
  private boolean describes(int at) {
    boolean unknown = words.unit(at).kind() == UnitKind.UNKNOWN;
    return unknown && parties.to(at).filter(p -> isPredicate(p, true)).isPresent();
  }

  private boolean isTransparent(int at) {
    Unit unit = words.unit(at);
    if (unit.kind() == UnitKind.BREAK) {
      return false;
    }
    boolean small =
        words.isComma(at)
            || unit.is(WordClass.RELATIVE)
            || isPronoun(at)
            || unit.is(WordClass.HEDGE)
            || unit.is(WordClass.FILLER)
            || unit.is(WordClass.THAT) && !words.folded(at).equals("ان");
    boolean adjective =
        (unit.is(WordClass.ADJECTIVE)
                || unit.is(WordClass.NATIONALITY)
                || unit.kind() == UnitKind.UNKNOWN && words.folded(at).startsWith("ال"))
            && unit.verb().isEmpty();
    boolean be = words.folded(at).matches("و?ف?(كان|كانت|كانوا|يكون|تكون)");
    return small || adjective || be;
  }

  private List<Party> together(Party party, int cue) {
    List<Party> all = new ArrayList<>();
    all.add(party);
    boolean many = words.folded(cue).matches(".*(ان|ين|ون)");
    if (many) {
      parties.joined(party).ifPresent(all::add);
    }
    return all;
  }
}
