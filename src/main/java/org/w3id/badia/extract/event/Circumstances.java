package org.w3id.badia.extract.event;

import java.util.List;
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

/** Nouns of events that tell none: when, how or how rarely something else was done. */
final class Circumstances {
  private static final Set<String> BEHIND = Set.of(Chunker.AFTER, Chunker.CAUSE);

  /** Troops that are on their way are hit and tell no deed of theirs. */
  private static final String ON_WAY = "تعزيزات";

  private static final Set<String> MEANWHILE = Set.of("في", "مع");

  private static final String BESIEGES = "حاصر";

  private Circumstances() {}

  /** Whether a noun tells nothing that happened, or only how something else was done. */
  static boolean isNoDeed(EventNoun noun, Clause clause, int at, Phrase phrase) {
    return Figures.isNone(clause, at)
        || Threats.isRumour(clause.items.get(at).phrase())
        || isCleared(noun, phrase)
        || noun.lemma().equals(ON_WAY) && isObject(clause, at, phrase)
        || isServed(noun, phrase)
        || frees(noun, phrase)
        || isRank(clause, at)
        || isSince(phrase)
        || isOath(noun, clause, phrase)
        || clause.asked && !Figures.isKnown(phrase);
  }

  /**
   * «قتلت الجماعة، التي أعلنت مبايعتها للتنظيم، خمسة»: to whom those belong who do another thing.
   */
  private static boolean isOath(EventNoun noun, Clause clause, Phrase phrase) {
    return Kinds.of(noun.value()) == EventKind.PLEDGE
        && clause.opener == Clause.Opener.RELATIVE
        && clause.antecedent != null
        && clause.antecedent.phraseClass().canAct()
        && !phrase.pronoun().isEmpty();
  }

  /** يحاصر النظام الحي, منزل حاصره الأهالي: only «حاصر المسلحون مركز الشرطة» attacks anew. */
  static boolean isStandingSiege(Clause clause, Item verb, Arguments arguments) {
    boolean anew =
        !verb.verb().imperfect()
            && !verb.passive()
            && clause.opener != Clause.Opener.RELATIVE
            && arguments.subject != null
            && arguments.subject.phraseClass().canFight()
            && arguments.object != null
            && arguments.object.phraseClass() == PhraseClass.FACILITY;
    return verb.verb().verb().lemma().equals(BESIEGES) && !anew;
  }

  /** تراجع عدد النازحين, انسحب الوفد من المحادثات: no troops move. */
  static boolean isOfNoTroops(Verb verb, Phrase subject) {
    return verb.object() == Slot.NONE
        && subject != null
        && switch (subject.phraseClass()) {
          case CIVILIAN, EVENT, CASUALTY, HARM, WEAPON -> true;
          default -> false;
        };
  }

  /** ساقوا معهم مئات من رؤوس الماشية: herds are led off, nobody is. */
  static boolean isOfHerds(Clause clause, Item verb) {
    return clause.items.stream()
        .skip(clause.items.indexOf(verb) + 1L)
        .takeWhile(i -> !i.isVerb())
        .filter(i -> i.isPhrase() && i.phrase().preposition().isEmpty())
        .filter(i -> !i.phrase().phraseClass().canAct() || i.phrase().count().isPresent())
        .findFirst()
        .filter(i -> Clauses.isNoun(i, "livestock"))
        .isPresent();
  }

  /** لدى دخولها البلدة, مع انسحابهم: what those were doing meanwhile who came to harm or did it. */
  static boolean isMeanwhile(Phrase noun) {
    return MEANWHILE.contains(noun.preposition()) && !noun.pronoun().isEmpty();
  }

  /**
   * «فيما كانت القوات تطوق الحي، سقطت قذائف»: whether somebody is named for what he was doing while
   * another thing happened.
   */
  static boolean isMeanwhile(Appearance who, List<Mention> mentions) {
    Clause clause = who.clause();
    boolean doing =
        (clause.opener == Clause.Opener.NEXT || clause.opener == Clause.Opener.SAME)
            && who.phrase().preposition().isEmpty()
            && who.phrase().phraseClass() != PhraseClass.AIRCRAFT
            && Seek.any(clause.items, Clauses::isAuxiliary)
            && Seek.any(clause.items, i -> i.isVerb() && i.verb().imperfect());
    return doing && Seek.any(mentions, m -> follows(m.clause, clause));
  }

  private static boolean follows(Clause clause, Clause meanwhile) {
    return clause.before == meanwhile && clause.opener == Clause.Opener.AND;
  }

  /** لشن هجوم, بعد وصول تعزيزات: what somebody is to do, or upon what came another does it. */
  static boolean isHow(Item carrier, Mention mention) {
    boolean came = mention.kind == EventKind.DEPLOYMENT && BEHIND.contains(carrier.preposition());
    return carrier.verb().isMasdar() && (carrier.preposition().equals("ل") || came);
  }

