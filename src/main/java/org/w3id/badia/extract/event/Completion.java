package org.w3id.badia.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.When;

/** Fills from the event told before what a text does not say twice: where, when, with what. */
final class Completion {
  /** What a text leaves out stands at most so many sentences before. */
  private static final int NEAR = 2;

  private static final Pattern PRECEDED = Pattern.compile("[وف]?سبق(ت|ه|ها)?");

  private final Likeness likeness;

  Completion(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Fills each event from the one told before it. */
  void complete(List<Draft> drafts) {
    Draft before = null;
    Draft attack = null;
    for (Draft draft : inOrder(drafts)) {
      if (attack != null && draft.first().sentence - attack.last().sentence <= NEAR) {
        follow(draft, attack);
      }
      if (before != null && draft.first().sentence - before.last().sentence <= NEAR) {
        inherit(draft, before);
      }
      before = draft;
      attack = Salience.PEACEFUL.contains(Assembler.kind(draft)) ? attack : draft;
    }
    Map<Integer, List<Mention>> bySentence =
        drafts.stream()
            .flatMap(d -> d.mentions.stream())
            .collect(Collectors.groupingBy(m -> m.sentence));
    drafts.stream()
        .filter(d -> d.when().isEmpty())
        .forEach(d -> shareDay(d, bySentence.get(d.first().sentence)));
  }

  /** أحرقوا منازل وخطفوا امرأة، الأحد: the day behind two deeds of one sentence is that of both. */
  private static void shareDay(Draft draft, List<Mention> sentence) {
    Mention deed = draft.first();
    for (Mention next : sentence) {
      boolean behind =
          !draft.mentions.contains(next)
              && next.trigger.start() > deed.trigger.start()
              && next.when.filter(w -> isDayBehind(w, next)).isPresent();
      if (behind && isJoined(next.clause, deed.clause) && deed.when.isEmpty()) {
        deed.when = next.when;
        draft.dayBorrowed = true;
      }
    }
  }

  private static boolean isDayBehind(Mention.Dated dated, Mention deed) {
    return !dated.said()
        && Draft.DAYS.contains(dated.when().precision())
        && dated.span().start() > deed.trigger.start();
  }

  /** Whether a clause only goes on with "and" from another. */
  private static boolean isJoined(Clause clause, Clause from) {
    Clause at = clause;
    while (at != null && at != from && at.opener == Clause.Opener.AND) {
      at = at.before;
    }
    return at == from;
  }

  /** Finds what answers what, once it is settled who did what to whom. */
  void answer(List<Draft> drafts) {
    Draft attack = null;
    for (Draft draft : inOrder(drafts)) {
      if (attack != null && draft.first().sentence - attack.last().sentence <= NEAR) {
        answer(draft, attack);
      }
      attack = isAttack(draft) ? draft : attack;
    }
    drafts.stream().filter(Completion::isOpenAnswer).forEach(d -> strikeBack(d, drafts));
  }

  /** رد الجيش بقصف X: nobody is named whom it was done to. */
  private static boolean isOpenAnswer(Draft draft) {
    return Seek.any(draft.mentions, m -> m.answers)
        && draft.targets().isEmpty()
        && !draft.agents().isEmpty()
        && !Likeness.isOpen(draft.agents());
  }

  /** Who answers strikes those who struck last, if these are known. */
  private static void strikeBack(Draft draft, List<Draft> drafts) {
    inOrder(drafts).stream()
        .filter(d -> d.first().trigger.compareTo(draft.first().trigger) < 0)
        .filter(d -> draft.first().sentence - d.last().sentence <= NEAR)
        .filter(d -> !Likeness.isOpen(d.agents()) && !Salience.PEACEFUL.contains(d.first().kind))
        .filter(d -> !Likeness.overlap(d.agents(), draft.agents()))
        .reduce((a, b) -> b)
        .ifPresent(draft::strikesBackAt);
  }

  static List<Draft> inOrder(List<Draft> drafts) {
    List<Draft> inOrder = new ArrayList<>(drafts);
    inOrder.sort((a, b) -> a.first().trigger.compareTo(b.first().trigger));
    return inOrder;
  }

  /** A fight whose first blow is told is an attack too; one that nobody began is none. */
  private static boolean isAttack(Draft draft) {
    return Likeness.isOnGround(draft) && Assembler.kind(draft) != EventKind.CLASH;
  }

  /** The airstrikes after the ambush are on those who laid it. */
  private void answer(Draft draft, Draft attack) {
    Mention mention = draft.first();
    boolean strike = mention.kind == EventKind.AIRSTRIKE || mention.kind == EventKind.SHELLING;
    boolean others = !Likeness.overlap(draft.agents(), attack.agents());
    boolean open = !draft.agents().isEmpty() && draft.targets().isEmpty();
    boolean back = strike && (open || Likeness.overlap(draft.targets(), attack.agents()));
    boolean relief =
        mention.kind == EventKind.DEPLOYMENT && Likeness.overlap(draft.agents(), attack.targets());
    if (others && (back || relief) && likeness.placesAgree(draft.places(), attack.places())) {
      draft.answers = attack;
    }
  }

  /** سبق ذلك قصف: what is told next happened first. */
  private static boolean precedes(Mention mention) {
    return mention.former
        || Seek.any(
            mention.clause.items, i -> i.isVerb() && PRECEDED.matcher(i.unit().folded()).matches());
  }

  private static Optional<Mention.Dated> upTo(Mention.Dated dated) {
    Optional<LocalDate> day = dated.when().latest();
    When when = new When(Optional.empty(), day, DatePrecision.INTERVAL, dated.when().words());
    return Optional.of(new Mention.Dated(when, dated.span(), dated.said()));
  }

  /** The paragraph in which the event was told last before a mention of another. */
  private static int paragraphBefore(Draft draft, Mention mention) {
    int paragraph = draft.first().paragraph;
    for (Mention teller : draft.mentions) {
      if (teller.trigger.start() < mention.trigger.start()) {
        paragraph = teller.paragraph;
      }
    }
    return paragraph;
  }

  /** أرسلوا تعزيزات إلى مكان الاشتباك: the places of the attack are those of what came there. */
  private static void follow(Draft draft, Draft attack) {
    for (Mention mention : draft.mentions) {
      if (mention.sameScene) {
        Set<String> known = new HashSet<>(Seek.each(draft.places(), Draft::key));
        attack.places().stream().filter(p -> known.add(Draft.key(p))).forEach(mention.places::add);
      }
    }
  }

  private void inherit(Draft draft, Draft before) {
    Mention mention = draft.first();
    if (draft.places().isEmpty()) {
      mention.places.addAll(before.places());
      draft.borrowed = true;
    }
    boolean day =
        before.when().filter(w -> Draft.DAYS.contains(w.when().precision())).isPresent()
            && mention.paragraph == paragraphBefore(before, mention);
    if (draft.when().isEmpty() && day) {
      draft.dayBorrowed = true;
      mention.when = precedes(mention) ? upTo(before.when().get()) : before.when();
    }
    boolean same =
        mention.definite
            && draft.agents().isEmpty()
            && likeness.sameFamily(before, mention.kind)
            && !Figures.isByOtherArms(before, mention);
    if (same) {
      before.mentions.forEach(m -> mention.weapons.addAll(m.weapons));
      mention.kind = mention.kind == EventKind.SHELLING ? before.first().kind : mention.kind;
    }
  }
}
