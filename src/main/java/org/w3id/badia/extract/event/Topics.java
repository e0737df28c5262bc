package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.Vowels;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.Seek;

/** Of whom a clause goes on to tell that names no subject of its own. */
final class Topics {
  private Topics() {}

  /** أما قائد اللواء فاغتيل: what the clause before only names is what the verb is told of. */
  static Phrase fronted(Clause clause, Item item) {
    Clause before = clause.before;
    boolean fronted = before != null && !before.hasFiniteVerb() && item.conjunction().equals("ف");
    return fronted ? before.bare(PhraseClass::canBeHit) : null;
  }

  /**
   * «ستة أشخاص كانوا يستقلون حافلة قُتلوا»: behind what is said of somebody no one knows yet, a
   * verb that nothing joins tells what became of him.
   */
  static Phrase described(Clause clause, Item verb) {
    Clause before = clause.before;
    boolean resumes =
        before != null
            && clause.opener == Clause.Opener.AND
            && clause.first() == verb
            && verb.conjunction().isEmpty()
            && !verb.verb().imperfect()
            && !before.isClosed();
    Phrase topic = resumes ? topic(before) : null;
    return topic != null && isSeveral(topic) == verb.verb().plural() ? topic : null;
  }

  /** Who opens a clause whose verb, an imperfect, only describes him. */
  private static Phrase topic(Clause clause) {
    Phrase first = null;
    for (Item item : clause.items) {
      if (item.isVerb() && !item.verb().isMasdar()) {
        boolean describes = Clauses.isAuxiliary(item) || item.verb().imperfect();
        return describes && item.conjunction().isEmpty() ? first : null;
      }
      boolean bare = item.isPhrase() && item.phrase().preposition().isEmpty();
      first = first == null && bare && isUnknown(item.phrase()) ? item.phrase() : first;
    }
    return null;
  }

  private static boolean isUnknown(Phrase phrase) {
    return (!phrase.definite() || phrase.count().isPresent() && isSeveral(phrase))
        && switch (phrase.phraseClass()) {
          case PEOPLE, CIVILIAN, PERSON -> true;
          default -> false;
        };
  }

  private static boolean isSeveral(Phrase people) {
    return people.count().map(c -> c.minimum().orElse(2) > 1).orElse(people.plural());
  }

  /** وقتلوا ثلاثة: the subject is that of the clause before. */
  static Phrase inherited(Clause clause, Item verb) {
    Phrase arms = armsBefore(clause, verb);
    if (arms != null) {
      return arms;
    }
    if (clause.subject != null) {
      return clause.subject;
    }
    Clause before = clause.before;
    Phrase aside = null;
    for (int steps = 0; before != null && steps < 3; steps++) {
      if (before.subject != null && isEscorted(before) && fights(before.antecedent)) {
        return before.antecedent;
      }
      if (before.subject != null && fights(before.subject) && !holds(before)) {
        if (!isAside(clause, before, verb)) {
          return before.subject;
        }
        aside = aside == null ? before.subject : aside;
      }
      Phrase actor = bareActor(before);
      if (actor != null && steps == 0) {
        return actor;
      }
      before = before.before;
    }
    return aside;
  }

  /** «هاجموا القاعدة وتكبدوا عشرة قتلى»: the dead are borne by whom the sentence tells of. */
  static Phrase bearer(Clause clause, int at) {
    Phrase subject = Arguments.of(clause, at).subject;
    boolean dead = subject != null && subject.phraseClass() == PhraseClass.CASUALTY;
    return dead ? inherited(clause, clause.items.get(at)) : subject;
  }

  /**
   * «ركنوا سيارة مفخخة أمام المقر ثم انفجرت», «حلقت طائرات وألقت قنابل»: arms of the clause before
   * go on, null where none do.
   */
  private static Phrase armsBefore(Clause clause, Item verb) {
    Clause before = clause.before;
    boolean goesOn = clause.opener == Clause.Opener.AND || clause.opener == Clause.Opener.NEXT;
    if (before == null || !goesOn) {
      return null;
    }
    boolean goesOff = verb.verb().verb().subject() == Slot.WEAPON;
    Phrase arms = null;
    for (Item item : before.items) {
      boolean fits =
          item.isPhrase()
              && item.phrase().preposition().isEmpty()
              && (!goesOff || item.phrase().phraseClass() == PhraseClass.WEAPON);
      arms = fits && (goesOff || arms == null) ? item.phrase() : arms;
    }
    boolean flies =
        arms != null && arms.phraseClass() == PhraseClass.AIRCRAFT && before.subject == null;
    return goesOff || flies && before.hasFiniteVerb() ? arms : null;
  }

