package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;

/** Tells the name علي from the preposition على, which some write alike. */
final class AliOrUpon {
  private AliOrUpon() {}

  /**
   * قُتل علي حسن, رئيس المجلس في المدينة علي حسن: written with the yeh of the name, between a verb
   * or who or where an office is, and another given name.
   */
  static boolean isName(List<Unit> units, int at, List<Item> before) {
    Unit unit = units.get(at);
    Unit next = Unit.at(units, at + 1);
    int from = before.size() - 1;
    while (from > 0 && before.get(from).type() == Item.Type.TIME) {
      from--;
    }
    Item last = from < 0 ? null : before.get(from);
    return unit.folded().equals("علي")
        && !unit.isUpon()
        && last != null
        && (last.isVerb() && last.verb().verb().complements().get("علي") == null || isTold(last))
        && next != null
        && next.isBare()
        && (PersonNames.isGiven(next) && next.name().isEmpty()
            || seizes(before) && next.kind() == UnitKind.UNKNOWN && next.folded().startsWith("ال"));
  }

  /** Whether the verb told last is done to one man, whom it has for its object: خطف, قتل. */
  private static boolean seizes(List<Item> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).isVerb()) {
        Verb verb = before.get(i).verb().verb();
        return verb.object() == Slot.VICTIM || Kinds.isPersonal(verb);
      }
    }
    return false;
  }

  /** Whether a phrase tells who somebody is or of what he is. */
  private static boolean isTold(Item item) {
    return item.isPhrase(PhraseClass.PLACE)
        || item.isPhrase(PhraseClass.ACTOR)
        || item.isPhrase(PhraseClass.PEOPLE)
        || item.isPhrase(PhraseClass.CIVILIAN)
        || item.isPhrase(PhraseClass.SOURCE)
        || item.isPhrase(PhraseClass.PERSON);
  }
}
