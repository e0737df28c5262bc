package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.Vowels;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Token;

/** What stands among the nouns around a verb and is neither its subject nor its object. */
final class Asides {
  private static final Set<String> MAKES = Set.of("طراز", "نوع");

  private static final Pattern BY = Pattern.compile("[وف]?ب.*");

  private static final Pattern AND_HE = Pattern.compile("وه(و|ي|ما|م|ن)");

  /** So many items an insertion goes on behind its masdar. */
  private static final int INSERTED = 5;

  private Asides() {}

  /** بينهم طلاب, هم قياديان: what follows tells more of others. */
  static boolean opens(Clause clause, int at) {
    Item word = clause.items.get(at);
    boolean among = word.is(WordClass.AMONG) && !Parts.isGoverned(clause, at);
    return among || word.is(WordClass.PRONOUN) && !Parts.isOfVerb(clause, at);
  }

  /**
   * «في القصف على المطار، وهو، كما يقال، قاعدة لها، …»: from the pronoun to the mark behind its
   * predicate a clause says what something is.
   */
  static final class Nominal {
    private boolean open;
    private boolean told;

    /** Whether the next item of the clause, which may be in what somebody says, is of it. */
    boolean holds(Item item, boolean said) {
      open &= !told || item.type() != Item.Type.MARK;
      if (item.is(WordClass.PRONOUN) && AND_HE.matcher(item.unit().folded()).matches()) {
        open = true;
        told = false;
      }
      told |= open && !said && item.isPhrase() && item.phrase().preposition().isEmpty();
      return open;
    }
  }

  /**
   * «أُعدم، بعد وقوعهم في الأسر، ستة»: where the insertion right behind a verb ends that a masdar
   * at a place stands in, -1 where there is none.
   */
  static int closing(Clause clause, int verb, int masdar) {
    List<Item> items = clause.items;
    boolean inserted =
        items.get(masdar).verb().isMasdar()
            && !items.get(masdar).preposition().isEmpty()
            && items.get(verb + 1).type() == Item.Type.MARK
            && Seek.none(items.subList(verb + 2, masdar), Item::isPhrase);
    for (int i = masdar + 1; inserted && i < items.size() && i <= masdar + INSERTED; i++) {
      if (items.get(i).type() == Item.Type.MARK) {
        return i;
      }
    }
    return -1;
  }

  /** أعدموا ذبحاً ثلاثة: how they were killed, neither by whom nor who. */
  static boolean isManner(Verb verb, Phrase phrase) {
    boolean deed = phrase.event().filter(n -> n.deed().isPresent()).isPresent();
    boolean kills = verb.object() == Slot.VICTIM || verb.deed().isPresent();
    return kills && deed && !phrase.definite() && phrase.surface().matches(".*ا\u064B?|.*\u064Bا");
  }

  /** مراسل القناة فلان: the name behind stands for him. */
  static boolean isReporter(Verb verb, List<Phrase> nouns, Phrase phrase) {
    if (isManner(verb, phrase)) {
      return true;
    }
    int at = nouns.indexOf(phrase);
    return verb.verbClass() == VerbClass.ACT
        && phrase.phraseClass() == PhraseClass.SOURCE
        && at + 1 < nouns.size()
        && nouns.get(at + 1).isNamedPerson();
  }

  /** Whether what stands before a verb tells more of others. */
  static boolean stands(Clause clause, int at) {
    Item before = clause.items.get(at - 1);
    return opens(clause, at - 1)
        || isAlly(before)
        || before.is(WordClass.ACCORDING)
        || isOfAWord(clause, at);
  }

  /**
   * «بعد ساعات على انتهاء العملية، استهدف»: what a word behind a preposition is of does nothing.
   */
  private static boolean isOfAWord(Clause clause, int at) {
    return at > 1
        && clause.items.get(at - 1).type() == Item.Type.WORD
        && clause.items.get(at - 1).unit().isBare()
        && clause.items.get(at - 2).is(WordClass.PREPOSITION)
        && clause.items.get(at).isPhrase(PhraseClass.EVENT);
  }

  /** غداة إحباط هجوم، تعرض: what stands behind a masdar that a preposition governs is its own. */
  static boolean isGoverned(Item masdar) {
    return masdar.isVerb() && masdar.verb().isMasdar() && !masdar.preposition().isEmpty();
  }

