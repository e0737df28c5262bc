package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * Who holds what: a place that falls, and words of control that tell a change only where somebody
 * takes it. «تحت سيطرة X» alone is how things stand.
 */
final class Holdings {
  /** Verbs of which these are only one sense. */
  private static final Set<String> FALLS = Set.of("سقط", "وقع");

  /** Their nouns, which a pronoun follows. */
  private static final Set<String> FALL = Set.of("سقوط", "وقوع");

  /** من بين, of which some are told. */
  private static final String AMONG = "صفوف";

  private final FrameReader frames;
  private final Map<Phrase, Mention> byNoun;
  private final Slots slots;

  Holdings(FrameReader frames, Map<Phrase, Mention> byNoun, Slots slots) {
    this.frames = frames;
    this.byNoun = byNoun;
    this.slots = slots;
  }

  /** سيطرة, قبضة: what somebody holds, by itself no event. */
  static boolean isControl(Phrase noun) {
    return noun.event()
        .filter(n -> n.value().equals(EventKind.TERRITORIAL_CHANGE.className()))
        .filter(n -> n.genitive() == Slot.AGENT && !isEntry(n))
        .isPresent();
  }

  /** دخول, تقدم: whoever comes to a place, where سيطرة is what he has there. */
  private static boolean isEntry(EventNoun noun) {
    return noun.complements().get("الي") == Slot.PLACE;
  }

  /** دخول المساعدات, تقدم المحادثات, فرار المدنيين: no fighters who take ground, no prisoners. */
  static boolean isNoAct(EventNoun noun, Clause clause, int at, Phrase phrase) {
    EventKind kind = Kinds.of(noun.value());
    boolean whose = phrase.holder() != null || !Folding.fold(phrase.surface()).contains(" ال");
    if (kind == EventKind.ARMED_ASSAULT && !whose && Deeds.isAttempt(phrase)) {
      return true; // تصدوا لمحاولة التقدم: the verb tells it
    }
    if (kind == EventKind.PRISON_BREAK && noun.complements().get("من") == Slot.PATIENT) {
      return clause.items.stream()
          .skip(at)
          .noneMatch(i -> i.isPhrase() && Seek.any(i.phrase().all(), Holdings::isKept));
    }
    if (kind == EventKind.AMBUSH) {
      return isAttacked(clause, at, phrase);
    }
    Phrase holder = phrase.holder();
    if (kind != EventKind.TERRITORIAL_CHANGE || !isEntry(noun)) {
      return kind == EventKind.TERRITORIAL_CHANGE && Sites.isArm(holder);
    }
    boolean fighters =
        holder == null ? !phrase.pronoun().isEmpty() : holder.phraseClass().canFight();
    boolean ground =
        clause.items.stream()
            .skip(at + 1L)
            .limit(2)
            .anyMatch(i -> i.isPhrase() && isGround(i.phrase()) && !isAhead(i.phrase()));
    if (Entries.isManaged(clause, at, phrase)) {
      return false;
    }
    return !fighters || !ground || Circumstances.isMeanwhile(phrase);
  }

  /** هجوم على خمسة كمائن, يهاجم كمائن الجيش: what is attacked is a checkpoint and no ambush. */
  private static boolean isAttacked(Clause clause, int at, Phrase ambush) {
    Item before = at > 0 ? clause.items.get(at - 1) : null;
    boolean struck =
        before != null
            && before.isVerb(VerbClass.ACT)
            && before.verb().verb().object() == Slot.PATIENT
            && ambush.preposition().isEmpty()
            && clause.items.subList(0, at - 1).stream()
                .filter(Item::isPhrase)
                .map(Item::phrase)
                .anyMatch(p -> p.phraseClass().canAct() && p.preposition().isEmpty());
    return struck || ambush.preposition().equals("علي");
  }

  /** التقدم نحو العاصمة: where they have not come yet. */
  private static boolean isAhead(Phrase place) {
    return place.preposition().equals("ضد");
  }

  private static boolean isKept(Phrase phrase) {
    return Sites.isPrison(phrase) || phrase.holder() != null && Sites.isPrison(phrase.holder());
  }

