package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * Tolls told around their nouns: «عدد القتلى بلغ 22», «الجرحى تجاوزوا الأربعين», «أرواح عشرة
 * مدنيين», «راح ضحيتها X», «بالإضافة إلى تسعة روس».
 */
final class LooseTolls {
  private static final int REACH = 9;

  /** Up to ten are counted in the plural. */
  private static final int MOST_PLURAL = 10;

  /** ما زالوا, لا يزال. */
  private static final Pattern STILL = Pattern.compile("[يت]?زالو?ا?ن?");

  private static final Set<String> HARMED = Set.of(Harm.KILLED.name(), Harm.WOUNDED.name());

  final TellingWords words;

  LooseTolls(TellingWords words) {
    this.words = words;
  }

  /** Who lost their lives by أرواح or ضحيتها at that place. */
  Optional<Phrase> lost(Clause clause, int at) {
    Item item = clause.items.get(at);
    if (item.isPhrase() && isVictim(item.phrase())) {
      return Optional.ofNullable(lostLater(clause, at));
    }
    if (item.isPhrase() && !isVictimsOf(item.phrase())) {
      String head = Anaphora.head(item.phrase());
      Phrase victims = item.phrase().holder() == null ? item.phrase() : item.phrase().holder();
      boolean lives = words.is(TellingRole.LIVES, head) && victims.phraseClass().canAct();
      return lives ? Optional.of(victims) : Optional.empty();
    }
    String word = item.unit().folded();
    boolean tells =
        item.isPhrase()
            || words.is(TellingRole.LIVES, word)
            || words.is(TellingRole.VICTIMS_OF, word);
    boolean next = tells && at + 1 < clause.items.size() && clause.items.get(at + 1).isPhrase();
    return next
        ? Optional.of(clause.items.get(at + 1).phrase()).filter(p -> p.phraseClass().canAct())
        : Optional.empty();
  }

