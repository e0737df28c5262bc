package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.model.EventKind;

/** Gathers the mentions of a report into events, sentence by sentence, the headline last. */
final class Narrative {
  /** An event told again without a definite noun is told again soon. */
  private static final int NEAR = 2;

  private static final Set<DatePrecision> DAYS = EnumSet.of(DatePrecision.DAY, DatePrecision.HOUR);

  private final List<Draft> drafts = new ArrayList<>();
  private final Likeness likeness;

  Narrative(Likeness likeness) {
    this.likeness = likeness;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Draft latest() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
  }

  void tell(List<Mention> sentence) {
    List<Draft> here = new ArrayList<>();
    for (Mention mention : sentence) {
      if (mention.unreal && mention.kind != EventKind.THREAT) {
        continue;
      }
      if (isRetreat(mention, here)) {
        continue;
      }
      Draft draft = place(mention, here);
      if (draft != null && !here.contains(draft)) {
        here.add(draft);
      }
    }
  }

  /** Attackers who go back whence they came are no deployment. */
  private boolean isRetreat(Mention mention, List<Draft> here) {
    boolean away = mention.rule.endsWith("انسحب") || mention.rule.endsWith("انسحاب");
    if (!away) {
      return false;
    }
    Draft last = here.isEmpty() ? latest() : here.get(here.size() - 1);
    return mention.agents.isEmpty()
        || last != null && Likeness.overlap(last.agents(), mention.agents);
  }

  private Draft place(Mention mention, List<Draft> here) {
    Draft known = anaphor(mention, here);
    if (known == null && !mention.other) {
      known = inSentence(mention, here);
    }
    if (known == null && !mention.other) {
      known = across(mention, here);
    }
    if (known != null) {
      known.add(mention);
      return known;
    }
    if (isEmpty(mention)) {
      return null;
    }
    Draft fresh = new Draft(mention);
    drafts.add(fresh);
    return fresh;
  }

  private static boolean isEmpty(Mention mention) {
    return mention.agents.isEmpty()
        && mention.targets().isEmpty()
        && mention.places.isEmpty()
        && mention.objects.isEmpty()
        && mention.tolls.isEmpty()
        && mention.weapons.isEmpty();
  }

  /** الهجوم, هذه الغارات: the last event of its kind that nothing parts it from. */
  private Draft anaphor(Mention mention, List<Draft> here) {
    boolean aggregate =
        mention.plural && mention.kind != EventKind.AIRSTRIKE && mention.kind != EventKind.CLASH;
    if (!mention.definite
        || mention.other
        || aggregate && mention.noun != null && !mention.noun.demonstrative()) {
      return null;
    }
    for (Draft draft : recentFirst()) {
      if (likeness.recalls(draft, mention)) {
        return draft;
      }
    }
    return null;
  }

  private List<Draft> recentFirst() {
    List<Draft> recent = new ArrayList<>(drafts);
    recent.sort((a, b) -> b.last().trigger.compareTo(a.last().trigger));
    return recent;
  }

  private Draft inSentence(Mention mention, List<Draft> here) {
    for (int i = here.size() - 1; i >= 0; i--) {
      Draft draft = here.get(i);
      if (likeness.compatible(draft, mention) && joins(draft, mention)) {
        return draft;
      }
    }
    return null;
  }

  private boolean joins(Draft draft, Mention mention) {
    if (mention.clause == draft.last().clause) {
      return true;
    }
    boolean bare = mention.agents.isEmpty() || mention.targets().isEmpty();
    return switch (mention.clause.opener) {
      case NEXT, TRANSITION ->
          Likeness.overlap(draft.targets(), mention.targets())
              || mention.targets().isEmpty() && mention.places.isEmpty();
      default -> bare || Likeness.overlap(draft.targets(), mention.targets());
    };
  }

  private Draft across(Mention mention, List<Draft> here) {
    boolean opens = mention.clause.opener == Clause.Opener.TRANSITION;
    for (Draft draft : recentFirst()) {
      int distance = mention.sentence - draft.last().sentence;
      if (here.contains(draft) || distance > NEAR || opens) {
        continue;
      }
      if (likeness.compatible(draft, mention) && retells(draft, mention)) {
        return draft;
      }
    }
    return null;
  }

