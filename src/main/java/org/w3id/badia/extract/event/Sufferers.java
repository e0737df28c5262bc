package org.w3id.badia.extract.event;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;
import org.w3id.badia.text.Folding;

/** Finds who suffers a harm and who does it, around the word that tells it. */
final class Sufferers {
  /** Whose he is may stand between: إن مسعفاً من طواقمه بين الجرحى. */
  private static final int NEAR = 5;

  private static final String BEARS = "تكبد";

  private static final String BURDENS = "كبد";

  private static final Pattern LOSSES = Pattern.compile("خساءر(ه|ها|هم)");

  private Sufferers() {}

  /** قتلى وجرحى في صفوف X: whose the last of them are, those before it are too. */
  static Phrase ofBoth(Phrase whole, Phrase one) {
    List<Phrase> all = whole.all();
    Phrase last = all.get(all.size() - 1);
    boolean shared =
        one.holder() == null
            && last.phraseClass() == PhraseClass.CASUALTY
            && one.count().isEmpty()
            && last.count().isEmpty();
    return shared ? last.holder() : one.holder();
  }

  static Phrase sideAfter(Clause clause, int at) {
    for (int i = at + 1; i < clause.items.size() && i <= at + 4; i++) {
      Item item = clause.items.get(i);
      if (item.isPhrase() && item.phrase().phraseClass().canAct()) {
        String preposition = item.phrase().preposition();
        boolean side =
            preposition.equals("صفوف") || preposition.equals("من") || preposition.equals("بين");
        return side ? item.phrase() : null;
      }
    }
    return null;
  }