  private static boolean isWithin(Phrase noun) {
    return MEANWHILE.contains(noun.preposition());
  }

  /**
   * الأول منذ سيطرة طالبان على المدينة, توتر منذ اغتيال القيادي: from when on something is told.
   */
  static boolean isSince(Phrase noun) {
    return noun.preposition().equals("منذ") && !noun.definite();
  }

  /** «هاجموا القاعدة، في أكبر هجوم منذ عام»: how the one just told stands among others. */
  private static boolean isRank(Clause clause, int at) {
    boolean ranks =
        at > 1
            && clause.items.get(at - 1).type() == Item.Type.WORD
            && Ranking.ranks(clause.items.get(at - 1))
            && clause.items.get(at - 2).is(WordClass.PREPOSITION)
            && clause.items.get(at - 2).unit().folded().equals("في");
    return ranks && Seek.any(clause.items.subList(0, at), Circumstances::tells);
  }

  private static boolean tells(Item item) {
    return item.isPhrase(PhraseClass.EVENT)
        || item.isVerb(VerbClass.ACT)
        || item.isVerb(VerbClass.HARM)
        || item.isVerb(VerbClass.LIGHT);
  }

  /** تحرير عشرين رهينة, تحرير شرطيين: people are freed, no ground is taken. */
  private static boolean frees(EventNoun noun, Phrase phrase) {
    Phrase whom = phrase.holder();
    return noun.value().equals(EventKind.TERRITORIAL_CHANGE.className())
        && noun.genitive() == Slot.PATIENT
        && whom != null
        && switch (whom.phraseClass()) {
          case CIVILIAN, PEOPLE, PERSON, CASUALTY -> true;
          default -> false;
        };
  }

  /** تؤمن الغطاء الجوي لعملياته: what is given for somebody's operations tells none of them. */
  private static boolean isServed(EventNoun noun, Phrase phrase) {
    return noun.value().equals(EventKind.ATTACK.className())
        && phrase.plural()
        && phrase.preposition().equals("ل")
        && !phrase.pronoun().isEmpty();
  }

  /** استهدفت مسيّرة تعزيزات للجيش: who is struck comes to nobody. */
  private static boolean isObject(Clause clause, int at, Phrase phrase) {
    Item verb = null;
    for (Item item : clause.items.subList(0, at)) {
      verb = item.isVerb() ? item : item.isPhrase(PhraseClass.EVENT) ? null : verb;
    }
    return verb != null
        && phrase.preposition().isEmpty()
        && !phrase.definite()
        && verb.verb().verb().object() == Slot.PATIENT
        && (verb.isVerb(VerbClass.ACT) || verb.isVerb(VerbClass.RESULT));
  }

  /** بعد انسحاب X منها, مع انسحابهم, لسحب الآليات: how or why something else is done. */
  private static boolean isCleared(EventNoun noun, Phrase phrase) {
    boolean struck = phrase.preposition().equals("علي") && phrase.plural() && !phrase.definite();
    if (struck && noun.lemma().equals(ON_WAY)) {
      return true; // غارات على تعزيزات لهم
    }
    boolean theirs = phrase.holder() != null && !phrase.holder().pronoun().isEmpty();
    if (theirs && Kinds.of(noun.value()) == EventKind.RAID && isWithin(phrase)) {
      return true; // فجّر نفسه أثناء مداهمة منزله
    }
    boolean leaves = Kinds.of(noun.value()) == EventKind.DEPLOYMENT;
    boolean fetched = phrase.preposition().equals("ل") && noun.genitive() == Slot.NONE;
    if (leaves && (isMeanwhile(phrase) || fetched)) {
      return true;
    }
    return leaves && noun.complements().containsKey("من") && BEHIND.contains(phrase.preposition());
  }

  /** «…، وفي كركوك قتل مسلحون جندياً»: where and when stand before the verb that they are of. */
  static int start(List<Item> items) {
    int at = items.size();
    while (at > 0 && isAdverbial(items.get(at - 1))) {
      at--;
    }
    boolean goesOn =
        at > 0
            && at < items.size()
            && items.get(at - 1).type() == Item.Type.MARK
            && items.get(at).unit().reading().conjunction().equals("و");
    return goesOn ? at : items.size();
  }

  private static boolean isAdverbial(Item item) {
    return switch (item.type()) {
      case PARTICLE -> !item.is(WordClass.AMONG) && !item.is(WordClass.PRONOUN);
      case WORD, TIME -> true;
      case PHRASE -> !item.phrase().preposition().isEmpty() && !item.isPhrase(PhraseClass.EVENT);
      default -> false;
    };
  }
}
