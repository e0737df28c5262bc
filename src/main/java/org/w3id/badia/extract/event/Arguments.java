package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/**
 * The subject, object and complements of a verb in its clause: verb first or subject first, active
 * or passive, with a pronoun for the object or a relative's noun for either.
 */
final class Arguments {
  private static final Pattern BACK = Pattern.compile("(ب|علي)(ه|ها|هم|هما|هن)");

  Phrase subject;
  Phrase object;
  boolean passive;
  boolean subjectInherited;

  /** مروحيات النظام ... الأطراف الشرقية: another noun stands behind the first. */
  private boolean more;

  /** ضرب الحوثيون كذا: a word without a preposition that no table has stands behind the first. */
  private boolean unlisted;

  final List<Phrase> complements = new ArrayList<>();
  final List<Phrase> bareAfter = new ArrayList<>();
  private Phrase bareBefore;
  final Clause clause;
  private final Item item;
  private final Verb verb;

  private Arguments(Clause clause, Item item) {
    this.clause = clause;
    this.item = item;
    this.verb = item.verb().verb();
  }

  /** The arguments of the verb at an index of a clause. */
  static Arguments of(Clause clause, int index) {
    Arguments arguments = new Arguments(clause, clause.items.get(index));
    arguments.collect(index);
    arguments.decide();
    return arguments;
  }

  private void collect(int index) {
    boolean said = false;
    Asides.Nominal nominal = new Asides.Nominal();
    for (int i = index + 1; i < clause.items.size(); i++) {
      Item next = clause.items.get(i);
      said = next.type() != Item.Type.MARK && (said || Beliefs.opens(next));
      if (next.isVerb() && !Clauses.isAuxiliary(next)) {
        i = Asides.closing(clause, index, i);
        if (i < 0) {
          break;
        }
        continue;
      }
      Item last = clause.items.get(i - 1);
      boolean aside =
          nominal.holds(next, said)
              || said
              || Asides.opens(clause, i - 1)
              || Asides.isInserted(clause, i)
              || Asides.governs(last);
      if (next.isPhrase() && !aside) {
        (next.phrase().preposition().isEmpty() ? bareAfter : complements).add(next.phrase());
      }
    }
    for (int i = index - 1; i >= 0; i--) {
      Item before = clause.items.get(i);
      boolean verbBefore = before.isVerb() && !Clauses.isAuxiliary(before);
      if (verbBefore || bareBefore != null || isDateline(before)) {
        bareBefore = Asides.isGoverned(before) ? null : bareBefore;
        break;
      }
      boolean aside = i > 0 && Asides.stands(clause, i);
      boolean bare = before.isPhrase() && before.phrase().preposition().isEmpty() && !aside;
      if (bare && isCore(before.phrase())) {
        bareBefore = Asides.owner(clause, i, verb);
      }
    }
    bareBefore = bareBefore == null ? Topics.described(clause, item) : bareBefore;
    more = bareAfter.size() > 1 && !isCore(bareAfter.get(1)) && bareAfter.get(1).definite();
    unlisted = Asides.hasUnlisted(clause, bareAfter, verb);
    bareAfter.removeIf(p -> !isCore(p) || Asides.isReporter(verb, bareAfter, p));
  }

  /** «حلب 6-7-2024 – استشهد مدنيان»: who wrote it and where is not the subject. */
  private boolean isDateline(Item before) {
    return before.isDash() && !bareAfter.isEmpty() && clause.opener == Clause.Opener.START;
  }

  private static boolean isCore(Phrase phrase) {
    return phrase.phraseClass() != PhraseClass.OTHER || Holdings.isGround(phrase);
  }

  private void decide() {
    boolean relative = Relatives.isOfNoun(clause, item);
    subject = OneOfThem.of(clause, item);
    if (item.verb().isMasdar()) {
      masdar();
    } else if (subject != null || tellsOfOne()) {
      object = carriedOr(firstOr(null));
    } else if (item.passive() || item.verb().voice() == VerbForm.Voice.PASSIVE) {
      passive = true;
      object =
          relative
              ? ofRelative()
              : firstOr(bareBefore == null ? Topics.fronted(clause, item) : bareBefore);
    } else if (relative && bareBefore == null) {
      relative();
    } else if (bareBefore != null && item.conjunction().isEmpty() && !isWhere(bareBefore)) {
      subjectFirst();
    } else {
      verbFirst();
    }
    boolean suffers = verb.object() == Slot.PATIENT || verb.object() == Slot.VICTIM && !passive;
    if (object == null && (!item.pronoun().isEmpty() && suffers || refersBack())) {
      object = Pronouns.of(clause, item);
    }
    if (object == null && transitive() && !bareAfter.isEmpty()) {
      object = Topics.beyondRelative(clause, verb);
    }
    boolean own = item.verb().isMasdar() && !item.pronoun().isEmpty() && object == null;
    if (subject == null && !passive && !own) {
      subject = Topics.inherited(clause, item);
      subjectInherited = true;
    }
  }

