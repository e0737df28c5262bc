package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Word;

/**
 * Gives an office the name that stands farther behind it: القيادي في اللجنة المركزية فلان, موظف في
 * البلدية يدعى فلان.
 */
final class Appositions {
  /** So many nouns may tell of the office before the name. */
  private static final int REACH = 6;

  /** «زعيمهم الجديد فلان», «زعيمه المعيّن حديثاً فلان»: his name stands right behind him. */
  private static final int BESIDE = 2;

  private static final int LONGEST_NAME = 3;

  private static final String BY_NAME = "باسم ";

  private final List<Item> items;
  private final NamingWords words;

  private Appositions(List<Item> items, NamingWords words) {
    this.items = new ArrayList<>(items);
    this.words = words;
  }

  /** The items of a sentence, each office one with its name. */
  static List<Item> join(List<Item> items, NamingWords words) {
    Appositions appositions = new Appositions(items, words);
    for (int i = 0; i < appositions.items.size(); i++) {
      Phrase office = office(appositions.items.get(i));
      if (office != null) {
        appositions.name(i, office);
      }
      appositions.title(i);
    }
    return appositions.items;
  }

  /**
   * سيارة العقيد فلان القائد في X: what stands behind the name of a thing's owner tells who he is.
   */
  private void title(int at) {
    Phrase thing = items.get(at).phrase();
    Phrase owner = thing == null ? null : thing.holder;
    Item next = at + 1 < items.size() ? items.get(at + 1) : null;
    boolean told =
        owner != null
            && owner.isNamedPerson()
            && next != null
            && next.isPhrase(PhraseClass.PERSON)
            && next.phrase().sense instanceof Word
            && next.phrase().preposition.isEmpty()
            && next.conjunction().isEmpty();
    if (told) {
      owner.holder = owner.holder == null ? next.phrase().holder : owner.holder;
      items.remove(at + 1);
    }
  }

  /**
   * Who holds an office: القيادي في X, اغتيال رئيس المجلس في Y, موكب قائد الشرطة; null where nobody
   * does.
   */
  private static Phrase office(Item item) {
    if (!item.isPhrase() || isOne(item.phrase())) {
      return item.phrase();
    }
    boolean deed = item.isPhrase(PhraseClass.EVENT) || item.isPhrase(PhraseClass.HARM);
    boolean thing = item.isPhrase(PhraseClass.VEHICLE) || item.isPhrase(PhraseClass.FACILITY);
    Phrase owner = deed || thing ? item.phrase().holder : null;
    Phrase holder =
        thing && owner != null && owner.phraseClass != PhraseClass.PERSON ? null : owner;
    return holder != null && isOne(holder) ? holder : null;
  }

  private static boolean isOne(Phrase phrase) {
    boolean person =
        phrase.phraseClass == PhraseClass.PERSON
            || phrase.phraseClass == PhraseClass.CIVILIAN
            || phrase.phraseClass == PhraseClass.PEOPLE;
    boolean told = phrase.sense instanceof Word || phrase.phraseClass == PhraseClass.CIVILIAN;
    boolean owned = !phrase.pronoun.isEmpty() && phrase.phraseClass != PhraseClass.PERSON;
    return (person && told && !phrase.plural || phrase.office) && !owned;
  }

  private void name(int at, Phrase office) {
    int reach = at + (office.pronoun.isEmpty() ? REACH : BESIDE);
    for (int i = at + 1; i < items.size() && i <= reach; i++) {
      Item item = items.get(i);
      if (item.isVerb()) {
        called(office, i);
        return;
      }
      if (item.type() == Item.Type.MARK && i + 1 < items.size() && items.get(i + 1).isVerb()) {
        called(office, i + 1);
        return;
      }
      boolean apart = item.type() == Item.Type.MARK || item.type() == Item.Type.TIME;
      if (apart || !item.conjunction().isEmpty()) {
        return;
      }
      if (item.isPhrase() && !describes(item.phrase())) {
        boolean held = office.phraseClass == PhraseClass.PERSON || office.office;
        if (held && isName(item)) {
          is(office, item.phrase());
          items.remove(i);
        }
        return;
      }
    }
  }

  /**
   * يدعى فلان: a name that the tables know, or the words behind it; a driver stays the civilian
   * that he is counted as.
   */
  private void called(Phrase office, int verb) {
    boolean civilian = office.phraseClass == PhraseClass.CIVILIAN;
    int end = calledEnd(verb);
    if (civilian || end == verb) {
      return;
    }
    if (end < items.size() && isName(items.get(end))) {
      is(office, items.get(end).phrase());
      items.subList(verb, end + 1).clear();
      return;
    }
    List<Unit> name = new ArrayList<>();
    while (end < items.size()
        && items.get(end).type() == Item.Type.WORD
        && items.get(end).preposition().isEmpty()
        && name.size() < LONGEST_NAME) {
      name.add(items.get(end++).unit());
    }
    if (!name.isEmpty()) {
      office.phraseClass = PhraseClass.PERSON;
      office.surface = Surface.of(name, 0, name.size());
      office.sense = null;
      items.subList(verb, end).clear();
    }
  }

  /** Behind يدعى, يعرف باسم: where the name begins, باسم taken off; the verb where none follows. */
  private int calledEnd(int verb) {
    String word = items.get(verb).unit().folded();
    if (words.isJoined(NamingRole.CALLED, word)) {
      return verb + 1;
    }
    Item next = verb + 1 < items.size() ? items.get(verb + 1) : null;
    boolean known =
        next != null
            && words.isJoined(NamingRole.CALLS_ITSELF, word)
            && next.isPhrase()
            && next.phrase().isNamedPerson()
            && next.phrase().surface.startsWith(BY_NAME);
    if (known) {
      next.phrase().surface = next.phrase().surface.substring(BY_NAME.length());
      return verb + 1;
    }
    return verb;
  }

  private static boolean describes(Phrase phrase) {
    return switch (phrase.phraseClass) {
      case PLACE, OTHER, ACTOR, FORCE -> true;
      case PEOPLE -> !phrase.preposition.isEmpty();
      default -> false;
    };
  }

  private static boolean isName(Item item) {
    return item.isPhrase()
        && item.phrase().isNamedPerson()
        && item.phrase().preposition.isEmpty()
        && item.conjunction().isEmpty();
  }

  private static void is(Phrase office, Phrase name) {
    office.phraseClass = PhraseClass.PERSON;
    office.surface = name.surface;
    office.sense = name.sense;
    office.definite = true;
    office.plural = false;
    office.office = false;
    office.conjuncts.addAll(name.conjuncts);
  }
}
