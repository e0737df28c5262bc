package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;

/**
 * Joins somebody named behind what is told of the first to him: «فلان، وهو قائد كتيبة، وابن عمه
 * فلان», «فلان، وشخص آخر اسمه فلان».
 */
final class NamedBeside {
  private static final Pattern COMMA = Pattern.compile("[،,]");

  /** So many words may tell of the first before the second is named. */
  private static final int ASIDE = 8;

  private final List<Item> items;
  private final NamingWords words;

  private NamedBeside(List<Item> items, NamingWords words) {
    this.items = new ArrayList<>(items);
    this.words = words;
  }

  /** The items of a sentence, the second with the first. */
  static List<Item> join(List<Item> items, NamingWords words) {
    NamedBeside run = new NamedBeside(items, words);
    for (int i = 0; i + 2 < run.items.size(); i++) {
      run.called(i);
    }
    for (int i = 0; i + 2 < run.items.size(); i++) {
      if (run.items.get(i).isPhrase() && run.items.get(i).phrase().isNamedPerson()) {
        run.beside(i);
      }
    }
    return run.items;
  }

  /** وشخص آخر اسمه فلان, ومرافقه فلان: one more, who is called by his name from here on. */
  private void called(int at) {
    Item item = items.get(at);
    boolean one =
        item.isPhrase()
            && item.conjunction().equals("و")
            && (!item.phrase().plural || item.phrase().other)
            && item.phrase().preposition.isEmpty();
    if (!one) {
      return;
    }
    boolean owned = item.isPhrase(PhraseClass.PEOPLE) && !item.phrase().pronoun.isEmpty();
    boolean somebody = item.isPhrase(PhraseClass.CIVILIAN);
    if (owned && isName(items.get(at + 1))) {
      is(at, at + 1);
    } else if (somebody
        && words.isJoined(NamingRole.CALLED, items.get(at + 1).unit().folded())
        && isName(items.get(at + 2))) {
      is(at, at + 2);
    }
  }

  private static boolean isName(Item item) {
    return item.isPhrase()
        && item.phrase().isNamedPerson()
        && item.phrase().preposition.isEmpty()
        && item.conjunction().isEmpty();
  }

  private void is(int somebody, int at) {
    Phrase one = items.get(somebody).phrase();
    Phrase name = items.get(at).phrase();
    one.phraseClass = PhraseClass.PERSON;
    one.surface = name.surface;
    one.sense = name.sense;
    one.definite = true;
    one.count = Optional.of(Count.exactly(1));
    items.subList(somebody + 1, at + 1).clear();
  }

  private void beside(int first) {
    if (!isComma(first + 1)) {
      return;
    }
    int at = first + 2;
    if (!isSecond(at)) {
      at = behindAside(at);
    }
    if (at < items.size() && isSecond(at)) {
      Phrase second = items.get(at).phrase();
      items.get(first).phrase().conjuncts.add(second);
      items.remove(at);
    }
  }

  /** Behind the comma that closes what is told of the first: وهو قائد كتيبة, قائد الكتيبة. */
  private int behindAside(int from) {
    boolean opens =
        items.get(from).is(WordClass.PRONOUN)
            || items.get(from).isPhrase(PhraseClass.PERSON)
                && items.get(from).conjunction().isEmpty();
    for (int i = from; opens && i < items.size() && i < from + ASIDE; i++) {
      if (isComma(i)) {
        return i + 1;
      }
      if (items.get(i).isVerb() || items.get(i).type() == Item.Type.TIME) {
        return items.size();
      }
    }
    return items.size();
  }

  private boolean isSecond(int at) {
    Item item = items.get(at);
    return item.isPhrase()
        && item.phrase().isNamedPerson()
        && item.phrase().preposition.isEmpty()
        && item.conjunction().equals("و");
  }

  private boolean isComma(int at) {
    return items.get(at).type() == Item.Type.MARK
        && items.get(at).unit().kind() != UnitKind.DASH
        && COMMA.matcher(items.get(at).unit().folded()).matches();
  }
}
