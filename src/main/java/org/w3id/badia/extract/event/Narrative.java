package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.Weights;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Gathers the mentions of a report into events, sentence by sentence, the headline last. */
final class Narrative {
  /** Of events told longer ago none can be meant: each told since takes more than a point off. */
  private static final int RECENT = 48;

  private static final Set<String> MEANS = Set.of(Chunker.AFTER, Chunker.CAUSE);

  /** Nor of events told so many sentences ago: each sentence takes two points off. */
  private static final int FAR = 20;

  /** A text that tells one event more often repeats itself; each mention is weighed with all. */
  private static final int MOST_MENTIONS = 64;

  private final List<Draft> drafts = new ArrayList<>();

  /** The drafts by when they were told last, the last one at the end. */
  private final List<Draft> told = new ArrayList<>();

  private final Likeness likeness;

  /** Who may be unknown men: gunmen are suspected to be of them. */
  private static final Set<EntityKind> FIGHTERS = Set.of(EntityKind.GROUP, EntityKind.STATE);

  private final Salience salience;
  private final Headlines headlines;
  private final BothSides bothSides;

  /** All that was weighed, which weights are learned from. */
  private final List<Weighed> weighed = new ArrayList<>();

  /**
   * A mention and an event told before that it may tell more of.
   *
   * @param features what was seen of the two
   */
  record Weighed(Draft draft, Mention mention, List<String> features) {}

  Narrative(Likeness likeness, Weights retelling, TellingWords words) {
    this.bothSides = new BothSides(words);
    this.likeness = likeness;
    this.headlines = new Headlines(likeness);
    this.salience = new Salience(likeness, retelling);
  }

  List<Weighed> weighed() {
    return weighed;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Draft latest() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
  }

  /** The event that was told of last, null where none was. */
  private Draft toldLast() {
    return told.isEmpty() ? null : told.get(told.size() - 1);
  }

  /** Somebody is blamed for what was told last. */
  void suspect(List<ActorRef> suspects) {
    if (told.isEmpty() || suspects.isEmpty()) {
      return;
    }
    Draft last = toldLast();
    Draft blamed = blamedFor(last.last().sentence, suspects);
    if (blamed != null && blamed != last) {
      suspects.forEach(s -> blamed.suspects.add(s.entity()));
      return;
    }
    blame(last, suspects);
    told.stream()
        .filter(d -> d != last && d.last().sentence == last.last().sentence && isOpen(d))
        .forEach(d -> blame(d, suspects));
  }

  /** «إن المسلحين ينتمون إلى X»: who they are who did what was told last, if nobody was named. */
  void belong(List<ActorRef> refs) {
    Draft last = toldLast();
    if (last != null && isOpen(last) && !last.agents().isEmpty()) {
      last.last().agents.addAll(refs);
    }
  }

  /** «قُتل جنود في هجوم. نفذه مقاتلو X»: who did what was told last of nobody known. */
  void carriedOut(List<ActorRef> refs) {
    Draft last = toldLast();
    if (last != null && isOpen(last)) {
      last.last().agents.addAll(refs);
    }
  }

  /** «نسب القصف إلى X وقال إن استهداف Y سببه»: the event of a sentence that they are blamed for. */
  private Draft blamedFor(int sentence, List<ActorRef> suspects) {
    for (Draft draft : told) {
      for (Mention mention : draft.mentions) {
        boolean here = mention.blamed && mention.sentence == sentence;
        if (here && Likeness.overlap(mention.agents, suspects)) {
          return draft;
        }
      }
    }
    return null;
  }

  private static void blame(Draft draft, List<ActorRef> suspects) {
    suspects.forEach(s -> draft.suspects.add(s.entity()));
    ActorRef suspect = suspects.get(0);
    if (draft.agents().isEmpty() || isOpen(draft) && FIGHTERS.contains(suspect.entity().kind())) {
      draft.last().agents.add(suspect);
      draft.last().blamed = true;
    }
  }

  /** Whether nobody known is told to have done it, or nobody at all. */
  private static boolean isOpen(Draft draft) {
    return Likeness.isOpen(draft.agents());
  }

  void tell(List<Mention> sentence) {
    List<Draft> here = new ArrayList<>();
    for (Mention mention : sentence) {
      if (mention.unreal && mention.kind != EventKind.THREAT) {
        continue;
      }
      if (Departures.isRetreat(mention, here, latest(), drafts)
          || mention.rest && addsTo(mention)) {
        continue;
      }
      Draft draft = place(mention);
      if (draft != null && !here.contains(draft)) {
        here.add(draft);
      }
    }
  }

  /** Its arms and its dead are those of the event told last. */
  private boolean addsTo(Mention rest) {
    if (!told.isEmpty()) {
      Mention last = toldLast().last();
      last.weapons.addAll(rest.weapons);
      last.tolls.addAll(rest.tolls);
    }
    return true;
  }

  /** سيطروا على القرية بعد اشتباكات: the fight by which a place was taken. */
  private Draft takenBy(Mention mention) {
    boolean by =
        mention.noun != null
            && mention.kind == EventKind.CLASH
            && Seek.none(mention.places, p -> p.known().isPresent() && Neighbours.isFine(p))
            && MEANS.contains(mention.noun.preposition());
    Draft last = by ? latest() : null;
    boolean taken = last != null && last.last().kind == EventKind.TERRITORIAL_CHANGE;
    return taken && last.last().sentence == mention.sentence ? last : by ? leftBy(mention) : null;
  }

