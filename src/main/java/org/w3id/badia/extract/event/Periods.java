package org.w3id.badia.extract.event;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.When;
import org.w3id.badia.text.Folding;

/** Whether a time bounds a total over a period, which is no event, or tells when one happened. */
final class Periods {
  private static final Pattern SPAN =
      Pattern.compile("(ال)?(اسبوع|شهر|عام|سنه|اشهر|اسابيع|شهرين|عامين)( .*)?");

  /** A battle of a week is one event. */
  private static final int LATELY = 7;

  /** So many items before a time may stand what ranks the event. */
  private static final int REACH = 5;

  private static final String FRAME = "اطار";

  private static final String WITHIN = "ضمن";

  private final TellingWords words;

  Periods(TellingWords words) {
    this.words = words;
  }

  /** منذ مطلع العام, منذ سنوات, خلال آذار: whether what a mention tells is spread over it. */
  boolean isBound(Item item, Mention owner, List<Mention> mentions) {
    When when = item.unit().when().orElseThrow();
    boolean untilNow =
        item.unit().since()
            && DatePrecision.INTERVAL == when.precision()
            && when.earliest().isPresent()
            && !goesOn(owner, when, counts(mentions));
    return untilNow || isLongAgo(item) || isSpread(item, owner);
  }

  /**
   * «يرتفع إلى 19 عدد الجنود الذين قُتلوا منذ مطلع الشهر», «ارتفع إلى 60 عدد القتلى خلال أسبوع»: a
   * figure that runs on over many attacks.
   */
  static boolean isRunning(Clause clause) {
    Clause who = clause.after;
    boolean told = who != null && who.opener == Clause.Opener.RELATIVE;
    return Seek.any(clause.items, Periods::isSpan)
        || told && Seek.any(who.items, i -> isSpan(i) || isSince(i));
  }

  private static boolean isSince(Item item) {
    return item.unit().when().isPresent() && item.unit().since();
  }

  private static boolean isSpan(Item item) {
    return item.isPhrase(PhraseClass.OTHER)
        && item.phrase().preposition().equals("في")
        && SPAN.matcher(Folding.fold(item.phrase().surface())).matches();
  }

  /** «في أعنف تصعيد تشهده المنطقة منذ أشهر»: the time of what ranks the event bounds no total. */
  static boolean isOfRank(Item item, Clause clause) {
    boolean hangs = clause.opener == Clause.Opener.RELATIVE && clause.before != null;
    return item.unit().since()
        && (ranks(clause, item.span().start())
            || hangs && ranks(clause.before, clause.items.get(0).span().start()));
  }

  private static boolean ranks(Clause clause, int end) {
    List<Item> told = Seek.those(clause.items, i -> i.span().start() < end);
    return Seek.any(told.subList(Math.max(0, told.size() - REACH), told.size()), Ranking::ranks);
  }

  /** «لم تشهد المنطقة مثله منذ أسابيع، ليبلغ عددها مئة منذ مطلع العام»: a time of another verb. */
  static boolean tellsOfAnother(Mention owner, Clause clause) {
    boolean several = owner.plural && owner.count.isEmpty();
    return owner.clause != clause
        && !several
        && (clause.negated
            || isSaidLater(owner, clause)
            || clause.hasFiniteVerb()
                && clause.opener != Clause.Opener.THAT
                && (owner.noun == null || clause.antecedent != owner.noun));
  }

  /**
   * «في الفاشر، المحاصرة منذ أشهر، قصف الجيش»: a time between commas tells of what it describes.
   */
  static boolean isInserted(Item item, Mention owner, Clause clause) {
    int at = clause.items.indexOf(item);
    return describes(clause, at)
        || at > 1
            && owner.clause == clause
            && owner.trigger.start() > item.span().start()
            && at + 1 < clause.items.size()
            && clause.items.get(at + 1).type() == Item.Type.MARK
            && Seek.any(clause.items.subList(0, at), i -> i.type() == Item.Type.MARK);
  }

