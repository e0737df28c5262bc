package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;

/**
 * Finds people whose first name no table has where only people can stand: «أطلقوا النار على رأفت
 * التارقي», «خطف مسلحون نبراس الكبيسي», «الضابط نورس الجبوري».
 */
final class CalledPeople {
  /** So many items may stand between the deed and whom it is done to. */
  private static final int REACH = 5;

  private static final int SHORTEST = 3;

  /** Words with an article, a conjunction or the ending of many or of an object. */
  private static final Pattern NO_NAME = Pattern.compile("ال.*|و.{4,}|.*(ات|ين|ون|ا)");

  private final List<Item> items;
  private final NamingWords words;

  private CalledPeople(List<Item> items, NamingWords words) {
    this.items = new ArrayList<>(items);
    this.words = words;
  }

  /** The items of a sentence, with such names as people. */
  static List<Item> find(List<Item> items, NamingWords words) {
    CalledPeople people = new CalledPeople(items, words);
    for (int i = 0; i + 1 < people.items.size(); i++) {
      int end = people.isFirst(i) ? people.end(i) : i;
      if (end > i) {
        people.tell(i, end);
      }
    }
    return people.items;
  }

  private boolean isFirst(int at) {
    Item item = items.get(at);
    Unit unit = item.unit();
    String word = unit.folded();
    return item.type() == Item.Type.WORD
        && unit.kind() == UnitKind.UNKNOWN
        && unit.quoted() == 0
        && unit.tokens().size() == 1
        && word.length() >= SHORTEST
        && !NO_NAME.matcher(word).matches()
        && !words.is(NamingRole.CALLED, word);
  }

  /** The end of a name that a family's name, or a whole name that was read, goes on. */
  private int end(int at) {
    Item next = items.get(at + 1);
    boolean whole =
        next.isPhrase()
            && next.phrase().isNamedPerson()
            && next.phrase().preposition.isEmpty()
            && next.conjunction().isEmpty();
    if (whole) {
      return at + 2;
    }
    int last = at + 1;
    while (last + 1 < items.size() && isLink(last)) {
      last++;
    }
    boolean linked = last > at + 1;
    boolean shot = isShotAt(at) && items.get(last).unit().kind() == UnitKind.UNKNOWN;
    return isBare(last) && (linked || shot || isFamily(last)) ? last + 1 : at;
  }

  private boolean isBare(int at) {
    Item item = items.get(at);
    return item.type() == Item.Type.WORD
        && item.preposition().isEmpty()
        && item.conjunction().isEmpty()
        && item.unit().quoted() == 0;
  }

  private boolean isLink(int at) {
    return isBare(at) && words.is(NamingRole.NAME_LINK, items.get(at).unit().folded());
  }

  private boolean isFamily(int at) {
    Unit unit = items.get(at).unit();
    return (unit.kind() == UnitKind.UNKNOWN || unit.kind() == UnitKind.KNOWN)
        && !unit.is(WordClass.ADJECTIVE)
        && !unit.is(WordClass.DIRECTION)
        && NameShapes.hasArticle(unit.folded())
        && !unit.folded().matches(".*(يه|ات|ين|ون)");
  }

  private void tell(int from, int to) {
    Phrase office = office(from);
    if (office != null) {
      office.phraseClass = PhraseClass.PERSON;
      office.surface = surface(from, to);
      office.sense = null;
      office.span = office.span.cover(items.get(to - 1).span());
      items.subList(from, to).clear();
    } else if (isShotAt(from) || isHarmed(from)) {
      Phrase person = person(from, to);
      Unit unit = items.get(from).unit();
      items.subList(from, to).clear();
      items.add(from, Item.of(person, unit));
    }
  }

  /** الضابط نورس الجبوري: the man whose name it is, null where none stands right before it. */
  private Phrase office(int at) {
    Phrase before = at > 0 ? items.get(at - 1).phrase() : null;
    if (before == null || !items.get(at).preposition().isEmpty()) {
      return null;
    }
    int others = before.conjuncts.size();
    Phrase last = others == 0 ? before : before.conjuncts.get(others - 1);
    boolean one =
        last.phraseClass == PhraseClass.PEOPLE
            && last.sense instanceof Word
            && !last.plural
            && last.holder == null
            && (last.definite || !last.pronoun.isEmpty());
    return one ? last : null;
  }

  /** النار على فلان. */
  private boolean isShotAt(int at) {
    return items.get(at).preposition().equals("علي")
        && at > 1
        && items.get(at - 2).isPhrase(PhraseClass.WEAPON);
  }

  /** خطف مسلحون فلان, قُتل أمس فلان. */
  private boolean isHarmed(int at) {
    if (!items.get(at).preposition().isEmpty()) {
      return false;
    }
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      Item item = items.get(i);
      if (item.isVerb()) {
        return isPersonal(item.verb().verb());
      }
      if (item.type() == Item.Type.MARK || item.type() == Item.Type.WORD) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPersonal(Verb verb) {
    boolean harm =
        verb.verbClass() == VerbClass.HARM
            && (verb.object() == Slot.VICTIM || verb.subject() == Slot.VICTIM);
    return harm || Kinds.isPersonal(verb);
  }

  private Phrase person(int from, int to) {
    Phrase person = new Phrase();
    person.phraseClass = PhraseClass.PERSON;
    person.definite = true;
    person.preposition = items.get(from).preposition();
    person.surface = surface(from, to);
    person.span = items.get(from).span().cover(items.get(to - 1).span());
    person.headSpan = person.span;
    person.count = Optional.of(Count.exactly(1));
    Phrase rest = items.get(to - 1).phrase();
    if (rest != null) {
      person.conjuncts.addAll(rest.conjuncts);
    }
    return person;
  }

  private String surface(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (Item item : items.subList(from, to)) {
      String word =
          item.isPhrase() ? item.phrase().surface : Surface.of(List.of(item.unit()), 0, 1);
      name.append(name.isEmpty() ? "" : " ").append(word);
    }
    return name.toString();
  }
}
