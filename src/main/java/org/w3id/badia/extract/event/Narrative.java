package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.model.EventKind;

/** Gathers the mentions of a report into events, sentence by sentence, the headline last. */
final class Narrative {
  /** An event told again without a definite noun is told again soon. */
  private static final int NEAR = 2;

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
      default ->
          bare || Likeness.overlap(draft.targets(), mention.targets()) || isSide(draft, mention);
    };
  }

  /** A side of the fight told before is who was attacked, or who attacked. */
  private static boolean isSide(Draft draft, Mention mention) {
    boolean fight = draft.kinds().contains(EventKind.CLASH);
    return fight
        && (Likeness.overlap(draft.agents(), mention.targets())
            || Likeness.overlap(draft.agents(), mention.agents));
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
    new Twins(likeness).split(drafts);
    new Completion(likeness).complete(drafts);
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
