package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * What belongs to the course of an attack or a raid and is no event of its own: what burns while
 * people are killed, soldiers who are taken, the house that raiders blow up, the shots that follow
 * the blast, the fight with whoever is raided.
 */
final class Course {
  private static final Set<EventKind> ASSAULTS =
      EnumSet.of(
          EventKind.ATTACK, EventKind.ARMED_ASSAULT, EventKind.AMBUSH, EventKind.SUICIDE_BOMBING);

  private static final Set<EntityKind> FIGHTERS =
      EnumSet.of(EntityKind.GROUP, EntityKind.STATE, EntityKind.UNIDENTIFIED);

  /** Verbs that say no more than that somebody came in. */
  private static final Set<String> ENTRIES = Set.of("verb:اقتحم", "verb:تسلل");

  private Course() {}

  /**
   * Lays what a sentence tells as a part of something told before to that.
   *
   * @param before the event told last before the sentence, null where none
   */
  static void read(List<Mention> sentence, Mention before) {
    Mention last = before;
    for (Mention mention : sentence) {
      if (mention.unreal || mention.done != null || mention.other) {
        last = mention.unreal ? last : mention;
        continue;
      }
      Mention whole = within(sentence, mention);
      if (whole == null && last != null && isLater(last, mention)) {
        whole = last;
      }
      if (whole != null) {
        mention.done = whole;
        if (mention.kind == EventKind.CLASH) {
          face(whole, mention);
        }
        mention.kind = breaches(whole, mention) ? whole.kind : mention.kind;
        whole.kind = seizes(whole, mention) ? EventKind.ABDUCTION : whole.kind;
      }
      last = mention;
    }
  }

  /** «هاجموا الثكنة … وسيطر المهاجمون على الثكنة»: the very post that was attacked is taken. */
  static boolean holds(Draft draft, Mention change) {
    return change.kind == EventKind.TERRITORIAL_CHANGE
        && change.noun == null
        && !change.unreal
        && Likeness.isGround(draft)
        && Seek.any(draft.mentions, m -> ASSAULTS.contains(m.kind))
        && (change.agents.isEmpty() || Likeness.overlap(draft.agents(), change.agents))
        && Seek.any(change.objects, o -> isBare(o.surface()) && Contrasts.isHit(draft, o));
  }

  private static boolean isBare(String surface) {
    return surface.startsWith("ال") && surface.indexOf(' ') < 0;
  }

  private static Mention within(List<Mention> sentence, Mention part) {
    Mention whole = null;
    for (Mention mention : sentence) {
      boolean first = mention.trigger.start() < part.trigger.start();
      if (first && !mention.unreal && isPart(mention, part)) {
        whole = mention;
      }
    }
    return whole;
  }

  private static boolean isPart(Mention whole, Mention part) {
    return burns(whole, part)
        || takes(whole, part)
        || seizes(whole, part)
        || blowsUp(whole, part)
        || breaches(whole, part)
        || firesAfter(whole, part)
        || fightsBack(whole, part);
  }

  /** «قتلوا تسعة وأحرقوا المنازل»: what burns beside the dead of those who set the fire. */
  private static boolean burns(Mention attack, Mention fire) {
    boolean kills = attack.harmOnly && attack.noun == null && !attack.agents.isEmpty();
    return fire.kind == EventKind.LOOTING_ARSON
        && fire.noun == null
        && fire.clause.opener == Clause.Opener.AND
        && (kills || attack.kind == EventKind.RAID || ASSAULTS.contains(attack.kind))
        && Entries.goesOn(attack, fire);
  }

  /** «هاجموا الحاجز وأسروا جنديين»: fighters who are taken in the fight. */
  private static boolean takes(Mention attack, Mention taking) {
    return ASSAULTS.contains(attack.kind)
        && !ENTRIES.contains(attack.rule)
        && isTaking(taking)
        && !taking.patients.isEmpty()
        && Seek.all(taking.patients, Course::fights)
        && Entries.goesOn(attack, taking);
  }

  private static boolean isTaking(Mention mention) {
    return mention.kind == EventKind.ABDUCTION && mention.noun == null;
  }

  private static boolean fights(ActorRef ref) {
    return FIGHTERS.contains(ref.entity().kind());
  }