  /**
   * «هاجم المسلحون قرية تحرسها قوات، وخطفوا»: whoever a clause about a thing tells of does not go
   * on behind its comma, nor whom the verb does not agree with.
   */
  private static boolean isAside(Clause clause, Clause before, Item verb) {
    boolean joined = clause.opener == Clause.Opener.AND && before.opener == Clause.Opener.RELATIVE;
    Phrase thing = before.antecedent;
    boolean own = thing != null && before.subject != thing && !thing.phraseClass().canAct();
    return joined && own && (before.isClosed() || verb.verb().plural() && !areMen(before.subject));
  }

  /** «نزل جنود يرافقهم عناصر من X، واقتادوا»: who is escorted goes on, his escort beside him. */
  private static boolean isEscorted(Clause before) {
    return before.opener == Clause.Opener.RELATIVE
        && before.antecedent != null
        && before.antecedent != before.subject
        && Seek.any(before.items, i -> i.isVerb() && i.verb().verb().value().equals("ESCORTS"));
  }

  private static boolean areMen(Phrase subject) {
    return subject.phraseClass() == PhraseClass.PEOPLE || Anaphora.head(subject).endsWith("ون");
  }

  private static Phrase bareActor(Clause before) {
    if (before.hasFiniteVerb()) {
      return null;
    }
    return Seek.first(
            before.items,
            i ->
                i.isPhrase()
                    && i.phrase().phraseClass().canAct()
                    && i.phrase().preposition().isEmpty())
        .map(Item::phrase)
        .orElse(null);
  }

  /** Who is named in passing, a woman or a sheikh, does not go on to fight. */
  static boolean fights(Phrase subject) {
    PhraseClass who = subject.phraseClass();
    return who.canFight() || who == PhraseClass.AIRCRAFT;
  }

  /** Whether the verbs that follow may be told of it too: «تدخلت مروحيات وقصفت». */
  static boolean canGoOn(Phrase subject) {
    return subject.phraseClass().canAct() || fights(subject) || Columns.isOfForce(subject);
  }

  /** نقطة يشغلها الحرس وأمطروها: who holds the place does not go on to attack it. */
  private static boolean holds(Clause before) {
    return Seek.any(before.items, i -> i.isVerb(VerbClass.HOLD));
  }

  /** What a verb is told of that stands behind the relative clause of its subject. */
  static Phrase beyondRelative(Clause clause, Verb verb) {
    Phrase deed = verb.object() == Slot.EVENT ? deedBeyond(clause) : null;
    return deed == null ? beyondRelative(clause) : deed;
  }

  /** حصد لغمان تركهما التنظيم أرواح عشرة: the object stands behind the relative clause. */
  private static Phrase beyondRelative(Clause clause) {
    Clause relative = clause.after;
    if (relative == null || relative.opener != Clause.Opener.RELATIVE) {
      return null;
    }
    List<Phrase> bare = new ArrayList<>();
    for (Item next : relative.items) {
      if (next.type() == Item.Type.MARK && bare.size() > 1) {
        break; // في محافظة حماة، وسط البلاد
      }
      if (next.isPhrase()
          && next.phrase().preposition().isEmpty()
          && next.phrase().phraseClass() != PhraseClass.OTHER) {
        bare.add(next.phrase());
      }
    }
    return bare.size() > 1 ? bare.get(bare.size() - 1) : null;
  }

  /** شنت مقاتلات أقلعت من القاعدة غارات: a deed that the verb of the relative clause has not. */
  private static Phrase deedBeyond(Clause clause) {
    Clause relative = clause.after;
    boolean open =
        relative != null
            && relative.opener == Clause.Opener.RELATIVE
            && Seek.all(relative.items, i -> !i.isVerb() || i.verb().verb().object() == Slot.NONE);
    return !open
        ? null
        : Seek.first(
                relative.items,
                i -> i.isPhrase(PhraseClass.EVENT) && i.phrase().preposition().isEmpty())
            .map(Item::phrase)
            .orElse(null);
  }

  /** اقتحم مسلحون يرتدون أحزمة ناسفة مستشفى: what they hit stands behind what is said of them. */
  static boolean leadsOn(Clause clause, Phrase first) {
    String head = Anaphora.head(first);
    boolean subject = (head.endsWith("ون") || head.endsWith("ان")) && head.length() > 4;
    boolean people = first.phraseClass() == PhraseClass.PEOPLE;
    return people && subject && beyondRelative(clause) != null;
  }

  /** أودت عبوة زرعها X بحياة Y: so may those whom its preposition marks. */
  static Phrase victimBeyond(Clause clause, Verb verb) {
    Clause relative = clause.after;
    if (relative == null || relative.opener != Clause.Opener.RELATIVE) {
      return null;
    }
    return Seek.first(
            relative.items,
            i ->
                i.isPhrase()
                    && verb.complements().get(i.phrase().preposition()) == Slot.VICTIM
                    && i.phrase().phraseClass().canAct())
        .map(Item::phrase)
        .orElse(null);
  }