  /** Whether words such as بالإضافة إلى lead to that place, so that the harm before goes on. */
  boolean isAddition(List<Item> items, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
      if (!items.get(i).isPhrase()
          && words.is(TellingRole.MORE, items.get(i).unit().first().folded())) {
        return true;
      }
    }
    return false;
  }

  /** مقتل جنديين أميركيين وثالث بريطاني: one more than those counted right before. */
  static boolean isNext(FoundTolls.Found last, Clause clause, Item item) {
    return last.clause() == clause
        && item.conjunction().equals("و")
        && !item.unit().reading().definite()
        && item.unit()
            .word(WordClass.ORDINAL)
            .map(w -> Integer.parseInt(w.sense().value()) - 1)
            .filter(n -> last.toll().count().equals(Count.exactly(n)))
            .isPresent();
  }

  /** ركاب الحافلة وعددهم 11: how many those were, where their own words do not tell. */
  static Optional<Count> numbered(Clause clause, Phrase victims) {
    int at = clause.at(victims) + 1;
    boolean told =
        at + 1 < clause.items.size()
            && clause.items.get(at + 1).isPhrase(PhraseClass.PEOPLE)
            && clause.items.get(at).unit().folded().matches("و?(عدد)?هم");
    return told ? clause.items.get(at + 1).phrase().count() : Optional.empty();
  }

  /** The people lost by a verb of loss that stand further on: «خسرت قبل أيام ما يربو على عشرين». */
  static Phrase lostLater(Clause clause, int at) {
    for (int i = at + 1; i < clause.items.size() && i <= at + REACH; i++) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        return null;
      }
      boolean people = item.isPhrase(PhraseClass.PEOPLE) || item.isPhrase(PhraseClass.CIVILIAN);
      if (people && item.phrase().preposition().isEmpty() && item.phrase().count().isPresent()) {
        return item.phrase();
      }
    }
    return null;
  }

  /** أصيب فيه مدني: the victim behind a preposition with its pronoun. */
  static Phrase afterPronoun(Clause clause, int at) {
    for (int i = at + 1; i + 1 < clause.items.size() && i <= at + 2; i++) {
      Item next = clause.items.get(i + 1);
      boolean victim = clause.items.get(i).is(WordClass.PRONOUN) && next.isPhrase();
      if (victim && next.phrase().preposition().isEmpty() && next.phrase().phraseClass().canAct()) {
        return next.phrase();
      }
    }
    return null;
  }

  /** فقد أربعة جنود حياتهم: what is lost is their life. */
  boolean isOfLife(Clause clause, int at) {
    return clause.items.stream()
        .skip(at + 1L)
        .limit(REACH)
        .anyMatch(i -> words.is(TellingRole.OWN_LIFE, i.folded()));
  }

  /** لقي حتفه, فارق الحياة. */
  boolean isDeath(Item item) {
    return words.is(TellingRole.OWN_DEATH, item.unit().first().folded());
  }

  /** عشرون بين قتيل وجريح: nobody says how many of them died. */
  static boolean isSplit(Clause clause, Phrase victims) {
    return Seek.any(
        clause.items,
        i ->
            i.isPhrase(PhraseClass.CASUALTY)
                && i.phrase().span().start() > victims.span().start()
                && i.phrase().preposition().equals("بين")
                && !i.phrase().conjuncts().isEmpty());
  }

  /** أربعون قتيلاً وجريحاً: the number counts both together. */
  static boolean isOneNumber(Phrase dead) {
    return dead.count().map(c -> c.minimum().orElse(0)).orElse(0) > MOST_PLURAL
        && dead.conjuncts().size() == 1
        && dead.conjuncts().get(0).phraseClass() == PhraseClass.CASUALTY
        && Anaphora.head(dead.conjuncts().get(0)).matches(".*(يح|اب|ود)ا");
  }

  /** بات ثلاثة في عداد المفقودين: those who are counted among the others. */
  Optional<Phrase> countedAmong(Clause clause, int at) {
    boolean leads =
        at > 0
            && words.is(
                TellingRole.COUNTED_AMONG, clause.items.get(at - 1).unit().first().folded());
    return clause.items.stream()
        .limit(leads ? at : 0)
        .filter(Item::isPhrase)
        .map(Item::phrase)
        .filter(p -> p.phraseClass().canAct() && p.count().isPresent())
        .reduce((a, b) -> b);
  }

  /** نُقل مدني إلى المستشفى: who is carried there, null where nobody is. */
  Phrase carried(Clause clause, int at) {
    String word = clause.items.get(at).unit().first().folded();
    boolean joined = word.length() > 3 && (word.startsWith("و") || word.startsWith("ف"));
    if (!words.is(TellingRole.CARRIED, joined ? word.substring(1) : word) || clause.negated) {
      return null;
    }
    List<Phrase> behind =
        clause.items.stream()
            .skip(at + 1L)
            .limit(REACH)
            .takeWhile(i -> !i.isVerb())
            .filter(Item::isPhrase)
            .map(Item::phrase)
            .toList();
    Phrase first = behind.isEmpty() ? null : behind.get(0);
    boolean hurt =
        first != null
            && first.preposition().isEmpty()
            && !Anaphora.head(first).startsWith("ال")
            && first.count().isPresent()
            && (first.phraseClass() == PhraseClass.CIVILIAN
                || first.phraseClass() == PhraseClass.PEOPLE);
    boolean there = behind.stream().skip(1).limit(2).anyMatch(this::isHospital);
    return hurt && there ? first : null;
  }

  private boolean isHospital(Phrase place) {
    String[] told = Folding.fold(place.surface()).split(" ");
    return place.preposition().equals("الي")
        && Arrays.stream(told).limit(2).anyMatch(w -> words.is(TellingRole.HOSPITAL, w));
  }

  /** بُترت ساقه, بُترت يد أحدهم: one was wounded. */
  boolean isLimb(Item item) {
    return words.is(TellingRole.LIMB, item.unit().first().folded());
  }

  /** خسائر في صفوف الطرفين: each side has its own. */
  boolean isOfBothSides(Clause clause, int at) {
    return clause.items.stream()
        .skip(at + 1L)
        .limit(3)
        .anyMatch(i -> words.is(TellingRole.BOTH_SIDES, i.unit().first().folded()));
  }

  /** قُتل جندي وأصيب آخر: one more. */
  boolean isOneMore(Clause clause, int at) {
    return at + 1 < clause.items.size()
        && !clause.items.get(at + 1).isPhrase()
        && words.is(TellingRole.ONE_MORE, clause.items.get(at + 1).unit().folded());
  }

  /** قُتل من فيها وهم تسعة: how many those were who were there, null where nobody says. */
  static Phrase within(Clause clause, int at) {
    List<Item> items = new ArrayList<>(clause.items.subList(at + 1, clause.items.size()));
    Clause after = clause.after;
    if (after != null && after.opensWithWas()) {
      items.addAll(after.items);
    }
    boolean those = items.stream().limit(2).anyMatch(i -> i.unit().folded().equals("من"));
    for (int i = 1; those && i + 1 < items.size() && i < REACH; i++) {
      Phrase who = items.get(i + 1).phrase();
      boolean they = items.get(i).unit().folded().matches("[وف]?هم");
      if (they && who != null && who.phraseClass().canAct() && who.count().isPresent()) {
        return who;
      }
    }
    return null;
  }

  /** وأصيب غيرهم: nobody says how many more. */
  static boolean isMany(Clause clause, int at) {
    String word = clause.items.get(at + 1).unit().folded();
    return word.endsWith("هم") || word.endsWith("هن");
  }

  /** راح ضحية القصف ثلاثون شخصاً: the word stands for whoever is counted behind the blow. */
  private boolean isVictim(Phrase phrase) {
    return phrase.pronoun().isEmpty() && words.is(TellingRole.VICTIM, Anaphora.head(phrase));
  }

  /** راح ضحيته X: the word leads to the victims and counts none. */
  boolean isVictimsOf(Phrase phrase) {
    return isVictim(phrase)
        || words.is(TellingRole.VICTIMS_OF, Anaphora.head(phrase))
        || phrase.phraseClass() == PhraseClass.CASUALTY
            && !phrase.pronoun().isEmpty()
            && Folding.fold(phrase.surface()).startsWith("ضحي");
  }

  /**
   * القتيلان, القتلى, ثلاثة من المفقودين, ثأر لشهداء X: those who were told before, or fell before.
   */
  boolean isKnownDead(Clause clause, int at, Phrase phrase) {
    return isOutOfLost(phrase)
        || phrase.count().isEmpty() && Answers.isAnswered(clause, at, words)
        || words.is(TellingRole.THOSE_DEAD, Anaphora.head(phrase));
  }

  private static boolean isOutOfLost(Phrase phrase) {
    boolean lost = phrase.word().filter(w -> !HARMED.contains(w.value())).isPresent();
    return lost && phrase.count().isPresent() && phrase.surface().contains("من ال");
  }

  /**
   * الجرحى, علاج جرحى الجيش, لذوي قتلى الجيش: those told before, or that a side has had in no one
   * attack.
   */
  static boolean isKnown(Phrase dead, boolean family) {
    Phrase side = dead.holder();
    boolean theirs =
        side != null
            && dead.link() == Phrase.Link.GENITIVE
            && side.phraseClass() == PhraseClass.ACTOR
            && side.definite()
            && dead.word().filter(w -> HARMED.contains(w.value())).isPresent();
    return theirs || dead.definite() && (side == null || family);
  }

  /** ثلاثة أشخاص مفقودين, ثلاثة جنود ما زالوا مفقودين: how many, where they stand before. */
  static Optional<Count> countedBefore(Clause clause, int at) {
    Phrase missing = at < clause.items.size() ? clause.items.get(at).phrase() : null;
    boolean bare =
        missing != null
            && missing.phraseClass() == PhraseClass.CASUALTY
            && missing.preposition().isEmpty()
            && missing.conjunction().isEmpty();
    int before = at - 1;
    if (before > 1 && clause.items.get(before).isVerb() && isStill(clause.items.get(before))) {
      before -= 2;
    }
    Phrase people = bare && before >= 0 ? clause.items.get(before).phrase() : null;
    boolean told =
        people != null
            && (people.phraseClass() == PhraseClass.PEOPLE
                || people.phraseClass() == PhraseClass.CIVILIAN);
    return told ? people.count() : Optional.empty();
  }

  private static boolean isStill(Item verb) {
    return STILL.matcher(verb.unit().folded()).matches();
  }
}