  /** Whether marks part a phrase from what the verb tells of. */
  static boolean isInserted(Clause clause, int at) {
    return isPart(clause, at) || isWhere(clause, at);
  }

  /** «قتلت مسيّرة، غربي ميناكا، قيادياً»: between two marks it is said where. */
  private static boolean isWhere(Clause clause, int at) {
    Item where = clause.items.get(at);
    return where.isPhrase(PhraseClass.PLACE)
        && where.unit().is(WordClass.DIRECTION)
        && clause.items.get(at - 1).type() == Item.Type.MARK
        && at + 1 < clause.items.size()
        && clause.items.get(at + 1).type() == Item.Type.MARK;
  }

  /** فقتل سبعة عمال، خمسة منهم وافدون: a part of those told before. */
  private static boolean isPart(Clause clause, int at) {
    return clause.items.get(at - 1).type() == Item.Type.MARK
        && at + 1 < clause.items.size()
        && Parts.isOf(clause.items.get(at + 1));
  }

  /** «بدر»، حليفة إيران، سيطرت: whose ally somebody is stands beside him and does nothing. */
  static boolean isAlly(Item word) {
    return word.type() == Item.Type.WORD
        && word.unit().isBare()
        && !word.unit().reading().definite()
        && word.unit().reading().pronoun().isEmpty()
        && word.unit().relation().filter(r -> r.sense().type().equals("AlliedWith")).isPresent();
  }

  /** بمساندة من التحالف: what a word with its preposition governs is none of both. */
  static boolean governs(Item word) {
    List<Token> tokens = word.unit().tokens();
    boolean by =
        word.type() == Item.Type.WORD
            && tokens.size() > 1
            && BY.matcher(tokens.get(0).folded()).matches()
            && tokens.get(tokens.size() - 1).is("من");
    return by || isAlly(word) || isMake(word);
  }

  /** مقاتلة من طراز كذا: what follows is its make. */
  private static boolean isMake(Item word) {
    return word.type() == Item.Type.WORD && MAKES.contains(word.unit().folded());
  }

  /**
   * ضرب الحوثيون كذا, اعتقلت الهيئة ناشطاً: right behind a body stands a word that no table has and
   * nothing governs; of men it is told only with the tanwin of an object, else it may be a name.
   */
  static boolean hasUnlisted(Clause clause, List<Phrase> nouns, Verb verb) {
    Phrase body = nouns.isEmpty() ? null : nouns.get(0);
    if (body == null || body.phraseClass() != PhraseClass.ACTOR || body.count().isPresent()) {
      return false;
    }
    boolean men = verb.object() == Slot.VICTIM || verb.value().indexOf('+') > 0;
    for (int i = 0; i + 1 < clause.items.size(); i++) {
      Item next = clause.items.get(i + 1);
      if (clause.items.get(i).phrase() == body) {
        return (men || verb.object() == Slot.PATIENT) && isObject(next, men);
      }
    }
    return false;
  }

  private static boolean isObject(Item next, boolean men) {
    boolean tanwin = Vowels.tellIndefiniteObject(next.unit().first().raw());
    boolean word = next.type() == Item.Type.WORD && next.preposition().isEmpty();
    boolean open = next.unit().kind() == UnitKind.UNKNOWN || next.unit().name().isPresent();
    return word && next.unit().isBare() && tanwin == men && (tanwin || open);
  }

  /** قتل جنديان شمال المدينة: no place comes to harm by men, they came to it there. */
  static boolean isGround(Verb verb, Phrase first, Phrase second) {
    return verb.object() == Slot.VICTIM
        && first.phraseClass().canAct()
        && second.phraseClass() == PhraseClass.PLACE;
  }

  /** أربعة من حراس المبنى قُتلوا: not the building but who stands before it came to harm. */
  static Phrase owner(Clause clause, int at, Verb verb) {
    Phrase phrase = clause.items.get(at).phrase();
    boolean harm = verb.subject() == Slot.VICTIM || verb.object() == Slot.VICTIM;
    boolean building = harm && at > 0 && phrase.phraseClass() == PhraseClass.FACILITY;
    Phrase before = building ? clause.items.get(at - 1).phrase() : null;
    boolean people =
        before != null
            && phrase.conjunction().isEmpty()
            && before.preposition().isEmpty()
            && before.phraseClass() == PhraseClass.PEOPLE;
    return people ? before : phrase;
  }
}