  /** سقطت البلدة بيد X, بات المخفر في قبضة X: whether the verb tells so. */
  boolean change(Clause clause, Item item, Arguments arguments) {
    Verb verb = item.verb().verb();
    if (verb.verbClass() == VerbClass.HOLD && Backdrops.isLeft(clause, item)) {
      return taken(clause, item, arguments);
    }
    boolean becomes = verb.value().equals(Backdrops.BECOMES) || FALLS.contains(verb.lemma());
    Phrase what = held(clause, arguments);
    Phrase holder = becomes && what != null ? holder(clause, item) : null;
    if (holder == null || clause.negated) {
      return false;
    }
    Mention mention = frames.fresh(EventKind.TERRITORIAL_CHANGE, clause, item);
    slots.fill(mention, Slot.AGENT, holder);
    slots.fill(mention, Slot.PATIENT, what);
    return true;
  }

  /** بات التنظيم يسيطر على البلدة. */
  private boolean taken(Clause clause, Item item, Arguments arguments) {
    List<Phrase> ground =
        Seek.those(arguments.complements, p -> p.preposition().equals("علي") && isGround(p));
    boolean by = arguments.subject != null && arguments.subject.phraseClass().canAct();
    if (ground.isEmpty() || !by) {
      return false;
    }
    Mention mention = frames.fresh(EventKind.TERRITORIAL_CHANGE, clause, item);
    slots.fill(mention, Slot.AGENT, arguments.subject);
    ground.forEach(p -> slots.fill(mention, Slot.PATIENT, p));
    return true;
  }

  private static Phrase held(Clause clause, Arguments arguments) {
    for (Phrase phrase : new Phrase[] {arguments.subject, arguments.object}) {
      Phrase what = phrase == null ? null : isGround(phrase) ? phrase : whole(clause, phrase);
      if (what != null) {
        return what;
      }
    }
    return null;
  }

  /** من بين عشرة مواقع سقطت خمسة: the ground of which a bare number behind it counts a part. */
  static Phrase whole(Clause clause, Phrase number) {
    boolean bare = number.word().isEmpty() && number.sense() == null && number.count().isPresent();
    return !bare
        ? null
        : clause.items.stream()
            .filter(i -> i.isPhrase() && i.span().end() < number.span().start())
            .map(Item::phrase)
            .filter(p -> p.preposition().equals(AMONG) && p.count().isPresent() && isGround(p))
            .findFirst()
            .orElse(null);
  }

  private static Phrase holder(Clause clause, Item verb) {
    boolean behind = false;
    for (Item item : clause.items) {
      behind |= item == verb;
      if (behind && item.isPhrase()) {
        Phrase phrase = item.phrase();
        boolean by = phrase.preposition().equals(Chunker.BY) && phrase.phraseClass().canAct();
        boolean control = phrase.phraseClass() == PhraseClass.EVENT && isControl(phrase);
        Phrase holder = by ? phrase : control ? phrase.holder() : null;
        if (holder != null && holder.phraseClass().canAct()) {
          return holder;
        }
      }
    }
    return null;
  }

  /** استعادة البلدة بعد سقوطها في أيدي X: into whose hands it fell loses it now. */
  static boolean isLoser(Mention mention, Clause clause, Phrase by) {
    if (mention.kind != EventKind.TERRITORIAL_CHANGE || !by.preposition().equals(Chunker.BY)) {
      return false;
    }
    Item before = null;
    for (Item item : clause.items) {
      if (item.isPhrase() && item.phrase() == by) {
        break;
      }
      before = item.type() == Item.Type.PARTICLE ? before : item;
    }
    return before != null
        && before.isPhrase()
        && !before.phrase().pronoun().isEmpty()
        && Seek.any(FALL, Folding.fold(before.phrase().surface())::startsWith);
  }

  /** تحرير البلدة من سيطرة X: the hold that ends is part of what is told. */
  static boolean isFormer(Phrase phrase) {
    return phrase.preposition().equals("من") && isControl(phrase);
  }

  /** أعلن سيطرته على البلدة: whoever announces that he holds it has taken it. */
  void announced(Arguments arguments) {
    for (Phrase phrase : arguments.bareAfter) {
      confirm(phrase);
    }
    for (Phrase phrase : arguments.complements) {
      if (phrase.preposition().equals("عن")) {
        confirm(phrase);
      }
    }
  }

  private void confirm(Phrase phrase) {
    Optional<Mention> mention = Optional.ofNullable(byNoun.get(phrase));
    mention.filter(m -> m.tentative).ifPresent(m -> m.tentative = false);
  }

  /** Ground that can change hands: a place, a facility, four villages without a name. */
  static boolean isGround(Phrase phrase) {
    boolean ground =
        phrase
            .word()
            .filter(w -> w.wordClass() == WordClass.PLACE_HEAD || w.wordClass() == WordClass.ROAD)
            .isPresent();
    return switch (phrase.phraseClass()) {
      case PLACE, FACILITY -> true;
      default -> ground;
    };
  }

