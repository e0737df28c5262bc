package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Where somebody is brought or goes afterwards, which is not where it happened. */
final class Departures {
  private Departures() {}

  /**
   * Attackers who go back whence they came are no deployment: فتصدوا لهم وتراجع المهاجمون.
   *
   * @param here what its sentence has told by then
   * @param latest the event told last, null where none was
   * @param drafts all that was told by then
   */
  static boolean isRetreat(Mention mention, List<Draft> here, Draft latest, List<Draft> drafts) {
    if (!mention.rule.endsWith("انسحب") && !mention.rule.endsWith("انسحاب")) {
      return false;
    }
    Draft last = here.isEmpty() ? latest : here.get(here.size() - 1);
    boolean flee = mention.noun == null && !here.isEmpty();
    return mention.agents.isEmpty()
        || flee
        || mention.noun == null && Versions.isSaid(mention.clause) && lost(mention, drafts)
        || last != null && Likeness.overlap(last.agents(), mention.agents);
  }

  /** «استعاد الجيش البلدة … وقال سكان إن مقاتلي الحركة انسحبوا منها»: who lost ground leaves it. */
  private static boolean lost(Mention mention, List<Draft> drafts) {
    return Seek.any(
        drafts,
        d ->
            d.isOf(EventKind.TERRITORIAL_CHANGE)
                && (Likeness.overlap(d.targets(), mention.agents)
                    || Seek.any(d.mentions, m -> Likeness.overlap(m.targets(), mention.agents))));
  }

  /**
   * أُسعفوا إلى مشفى قرب X، في ريف Y: behind the way to it a clause that tells no deed says only
   * where that is.
   */
  static boolean leadsAway(Clause clause, Item item) {
    boolean to =
        (item.isPhrase(PhraseClass.FACILITY) || item.isPhrase(PhraseClass.PLACE))
            && item.phrase().preposition().equals("الي");
    return to
        && clause.hasFiniteVerb()
        && Seek.none(clause.items, i -> i.isPhrase(PhraseClass.EVENT) || i.isVerb() && isDeed(i));
  }

  /** نُقل المصابون إلى X: the place is told for them alone, and no column of troops moves there. */
  static boolean takesVictims(Clause clause, Item item) {
    return leadsAway(clause, item)
        && Seek.any(clause.items, i -> i.isVerb() && carries(i))
        && Seek.none(
            clause.items,
            i -> i.isPhrase() && i.phrase().preposition().isEmpty() && moves(i.phrase()));
  }

  private static boolean carries(Item verb) {
    Verb told = verb.verb().verb();
    return told.verbClass() == VerbClass.REPORT || told.lemma().equals("نقل");
  }

  private static boolean moves(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.VEHICLE || phrase.phraseClass() == PhraseClass.FORCE;
  }

  private static boolean isDeed(Item verb) {
    VerbClass verbClass = verb.verb().verb().verbClass();
    return switch (verbClass) {
      case OTHER, REPORT, LIGHT -> false;
      default -> true;
    };
  }
}
