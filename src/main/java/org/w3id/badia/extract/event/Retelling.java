package org.w3id.badia.extract.event;

import java.util.Set;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Signs that the next sentence tells more of the event of the sentence before it. */
final class Retelling {
  private static final Set<EventKind> FIRE = Set.of(EventKind.SHELLING, EventKind.AIRSTRIKE);

  private Retelling() {}

  private static boolean isNext(Draft draft, Mention mention) {
    return mention.sentence == draft.last().sentence + 1;
  }

  /** «ضربة جوية … إن الطائرات نفذت أربع طلعات»: the article says that it is those just told. */
  static boolean fliesAgain(Draft draft, Mention mention) {
    return isNext(draft, mention)
        && mention.kind == EventKind.AIRSTRIKE
        && draft.isOf(EventKind.AIRSTRIKE)
        && Seek.any(mention.clause.items, i -> i.isPhrase() && isTold(i.phrase()));
  }

  private static boolean isTold(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.AIRCRAFT
        && phrase.definite()
        && phrase.holder() == null
        && phrase.preposition().isEmpty()
        && phrase.surface().indexOf(' ') < 0;
  }

  /** «ولقي أربعة مدنيين مصرعهم»: dead of whom neither doer nor place nor arms are told. */
  static boolean isLoose(Draft draft, Mention mention) {
    return isNext(draft, mention)
        && mention.harmOnly
        && mention.clause.opener == Clause.Opener.START
        && mention.agents.isEmpty()
        && mention.places.isEmpty()
        && mention.weapons.isEmpty()
        && mention.objects.isEmpty()
        && mention.when.isEmpty();
  }

  /** «ضربة جوية … أن صاروخاً أصاب منزلاً»: what the strike fired. */
  static boolean tellsRocket(Draft draft, Mention mention) {
    return isNext(draft, mention)
        && mention.kind == EventKind.SHELLING
        && mention.noun == null
        && draft.last().kind == EventKind.AIRSTRIKE
        && mention.agents.isEmpty()
        && !mention.weapons.isEmpty()
        && MeansOfAttack.areRockets(mention)
        && Seek.none(mention.places, Neighbours::isFine);
  }

  /** Whether its place may lie at what was told, though it is another. */
  static boolean tellsWhere(Draft draft, Mention mention) {
    return tellsBuilding(draft, mention)
        || tellsBlast(draft, mention)
        || Versions.isNearer(draft, mention);
  }

  /** «قصف على البلدة … وسقطت قذيفة قرب المستشفى»: a building of the town that was struck. */
  private static boolean tellsBuilding(Draft draft, Mention mention) {
    return isNext(draft, mention)
        && FIRE.contains(mention.kind)
        && draft.isOf(mention.kind)
        && mention.agents.isEmpty()
        && Seek.all(mention.places, p -> p.subkind().equals("Facility"))
        && Neighbours.mayLieIn(mention.places, draft.places());
  }

  /** «هزّ انفجار مدينة عفرين … وقال مصدر إن عبوة انفجرت في شارع كذا»: in which street it was. */
  private static boolean tellsBlast(Draft draft, Mention mention) {
    return mention.clause.opener == Clause.Opener.THAT
        && mention.sentence > draft.last().sentence
        && Contrasts.isBlast(mention)
        && Seek.all(draft.mentions, m -> m.kind == EventKind.BOMBING && !m.plural)
        && Neighbours.mayLieIn(mention.places, draft.places());
  }
}
