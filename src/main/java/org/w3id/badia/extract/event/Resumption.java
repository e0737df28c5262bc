package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
 * Gives back to a clause what stands behind an insertion: in «خاض مقاتلون، يساندهم الجيش، مواجهات
 * مع X» the fight belongs to خاض, in «شنوا على نقطة، تتبع لقسد، هجوماً» the attack to شنوا.
 */
final class Resumption {
  /** More clauses than this in one insertion were not met. */
  private static final int LONGEST = 3;

  private final List<Clause> clauses;

  private Resumption(List<Clause> clauses) {
    this.clauses = clauses;
  }

  /** Moves what belongs to an interrupted clause back to it. */
  static void apply(List<Clause> clauses) {
    Resumption run = new Resumption(clauses);
    for (int i = 0; i + 1 < clauses.size(); i++) {
      if (!run.passOver(i)) {
        run.resume(i);
      }
    }
  }

  /** «أودى الانفجار، وفق ما قال مسعفون، بحياة سبعة»: what stands behind who tells it. */
  private boolean passOver(int at) {
    if (!isTeller(at + 1)) {
      return false;
    }
    boolean more = at + 2 < clauses.size() && clauses.get(at + 2).opener == Clause.Opener.RELATIVE;
    return goesOn(clauses.get(at), clauses.get(at + 1))
        || more && !clauses.get(at + 1).isClosed() && goesOn(clauses.get(at), clauses.get(at + 2));
  }

  /** Moves what stands behind the mark of an insertion, where it goes on with what was told. */
  private static boolean goesOn(Clause told, Clause teller) {
    List<Item> items = teller.items;
    int mark = 1;
    while (mark < items.size() && items.get(mark).type() != Item.Type.MARK) {
      mark++;
    }
    Item next = mark + 1 < items.size() ? items.get(mark + 1) : null;
    boolean resumes = next != null && (next.isPhrase() || next.is(WordClass.PREPOSITION));
    if (!resumes || !next.conjunction().isEmpty()) {
      return false;
    }
    told.items.addAll(items.subList(mark, items.size()));
    items.subList(mark, items.size()).clear();
    return true;
  }

  /** Whether a clause only says who tells what the one before breaks off telling. */
  private boolean isTeller(int at) {
    Clause told = clauses.get(at - 1);
    List<Item> items = told.items;
    boolean as = items.size() > 2 && clauses.get(at).opener == Clause.Opener.AND;
    as = as && items.get(items.size() - 1).is(WordClass.ACCORDING);
    as = as && items.get(items.size() - 2).type() == Item.Type.MARK;
    boolean verb = predicate(told) != null;
    return verb && (as || clauses.get(at).opener == Clause.Opener.NEXT && isAsTold(at));
  }

  private void resume(int at) {
    Clause clause = clauses.get(at);
    Item predicate = predicate(clause);
    if (predicate == null || !opensInsertion(at + 1)) {
      return;
    }
    Predicate<Phrase> wanted = wanted(clause, predicate);
    for (int i = at + 1; i < clauses.size() && i <= at + LONGEST && inserts(i); i++) {
      if (take(clause, clauses.get(i), wanted)) {
        return;
      }
    }
  }

  /** The finite verb that still lacks what it carries or hits. */
  private static Item predicate(Clause clause) {
    Item last = null;
    for (Item item : clause.items) {
      if (item.isVerb() && !item.verb().isMasdar() && !Clauses.isAuxiliary(item)) {
        last = item;
      }
    }
    return last;
  }

  private boolean opensInsertion(int at) {
    return inserts(at) && !clauses.get(at).items.isEmpty();
  }

  private boolean inserts(int at) {
    return switch (clauses.get(at).opener) {
      case RELATIVE, AND, THAT, SAME -> true;
      default -> false;
    };
  }

  /** «أعدم، كما أظهرت صور، اثنين»: between marks it is said who tells it. */
  private boolean isAsTold(int at) {
    return clauses.get(at).first().is(WordClass.ACCORDING) && clauses.get(at - 1).isClosed();
  }