  /** «اقتحموا المدرسة وخطفوا ثلاثين تلميذاً»: whom they came for, where nobody died. */
  private static boolean seizes(Mention entry, Mention taking) {
    return ENTRIES.contains(entry.rule)
        && entry.kind == EventKind.ARMED_ASSAULT
        && entry.tolls.isEmpty()
        && Seek.none(entry.clause.items, i -> i.isPhrase(PhraseClass.EVENT)) // بعد التفجير
        && isTaking(taking)
        && Entries.goesOn(entry, taking);
  }

  /** «اقتحموا المخيم وفجروا منزلاً»: a house that raiders blow up. */
  private static boolean blowsUp(Mention raid, Mention blast) {
    return raid.kind == EventKind.RAID
        && isCharge(blast)
        && !raid.agents.isEmpty()
        && Entries.goesOn(raid, blast);
  }

  /** «هاجموا الثكنة وفجروا بوابتها»: what attackers blow up on their way in. */
  private static boolean breaches(Mention attack, Mention blast) {
    boolean next = attack.sentence < blast.sentence || Entries.goesOn(attack, blast);
    return attack.kind == EventKind.ARMED_ASSAULT
        && attack.noun == null
        && next
        && isCharge(blast)
        && Likeness.overlap(attack.agents, blast.agents);
  }

  private static boolean isCharge(Mention blast) {
    boolean charge = blast.kind == EventKind.BOMBING || blast.kind == EventKind.IED_BOMBING;
    return charge && blast.noun == null && blast.tolls.isEmpty() && !blast.objects.isEmpty();
  }

  /** «انفجرت عبوة بالعربة، ثم تعرضت القوة لإطلاق نار»: shots at those whom the charge hit. */
  private static boolean firesAfter(Mention blast, Mention shots) {
    boolean charge = Contrasts.isBlast(blast) && !blast.suicide && blast.agents.isEmpty();
    return charge
        && shots.kind == EventKind.ARMED_ASSAULT
        && !shots.definite
        && Likeness.isOpen(shots.agents)
        && (isRecalled(shots) || Likeness.overlap(blast.targets(), shots.patients))
        && Entries.goesOn(blast, shots);
  }

  /** تعرضت القوة, على أفرادها: the article or the pronoun says that they were told. */
  private static boolean isRecalled(Mention shots) {
    return Seek.any(shots.clause.items, i -> i.isPhrase() && isForceTold(i.phrase()));
  }

  private static boolean isForceTold(Phrase phrase) {
    boolean force =
        phrase.phraseClass() == PhraseClass.FORCE
            || phrase.phraseClass() == PhraseClass.VEHICLE
            || phrase.phraseClass() == PhraseClass.PEOPLE;
    boolean bare =
        phrase.definite() && phrase.holder() == null && phrase.surface().indexOf(' ') < 0;
    return force && (bare || !phrase.pronoun().isEmpty());
  }

  /** «داهموا المنزل، ودارت اشتباكات مع الخلية»: the fight with those who are raided. */
  private static boolean fightsBack(Mention raid, Mention fight) {
    return raid.kind == EventKind.RAID
        && fight.kind == EventKind.CLASH
        && fight.noun != null
        && !fight.definite
        && Entries.leadsTo(raid.clause, fight.clause);
  }

  /** Whoever fights raiders is whom they raid. */
  private static void face(Mention raid, Mention fight) {
    fight.agents.stream()
        .filter(a -> !Likeness.overlap(raid.agents, List.of(a)))
        .forEach(fight.patients::add);
    fight.agents.clear();
  }

  /** «وإن المهاجمين اقتادوا جنديين وأحرقوا سيارتين»: what the next sentence adds. */
  private static boolean isLater(Mention attack, Mention part) {
    boolean adds = part.sentence == attack.sentence + 1 && ASSAULTS.contains(attack.kind);
    boolean soldiers =
        isTaking(part) && !part.patients.isEmpty() && Seek.all(part.patients, Course::fights);
    return adds
        && (soldiers || breaches(attack, part))
        && part.places.isEmpty()
        && Likeness.overlap(attack.agents, part.agents);
  }
}