  /** Told again: the same place, or more of what was told with no place of its own. */
  private boolean retells(Draft draft, Mention mention) {
    boolean samePlace =
        draft.places().stream()
            .filter(likeness::isFine)
            .anyMatch(
                p -> mention.places.stream().anyMatch(q -> Draft.key(p).equals(Draft.key(q))));
    boolean sameTarget =
        !draft.targets().isEmpty()
            && !mention.targets().isEmpty()
            && likeness.agree(draft.targets(), mention.targets());
    boolean noPlace = mention.places.isEmpty();
    return samePlace && (sameTarget || mention.targets().isEmpty() || draft.targets().isEmpty())
        || noPlace && (sameTarget || mention.targets().isEmpty())
        || sameTarget && draft.places().isEmpty();
  }

  /** Fills from the event told before what a text does not say twice: where, when, against whom. */
  void complete() {
    List<Draft> inOrder = new ArrayList<>(drafts);
    inOrder.sort((a, b) -> a.first().trigger.compareTo(b.first().trigger));
    Draft before = null;
    Draft attack = null;
    for (Draft draft : inOrder) {
      if (before != null && draft.first().sentence - before.last().sentence <= NEAR) {
        inherit(draft, before);
      }
      if (attack != null && draft.first().sentence - attack.last().sentence <= NEAR) {
        answer(draft, attack);
      }
      before = draft;
      attack = Likeness.isGround(draft) ? draft : attack;
    }
    onlyAttacker(inOrder);
  }

  /** Where one group alone attacks in a report, an attack told without its doer is laid to it. */
  private void onlyAttacker(List<Draft> inOrder) {
    List<ActorRef> attackers = new ArrayList<>();
    int told = 0;
    for (Draft draft : inOrder) {
      if (Likeness.isGround(draft) && !draft.agents().isEmpty()) {
        told++;
        boolean more = !attackers.isEmpty() && !Likeness.overlap(attackers, draft.agents());
        if (more) {
          return;
        }
        attackers = attackers.isEmpty() ? draft.agents() : attackers;
      }
    }
    for (Draft draft : inOrder) {
      boolean open = Likeness.isGround(draft) && draft.agents().isEmpty();
      if (told > 0 && open && !Likeness.overlap(attackers, draft.targets())) {
        draft.first().agents.addAll(attackers);
      }
    }
  }

  /** The airstrikes after the ambush are on those who laid it. */
  private static void answer(Draft draft, Draft attack) {
    Mention mention = draft.first();
    boolean strike = mention.kind == EventKind.AIRSTRIKE || mention.kind == EventKind.SHELLING;
    boolean open = strike && !draft.agents().isEmpty() && draft.targets().isEmpty();
    if (open && !Likeness.overlap(draft.agents(), attack.agents())) {
      mention.patients.addAll(attack.agents());
    }
  }

  private void inherit(Draft draft, Draft before) {
    Mention mention = draft.first();
    boolean sameSentence = mention.sentence <= before.last().sentence;
    if (draft.places().isEmpty()) {
      mention.places.addAll(before.places());
    }
    boolean day =
        before.when().filter(w -> DAYS.contains(w.when().precision())).isPresent()
            && mention.paragraph == before.last().paragraph;
    if (draft.when().isEmpty() && day) {
      mention.when = before.when();
    }
    boolean same =
        mention.definite && draft.agents().isEmpty() && likeness.sameFamily(before, mention.kind);
    if (same) {
      mention.agents.addAll(before.agents());
      before.mentions.forEach(m -> mention.weapons.addAll(m.weapons));
      mention.kind = mention.kind == EventKind.SHELLING ? before.first().kind : mention.kind;
    }
    boolean again = mention.other && draft.agents().isEmpty();
    if (again
        || sameSentence
            && draft.agents().isEmpty()
            && Likeness.overlap(draft.targets(), before.targets())) {
      mention.agents.addAll(before.agents());
    }
  }

  /** The headline names what the body tells; alone it tells only where the body does not. */
  void headline(List<Mention> mentions) {
    boolean empty = drafts.isEmpty();
    for (Mention mention : mentions) {
      mention.headline = true;
      if (mention.unreal) {
        continue;
      }
      Draft told = null;
      for (Draft draft : drafts) {
        if (told == null && likeness.compatible(draft, mention) && !isEmpty(mention)) {
          told = draft;
        }
      }
      if (told != null) {
        told.add(mention);
      } else if (empty) {
        drafts.add(new Draft(mention));
      }
    }
  }
}
