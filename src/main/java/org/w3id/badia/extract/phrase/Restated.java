package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;

/**
 * Leaves one noun where a report names the same body twice: «بوكو حرام، الجماعة التي بايعت», «كتائب
 * القسام -الجناح العسكري لحماس- أن», «تنظيم الدولة - ولاية خراسان».
 */
final class Restated {
  private final List<Item> items;

  private Restated(List<Item> items) {
    this.items = new ArrayList<>(items);
  }

  /** The items of a sentence, each body told once. */
  static List<Item> join(List<Item> items) {
    Restated restated = new Restated(items);
    for (int i = 0; i + 2 < restated.items.size(); i++) {
      if (restated.isBody(i) && restated.items.get(i + 1).type() == Item.Type.MARK) {
        restated.leaveOne(i);
      }
    }
    return restated.items;
  }

  private void leaveOne(int at) {
    if (isBranch(at)) {
      branch(at);
    } else if (isGeneric(at + 2)) {
      items.remove(at + 2);
    } else if (isArm(at + 2)) {
      items.subList(at + 1, at + 4).clear();
    }
  }

  private boolean isBody(int at) {
    Phrase phrase = items.get(at).phrase();
    return phrase != null
        && phrase.conjuncts.isEmpty()
        && (phrase.phraseClass == PhraseClass.ACTOR
            || phrase.holder != null && phrase.holder.phraseClass == PhraseClass.ACTOR);
  }

  /** What stands there without preposition and conjunction and says who. */
  private Phrase bare(int at) {
    Phrase phrase = items.get(at).phrase();
    boolean bare =
        phrase != null
            && phrase.preposition.isEmpty()
            && phrase.conjunction.isEmpty()
            && (phrase.phraseClass == PhraseClass.ACTOR || phrase.phraseClass == PhraseClass.FORCE);
    return bare ? phrase : null;
  }

  /** الجماعة التي: a noun that stands for any body, told of in what follows. */
  private boolean isGeneric(int at) {
    Phrase phrase = bare(at);
    return phrase != null
        && phrase.definite
        && phrase.to == phrase.from + 1
        && phrase.nationalities.isEmpty()
        && (phrase.sense instanceof Word || phrase.sense instanceof ContextName)
        && at + 1 < items.size()
        && items.get(at + 1).is(WordClass.RELATIVE)
        && items.get(at + 1).conjunction().isEmpty();
  }

  /** الجناح العسكري لحركة كذا, التنظيم المرتبط بكذا: between two marks, whose the body is. */
  private boolean isArm(int at) {
    Phrase phrase = bare(at);
    return phrase != null
        && phrase.definite
        && (phrase.sense instanceof Word || phrase.sense instanceof ContextName)
        && (phrase.link == Phrase.Link.POSSESSOR || !phrase.ties.isEmpty())
        && phrase.conjuncts.isEmpty()
        && at + 1 < items.size()
        && items.get(at + 1).type() == Item.Type.MARK
        && items.get(at + 1).unit().kind() == items.get(at - 1).unit().kind();
  }

  /** تنظيم الدولة الإسلامية - ولاية خراسان: behind a dash the part that is meant. */
  private boolean isBranch(int at) {
    Phrase whole = items.get(at).phrase();
    Phrase part = bare(at + 2);
    return items.get(at + 1).unit().kind() == UnitKind.DASH
        && part != null
        && whole.sense instanceof Name of
        && part.sense instanceof Name name
        && name.entity().fact("parent").filter(of.entity().slug()::equals).isPresent();
  }

  private void branch(int at) {
    Phrase whole = items.get(at).phrase();
    Phrase part = items.get(at + 2).phrase();
    part.preposition = whole.preposition;
    part.conjunction = whole.conjunction;
    items.set(at, Item.of(part, items.get(at + 2).unit()));
    items.subList(at + 1, at + 3).clear();
  }
}