  /** What would complete the verb, and is not in its clause. */
  private static Predicate<Phrase> wanted(Clause clause, Item predicate) {
    Verb verb = predicate.verb().verb();
    if (isOfVictim(predicate)) {
      boolean told = has(clause, p -> bare(p) && Sufferers.canSuffer(p));
      return told ? p -> false : p -> bare(p) && isSomeone(p);
    }
    if (kills(clause, predicate)) {
      return p -> bare(p) && isSomeone(p);
    }
    boolean carries = verb.verbClass() == VerbClass.LIGHT || verb.verbClass() == VerbClass.CLAIM;
    if (carries && verb.object() == Slot.EVENT) {
      Predicate<Phrase> event = p -> bare(p) && isCarried(p);
      return has(clause, event) ? p -> false : event;
    }
    if (verb.verbClass() == VerbClass.LIGHT && verb.complements().containsValue(Slot.EVENT)) {
      Predicate<Phrase> event =
          p ->
              p.phraseClass() == PhraseClass.EVENT
                  && verb.complements().get(p.preposition()) == Slot.EVENT;
      return has(clause, event) ? p -> false : event;
    }
    boolean hits = verb.verbClass() == VerbClass.ACT && verb.object() == Slot.PATIENT;
    if (hits && bareCount(clause) < 2) {
      boolean open = bareCount(clause) == 1 && !has(clause, p -> bare(p) && isPlace(p));
      return p -> bare(p) && (p.phraseClass().canBeHit() || open && isPlace(p));
    }
    return verb.verbClass() == VerbClass.ACT && verb.object() == Slot.NONE
        ? marked(clause, verb)
        : p -> false;
  }

  /** «سيطر مسلحون، يقودهم فلان، على البلدة»: what the preposition of such a verb marks. */
  private static Predicate<Phrase> marked(Clause clause, Verb verb) {
    Predicate<Phrase> hit =
        p ->
            verb.complements().get(p.preposition()) == Slot.PATIENT
                && p.conjunction().isEmpty()
                && (p.phraseClass().canBeHit() || Holdings.isGround(p));
    return has(clause, hit) ? p -> false : hit;
  }

  /** شن هجوماً, أطلق صواريخ. */
  private static boolean isCarried(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.EVENT || phrase.phraseClass() == PhraseClass.WEAPON;
  }

  /** قُتل, سقط: the verb stands before those of whom it is told. */
  private static boolean isOfVictim(Item predicate) {
    Verb verb = predicate.verb().verb();
    boolean passive = predicate.passive() || predicate.verb().voice() == VerbForm.Voice.PASSIVE;
    return verb.verbClass() == VerbClass.HARM
        && (verb.subject() == Slot.VICTIM && verb.object() == Slot.NONE
            || verb.object() == Slot.VICTIM && passive)
        && !predicate.verb().plural();
  }

  /** «قتل مسلحو الحركة، التي تبايع القاعدة، تسعة قرويين»: who kills is told, and not yet whom. */
  private static boolean kills(Clause clause, Item predicate) {
    Verb verb = predicate.verb().verb();
    boolean active = !predicate.passive() && predicate.verb().voice() != VerbForm.Voice.PASSIVE;
    List<Item> behind =
        clause.items.subList(clause.items.indexOf(predicate) + 1, clause.items.size());
    boolean doer =
        Seek.any(
            behind,
            i ->
                i.isPhrase()
                    && bare(i.phrase())
                    && i.phrase().phraseClass().canFight()
                    && i.phrase().count().isEmpty());
    boolean victim =
        Seek.any(behind, i -> i.isPhrase() && bare(i.phrase()) && isSomeone(i.phrase()));
    return verb.verbClass() == VerbClass.HARM
        && verb.object() == Slot.VICTIM
        && verb.subject() == Slot.AGENT
        && active
        && doer
        && !victim;
  }

  /** Those whom a number or a name tells from all others. */
  private static boolean isSomeone(Phrase phrase) {
    return Sufferers.canSuffer(phrase)
        && (phrase.count().isPresent() || phrase.phraseClass() == PhraseClass.PERSON);
  }

  private static boolean isPlace(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.PLACE;
  }

  private static boolean bare(Phrase phrase) {
    return phrase.preposition().isEmpty() && phrase.conjunction().isEmpty();
  }

  private static boolean has(Clause clause, Predicate<Phrase> wanted) {
    return Seek.any(clause.items, i -> i.isPhrase() && wanted.test(i.phrase()));
  }

