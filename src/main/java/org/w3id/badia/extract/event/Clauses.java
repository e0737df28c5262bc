package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.event.Clause.Opener;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Cuts a sentence into clauses. A comma alone ends none. */
final class Clauses {
  private static final Set<String> EXCEPTING = Set.of("سوي", "الا");

  /** في أثنائها: the pronoun stands for what it happened during, and no clause follows. */
  private static final Pattern MEANWHILE = Pattern.compile("(في )?(اثناء|خلال)(ه|ها|هم|هما)");

  /**
   * «لم تمض ساعات حتى أغارت»: before a perfect it tells the next thing, else how long or what for.
   */
  private static final String UNTIL = "حتي";

  /** إن, which before كان asks whether. */
  private static final String IF = "ان";

  /** لا يزال, ما زالت: what follows is no deed of theirs. */
  private static final Pattern STILL = Pattern.compile("(ي|ت)?زا?ل(ت|وا|ون)?");

  /** لا alone, which before a noun denies that there is any. */
  private static final Pattern NO = Pattern.compile("[وف]?لا");

  private final List<Item> items;
  private final List<Clause> clauses = new ArrayList<>();
  private Clause open;

  private Clauses(List<Item> items) {
    this.items = items;
  }

  /** The clauses of a sentence, in order. */
  static List<Clause> of(List<Item> sentence) {
    List<Item> items = Clothes.without(sentence);
    Clauses run = new Clauses(items);
    run.begin(Opener.START, null);
    for (int i = 0; i < items.size(); i++) {
      run.take(i);
    }
    run.clauses.removeIf(c -> c.items.isEmpty());
    Resumption.apply(run.clauses);
    Habits.apply(run.clauses);
    return run.clauses;
  }

  private void begin(Opener opener, Phrase antecedent) {
    Clause before = open;
    open = new Clause(opener, antecedent, before);
    open.denied = before != null && Denial.reaches(opener, antecedent, before);
    open.drill = opener == Opener.AND && before != null && before.drill;
    open.unreal = opener == Opener.WHY || open.denied || open.drill;
    if (before != null) {
      before.after = open;
    }
    clauses.add(open);
  }

  private void take(int i) {
    Item item = items.get(i);
    open.negated &= !EXCEPTING.contains(item.unit().folded());
    switch (item.type()) {
      case PARTICLE -> particle(i, item);
      case MARK -> mark(item);
      case VERB -> verb(item);
      default -> {
        open.unreal |= isUnreal(item);
        open.items.add(item);
      }
    }
  }

  /** A burst gas bottle is no attack, nor is what lacks truth: لا صحة لما أشيع, عارٍ عن الصحة. */
  private boolean isUnreal(Item item) {
    return isNoun(item, "accident")
        || isNoun(item, "untrue")
        || open.negated && isNoun(item, "truth");
  }

  static boolean isNoun(Item item, String value) {
    return item.isPhrase() && item.phrase().word().filter(w -> w.value().equals(value)).isPresent();
  }

  private void mark(Item item) {
    if (item.unit().kind() == UnitKind.BREAK) {
      begin(Opener.BREAK, null);
    } else {
      open.items.add(item);
    }
  }

  private void particle(int i, Item item) {
    Optional<Opener> connective = connective(i, item);
    if (connective.isPresent()) {
      begin(connective.get(), null);
    } else if (item.is(WordClass.RESULT) && nextIsVerb(i)) {
      begin(Opener.RESULT, null);
    } else if (item.is(WordClass.RELATIVE)) {
      begin(Opener.RELATIVE, Relatives.named(open));
    } else if (item.is(WordClass.THAT) && !Raising.awaits(open)) {
      boolean without = open.negated && Seek.all(open.items, p -> p.is(WordClass.NEGATION));
      boolean planned = open.unreal && Seek.all(open.items, p -> p.is(WordClass.UNREAL));
      begin(Opener.THAT, null);
      open.negated = without;
      open.unreal |= planned;
      open.asked = isWhether(i, item);
    } else if (isPlan(item) && !open.items.isEmpty()) {
      begin(Opener.WHY, null);
    } else if (item.is(WordClass.TRANSITION) && !isManner()) {
      begin(Opener.TRANSITION, null);
    } else if (negates(i, item) && told()) {
      begin(nextIsVerb(i) ? Opener.RELATIVE : Opener.SAME, open.lastPhrase());
      flag(i, item);
    } else {
      flag(i, item);
    }
    open.drill |= Aims.isDrill(item);
    open.items.add(item);
  }