  /**
   * «هاجمت الحركة، المتحالفة منذ شباط مع X، قرى»: between commas a participle describes who acts.
   */
  private static boolean describes(Clause clause, int at) {
    int first = at;
    while (first > 0 && clause.items.get(first - 1).type() != Item.Type.MARK) {
      first--;
    }
    boolean ends =
        Seek.any(
            clause.items.subList(at, clause.items.size() - 1), i -> i.type() == Item.Type.MARK);
    Item word = clause.items.get(first);
    return ends
        && first > 0
        && first < at
        && !word.isPhrase()
        && !word.isVerb()
        && word.unit().folded().startsWith("ال");
  }

  /** «قُتل عشرة في غارة، في حين قال X إن الحي محاصر منذ أسابيع»: what another one says of now. */
  private static boolean isSaidLater(Mention owner, Clause clause) {
    Clause said = clause.before;
    return clause.opener == Clause.Opener.THAT
        && said != null
        && said != owner.clause
        && !said.items.isEmpty()
        && said.first().span().start() > owner.trigger.start();
  }

  /**
   * «سيطر على المصفاة بعد معارك متقطعة منذ أيلول», «ضمن العملية المستمرة منذ عامين»: what has gone
   * on for long is not all that its clause tells.
   */
  static boolean isBackdrop(Mention owner, List<Mention> mentions) {
    return owner.noun != null
        && !owner.noun.preposition().isEmpty()
        && Seek.any(
            mentions,
            m ->
                m.clause == owner.clause
                    && !m.unreal
                    && (m.noun == null || !m.noun.conjuncts().contains(owner.noun))
                    && m.trigger.start() < owner.trigger.start());
  }

  /** منذ سنوات, but not منذ أمس nor حتى مساء الاثنين. */
  private boolean isLongAgo(Item item) {
    String since = item.unit().folded();
    return item.unit().since()
        && item.unit().when().orElseThrow().earliest().isEmpty()
        && since.matches("[وف]?منذ.*")
        && Seek.none(words.all(TellingRole.DAY), since::contains);
  }

  /** مجمل هجمات اليوم: those of the day that is told of, whichever it is. */
  static boolean isOfDay(Item item, Clause clause) {
    int at = clause.items.indexOf(item);
    Phrase of = at < 1 ? null : clause.items.get(at - 1).phrase();
    return of != null
        && of.phraseClass() == PhraseClass.EVENT
        && !of.definite()
        && of.holder() == null
        && of.plural()
        && item.unit().folded().equals("اليوم");
  }

  /** في ذلك اليوم, في مثل هذا اليوم: the day of what is told, not today. */
  static boolean isThatDay(Item item, Clause clause) {
    int at = clause.items.indexOf(item);
    if (at < 1 || !item.unit().folded().endsWith("اليوم")) {
      return false;
    }
    String before = clause.items.get(at - 1).unit().folded();
    return before.endsWith("ذلك") || before.endsWith("مثل");
  }

  /**
   * «بقصف في إطار المعارك المستمرة منذ عام», «ضمن حملة انطلقت الجمعة»: a time of that within which
   * the event happened.
   */
  boolean isOfFrame(Item item, Clause clause, Mention owner) {
    int at = clause.items.indexOf(item);
    Phrase before = at < 1 ? null : clause.items.get(at - 1).phrase();
    if (item.unit().since() && before != null) {
      String[] told = Folding.fold(before.surface()).split(" ");
      return before != owner.noun
          && before.span().end() > owner.trigger.start()
          && words.is(TellingRole.ONGOING, told[told.length - 1]);
    }
    return isOfFrame(clause);
  }

  /**
   * «ضمن حملة انطلقت الجمعة»: whether a clause tells when that began within which things happen.
   */
  boolean isOfFrame(Clause clause) {
    Clause told = clause.before;
    return clause.opener == Clause.Opener.RELATIVE
        && clause.antecedent != null
        && told != null
        && Seek.any(clause.items, i -> i.isVerb() && isOfBeginning(i))
        && isFrame(told, clause.antecedent);
  }

  private boolean isOfBeginning(Item verb) {
    return words.is(TellingRole.BEGINS, verb.unit().folded());
  }

  /** ضمن حملة, في إطار حملة. */
  private static boolean isFrame(Clause clause, Phrase noun) {
    int at = clause.at(noun);
    boolean within =
        Folding.fold(noun.surface()).startsWith(FRAME)
            || at > 0
                && at < clause.items.size()
                && clause.items.get(at - 1).unit().folded().endsWith(WITHIN);
    return within && !noun.preposition().isEmpty();
  }