  /** كمين قُتل به ثلاثة جنود: who is counted behind the verb suffers it, not what it tells of. */
  private Phrase ofRelative() {
    boolean counted =
        verb.object() == Slot.VICTIM
            && !bareAfter.isEmpty()
            && bareAfter.get(0).phraseClass().canAct()
            && bareAfter.get(0).count().isPresent();
    return counted ? bareAfter.get(0) : clause.antecedent;
  }

  /** قال إنه قصف الثكنة: the pronoun before the verb is its subject. */
  private boolean tellsOfOne() {
    int at = clause.items.indexOf(item);
    return at > 0
        && verb.verbClass() == VerbClass.ACT
        && transitive()
        && !bareAfter.isEmpty()
        && item.pronoun().isEmpty()
        && clause
            .items
            .get(at - 1)
            .unit()
            .word(WordClass.THAT)
            .filter(w -> w.sense().value().equals("told"))
            .isPresent();
  }

  private Phrase firstOr(Phrase other) {
    return bareAfter.isEmpty() ? other : bareAfter.get(0);
  }

  /** شن هجوم, تعرض الرتل لـ, قيام التنظيم بـ, الهجوم الذي قام X بشنه. */
  private void masdar() {
    if (carriesAntecedent(item)) {
      object = clause.antecedent;
      return;
    }
    if (bareAfter.isEmpty()) {
      return;
    }
    Phrase first = bareAfter.get(0);
    boolean carries = verb.object() == Slot.EVENT && (isEvent(first) || isWeapon(first));
    if (carries) {
      object = bareAfter.get(0);
    } else {
      subject = bareAfter.get(0);
      object = bareAfter.size() > 1 ? bareAfter.get(1) : null;
    }
  }

  /** الهجوم الذي قام X بشنه: the pronoun of the masdar means the event that the clause is of. */
  private boolean carriesAntecedent(Item masdar) {
    return masdar.isVerb()
        && masdar.verb().isMasdar()
        && masdar.verb().verb().object() == Slot.EVENT
        && !masdar.pronoun().isEmpty()
        && clause.antecedent != null
        && isEvent(clause.antecedent);
  }

  private static boolean isEvent(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.EVENT;
  }

  /** انفجرت به عبوة, انهالت عليه قذائف. */
  private boolean refersBack() {
    boolean patient =
        verb.complements().get("ب") == Slot.PATIENT
            || verb.complements().get("علي") == Slot.PATIENT;
    return patient
        && Seek.none(complements, this::isPatient)
        && Seek.any(clause.items, i -> BACK.matcher(i.unit().folded()).matches());
  }

  private boolean transitive() {
    return verb.object() != Slot.NONE;
  }

  private void relative() {
    boolean later = Seek.any(clause.items, this::carriesAntecedent);
    if (!item.pronoun().isEmpty() || later) {
      object = later ? null : clause.antecedent;
      subject = Seek.first(bareAfter, Topics::canBeSubject).orElse(null);
      return;
    }
    boolean lacksObject =
        transitive() && bareAfter.isEmpty() && !item.verb().imperfect() && !isActive();
    if (lacksObject && verb.object() != Slot.EVENT && !item.verb().plural()) {
      passive = true;
      object = clause.antecedent;
      return;
    }
    subject = clause.antecedent;
    object = carriedOr(firstOr(null));
  }

  /** What a light verb carries, wherever it stands among the nouns behind it. */
  private Phrase carriedOr(Phrase other) {
    return verb.object() != Slot.EVENT
        ? other
        : Seek.first(bareAfter, p -> isEvent(p) || isWeapon(p)).orElse(other);
  }