  /** «سيطروا على البلدة. وقال إن المسلحين انسحبوا بعد معارك»: the fight for the place just told. */
  private Draft leftBy(Mention fight) {
    boolean left = false;
    for (int i = told.size() - 1; i >= 0 && fight.sentence - told.get(i).last().sentence < 2; i--) {
      Mention last = told.get(i).last();
      boolean here = last.sentence == fight.sentence;
      left |= here && last.clause == fight.clause && leaves(last);
      if (!here && left && last.kind == EventKind.TERRITORIAL_CHANGE) {
        return told.get(i);
      }
    }
    return null;
  }

  private static boolean leaves(Mention mention) {
    return mention.rule.endsWith("انسحب") || mention.rule.endsWith("أخلى");
  }

  /** Whoever fought against those who took the place lost it. */
  private static boolean move(Mention mention, ActorRef ref) {
    return mention.patients.add(ref);
  }

  private Draft place(Mention mention) {
    bothSides.fill(mention, told);
    Draft taken = takenBy(mention);
    if (taken != null) {
      mention.agents.removeIf(
          a -> !Likeness.overlap(taken.agents(), List.of(a)) && move(mention, a));
    }
    Draft known = taken != null ? taken : known(mention);
    if (known != null) {
      if (known.mentions.size() < MOST_MENTIONS) {
        if (mention.patients.isEmpty() && Pronouns.isHit(mention)) {
          mention.patients.addAll(known.targets());
        }
        mention.foiled &= !Versions.isRepelled(known, mention);
        told.remove(told.lastIndexOf(known));
        known.add(mention);
        remember(known);
      }
      return known;
    }
    if (mention.moved) {
      follow(mention);
    }
    if (isEmpty(mention) || Ranked.opens(mention)) {
      return null;
    }
    Draft fresh = new Draft(mention);
    drafts.add(fresh);
    remember(fresh);
    return fresh;
  }

  /** «ثم انتقل القتال إلى X»: those who fought before fight on there. */
  private void follow(Mention fight) {
    Draft before = toldLast();
    boolean open = fight.agents.isEmpty() && fight.patients.isEmpty();
    if (open && before != null && fight.sentence - before.last().sentence < 2) {
      fight.agents.addAll(before.agents());
      fight.patients.addAll(before.targets());
    }
  }

  private Draft known(Mention mention) {
    for (int i = told.size() - 1; mention.done != null && i >= 0; i--) {
      if (told.get(i).mentions.contains(mention.done)) {
        return told.get(i);
      }
    }
    Draft last = toldLast();
    if (last != null && (mention.recalls || Barrages.joins(last, mention))) {
      return last;
    }
    Draft moved = movedOn(last, mention);
    return moved != null ? moved : best(mention);
  }

  /** «استقدموا رتلاً وبدأوا حملة تمشيط واعتقلوا أربعة»: the same troops on one move. */
  private Draft movedOn(Draft last, Mention mention) {
    boolean sweeps =
        mention.kind == EventKind.RAID && last != null && last.last().rule.endsWith("تمشيط");
    boolean moves =
        last != null
            && (mention.kind == EventKind.DEPLOYMENT || sweeps)
            && last.kinds().equals(Set.of(EventKind.DEPLOYMENT))
            && last.last().sentence == mention.sentence
            && mention.clause.opener == Clause.Opener.AND;
    return moves && likeness.agree(last.agents(), mention.agents) ? last : null;
  }

  private void remember(Draft draft) {
    int at = told.size();
    while (at > 0 && told.get(at - 1).last().trigger.compareTo(draft.last().trigger) >= 0) {
      at--;
    }
    told.add(at, draft);
  }

  /** The event that it most likely tells more of, null where it tells another. */
  private Draft best(Mention mention) {
    Draft best = null;
    double most = 0;
    Draft last = toldLast();
    if (last != null
        && last.last().sentence == mention.sentence
        && Contrasts.bombsWithin(last, mention)) {
      return null;
    }
    for (int i = 0; i < Math.min(RECENT, told.size()); i++) {
      Draft recent = told.get(told.size() - 1 - i);
      if (mention.sentence - recent.last().sentence > FAR) {
        break;
      }
      Optional<List<String>> features = salience.features(recent, mention, i, told);
      double score = features.map(salience::of).orElse(most);
      features.ifPresent(f -> weighed.add(new Weighed(recent, mention, f)));
      if (score > most) {
        most = score;
        best = recent;
      }
    }
    return best;
  }

  private static boolean isEmpty(Mention mention) {
    return mention.agents.isEmpty()
        && mention.targets().isEmpty()
        && mention.places.isEmpty()
        && mention.objects.isEmpty()
        && mention.tolls.isEmpty()
        && mention.weapons.isEmpty();
  }

  /** Fills from the event told before what a text does not say twice: where, when, with what. */
  void complete(Dating dating) {
    Twins.split(drafts);
    Assailants.settle(drafts);
    List<Draft> inOrder = Completion.inOrder(drafts);
    dating.date(inOrder);
    new Completion(likeness).complete(drafts);
    dating.lead(inOrder);
  }

  /** Finds what answers what, once it is settled who did what to whom. */
  void answer() {
    new Completion(likeness).answer(drafts);
  }

  /** The headline names what the body tells; alone it tells only where the body does not. */
  void headline(List<Mention> mentions) {
    boolean empty = drafts.isEmpty();
    for (Mention mention : mentions) {
      mention.headline = true;
      if (mention.unreal || Sequels.isSince(mention)) {
        continue;
      }
      Draft told = isEmpty(mention) ? null : headlines.named(mention, drafts);
      Headlines.leaveTold(mention, drafts);
      if (told != null) {
        told.add(mention);
      } else if (empty) {
        drafts.add(new Draft(mention));
      }
    }
  }
}
