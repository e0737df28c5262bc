package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;

/**
 * The sides of a figure told one by one: «مقتل 14 شخصاً: تسعة من الجيش، وخمسة من الشرطة», «عشرة من
 * الحرس، وأربعة من الشرطة، أي 14 قتيلاً». Numbers that add up to the figure count the same dead.
 */
final class Breakdowns {
  /** One side alone is no list. */
  private static final int LEAST = 2;

  private final ActorResolver actors;
  private final FoundTolls tolls;

  Breakdowns(ActorResolver actors, FoundTolls tolls) {
    this.actors = actors;
    this.tolls = tolls;
  }

  /** Adds the sides of each figure that a sentence tells. */
  void read(List<Clause> clauses) {
    List<List<Phrase>> lists = tolls.all().isEmpty() ? List.of() : lists(clauses);
    if (lists.isEmpty()) {
      return;
    }
    for (FoundTolls.Found whole : List.copyOf(tolls.all())) {
      Optional<Integer> told = exact(whole.toll().count());
      Seek.first(lists, l -> told.isPresent() && sum(l) == told.get() && Seek.none(l, this::isTold))
          .ifPresent(l -> add(whole, l));
    }
  }

  private void add(FoundTolls.Found whole, List<Phrase> sides) {
    List<FoundTolls.Found> parts = new ArrayList<>();
    List<ActorRef> all = new ArrayList<>();
    for (Phrase side : sides) {
      List<ActorRef> refs = actors.alone(side);
      all.addAll(refs);
      Toll toll = whole.toll().part(side.count().orElseThrow(), refs, side.span());
      parts.add(new FoundTolls.Found(toll, whole.clause(), null, null, false));
    }
    boolean people =
        Seek.all(whole.toll().victims(), v -> v.entity().kind() == EntityKind.CIVILIANS);
    Toll named = people && !all.isEmpty() ? whole.toll().of(all) : whole.toll();
    tolls.split(whole, named, parts);
  }

  private boolean isTold(Phrase side) {
    return Seek.any(
        tolls.all(),
        f ->
            f.toll().span().start() < side.span().end()
                && side.span().start() < f.toll().span().end());
  }

  /** The counted sides that stand one behind the other, no verb or deed between them. */
  private static List<List<Phrase>> lists(List<Clause> clauses) {
    List<List<Phrase>> lists = new ArrayList<>();
    for (Clause clause : clauses) {
      List<Phrase> open = new ArrayList<>();
      for (Item item : clause.items) {
        boolean ends = item.isVerb() || item.isPhrase() && tells(item.phrase());
        if (ends) {
          close(open, lists);
          open = new ArrayList<>();
        } else if (item.isPhrase() && item.phrase().preposition().isEmpty()) {
          open.addAll(Seek.those(item.phrase().all(), Breakdowns::isSide));
        }
      }
      close(open, lists);
    }
    return lists;
  }

  private static void close(List<Phrase> open, List<List<Phrase>> lists) {
    if (open.size() >= LEAST) {
      lists.add(open);
    }
  }

  private static boolean tells(Phrase phrase) {
    return switch (phrase.phraseClass()) {
      case EVENT, HARM, CASUALTY -> true;
      default -> false;
    };
  }

  /** عشرة من الحرس: those whom a number counts, of a side that is named. */
  private static boolean isSide(Phrase phrase) {
    if (phrase.count().isEmpty()) {
      return false;
    }
    boolean numbered = phrase.headSpan().start() > phrase.span().start() + 1;
    boolean people =
        phrase.phraseClass().canAct() && phrase.phraseClass() != PhraseClass.PERSON
            || phrase.phraseClass() == PhraseClass.CIVILIAN;
    boolean two = phrase.count().flatMap(Breakdowns::exact).filter(n -> n <= 2).isPresent();
    return people && (numbered || two) && phrase.count().flatMap(Breakdowns::exact).isPresent();
  }

  private static Optional<Integer> exact(Count count) {
    boolean exact = count.minimum().isPresent() && count.minimum().equals(count.maximum());
    return exact ? Optional.of(count.minimum().getAsInt()) : Optional.empty();
  }

  private static int sum(List<Phrase> sides) {
    return sides.stream().mapToInt(s -> exact(s.count().orElseThrow()).orElseThrow()).sum();
  }
}
