package org.w3id.badia.extract.event;

import java.util.List;
import java.util.function.Predicate;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

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
    mentions.stream()
        .filter(m -> isCollision(m) || isCrime(m) || isTheft(m) || isCrowd(m))
        .forEach(m -> m.unreal = true);
    mentions.stream().filter(m -> isClearing(m) || isPunishment(m)).forEach(m -> m.unreal = true);
    boolean certain = tells(clauses, "accident") || tells(clauses, "disaster");
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

  /** اصطدم قطار بشاحنة: no side of a fight is told. */
  private static boolean isCollision(Mention mention) {
    return mention.kind == EventKind.CLASH
        && mention.noun == null
        && mention.agents.isEmpty()
        && mention.patients.isEmpty()
        && Seek.any(
            mention.clause.items,
            i -> i.isPhrase() && i.phrase().phraseClass() == PhraseClass.VEHICLE);
  }

  /** قُتل على يد ابن عمه, برصاص زوجها: what people do to each other is a crime and no attack. */
  private static boolean isCrime(Mention mention) {
    return mention.harmOnly && Likeness.areCivilians(mention.agents);
  }

  /** سطو نفذه لصوص: thieves rob, and attack nobody. */
  private boolean isTheft(Mention mention) {
    Clause next = mention.clause.after;
    return mention.kind == EventKind.LOOTING_ARSON
        && (hasThieves(mention.clause)
            || next != null && next.opener == Clause.Opener.RELATIVE && hasThieves(next));
  }

  private boolean hasThieves(Clause clause) {
    return clause.subject != null && isThief(clause.subject)
        || Seek.any(clause.items, i -> i.isPhrase() && isThief(i.phrase()));
  }

  private boolean isThief(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.PEOPLE
        && words.isStem(TellingRole.THIEVES, Anaphora.bareHead(phrase.surface()));
  }

  /** انتشر مدنيون أمام المقر: people who fight nobody are no troops. */
  private static boolean isCrowd(Mention mention) {
    return mention.kind == EventKind.DEPLOYMENT && Likeness.areCivilians(mention.agents);
  }

  /** فجرت فرق الهندسة ألغاماً, تفجير قذائف غير منفجرة: what is blown up to clear the ground. */
  private boolean isClearing(Mention mention) {
    boolean blast =
        switch (mention.kind) {
          case BOMBING, IED_BOMBING, SHELLING -> true;
          default -> false;
        };
    Clause next = mention.clause.after;
    return blast
        && !mention.foiled
        && mention.tolls.isEmpty()
        && (says(mention.clause, TellingRole.CLEARS)
            || next != null
                && next.opener == Clause.Opener.RELATIVE
                && says(next, TellingRole.CLEARS));
  }

  /** توعد مروجي الشائعات بالملاحقة القضائية: what a court is to do is no attack. */
  private boolean isPunishment(Mention mention) {
    return mention.kind == EventKind.THREAT && says(mention.clause, TellingRole.PUNISHES);
  }

  private boolean says(Clause clause, TellingRole role) {
    return Seek.any(clause.items, i -> says(i, role));
  }

  private boolean says(Item item, TellingRole role) {
    return item.isPhrase()
        ? Seek.any(
            List.of(Folding.fold(item.phrase().surface()).split(" ")), w -> words.isStem(role, w))
        : words.isStem(role, item.unit().folded());
  }

  private static boolean tells(List<Clause> clauses, String value) {
    return items(clauses, i -> Clauses.isNoun(i, value));
  }

  /** غرق زورقهم, اختنقوا. */
  private static boolean happens(List<Clause> clauses) {
    return items(clauses, i -> i.isVerb(VerbClass.MISHAP));
  }

  private static boolean items(List<Clause> clauses, Predicate<Item> is) {
    return Seek.any(clauses, c -> Seek.any(c.items, is));
  }
}
