package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Quantifier;
import org.w3id.badia.model.Span;

/** The parts of a figure: «بينهم خمسة ضباط وطفلان», «أربعة منهم أطفال», «هم قياديان وطفلان». */
final class Parts {
  private static final Pattern OF_THEM = Pattern.compile("[وف]?منه(م|ن|ا)");
  private static final Set<String> THEY = Set.of("هم", "وهم", "فهم", "هما", "وهما", "فهما");
  private static final Set<String> FIGHTERS = Set.of("state", "attacker");
  private static final Map<String, Integer> SHARES = Map.of("half", 2, "third", 3, "quarter", 4);

  /**
   * Some of those counted before.
   *
   * @param people who they are, null where only a people is named
   */
  record Part(Phrase people, Count count, Span span) {
    Part(Phrase people, Count count) {
      this(people, count, people.span());
    }
  }

  private Parts() {}

  /** في إحداها, قُتل منهم: one of the things told, or of the verb's, none of those counted. */
  static boolean isGoverned(Clause clause, int index) {
    return index > 0
        && (clause.items.get(index - 1).unit().folded().equals("في") || isOfVerb(clause, index));
  }

  /** فقُتل منهم سبعة, قُتل به ثلاثة: a preposition with its pronoun behind the verb. */
  static boolean isOfVerb(Clause clause, int index) {
    Item word = clause.items.get(index);
    boolean bound = isOf(word) || word.is(WordClass.PRONOUN) && !isBare(word);
    return bound && index > 0 && clause.items.get(index - 1).isVerb()
        || OneOfThem.isSubject(clause, index);
  }

  /** منهم, منها. */
  static boolean isOf(Item word) {
    return word.is(WordClass.AMONG) && OF_THEM.matcher(word.unit().folded()).matches();
  }

  /** هم, وهما. */
  static boolean isThey(Item word) {
    return THEY.contains(word.unit().folded());
  }

  /** هم, هو. */
  private static boolean isBare(Item pronoun) {
    return pronoun.unit().word(WordClass.PRONOUN).orElseThrow().sense().value().isEmpty();
  }

  /** خمسة جنود بينهم ضابط: who he was says more of them, and counts nobody for himself. */
  static boolean isOneOfThem(Part part, Item among) {
    Phrase who = part.people();
    boolean one = part.count().maximum().orElse(0) == 1 && who != null && !who.plural();
    boolean fighter =
        one
            && switch (who.phraseClass()) {
              case PEOPLE -> who.word().filter(w -> FIGHTERS.contains(w.value())).isPresent();
              case PERSON -> who.word().isPresent();
              default -> false;
            };
    return fighter && among.is(WordClass.AMONG);
  }

  /** The parts that the word at an index leads to. */
  static List<Part> at(Clause clause, int index, Count whole) {
    Item item = clause.items.get(index);
    String word = among(item);
    boolean they = item.is(WordClass.PRONOUN) && isThey(item);
    if (isGoverned(clause, index)
        || word.equals("all")
        || word.equals("most")
        || word.isEmpty() && !they) {
      return List.of();
    }
    if (SHARES.containsKey(word)) {
      return share(clause, index, whole, SHARES.get(word));
    }
    Optional<Part> foreign = foreign(clause, index, word);
    if (foreign.isPresent()) {
      return List.of(foreign.get());
    }
    boolean of = index > 0 && isOf(item);
    Optional<Count> figure = of ? figure(clause.items.get(index - 1)) : Optional.empty();
    if (they || figure.isEmpty()) {
      return list(clause, index, whole, they, word.equals("one"));
    }
    Phrase next = next(clause, index);
    if (next == null && isFrom(clause, index)) {
      return List.of(new Part(null, figure.get(), clause.items.get(index - 1).span()));
    }
    return next == null || next.count().filter(c -> c.maximum().orElse(9) > 1).isPresent()
        ? List.of()
        : listed(next, figure.get());
  }

  /** 12 منهم من X وخمسة من Y: the figure is of the first, those behind have their own. */
  private static List<Part> listed(Phrase first, Count figure) {
    List<Part> parts = new ArrayList<>(List.of(new Part(first, figure)));
    for (Phrase other : first.conjuncts()) {
      other.count().ifPresent(c -> parts.add(new Part(other, c)));
    }
    return parts;
  }

  /** خمسة منهم من الوافدين: of those whom the lexicon does not have. */
  private static boolean isFrom(Clause clause, int index) {
    return index + 2 < clause.items.size()
        && clause.items.get(index + 1).unit().folded().equals("من")
        && clause.items.get(index + 2).type() == Item.Type.WORD;
  }

  /** نصفهم من الشرطة, ثلثهم أطفال: a share of a number that it divides. */
  private static List<Part> share(Clause clause, int index, Count whole, int of) {
    Phrase next = next(clause, index);
    int number = whole.minimum().orElse(0);
    boolean open = whole.maximum().isEmpty();
    boolean divides = number >= of && number % of == 0;
    if (next == null || !divides || !open && whole.maximum().getAsInt() != number) {
      return List.of();
    }
    Count share = open ? Count.atLeast(number / of) : Count.exactly(number / of);
    return List.of(new Part(next, share));
  }

