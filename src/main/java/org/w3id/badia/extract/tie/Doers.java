package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;

/** Finds who does what a verb before a word of tie says, and whom it blames. */
final class Doers {
  private static final int REACH = 12;

  /** Who acts together with others, or holds them, is named at most so many words before. */
  private static final int TOGETHER = 18;

  private final Words words;
  private final Parties parties;
  private final Capitals capitals;

  Doers(Words words, Parties parties, Capitals capitals) {
    this.capitals = capitals;
    this.words = words;
    this.parties = parties;
  }

  /** تتهم Z Y بـ: whom a verb of blame before a word blames. */
  Optional<Party> blamed(int cue, Optional<Party> rulers) {
    Optional<Party> party = parties.to(cue).filter(Party::isNamed).or(() -> rulers);
    for (int i = party.map(Party::from).orElse(0) - 1; i >= 0 && cue - i <= REACH; i--) {
      Optional<VerbClass> verb = words.unit(i).verb().map(v -> v.sense().verb().verbClass());
      if (verb.isPresent() && words.opens(i) || words.unit(i).kind() == UnitKind.BREAK) {
        return verb.filter(VerbClass.BLAME::equals).isPresent() ? party : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The verb nearest before a word, or that word where none stands in its part of the sentence. */
  int verb(int cue) {
    int at = cue - 1;
    while (at >= 0 && cue - at <= REACH && !words.isBreak(at)) {
      if (words.opens(at) && words.unit(at).verb().isPresent()) {
        return at;
      }
      at--;
    }
    return cue;
  }

  /** Whether what a word says is laid to somebody by the verb before it. */
  boolean isBlamed(int cue) {
    for (int i = cue - 1; i >= 0 && cue - i <= REACH && !words.isBreak(i); i--) {
      if (words.unit(i).verb().isPresent() && words.opens(i)) {
        return words.unit(i).verb().get().sense().verb().verbClass() == VerbClass.BLAME;
      }
    }
    return false;
  }

  /** Who does what the verb before a word says: نفذت X هجوماً بدعم من Y. */
  List<Party> subject(int cue) {
    for (int at = cue - 1; at >= 0 && cue - at <= TOGETHER; at--) {
      if (words.unit(at).kind() == UnitKind.BREAK) {
        return List.of();
      }
      if (words.unit(at).verb().isPresent() && words.opens(at)) {
        int next = words.after(at);
        Optional<Party> after = parties.from(next).or(() -> capitals.at(next, "BackedBy"));
        int topic = topic(at);
        Optional<Party> before = topic < at ? inserted(topic) : Optional.empty();
        before = before.or(() -> opening(topic));
        if (before.isPresent()) {
          return List.of(before.get());
        }
        if (after.isEmpty() && topic > 0 && words.unit(topic - 1).is(WordClass.THAT)) {
          continue; // أعلنت X أنها ...: the one who says so
        }
        Optional<Party> doer =
            after.isPresent() ? after.filter(p -> p.to() <= cue) : parties.to(topic);
        return doer.filter(Party::isNamed).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /**
   * X يطرد Y ... بدعم Z: a group that its sentence opens with does what the verb behind it says.
   */
  private Optional<Party> opening(int verb) {
    return parties.to(verb).filter(Party::isNamed).filter(p -> words.isBreak(p.from() - 1));
  }

  /** وكانت X، التي ...، انتزعت البلدة: who stands before the insertion did it. */
  private Optional<Party> inserted(int topic) {
    return words.isComma(topic) ? parties.to(topic).filter(Party::isNamed) : Optional.empty();
  }

  /** X، التي ...، بدأت; كانت X قد أعلنت: where the one ends that a verb behind it is told of. */
  private int topic(int verb) {
    int at = verb;
    while (at > 1 && words.is(at - 1, WordClass.FILLER)) {
      at--;
    }
    if (at < 2 || !words.isComma(at - 1)) {
      return at;
    }
    for (int i = at - 2; i > 0 && at - i <= REACH; i--) {
      if (words.isComma(i) && words.is(i + 1, WordClass.RELATIVE)) {
        return i;
      }
    }
    return at;
  }
}