  /** تقدم له دعماً, تقدموا كيلومترين: no ground is named that they came to. */
  private static boolean isNowhere(Clause clause, Item item) {
    boolean told = clause.antecedent != null || !item.pronoun().isEmpty();
    return !told
        && clause.items.stream()
            .filter(Item::isPhrase)
            .flatMap(i -> i.phrase().all().stream())
            .noneMatch(p -> isGround(p) || p.event().isPresent() || !p.places().isEmpty());
  }

  /** استولى على سيارات, سيطر على الحريق: nothing that changes hands as ground does. */
  private static boolean isLoot(Verb verb, Arguments arguments) {
    boolean told = false;
    for (Phrase phrase : arguments.complements) {
      boolean patient = verb.complements().get(phrase.preposition()) == Slot.PATIENT;
      for (Phrase one : phrase.all()) {
        boolean ground = isGround(one) || one.phraseClass().canAct() || one.event().isPresent();
        if (patient && ground) {
          return false;
        }
      }
      told |= patient;
    }
    return told;
  }

  /** استولى على أسلحة وذخائر, على كميات من العتاد: behind على stand only nouns of things. */
  private static boolean isArms(Clause clause, Item verb) {
    boolean upon = false;
    boolean thing = false;
    for (Item item : clause.items.subList(clause.items.indexOf(verb) + 1, clause.items.size())) {
      boolean word = item.type() == Item.Type.WORD;
      if (upon && !word && !item.unit().folded().equals("من")) {
        return thing && !(item.isPhrase() && item.conjunction().isEmpty());
      }
      thing |= upon && word && item.unit().is(WordClass.NOUN);
      upon |= item.unit().folded().equals("علي");
    }
    return thing;
  }

  /** What is taken must be ground, and what prisoners flee from a prison. */
  static boolean isNoAct(Clause clause, Item item, Verb verb, Arguments arguments) {
    return switch (Kinds.of(verb.value())) {
      case TERRITORIAL_CHANGE ->
          isLoot(verb, arguments)
              || isArms(clause, item)
              || Sites.isArm(arguments.object)
              || isNowhere(clause, item)
              || Entries.isVisited(verb, arguments);
      case PRISON_BREAK -> Seek.none(arguments.complements, Sites::isPrison);
      case RAID -> isNoArrest(verb, arguments);
      case ARMED_ASSAULT -> Circumstances.isStandingSiege(clause, item, arguments);
      case DEPLOYMENT -> Circumstances.isOfNoTroops(verb, arguments.subject);
      default -> false;
    };
  }

  /** أوقف عملياته, حافلات أوقفوها: not somebody is seized. */
  private static boolean isNoArrest(Verb verb, Arguments arguments) {
    boolean stopped = Seek.any(arguments.bareAfter, p -> p.phraseClass() == PhraseClass.EVENT);
    boolean thing = arguments.object != null && !arguments.object.phraseClass().canAct();
    return verb.deed().isPresent()
        && (stopped || thing)
        && Seek.none(
            arguments.complements,
            c ->
                c.phraseClass() != PhraseClass.PLACE
                    && verb.complements().get(c.preposition()) == Slot.PATIENT);
  }

  /** يتقدمهم قائد, تقدمه الوزير: who goes before somebody takes no ground. */
  static boolean isPreceding(Item item, Verb verb) {
    boolean ground = Kinds.of(verb.value()) == EventKind.TERRITORIAL_CHANGE;
    return ground && verb.object() == Slot.NONE && !item.pronoun().isEmpty();
  }

  /**
   * مهاجمة كمين strikes what the Egyptians call so, a checkpoint. حصيلة هجوم, مكان الاشتباك: the
   * event is told by what belongs to it.
   */
  static boolean tellsOfHolder(Phrase phrase) {
    Phrase holder = phrase.holder();
    boolean event = holder != null && holder.phraseClass() == PhraseClass.EVENT;
    boolean hit = phrase.event().filter(n -> n.genitive() == Slot.PATIENT).isPresent();
    boolean one = event && !hit && !holder.definite() && !holder.plural();
    boolean figure =
        phrase.phraseClass() == PhraseClass.OTHER || phrase.phraseClass() == PhraseClass.SOURCE;
    return one || event && figure;
  }
}