  /**
   * أعدم ميدانياً عشرة رجال: right behind its verb the word tells how, and turns to nothing else.
   */
  private boolean isManner() {
    return open.last() != null && open.last().isVerb() && !isAuxiliary(open.last());
  }

  /** خطر هجوم; but بجروح خطرة tells how badly they are hurt. */
  private static boolean isPlan(Item item) {
    boolean bound = item.unit().first().raw().endsWith("ة");
    return item.unit().word(WordClass.UNREAL).stream()
        .anyMatch(w -> !bound || w.reading().pronoun().isEmpty());
  }

  private void flag(int i, Item item) {
    open.negated |= negates(i, item);
    open.hedged |= item.is(WordClass.HEDGE);
    open.unreal |= isPlan(item);
    open.period |=
        item.is(WordClass.PERIOD)
            && !Ranking.isFirstOfItsKind(items, i)
            && !Ranking.isShort(items, i);
  }

  /** لا سيما and لا يزال deny nothing; ولا معلومات عن ضحايا does. */
  private boolean negates(int i, Item item) {
    return item.is(WordClass.NEGATION)
        && (nextIsVerb(i) || !NO.matcher(item.unit().folded()).matches() || isAbsent(i + 1));
  }

  /** لا معلومات, لا ضحايا: of a bare noun behind لا there is none. */
  private boolean isAbsent(int i) {
    Phrase noun = i < items.size() ? items.get(i).phrase() : null;
    return noun != null
        && items.get(i).conjunction().isEmpty()
        && noun.preposition().isEmpty()
        && !noun.definite()
        && switch (noun.phraseClass()) {
          case CASUALTY, HARM, OTHER, SOURCE -> true;
          default -> false;
        };
  }

  /** لم توضح إن كانت قد شاركت: nobody says that it is so. */
  private boolean isWhether(int i, Item item) {
    Item next = i + 1 < items.size() ? items.get(i + 1) : null;
    return item.unit().folded().equals(IF)
        && next != null
        && isAuxiliary(next)
        && !next.verb().imperfect();
  }

  /** Whether the clause has said what it says, so that a negation denies only what follows. */
  private boolean told() {
    return splits() || Seek.any(open.items, i -> i.isPhrase(PhraseClass.EVENT));
  }

  private Optional<Opener> connective(int i, Item item) {
    if (!item.is(WordClass.CONNECTIVE) || MEANWHILE.matcher(item.unit().folded()).matches()) {
      return Optional.empty();
    }
    boolean ambiguous =
        item.unit().is(WordClass.PREPOSITION)
            || item.unit().is(WordClass.AFTER)
            || item.unit().is(WordClass.FILLER) // قتلوا حينها أربعين
            || item.unit().is(WordClass.ACCORDING);
    boolean meanwhile = isManner() && item.unit().folded().startsWith("في ");
    Item verb = nextVerb(i);
    boolean until = item.unit().folded().equals(UNTIL);
    if (verb == null ? ambiguous || meanwhile || until : until && verb.verb().imperfect()) {
      return Optional.empty();
    }
    Word word = item.unit().word(WordClass.CONNECTIVE).orElseThrow().sense();
    return Optional.of(Opener.valueOf(word.value().toUpperCase(Locale.ROOT)));
  }