  private void subjectFirst() {
    boolean lacksObject =
        transitive()
            && bareAfter.isEmpty()
            && item.pronoun().isEmpty()
            && !isEvent(bareBefore)
            && !isActive();
    boolean canSuffer = verb.object() == Slot.VICTIM || verb.object() == Slot.PATIENT;
    if (lacksObject && canSuffer && Seek.none(complements, this::isPatient)) {
      passive = true;
      object = bareBefore;
      return;
    }
    boolean fronted = !item.pronoun().isEmpty() && verb.object() == Slot.VICTIM;
    if (fronted && !bareAfter.isEmpty() && bareAfter.get(0).phraseClass().canAct()) {
      subject = bareAfter.get(0);
      object = bareBefore;
      return;
    }
    subject = bareBefore;
    object = carriedOr(firstOr(null));
  }

  /** شرق المدينة هاجم مسلحون X: a place before the doer tells where. */
  private boolean isWhere(Phrase before) {
    return before.phraseClass() == PhraseClass.PLACE
        && !bareAfter.isEmpty()
        && (bareAfter.get(0).phraseClass().canAct() || isWeapon(bareAfter.get(0)));
  }

  private boolean isActive() {
    return item.verb().voice() == VerbForm.Voice.ACTIVE || Pronouns.isReflexive(clause, item);
  }

  private boolean isPatient(Phrase phrase) {
    return verb.complements().get(phrase.preposition()) == Slot.PATIENT;
  }

  private void verbFirst() {
    List<Phrase> nouns = transitive() ? Topics.subjectFirst(bareAfter) : bareAfter;
    if (verb.object() == Slot.EVENT) {
      object = Seek.first(nouns, p -> isEvent(p) || isWeapon(p)).orElse(null);
      Phrase doer = Seek.first(nouns, p -> p.phraseClass().canAct()).orElse(null);
      subject = doer == null ? Topics.office(verb, nouns) : doer;
      return;
    }
    if (nouns.isEmpty()) {
      return;
    }
    Phrase first = nouns.get(0);
    boolean beside = nouns.size() > 1 && Topics.isBeside(verb, first, nouns.get(1));
    if (item.verb().plural() && transitive() || Topics.isLeft(item, bareAfter)) {
      object = first;
    } else if (!item.pronoun().isEmpty() || !transitive()) {
      subject = first;
      object = nouns.size() > 1 ? nouns.get(1) : null;
    } else if (nouns.size() > 1
        && !beside
        && Topics.canBeSubject(first)
        && coversObject(nouns.get(1))
        && !Asides.isGround(verb, first, nouns.get(1))
        && !isCountedVictim(first, nouns.get(1))) {
      subject = first;
      object = nouns.get(1);
    } else if (isEvent(first) || isWeapon(first) || first.phraseClass() == PhraseClass.AIRCRAFT) {
      subject = first;
    } else if (Topics.isHit(verb, first) && (isActive() || Topics.goesOn(clause, item))) {
      object = first;
    } else if (isActive()
        || Topics.leadsOn(clause, first)
        || more && first.count().isEmpty()
        || unlisted
        || Topics.isBomber(first)
        || Seek.any(complements, this::isPatient)) {
      subject = first;
    } else {
      passive = true;
      object = verb.object() == Slot.VICTIM ? Topics.firstLiving(bareAfter) : first;
    }
  }

  /** قُتل 28 مدنياً في قصف ... X: who are counted behind a verb of harm suffer it. */
  private boolean isCountedVictim(Phrase first, Phrase second) {
    boolean many = first.count().filter(c -> c.minimum().orElse(0) > 2).isPresent();
    boolean apart =
        clause.items.stream()
            .filter(i -> i.span().start() >= first.span().end())
            .filter(i -> i.span().start() < second.span().start())
            .anyMatch(i -> !i.isPhrase() && i.type() != Item.Type.TIME);
    return verb.object() == Slot.VICTIM
        && (many && second.phraseClass() != PhraseClass.CASUALTY) // شيع المئات جثامين
        && (apart || Seek.any(complements, c -> c.span().start() < second.span().start()));
  }

  private static boolean isWeapon(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.WEAPON;
  }

  private boolean coversObject(Phrase phrase) {
    return phrase.phraseClass().canBeHit()
        || Holdings.isGround(phrase)
        || phrase.phraseClass() == PhraseClass.WEAPON
        || phrase.phraseClass() == PhraseClass.AIRCRAFT && verb.verbClass() == VerbClass.RESULT
        || phrase.phraseClass() == PhraseClass.CASUALTY
        || Holdings.isControl(phrase);
  }
}
