package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * What a sentence that tells no event tells of the one before it: «واستخدم المهاجمون رشاشات», «وسقط
 * قتلى وجرحى».
 */
final class Remainder {
  /** So many sentences after an event its arms and its dead may be told. */
  private static final int NEAR = 2;

  private final Slots slots;
  private final TellingWords words;

  Remainder(Slots slots, TellingWords words) {
    this.slots = slots;
    this.words = words;
  }

  /** Adds what is told of the event before, where that is near enough. */
  void read(
      List<Clause> clauses, List<Toll> loose, Mention before, int sentence, List<Mention> told) {
    boolean near = before != null && sentence - before.sentence <= NEAR;
    boolean some = !clauses.isEmpty() && told.isEmpty();
    if (!some || !near || Owners.PEACEFUL.contains(before.kind)) {
      return;
    }
    Clause first = clauses.get(0);
    Mention rest = new Mention(EventKind.ATTACK, first.first().span(), sentence, first, "rest");
    rest.rest = true;
    rest.harmOnly = true;
    clauses.stream().filter(this::isUse).forEach(c -> arms(c, rest));
    loose.stream().filter(Remainder::isHurt).forEach(rest.tolls::add);
    if (!rest.weapons.isEmpty() || !rest.tolls.isEmpty()) {
      told.add(rest);
    }
  }

  private static boolean isHurt(Toll toll) {
    return toll.harm() == Harm.KILLED || toll.harm() == Harm.WOUNDED;
  }

  /** استخدموا رشاشات: arms that were used, not those that somebody uses. */
  private boolean isUse(Clause clause) {
    return !clause.unreal
        && !clause.negated
        && !clause.period
        && Seek.any(clause.items, i -> isUse(i) || isSound(i));
  }

  private static boolean isUse(Item item) {
    return item.isVerb(VerbClass.OTHER)
        && !item.verb().imperfect()
        && item.verb().verb().value().equals("USES")
        && item.verb().verb().object() == Slot.WEAPON;
  }

  /** سُمع دوي قذائف, أصوات الرشاشات: what was heard was fired. */
  private boolean isSound(Item item) {
    return words.is(TellingRole.SOUND, Folding.fold(item.unit().first().raw()));
  }

  private void arms(Clause clause, Mention rest) {
    clause.items.stream()
        .dropWhile(i -> !isUse(i) && !isSound(i))
        .filter(Item::isPhrase)
        .flatMap(i -> i.phrase().all().stream())
        .filter(p -> p.preposition().isEmpty() || p.preposition().equals("ب"))
        .forEach(p -> arm(rest, p));
  }

  private void arm(Mention rest, Phrase phrase) {
    switch (phrase.phraseClass()) {
      case WEAPON, AIRCRAFT -> slots.weapon(rest, phrase);
      case VEHICLE -> slots.arms(rest, phrase);
      default -> {}
    }
  }
}