  /** كبّد المهاجمين عشرات القتلى, تكبد المهاجمون سبعة قتلى: whose the dead at an index are. */
  static Phrase bearer(Clause clause, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Item item = clause.items.get(i);
      if (isOwnLosses(item)) {
        return clause.before == null ? null : speaker(clause.before);
      }
      if (item.isVerb() && i > 0 && isOwnLosses(clause.items.get(i - 1))) {
        continue;
      }
      if (item.isVerb()) {
        boolean bears = item.verb().verb().lemma().equals(BEARS);
        boolean burdens = item.verb().verb().lemma().equals(BURDENS);
        Phrase named = bears || burdens ? named(clause, i, at) : null;
        boolean pronoun = burdens && named == null && !item.pronoun().isEmpty();
        Phrase other = bears ? Topics.bearer(clause, i) : null;
        return pronoun ? Pronouns.of(clause, item) : named == null ? other : named;
      }
    }
    return null;
  }

  /** «قال الجيش إن خسائره اقتصرت على قتيلين»: the losses of who speaks. */
  private static boolean isOwnLosses(Item item) {
    return item.isPhrase(PhraseClass.OTHER)
        && LOSSES.matcher(Folding.fold(item.phrase().surface())).matches();
  }

  private static Phrase speaker(Clause clause) {
    boolean says = Seek.any(clause.items, i -> i.isVerb(VerbClass.REPORT));
    return says ? clause.bare(PhraseClass::canFight) : null;
  }

  /** The words of a figure of the dead and of whose they are. */
  static Span told(Clause clause, int at, Phrase dead) {
    Phrase bearer = bearer(clause, at);
    boolean here = bearer != null && clause.at(bearer) < clause.items.size();
    return here ? dead.span().cover(bearer.span()) : dead.span();
  }

  /** تكبد المهاجمون سبعة قتلى: whether the dead whom the verb at an index tells are counted. */
  static boolean areCounted(Clause clause, int at) {
    return clause.items.get(at).verb().verb().lemma().equals(BEARS)
        && clause.items.stream()
            .skip(at + 1L)
            .takeWhile(i -> !i.isVerb())
            .anyMatch(i -> i.isPhrase(PhraseClass.CASUALTY) && i.phrase().count().isPresent());
  }

  private static Phrase named(Clause clause, int from, int to) {
    return clause.items.subList(from + 1, to).stream()
        .filter(i -> i.isPhrase() && i.phrase().preposition().isEmpty())
        .map(Item::phrase)
        .filter(p -> p.phraseClass().canAct())
        .reduce((a, b) -> b)
        .orElse(null);
  }

  static Phrase victimAfter(Clause clause, int at, EventNoun noun) {
    for (int i = at + 1; i < clause.items.size() && i <= at + 3; i++) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        return null;
      }
      if (item.isPhrase() && noun.complements().get(item.phrase().preposition()) == Slot.VICTIM) {
        return item.phrase();
      }
    }
    return null;
  }

  /** وقع عشرة من عناصرها في الأسر, وقع في الأسر عشرة: who fell into it. */
  static Phrase fallen(Clause clause, int at, EventNoun noun) {
    for (int i = at - 1; i >= 0 && noun.value().equals("CAPTURED"); i--) {
      Item item = clause.items.get(i);
      boolean who = item.isPhrase() && item.phrase().preposition().isEmpty();
      if (who && item.phrase().phraseClass().canAct()) {
        return item.phrase();
      }
    }
    boolean later = noun.value().equals("CAPTURED") && at + 1 < clause.items.size();
    Phrase next = later ? clause.items.get(at + 1).phrase() : null;
    boolean subject = next != null && next.preposition().isEmpty() && next.phraseClass().canAct();
    return subject ? next : null;
  }

  /** تعرض عشرون مدنياً لإصابات: who is exposed to the harm. */
  static Phrase exposed(Clause clause, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        boolean light = item.verb().verb().verbClass() == VerbClass.LIGHT;
        Phrase subject = light ? Arguments.of(clause, i).subject : null;
        boolean counted = subject != null && subject.count().isPresent();
        return counted && subject.phraseClass().canAct() ? subject : null;
      }
    }
    return null;
  }

  /** قام عناصر X بقتل Y; but اتهم X فصيلاً بقتل Y tells it of him who is accused. */
  static Phrase agentBefore(Clause clause, int at, Phrase one) {
    Phrase slayer = Announcements.slayer(clause, at, one);
    if (slayer != null) {
      return slayer;
    }
    Phrase hand = handAfter(clause, at);
    if (hand != null) {
      return hand;
    }
    boolean by =
        (one.preposition().equals("ب") || MasdarObjects.isCarried(clause, at, one.preposition()))
            && one.event().orElseThrow().lemma().equals("مقتل");
    if (!by || !Folding.fold(one.surface()).startsWith("قتل")) {
      return null;
    }
    for (int i = 0; i < at; i++) {
      Phrase accused = clause.items.get(i).isVerb() ? Responsibility.accused(clause, i) : null;
      if (accused != null) {
        return accused;
      }
    }
    return clause.subject;
  }

  /**
   * مقتل X في البلدة على يد Y: by whose hand they died of whom a noun tells, null if by nobody's.
   */
  private static Phrase handAfter(Clause clause, int at) {
    for (int i = at + 1; i < clause.items.size() && !clause.items.get(i).isVerb(); i++) {
      Phrase next = clause.items.get(i).phrase();
      if (next != null && next.event().isPresent()) {
        return null;
      }
      if (next != null && next.preposition().equals(Chunker.BY)) {
        return next.phraseClass().canAct() ? next : null;
      }
    }
    return null;
  }

  /**
   * نعت الحركة قيادياً: whom a body mourns was one of its own, unless he is said to be another's.
   */
  static List<ActorRef> mourned(List<ActorRef> told, Phrase mourner, ActorResolver actors) {
    boolean body = mourner != null && mourner.phraseClass().canFight();
    boolean open = Likeness.isOpen(told);
    return body && open ? actors.resolve(mourner) : told;
  }

  /**
   * «وقد نعتهم بالمرتزقة»: who is called something is not mourned, whatever the verb looks like.
   */
  static boolean isCalled(Clause clause, int at) {
    Item verb = clause.items.get(at);
    Item next = at + 1 < clause.items.size() ? clause.items.get(at + 1) : null;
    boolean by =
        next != null
            && (next.isPhrase() && next.phrase().preposition().equals("ب")
                || next.unit().folded().startsWith("ب"));
    return by && !verb.pronoun().isEmpty();
  }

  static Phrase byHand(Arguments arguments) {
    return Seek.first(arguments.complements, p -> p.preposition().equals(Chunker.BY)).orElse(null);
  }

  static Phrase of(Verb verb, Arguments arguments) {
    Phrase on = complement(verb, arguments);
    if (on != null) {
      return on;
    }
    if (verb.subject() == Slot.VICTIM) {
      return arguments.subject != null ? arguments.subject : arguments.object;
    }
    if (verb.object() == Slot.VICTIM) {
      return arguments.object;
    }
    return null;
  }

  /** خسر X تسعة مقاتلين وY ستة: the body beside those whom another lost, null where none is. */
  static Phrase beside(Phrase lost) {
    return lost.conjuncts().size() == 1
            && lost.conjuncts().get(0).phraseClass() == PhraseClass.ACTOR
            && lost.conjuncts().get(0).count().isEmpty()
        ? lost.conjuncts().get(0)
        : null;
  }

  /**
   * بين القتلى أربعة أطفال, إن مسعفاً بين الجرحى: who was one of them, null where nobody is told.
   */
  static Phrase among(Clause clause, Phrase dead, int at) {
    String preposition = dead.preposition();
    if (!preposition.equals("صفوف") && !preposition.equals("بين")) {
      return null;
    }
    int behind = pastTeller(clause, at + 1);
    boolean next = behind < clause.items.size() && clause.items.get(behind).isPhrase();
    Phrase after = next ? clause.items.get(behind).phrase() : null;
    if (after != null && after.preposition().isEmpty() && after.phraseClass().canAct()) {
      return after;
    }
    for (int i = at - 1; i >= 0 && i >= at - NEAR; i--) {
      Item item = clause.items.get(i);
      if (item.isVerb() && !Clauses.isAuxiliary(item)) {
        return null;
      }
      boolean bare = item.isPhrase() && item.phrase().preposition().isEmpty();
      if (bare && item.phrase().phraseClass().canAct() && item.phrase().count().isPresent()) {
        return item.phrase();
      }
    }
    return null;
  }

  /**
   * «من بين القتلى، وفق مصدر طبي، ضابطان»: behind the words between marks that say who tells it.
   */
  private static int pastTeller(Clause clause, int at) {
    List<Item> items = clause.items;
    boolean teller =
        at + 1 < items.size()
            && items.get(at).type() == Item.Type.MARK
            && items.get(at + 1).is(WordClass.ACCORDING);
    for (int i = at + 2; teller && i < items.size() && i <= at + NEAR; i++) {
      if (items.get(i).type() == Item.Type.MARK) {
        return i + 1;
      }
    }
    return at;
  }

  /** Whether it is people, not a town, of whom something is told. */
  static boolean isSomebody(Phrase phrase) {
    return phrase != null
        && (phrase.phraseClass() == PhraseClass.PERSON
            || phrase.phraseClass() == PhraseClass.PEOPLE
            || phrase.phraseClass() == PhraseClass.CIVILIAN && !phrase.plural());
  }

  /** Whom harm may come to: also a reporter, whom other words make a source. */
  static boolean canSuffer(Phrase victim) {
    boolean reporter = victim.phraseClass() == PhraseClass.SOURCE && !victim.plural();
    return victim.phraseClass().canAct() || reporter && victim.count().isPresent();
  }

  /** أطلق مسلحان النار على X وتوفي: who died alone is not the two who shot. */
  static boolean isAnother(Item item, Verb verb, Phrase inherited) {
    boolean several =
        inherited != null && inherited.count().filter(c -> c.maximum().orElse(9) > 1).isPresent();
    return verb.subject() == Slot.VICTIM
        && inherited != null
        && !item.verb().plural()
        && (several || inherited.plural());
  }

  /** The person at whom the clause before aims, null where it names none. */
  static Phrase hitBefore(Clause clause) {
    return clause.before == null
        ? null
        : clause.before.items.stream()
            .filter(Item::isPhrase)
            .map(Item::phrase)
            .filter(p -> p.preposition().equals("علي") || p.preposition().isEmpty())
            .filter(p -> p.phraseClass() == PhraseClass.PERSON && !p.plural())
            .reduce((a, b) -> b)
            .orElse(null);
  }

  /** فقدت أربعة مقاتلين: a feminine verb beside counted men has another for its subject. */
  static boolean isLoser(Item item, Arguments arguments) {
    boolean feminine = item.unit().folded().endsWith("ت");
    Phrase lost = arguments.object;
    return feminine && !item.passive() && lost != null && lost.count().isPresent();
  }

  /** قضى الجيش على عشرات, أودى بخمسة: whom a preposition marks. */
  private static Phrase complement(Verb verb, Arguments arguments) {
    return Seek.first(
            arguments.complements,
            p -> verb.complements().get(p.preposition()) == Slot.VICTIM && p.phraseClass().canAct())
        .orElse(null);
  }
}
