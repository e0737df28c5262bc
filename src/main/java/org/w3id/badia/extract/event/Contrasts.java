package org.w3id.badia.extract.event;

import java.util.Set;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** What parts a mention from an event told before, whatever else the two share. */
final class Contrasts {
  private static final Set<EventKind> PERSONAL = Set.of(EventKind.ABDUCTION, EventKind.EXECUTION);

  private static final String FACILITY = "TargetFacility";

  private Contrasts() {}

  /**
   * «أحبطوا هجوماً … قُتل في الهجوم ثلاثة», «هاجموا القاعدة … وصد الجنود الهجوم»: an attack that
   * was beaten back is the one told; a bomb that was found hurt nobody.
   */
  static boolean sameOutcome(Draft draft, Mention mention) {
    boolean foiled = Seek.any(draft.mentions, m -> m.foiled);
    if (foiled == mention.foiled) {
      return true;
    }
    if (Versions.isRepelled(draft, mention) || Versions.isStopped(draft, mention)) {
      return true;
    }
    boolean blast = draft.isOf(EventKind.IED_BOMBING);
    boolean recalled = mention.definite && mention.kind != EventKind.BOMBING;
    if (recalled && mention.noun == null && Likeness.FIRE.containsAll(draft.kinds())) {
      return true; // أسقطوا مسيّرات … وأسقطوا معظم المسيّرات
    }
    return Likeness.isOnGround(draft) && !blast && (recalled || mention.harmOnly);
  }

  /** «هاجموا القافلة ثم اصطدموا بدورية»: a fight that came of the attack, with others. */
  static boolean comesOf(Draft draft, Mention mention) {
    return mention.sequel
        && !draft.isOf(EventKind.CLASH)
        && !Versions.isWithThem(mention)
        && !Likeness.overlap(draft.targets(), mention.targets());
  }

  /** «هاجم الحوثيون ناقلة … ودمرت القوات الأميركية زوارق»: what others wreck than who fought. */
  static boolean isWreckOfOthers(Draft draft, Mention mention) {
    return mention.harmOnly
        && mention.tolls.isEmpty()
        && !mention.objects.isEmpty()
        && mention.sentence > draft.last().sentence
        && !Likeness.isOpen(mention.agents)
        && !Likeness.isOpen(draft.agents())
        && !Likeness.overlap(draft.agents(), mention.agents)
        && !Likeness.overlap(draft.targets(), mention.agents);
  }

  /** «اشتباكات عقب الهجوم»: what the fight came after is not the fight. */
  static boolean comesAfter(Draft draft, Mention mention) {
    return mention.noun != null
        && mention.definite
        && mention.kind != EventKind.CLASH
        && mention.noun.preposition().equals(Chunker.AFTER)
        && mention.clause == draft.last().clause
        && draft.kinds().equals(Set.of(EventKind.CLASH));
  }

  /** «داهمت الشرطة حياً … وأطلق مسلحون النار على سيارة»: no deed of those who raid. */
  static boolean strikesBack(Draft draft, Mention mention) {
    return draft.isOf(EventKind.RAID)
        && mention.kind == EventKind.ARMED_ASSAULT
        && !mention.definite
        && !draft.agents().isEmpty()
        && !mention.agents.isEmpty()
        && !Likeness.overlap(draft.agents(), mention.agents);
  }

  /** «هاجموا القرية قبل أن تفجّر امرأتان نفسيهما»: who comes to blow himself up next is another. */
  static boolean bombsNext(Draft draft, Mention mention) {
    boolean next =
        switch (mention.clause.opener) {
          case NEXT, AND, THAT -> true;
          default -> false;
        };
    return next
        && mention.kind == EventKind.SUICIDE_BOMBING
        && mention.noun == null
        && Seek.none(draft.mentions, m -> m.suicide || isBlast(m))
        && Seek.any(draft.mentions, m -> m.noun == null && !m.harmOnly);
  }

  /**
   * «معارك … فجّر التنظيم سيارة في رتل»: a bomb within a fight; who is besieged and blows himself
   * up, with nobody told by him, ends it.
   */
  static boolean bombsWithin(Draft draft, Mention mention) {
    boolean told =
        !mention.suicide
            || !mention.agents.isEmpty()
            || !mention.targets().isEmpty()
            || !mention.objects.isEmpty()
            || !mention.places.isEmpty()
            || !mention.tolls.isEmpty();
    return isBlast(mention)
        && told
        && !mention.definite
        && draft.isOf(EventKind.CLASH)
        && Seek.none(draft.mentions, m -> m.suicide || isBlast(m));
  }

  /** «هجوم على نقطة … وإن قوة توجهت لملاحقتهم فانفجرت بها عبوة»: what those meet who come later. */
  static boolean meetsBomb(Draft draft, Mention mention) {
    return isBlast(mention)
        && mention.noun == null
        && mention.sentence > draft.last().sentence
        && mention.clause.opener == Clause.Opener.AND
        && mention.clause.items.get(0).conjunction().equals("ف")
        && Seek.none(draft.mentions, m -> m.suicide || isBlast(m));
  }

  /** «قتلوا جنديين، ولم تتأخر الضربة المضادة»: what answers is not what it answers. */
  static boolean counters(Draft draft, Mention mention) {
    return mention.counter && Seek.none(draft.mentions, m -> m.counter || m.answers);
  }

  static boolean isBlast(Mention mention) {
    return switch (mention.kind) {
      case BOMBING, IED_BOMBING, VEHICLE_BOMBING, SUICIDE_BOMBING -> true;
      default -> false;
    };
  }

  /** «خطفوا الشاب … فردّ أهله باحتجاز ثلاثة جنود»: what is done to others than those told. */
  static boolean isOfOthers(Draft draft, Mention mention) {
    return PERSONAL.contains(mention.kind)
        && !mention.definite
        && draft.kinds().equals(Set.of(mention.kind))
        && !mention.patients.isEmpty()
        && !draft.patients().isEmpty()
        && !Likeness.isOpen(mention.patients)
        && !Likeness.areCivilians(mention.patients)
        && !Likeness.overlap(draft.patients(), mention.patients);
  }

  /**
   * «هاجموا القرية … وأحرقوا متاجرها»: buildings that burn or are robbed behind an attack; a car,
   * or what was attacked, burns with it.
   */
  static boolean loots(Draft draft, Mention mention) {
    return mention.kind == EventKind.LOOTING_ARSON
        && !mention.definite
        && !draft.isOf(EventKind.LOOTING_ARSON)
        && Seek.any(mention.objects, o -> o.subkind().equals(FACILITY))
        && Seek.none(mention.objects, o -> isHit(draft, o));
  }

  /** Whether a thing was told to be hit, by whatever words more. */
  static boolean isHit(Draft draft, Mention.ObjectRef object) {
    String head = Anaphora.barest(object.surface());
    return Seek.any(
        draft.mentions, m -> Seek.any(m.objects, o -> Anaphora.barest(o.surface()).equals(head)));
  }

  /** «وكان التاسع من الشهر قد شهد مقتل عشرة. فقد …»: a paragraph that tells of another day. */
  static boolean isDayLeft(Draft draft, Mention mention, Draft latest) {
    return mention.when.isEmpty()
        && mention.paragraph == latest.last().paragraph
        && mention.paragraph != draft.last().paragraph
        && !Likeness.datesAgree(draft.when(), latest.when());
  }
}
