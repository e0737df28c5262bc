package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;

/** Tells to which mention of a sentence a toll, a place or a time belongs. */
final class Owners {
  /** Kinds that nobody dies of. */
  static final Set<EventKind> PEACEFUL =
      EnumSet.of(
          EventKind.DEPLOYMENT, EventKind.PLEDGE, EventKind.THREAT, EventKind.TERRITORIAL_CHANGE);

  /** Deeds beside which others are killed, not by them. */
  private static final Set<EventKind> HARMLESS =
      EnumSet.of(EventKind.ABDUCTION, EventKind.LOOTING_ARSON);

  private static final Set<String> ARMS = Set.of("ب", Chunker.CAUSE, Chunker.MEANS);

  private Owners() {}

  static Mention of(FoundTolls.Found found, List<Mention> mentions, FrameReader frames) {
    if (found.event() != null && frames.of(found.event()).isPresent()) {
      return frames.of(found.event()).get();
    }
    Clause clause = found.clause();
    if (clause.opener == Clause.Opener.RELATIVE && clause.antecedent != null) {
      Optional<Mention> told = frames.of(clause.antecedent);
      if (told.isPresent()) {
        return told.get();
      }
    }
    List<Mention> violent =
        Seek.those(
            violent(mentions),
            m ->
                !isBackdrop(found, m)
                    && !isGone(found, m)
                    && !isPurpose(m, mentions)
                    && !isLongBefore(found, m)
                    && !isPassed(m, mentions));
    List<Mention> same = Seek.those(violent, m -> m.clause == clause && !isAfter(found, m));
    Mention ahead = ToldAhead.blow(found, violent);
    if (ahead != null) {
      return ahead;
    }
    Mention nearest = nearest(same, found.toll().span());
    if (nearest != null && found.predicate() && comesBeside(found, nearest)) {
      return null;
    }
    if (nearest == null) {
      nearest = nearest(violent, found.toll().span());
      boolean another =
          nearest != null
              && (tellsAnother(clause, nearest.clause)
                  || Meantime.isEarlier(clause)
                  || isDoneBefore(found, nearest));
      if (another && found.predicate() || nearest != null && comesBeside(found, nearest)) {
        return null;
      }
      if (nearest != null && found.predicate() && comesLater(found, nearest)) {
        return lastBefore(taken(mentions), found.toll().span());
      }
    }
    if (nearest == null) {
      nearest = nearest(taken(mentions), found.toll().span());
    }
    boolean lost = found.toll().harm() == Harm.MISSING || found.toll().harm() == Harm.CAPTURED;
    Mention attack = nearest == null || lost ? null : attackBefore(nearest, violent);
    if (attack != null) {
      return attack;
    }
    return nearest == null && lost ? nearest(mentions, found.toll().span()) : nearest;
  }

  /**
   * «سقط لها تسعة قتلى، بينما انفجرت مفخخة», «إن 19 جندياً قُتلوا، وأن قذيفة سقطت»: whether the
   * verb of a clause further on tells the blow, so that nobody has come to harm by it yet.
   */
  private static boolean comesLater(FoundTolls.Found found, Mention blow) {
    Clause clause = found.clause();
    boolean later = blow.noun == null && blow.trigger.start() > clause.last().span().start();
    boolean beside =
        blow.clause.opener == Clause.Opener.THAT
            && blow.clause.items.get(0).conjunction().equals("و");
    boolean past = blow.clause.opener == Clause.Opener.RELATIVE && found.agents() != null;
    boolean next = blow.clause.opener == Clause.Opener.NEXT;
    return later && !blow.harmOnly && (beside || past || next);
  }

  /**
   * «قتلوا أربعين مدنياً وخطفوا آخرين»: of what harms nobody by itself the dead before it are none.
   */
  private static boolean comesBeside(FoundTolls.Found found, Mention deed) {
    boolean dead = found.toll().harm() == Harm.KILLED && !found.toll().included();
    boolean later = deed.trigger.start() > found.toll().span().end();
    return dead && later && HARMLESS.contains(deed.kind);
  }

  /** «هاجموا القرية وأحرقوا منازل، ما أدى إلى مقتل تسعة»: no fire killed them, but the attack. */
  private static Mention attackBefore(Mention fire, List<Mention> violent) {
    return fire.kind != EventKind.LOOTING_ARSON || fire.noun != null
        ? null
        : violent.stream()
            .filter(m -> !HARMLESS.contains(m.kind) && Likeness.GROUND.contains(m.kind))
            .filter(m -> m.trigger.start() < fire.trigger.start())
            .filter(m -> Likeness.overlap(m.agents, fire.agents))
            .reduce((a, b) -> b)
            .orElse(null);
  }

  private static Mention lastBefore(List<Mention> mentions, Span span) {
    Mention before = nearest(mentions, span);
    return before != null && before.trigger.start() <= span.start() ? before : null;
  }

  /** Where a place changes hands people die too, if nothing else says of what. */
  private static List<Mention> taken(List<Mention> mentions) {
    return Seek.those(mentions, m -> m.kind == EventKind.TERRITORIAL_CHANGE);
  }

  private static Mention nearest(List<Mention> mentions, Span span) {
    Mention before = null;
    for (Mention mention : mentions) {
      if (mention.unreal) {
        continue;
      }
      boolean sooner = before != null && mention.trigger.start() < before.trigger.start();
      boolean told = before != null && before.trigger.start() <= span.start();
      if (before == null || mention.trigger.start() <= span.start() && !(sooner && told)) {
        before = mention;
      }
    }
    return before;
  }