  private boolean nextIsVerb(int i) {
    return nextVerb(i) != null;
  }

  /** The finite verb that stands right behind, null where none does. */
  private Item nextVerb(int i) {
    int next = i + 1;
    while (next < items.size()
        && (items.get(next).is(WordClass.FILLER) || items.get(next).is(WordClass.NEGATION))) {
      next++;
    }
    boolean finite =
        next < items.size()
            && items.get(next).isVerb()
            && !items.get(next).verb().isMasdar()
            && !STILL.matcher(items.get(next).unit().folded()).matches();
    return finite ? items.get(next) : null;
  }

  private void verb(Item item) {
    if (item.verb().isMasdar()) {
      open.items.add(item);
      return;
    }
    boolean joined = !item.conjunction().isEmpty();
    boolean counted = CountedNext.stands(open, item);
    boolean own = joined || counted || awaitsPredicate();
    Phrase relative = own ? null : Relatives.antecedent(open, item);
    if (relative != null) {
      begin(Opener.RELATIVE, relative);
    } else if (joined && !open.items.isEmpty() || splits() || isPastNegation()) {
      int end = open.items.size();
      int from = joined ? end : counted ? end - 1 : subjectBefore();
      List<Item> subject = List.copyOf(open.items.subList(from, end));
      open.items.subList(from, end).clear();
      boolean said = !joined && Denial.stands(open) && Denial.isDeed(item.unit());
      begin(Opener.AND, null);
      open.denied |= said;
      open.unreal |= said;
      open.items.addAll(subject);
    }
    mood(item);
    open.items.add(item);
  }

  /** أن تكون صواريخ سقطت: what follows the subject of كان is what is said of it. */
  private boolean awaitsPredicate() {
    return (open.unreal || open.asked)
        && Seek.any(open.items, i -> i.isVerb() && isAuxiliary(i))
        && Seek.none(open.items, this::ownPredicate);
  }

  /** «…، 25 منهم أعدموا», «و35 آخرون أصيبوا»: where those of whom the next verb tells begin. */
  private int subjectBefore() {
    int end = open.items.size();
    int at = end - 2;
    boolean some =
        at > 1
            && Parts.isOf(open.items.get(end - 1))
            && open.items.get(at).isPhrase(PhraseClass.PEOPLE)
            && open.items.get(at).phrase().count().isPresent()
            && open.items.get(at - 1).type() == Item.Type.MARK;
    Item last = end > 1 && open.last().isPhrase() ? open.last() : null;
    boolean others =
        last != null
            && last.phrase().other()
            && last.phrase().count().isPresent()
            && last.conjunction().equals("و");
    return some ? at : others || isPastNegation() ? end - 1 : Circumstances.start(open.items);
  }

  /** «من دون قتال وداعش ينسحب»: the negation ends before whoever is joined to it with a verb. */
  private boolean isPastNegation() {
    Item last = open.last();
    return open.items.size() > 2
        && open.items.get(0).is(WordClass.NEGATION)
        && !open.hasFiniteVerb()
        && last.isPhrase()
        && last.phrase().phraseClass().canAct()
        && last.phrase().preposition().isEmpty()
        && last.conjunction().equals("و");
  }

  private void mood(Item item) {
    VerbClass verbClass = item.verb().verb().verbClass();
    open.unreal |= verbClass == VerbClass.UNREAL || verbClass == VerbClass.DENY;
    open.hedged |= verbClass == VerbClass.HEDGE;
  }

  private boolean splits() {
    return open.hasFiniteVerb() && Seek.any(open.items, this::ownPredicate);
  }

  /** كان and its sisters and يقوم share their clause with the verb that follows. */
  private boolean ownPredicate(Item item) {
    return item.isVerb() && !item.verb().isMasdar() && !isAuxiliary(item);
  }

  static boolean isAuxiliary(Item item) {
    return item.isVerb() && item.verb().verb().lemma().equals("كان");
  }
}