  private static String among(Item item) {
    if (!item.is(WordClass.AMONG)) {
      return "";
    }
    String value = item.unit().word(WordClass.AMONG).orElseThrow().sense().value();
    return value.isEmpty() ? "some" : value;
  }

  /** تسعة منهم روس, أحدهم تونسي: an adjective says from which country some of them are. */
  private static Optional<Part> foreign(Clause clause, int index, String word) {
    boolean adjective =
        index + 1 < clause.items.size()
            && clause.items.get(index + 1).unit().is(WordClass.NATIONALITY);
    Optional<Count> count =
        !adjective
            ? Optional.empty()
            : word.equals("one")
                ? Optional.of(Count.exactly(1))
                : index == 0 ? Optional.empty() : figure(clause.items.get(index - 1));
    return count.map(c -> new Part(null, c, clause.items.get(index + 1).span()));
  }

  /** The number alone in أربعة منهم. */
  private static Optional<Count> figure(Item before) {
    boolean alone =
        before.isPhrase(PhraseClass.PEOPLE)
            && before.phrase().sense() == null
            && before.phrase().holder() == null
            && before.phrase().preposition().isEmpty();
    return alone ? before.phrase().count() : Optional.empty();
  }

  private static Phrase next(Clause clause, int index) {
    int at = index + 1;
    if (at < clause.items.size() && clause.items.get(at).is(WordClass.PREPOSITION)) {
      at++;
    }
    boolean there = at < clause.items.size() && clause.items.get(at).isPhrase();
    Phrase next = there ? clause.items.get(at).phrase() : null;
    return next != null && next.phraseClass().canAct() ? next : null;
  }

  private static List<Part> list(Clause clause, int index, Count whole, boolean they, boolean one) {
    List<Part> parts = new ArrayList<>();
    for (int i = index + 1; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      if (item.isVerb() || item.isPhrase() && !item.phrase().phraseClass().canAct()) {
        break;
      }
      boolean first = i <= index + 1;
      if (item.isPhrase()) {
        boolean joined = first || !item.phrase().conjunction().isEmpty();
        if (!joined) {
          continue;
        }
        for (Phrase phrase : flat(item.phrase())) {
          count(phrase, whole, they, one).ifPresent(c -> parts.add(new Part(phrase, c)));
        }
        if (first && parts.isEmpty() && they) {
          break;
        }
      } else if (!they && (first || item.conjunction().equals("و"))) {
        national(item).ifPresent(c -> parts.add(new Part(null, c, item.span())));
      }
    }
    return parts;
  }

  /** بينهم أميركي وتركيان: one or two whom only their country tells. */
  private static Optional<Count> national(Item item) {
    return item.unit()
        .word(WordClass.NATIONALITY)
        .filter(w -> item.type() == Item.Type.WORD && !w.reading().definite())
        .filter(w -> w.reading().preposition().isEmpty())
        .flatMap(
            w ->
                item.unit().folded().endsWith("ان")
                    ? Optional.of(Count.exactly(2))
                    : item.unit().folded().matches(".*(ون|ين|ات|وس)")
                        ? Optional.empty()
                        : Optional.of(Count.exactly(1)));
  }

  /** A phrase, what stands beside it and what is counted beside its holder. */
  static List<Phrase> flat(Phrase phrase) {
    List<Phrase> all = new ArrayList<>(phrase.all());
    boolean among = phrase.count().isPresent() && phrase.definite();
    all.removeIf(p -> among && p != phrase && p.count().isEmpty() && p.definite() && p.plural());
    phrase.all().forEach(one -> besideHolder(one, all));
    return all;
  }

  /** خمسة من الجيش وأربعة من X وطفلان: those counted beside whose men the first are. */
  private static void besideHolder(Phrase one, List<Phrase> all) {
    List<Phrase> beside = one.holder() == null ? List.of() : one.holder().conjuncts();
    for (Phrase other : beside) {
      if (other.count().isPresent()) {
        all.add(other);
        besideHolder(other, all);
      }
    }
  }

  private static Optional<Count> count(Phrase phrase, Count whole, boolean they, boolean one) {
    if (phrase.count().isPresent()) {
      boolean some = they && phrase.count().get().maximum().orElse(9) < 2;
      return some ? Optional.empty() : phrase.count();
    }
    boolean named = phrase.phraseClass() == PhraseClass.PERSON && !phrase.plural();
    if (named || one) {
      return they ? Optional.empty() : Optional.of(Count.exactly(1));
    }
    boolean side = phrase.sense() instanceof Name || !phrase.nationalities().isEmpty();
    boolean vague = !they && side && phrase.phraseClass() != PhraseClass.CIVILIAN;
    return vague
        ? Optional.of(new Count(OptionalInt.of(1), whole.maximum(), Quantifier.UNSPECIFIED))
        : Optional.empty();
  }
}