  /** وقعوا في كمين وهم في طريقهم لتوقيف مطلوبين: what they went for hurt nobody. */
  private static boolean isPurpose(Mention mention, List<Mention> mentions) {
    return mention.kind == EventKind.RAID
        && mention.noun != null
        && mention.noun.preposition().equals("ل")
        && Seek.any(mentions, m -> m != mention && !m.unreal && !PEACEFUL.contains(m.kind));
  }

  /** «اشتباكات عقب الهجوم أسفرت عن مقتل اثنين»: who is counted behind it died in what came next. */
  private static boolean isPassed(Mention earlier, List<Mention> mentions) {
    return earlier.definite
        && earlier.noun != null
        && earlier.noun.preposition().equals(Chunker.AFTER)
        && Seek.any(
            mentions,
            m ->
                m.clause == earlier.clause
                    && m.noun != null
                    && !m.definite
                    && m.trigger.start() < earlier.trigger.start());
  }

  private static List<Mention> violent(List<Mention> mentions) {
    return Seek.those(mentions, m -> !PEACEFUL.contains(m.kind));
  }

  static Mention of(Span span, Clause clause, List<Mention> mentions) {
    List<Mention> same = Seek.those(mentions, m -> m.clause == clause);
    Mention owner = nearest(same, span);
    return owner != null ? owner : nearest(mentions, span);
  }

  /**
   * «اغتال مسلحون طبيباً في إدلب، فيما قُتل طفل برصاص قناص في حلب»: whether a clause that tells a
   * harm comes to the next matter, with a place or arms of its own.
   */
  private static boolean tellsAnother(Clause harm, Clause blow) {
    boolean turned = turnsBetween(harm, blow) || turnsBetween(blow, harm);
    if (!turned) {
      return false;
    }
    Set<String> here = places(harm);
    Set<String> there = places(blow);
    boolean elsewhere = !here.isEmpty() && !there.isEmpty() && Seek.none(here, there::contains);
    return elsewhere || isArmed(harm);
  }

  /**
   * «قتل قناصون جنديين على محور كذا، وإن المدفعية دكّت ثكنات»: who kills whom in a clause of his
   * own is told for itself where the only blow comes in a later one that starts anew.
   */
  private static boolean isDoneBefore(FoundTolls.Found found, Mention blow) {
    boolean later = blow.trigger.start() > found.toll().span().end() || isAfter(found, blow);
    boolean starts =
        switch (blow.clause.opener) {
          case THAT, NEXT, TRANSITION, AND, RELATIVE -> true;
          default -> false;
        };
    boolean other = blow.clause.subject != null && blow.clause.subject != found.agents();
    boolean own = other || Thereupon.hits(blow) && Thereupon.isBetween(found.clause(), blow.clause);
    return found.agents() != null && later && (starts && own || isAfter(found, blow));
  }

  /** ويأتي الهجوم بعد أسبوع من مقتل خمسة في كمين: who died so long before died of no such blow. */
  private static boolean isLongBefore(FoundTolls.Found found, Mention blow) {
    int told = found.toll().span().start();
    return blow.definite
        && blow.trigger.start() < told
        && Seek.any(
            found.clause().items,
            i ->
                (i.isPhrase(PhraseClass.OTHER) || i.isPhrase(PhraseClass.HARM))
                    && i.span().start() <= told
                    && i.span().start() > blow.trigger.start()
                    && i.phrase().preposition().equals(Chunker.AFTER));
  }

  /** خسروا قبل أيام من هجمات أمس عشرة جنود: what came so long after harmed nobody of them. */
  private static boolean isBackdrop(FoundTolls.Found found, Mention blow) {
    if (!found.predicate() || blow.noun == null || !blow.noun.preposition().equals("من")) {
      return false;
    }
    Item before = null;
    for (Item item : blow.clause.items) {
      if (item.isPhrase() && item.phrase() == blow.noun) {
        return before != null && before.type() == Item.Type.TIME;
      }
      before = item.type() == Item.Type.PARTICLE ? before : item;
    }
    return false;
  }

  /** «أوقع الهجوم 18 قتيلاً، وذلك بعد أيام من كمين»: who is counted before died of no such blow. */
  private static boolean isGone(FoundTolls.Found found, Mention blow) {
    return blow.trigger.start() > found.toll().span().start()
        && !blow.definite
        && Sequels.isSince(blow);
  }

  /** وقبل الكمين بساعات قتلوا شرطياً: beside what else somebody killed another. */
  private static boolean isAfter(FoundTolls.Found found, Mention blow) {
    return found.agents() != null
        && found.predicate()
        && blow.noun != null
        && blow.noun.preposition().equals(Chunker.AFTER)
        && blow.trigger.start() < found.toll().span().start();
  }

  /** Whether between a clause and one before it the sentence turns to another matter. */
  private static boolean turnsBetween(Clause later, Clause earlier) {
    boolean turned = false;
    for (Clause at = later; at != null; at = at.before) {
      if (at == earlier) {
        return turned;
      }
      turned |= at.opener == Clause.Opener.NEXT || at.opener == Clause.Opener.TRANSITION;
    }
    return false;
  }

  private static Set<String> places(Clause clause) {
    return clause.items.stream()
        .filter(Item::isPhrase)
        .flatMap(i -> i.phrase().places().stream())
        .map(Draft::key)
        .collect(Collectors.toSet());
  }

  private static boolean isArmed(Clause clause) {
    return Seek.any(
        clause.items,
        i -> i.isPhrase(PhraseClass.WEAPON) && ARMS.contains(i.phrase().preposition()));
  }

  /** An event of which nothing is told but that somebody came to harm by it. */
  static Mention harmEvent(FoundTolls.Found found, int sentence) {
    Mention mention =
        new Mention(
            EventKind.ATTACK,
            found.toll().span(),
            sentence,
            found.clause(),
            "harm:" + found.toll().harm().localName());
    mention.harmOnly = true;
    return mention;
  }
}