  /** حتى مساء الاثنين: the last day of what goes on. */
  static boolean isLimit(Item item) {
    When when = item.unit().when().orElseThrow();
    return item.unit().since()
        && item.unit().folded().matches("[وف]?(حتي|لغايه|لحد) .*")
        && when.earliest().isEmpty()
        && when.latest().isPresent()
        && Draft.DAYS.contains(when.precision());
  }

  /** Whether the sentence counts victims, so that a time since then bounds a total. */
  private static boolean counts(List<Mention> mentions) {
    return Seek.any(
        mentions,
        m ->
            Seek.any(
                m.tolls,
                t -> t.count().maximum().isPresent() || t.count().minimum().orElse(0) > 1));
  }

  /**
   * تدور منذ صباح أمس اشتباكات: what began lately and goes on is told for itself, no total; where
   * people are counted, only a fight that began yesterday or today is.
   */
  private static boolean goesOn(Mention mention, When when, boolean counted) {
    boolean fight = mention.kind == EventKind.CLASH;
    return mention.noun != null
        && (!counted || fight)
        && when.latest().isPresent()
        && !when.earliest().get().plusDays(counted ? 1 : LATELY).isBefore(when.latest().get());
  }

  /**
   * تصاعدت الهجمات خلال الشهر الماضي: many, of which none is told; قُتل 89 في نيسان, بلغ ضحايا
   * الألغام العام الماضي 46: those counted, of whom no attack is told.
   */
  private static boolean isSpread(Item item, Mention owner) {
    boolean many = owner.noun != null && owner.plural && !Twins.isTwo(owner);
    boolean year = item.unit().when().orElseThrow().precision() == DatePrecision.YEAR;
    boolean counted = counts(List.of(owner)) && (owner.harmOnly || year);
    return isCoarse(item) && (counted || many && owner.kind != EventKind.CLASH);
  }

  /** «هجوم شنّه داعش أمس»: whether a clause is of the noun that tells the event. */
  static boolean isOfDeed(Clause clause, Mention owner) {
    return owner.noun != null
        && clause.opener == Clause.Opener.RELATIVE
        && clause.antecedent == owner.noun;
  }

  /** «استفاقوا الأربعاء على ضحايا هجوم شنّه داعش أمس»: a day of the deed, not of who speaks. */
  static boolean tellsDeed(Item day, Clause clause, Mention owner) {
    int at = clause.items.indexOf(day);
    boolean within = at > 0 && clause.items.get(at - 1).unit().folded().equals("في");
    return isOfDeed(clause, owner) && !within;
  }

  /**
   * «استعادوا قرية كانوا فقدوها الأربعاء», «في إطار عملية أطلقها في 18 نيسان»: the day of what a
   * clause tells of a thing beside the event.
   */
  static boolean isOfThing(Clause clause, Mention owner) {
    boolean beside =
        clause.opener == Clause.Opener.RELATIVE
            && owner.clause != clause
            && clause.antecedent != null
            && clause.antecedent != owner.noun
            && clause.antecedent.span().start() > owner.trigger.start();
    List<Item> verbs = Seek.those(clause.items, i -> i.isVerb() && !i.verb().isMasdar());
    boolean was = !verbs.isEmpty() && Clauses.isAuxiliary(verbs.get(0));
    boolean past = verbs.size() > (was ? 1 : 0) && !verbs.get(verbs.size() - 1).verb().imperfect();
    boolean held = isOfDeed(clause, owner) && owner.noun.holder() != null && was;
    return past && (held || beside && (was || isThing(clause.antecedent)));
  }

  private static boolean isThing(Phrase antecedent) {
    return switch (antecedent.phraseClass()) {
      case PLACE, FACILITY, EVENT, OTHER -> true;
      default -> false;
    };
  }

  /** Whether a time is no day but a month or a year. */
  static boolean isCoarse(Item item) {
    DatePrecision precision = item.unit().when().orElseThrow().precision();
    return precision == DatePrecision.MONTH || precision == DatePrecision.YEAR;
  }
}