  private static long bareCount(Clause clause) {
    return clause.items.stream()
        .filter(i -> i.isPhrase() && bare(i.phrase()) && i.phrase().phraseClass().canBeHit())
        .count();
  }

  /** كمين نصبه، أمس، مسلحون: who stands there did what the verb with its pronoun tells. */
  private static boolean isOpen(Clause inserted, int at) {
    Item verb = Seek.first(inserted.items, Item::isVerb).orElse(null);
    return inserted.opener == Clause.Opener.RELATIVE
        && verb != null
        && !verb.pronoun().isEmpty()
        && !verb.verb().plural()
        && Seek.none(
            inserted.items.subList(0, at),
            i -> i.isPhrase() && bare(i.phrase()) && i.phrase().phraseClass().canAct());
  }

  /** Moves the items from the wanted one on, which stands right behind a comma. */
  private static boolean take(Clause clause, Clause inserted, Predicate<Phrase> wanted) {
    List<Item> items = inserted.items;
    for (int i = 2; i < items.size(); i++) {
      int from = items.get(i).isPhrase() ? opening(items, i) : 0;
      boolean resumes =
          from > 0
              && (items.get(from - 1).type() == Item.Type.MARK || isWhole(inserted, from))
              && !items.get(i).unit().is(WordClass.DIRECTION)
              && wanted.test(items.get(i).phrase())
              && !awaits(inserted, i);
      if (resumes) {
        boolean open = !clause.isClosed() && items.get(from - 1).type() == Item.Type.MARK;
        int cut = open ? from - 1 : from; // «انتحاريان، وهما من جماعة تقاتل هناك، شاحنة»
        List<Item> tail = new ArrayList<>(items.subList(cut, items.size()));
        items.subList(cut, items.size()).clear();
        clause.items.addAll(tail);
        return true;
      }
    }
    return false;
  }

  /** «، فجر الأحد على معسكر»: the preposition of a noun and the time before it go with it. */
  private static int opening(List<Item> items, int at) {
    int from = at;
    while (from > 1
        && (items.get(from - 1).is(WordClass.PREPOSITION)
            || items.get(from - 1).type() == Item.Type.TIME)) {
      from--;
    }
    return from;
  }

  /** «ألقت مروحية أقلعت من المطار برميلين»: behind its preposition the relative wants no object. */
  private static boolean isWhole(Clause relative, int end) {
    Item verb = relative.items.get(0);
    return relative.opener == Clause.Opener.RELATIVE
        && verb.isVerb()
        && verb.verb().verb().object() == Slot.NONE
        && verb.pronoun().isEmpty()
        && end > 2
        && relative.items.get(1).is(WordClass.PREPOSITION)
        && Seek.none(relative.items.subList(1, end), i -> i.isPhrase() && bare(i.phrase()));
  }

  /** «هاجم المسلحون قرية وقتلوا، وفق سكان، سبعة»: who stands there suffers what is told last. */
  private static boolean lacksVictim(Clause inserted, int at) {
    Item verb = predicate(inserted);
    return inserted.opener == Clause.Opener.AND
        && verb != null
        && inserted.items.indexOf(verb) < at
        && verb.pronoun().isEmpty()
        && verb.verb().verb().object() == Slot.VICTIM
        && Seek.none(
            inserted.items.subList(inserted.items.indexOf(verb), at),
            i -> i.isPhrase() && bare(i.phrase()) && isSomeone(i.phrase()));
  }

  /**
   * «…، وشاركت فيه، إلى جانب الجيش، كتيبتان»: who stands there is the subject of the verb beside.
   */
  private static boolean awaits(Clause inserted, int at) {
    if (isOpen(inserted, at) || lacksVictim(inserted, at)) {
      return true;
    }
    if (inserted.opener != Clause.Opener.AND || !inserted.items.get(0).isVerb()) {
      return false;
    }
    Item first = inserted.items.get(0);
    Verb verb = first.verb().verb();
    return verb.verbClass() == VerbClass.LIGHT
        && verb.subject() == Slot.AGENT
        && !first.verb().plural()
        && !first.conjunction().isEmpty()
        && inserted.items.get(at).phrase().phraseClass().canAct()
        && Seek.none(
            inserted.items.subList(0, at),
            i -> i.isPhrase() && bare(i.phrase()) && i.phrase().phraseClass().canAct());
  }
}