  /** قُتل فلان، قائد الشرطة، وعشرون مدنياً: who is told with him or of him suffers it too. */
  static boolean isBeside(Verb verb, Phrase first, Phrase second) {
    boolean told = !second.conjunction().isEmpty() || second.phraseClass() == PhraseClass.PERSON;
    return verb.object() == Slot.VICTIM && first.phraseClass() == PhraseClass.PERSON && told;
  }

  /** نعت غرفة طوارئ المخيم أربعين من أهله: no place comes to harm. */
  static Phrase firstLiving(List<Phrase> nouns) {
    Phrase first = nouns.get(0);
    return !Holdings.isGround(first)
        ? first
        : Seek.first(nouns, p -> p.phraseClass().canAct()).orElse(first);
  }

  /** فجّر انتحاري يقود شاحنة نفسه: nobody blows up a bomber. */
  static boolean isBomber(Phrase phrase) {
    return phrase.word().filter(w -> w.value().equals("suicide")).isPresent();
  }

  /** واجه التنظيمَ الجيشُ: where the vowels tell that the subject stands behind, it goes first. */
  static List<Phrase> subjectFirst(List<Phrase> nouns) {
    if (nouns.size() < 2 || !nouns.get(1).phraseClass().canAct()) {
      return nouns;
    }
    String first = nouns.get(0).surface();
    String second = nouns.get(1).surface();
    boolean behind =
        Vowels.tellSubject(second) && !Vowels.tellSubject(first)
            || Vowels.tellObject(first) && !Vowels.tellObject(second);
    List<Phrase> turned = new ArrayList<>(nouns);
    if (behind) {
      Collections.swap(turned, 0, 1);
    }
    return turned;
  }

  /** Whether a verb can be told of it: who acts, a blow, a weapon. */
  static boolean canBeSubject(Phrase phrase) {
    return phrase.phraseClass().canAct()
        || phrase.phraseClass() == PhraseClass.EVENT
        || phrase.phraseClass() == PhraseClass.WEAPON
        || phrase.phraseClass() == PhraseClass.SOURCE
        || isArmed(phrase);
  }

  /** أرسلت وزارة الدفاع تعزيزات: a body that else only speaks, null where none stands first. */
  static Phrase office(Verb verb, List<Phrase> nouns) {
    boolean first = !nouns.isEmpty() && nouns.get(0).phraseClass() == PhraseClass.SOURCE;
    return first && verb.verbClass() == VerbClass.LIGHT ? nouns.get(0) : null;
  }

  /** دبابات, زوارق حربية: what drives and shoots. */
  static boolean isArmed(Phrase vehicle) {
    return vehicle.word().filter(w -> w.value().equals("armed")).isPresent();
  }

  /** هاجمت قاعدة, قصفت قرية: what is hit attacks nobody, nor do those whose ending tells it. */
  static boolean isHit(Verb verb, Phrase first) {
    PhraseClass hit = first.phraseClass();
    boolean oblique = first.plural() && Anaphora.head(first).endsWith("ين");
    return verb.object() == Slot.PATIENT
        && (hit == PhraseClass.FACILITY
            || hit == PhraseClass.PLACE
            || oblique && (hit == PhraseClass.PEOPLE || hit == PhraseClass.CIVILIAN));
  }

  /** «استقدمت الحركة رتلاً وقصفت قرية»: who acts in the clause before goes on to act. */
  static boolean goesOn(Clause clause, Item verb) {
    boolean joined = clause.opener == Clause.Opener.AND && !verb.conjunction().isEmpty();
    Phrase before = joined && verb == clause.first() ? inherited(clause, verb) : null;
    return before != null && fights(before);
  }

  /**
   * كما أخلت مقرين: what stands alone can do nothing, it is left by whoever was told before, as he
   * adds to it by whom أتبعوا القصف بهجوم is told.
   */
  static boolean isLeft(Item item, List<Phrase> nouns) {
    Verb verb = item.verb().verb();
    PhraseClass first = nouns.get(0).phraseClass();
    if (first == PhraseClass.EVENT && verb.value().equals(MeansOfAttack.ADDS)) {
      return true;
    }
    return verb.object() == Slot.NONE
        && verb.verbClass() == VerbClass.ACT
        && verb.subject() == Slot.AGENT
        && item.pronoun().isEmpty()
        && nouns.size() == 1
        && (first == PhraseClass.FACILITY || first == PhraseClass.PLACE);
  }
}
