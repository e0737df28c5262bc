package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** What the words of a mention say of which event they tell: its noun, its place, who speaks. */
final class Signals {
  /** Beside so many events told last one is named by its kind. */
  private static final int RECENT = 6;

  private final Likeness likeness;

  Signals(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * «غارة للتحالف على منزل … وقال التحالف إنه استهدف قيادياً»: who struck says whom he meant, or is
   * blamed.
   */
  static boolean saysDoer(Draft draft, Mention mention) {
    boolean says =
        mention.noun == null && !mention.habitual && mention.clause.opener == Clause.Opener.THAT;
    boolean blamed =
        mention.noun != null && Seek.any(mention.clause.items, i -> i.isVerb(VerbClass.BLAME));
    return mention.kind == EventKind.ATTACK
        && (says || blamed)
        && mention.sentence == draft.last().sentence + 1
        && mention.places.isEmpty()
        && mention.when.isEmpty()
        && mention.tolls.isEmpty()
        && !mention.agents.isEmpty()
        && Likeness.FIRE.containsAll(draft.kinds());
  }

  /**
   * «كمين … وقال ضابط إن المهاجمين فتحوا النار»: the article says that those attackers were told.
   */
  static boolean saysAttackers(Draft draft, Mention mention) {
    Clause told = mention.clause;
    boolean inserted = told.opener == Clause.Opener.RELATIVE && told.antecedent != null;
    Clause that = inserted ? told.before : told; // إن المهاجمين، الذين كانوا مختبئين، فتحوا
    return mention.noun == null
        && Likeness.GROUND.contains(mention.kind)
        && mention.kind != EventKind.LOOTING_ARSON
        && !mention.harmOnly
        && that.opener == Clause.Opener.THAT
        && Seek.none(that.before.items, i -> i.isPhrase(PhraseClass.PLACE))
        && mention.sentence > draft.last().sentence
        && mention.sentence <= draft.last().sentence + 2
        && Likeness.isOnGround(draft)
        && (!inserted || isMen(told.antecedent))
        && Seek.any(
            that.items,
            i -> i.span().start() < mention.trigger.start() && i.isPhrase() && isMen(i.phrase()));
  }

  private static boolean isMen(Phrase men) {
    return men.definite()
        && men.plural()
        && men.holder() == null
        && men.preposition().isEmpty()
        && men.word().filter(w -> Anaphora.isAttacker(w.value())).isPresent();
  }

  /** «كمين … وهجوم آخر … وأسفر الكمين»: the noun names the kind of one that was told before. */
  static boolean isNamedElsewhere(Draft draft, Mention mention, List<Draft> told) {
    boolean names =
        mention.noun != null && mention.definite && !Salience.GENERAL.contains(mention.kind);
    if (!names || isOfKind(draft, mention.kind)) {
      return false;
    }
    List<Draft> recent = told.subList(Math.max(0, told.size() - RECENT), told.size());
    return Seek.any(recent, d -> isOfKind(d, mention.kind));
  }

  /** Any blast is a تفجير, any fire from afar a قصف. */
  private static boolean isOfKind(Draft draft, EventKind kind) {
    return switch (kind) {
      case BOMBING -> Seek.any(draft.mentions, Contrasts::isBlast);
      case SHELLING -> Seek.any(draft.kinds(), Likeness.FIRE::contains);
      default -> draft.isOf(kind);
    };
  }

  /** «وفي رفح، دمر الجيش نفقين»: a sentence that opens with another place than all told before. */
  boolean opensElsewhere(Draft draft, Mention mention) {
    if (mention.definite || mention.sentence <= draft.last().sentence) {
      return false;
    }
    List<PlaceName> opening = new ArrayList<>();
    for (Item item : mention.clause.items) {
      if (item.isVerb() || item.span().start() >= mention.trigger.start()) {
        break;
      }
      if (item.isPhrase(PhraseClass.PLACE) && !item.phrase().same()) {
        opening.addAll(item.phrase().places());
      }
    }
    List<PlaceName> fine = Seek.those(opening, Neighbours::isFine);
    if (fine.isEmpty()) {
      return likeness.areApart(draft.places(), opening);
    }
    return Seek.none(draft.places(), p -> Seek.any(fine, q -> Draft.key(p).equals(Draft.key(q))))
        && (draft.places().isEmpty() || !likeness.placesAgree(draft.places(), fine));
  }
}
