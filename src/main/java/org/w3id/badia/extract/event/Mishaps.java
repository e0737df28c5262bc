package org.w3id.badia.extract.event;

import java.util.List;
import java.util.function.Predicate;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * Tells the dead of an accident, a disaster or a disease from those of an attack: لقوا حتفهم في
 * حريق, أدت صاعقة إلى مقتل اثنين. Where an attack is told beside it, or was before, the mishap may
 * have come of that, and the dead stay with it.
 */
final class Mishaps {
  private final TellingWords words;
  private boolean going;

  Mishaps(TellingWords words) {
    this.words = words;
  }

  /**
   * Takes what a sentence tells of harm alone for no event where a mishap explains it.
   *
   * @param before the event told before it in the report, or null
   */
  void read(List<Clause> clauses, List<Mention> mentions, Mention before) {
    boolean certain =
        tells(clauses, "accident")
            || tells(clauses, "disaster")
            || Seek.any(clauses, this::crashes) && items(clauses, this::isWhy);
    boolean likely = certain || tells(clauses, "mishap") || happens(clauses);
    boolean attack = Seek.any(mentions, m -> !m.unreal && !isOf(m, certain || going));
    boolean fire = !certain && Seek.any(mentions, m -> isBySomebody(clauses, m));
    going = !attack && !fire && (certain || before == null && (likely || going));
    if (going) {
      mentions.forEach(m -> m.unreal = true);
    }
  }

  /** Whether a mishap explains what it tells: the dead, سيول ضربت المدينة, troops who help. */
  private static boolean isOf(Mention mention, boolean certain) {
    boolean help = certain && mention.kind == EventKind.DEPLOYMENT;
    return help
        || (mention.harmOnly || certain && mention.noun == null)
            && mention.agents.isEmpty()
            && mention.weapons.isEmpty();
  }

  /** في حريق أشعله مسلحون: fighters whom another clause than that of the dead tells of. */
  private static boolean isBySomebody(List<Clause> clauses, Mention mention) {
    return mention.harmOnly
        && Seek.any(
            clauses,
            c ->
                c != mention.clause
                    && Seek.any(
                        c.items,
                        i ->
                            i.isPhrase()
                                && i.phrase().phraseClass().canFight()
                                && i.phrase().count().isEmpty()));
  }

  private static boolean tells(List<Clause> clauses, String value) {
    return items(clauses, i -> Clauses.isNoun(i, value));
  }

  /** غرق زورقهم, اختنقوا. */
  private static boolean happens(List<Clause> clauses) {
    return items(clauses, i -> i.isVerb(VerbClass.MISHAP));
  }

  /** أثناء رحلة, بسبب خلل فني: why it falls though nobody fires. */
  private boolean isWhy(Item item) {
    return Seek.any(item.unit().tokens(), t -> words.isStem(TellingRole.MISFORTUNE, t.form()));
  }

  /** سقطت مروحية أثناء رحلة: of itself, as far as is told. */
  private boolean crashes(Clause clause) {
    List<Item> items = clause.items;
    for (int i = 0; i + 1 < items.size(); i++) {
      boolean falls =
          items.get(i).isVerb() && words.is(TellingRole.FALLS, items.get(i).unit().folded());
      if (falls && items.get(i + 1).isPhrase(PhraseClass.AIRCRAFT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean items(List<Clause> clauses, Predicate<Item> is) {
    return Seek.any(clauses, c -> Seek.any(c.items, is));
  }
}
