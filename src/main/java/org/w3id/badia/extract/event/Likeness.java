package org.w3id.badia.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.When;

/** Whether a mention can tell the same event as a draft. */
final class Likeness {
  private static final Set<EventKind> OPERATIONS = EnumSet.of(EventKind.RAID, EventKind.ABDUCTION);

  static final Set<EventKind> GROUND =
      EnumSet.of(
          EventKind.ATTACK,
          EventKind.AMBUSH,
          EventKind.ARMED_ASSAULT,
          EventKind.BOMBING,
          EventKind.IED_BOMBING,
          EventKind.SUICIDE_BOMBING,
          EventKind.VEHICLE_BOMBING,
          EventKind.CLASH,
          EventKind.ASSASSINATION,
          EventKind.EXECUTION,
          EventKind.LOOTING_ARSON);
  static final Set<EventKind> FIRE =
      EnumSet.of(
          EventKind.ATTACK,
          EventKind.BOMBING,
          EventKind.SHELLING,
          EventKind.MISSILE_STRIKE,
          EventKind.AIRSTRIKE,
          EventKind.ASSASSINATION);

  private static final Pattern ATTACK = Pattern.compile("هجوما?");

  private final Lexicon lexicon;
  private final Neighbours neighbours;
  private final Map<String, Set<String>> patrons = new HashMap<>();

  Likeness(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.neighbours = new Neighbours(lexicon);
  }

  /** Whether it is an attack on the ground and no fight of two sides. */
  static boolean isGround(Draft draft) {
    return isOnGround(draft) && !draft.isOf(EventKind.CLASH);
  }

  /** Whether it is an attack or a fight on the ground. */
  static boolean isOnGround(Draft draft) {
    return GROUND.containsAll(draft.kinds());
  }

  boolean sameFamily(Draft draft, EventKind kind) {
    for (EventKind other : draft.kinds()) {
      if (other == kind
          || GROUND.contains(other) && GROUND.contains(kind)
          || FIRE.contains(other) && FIRE.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing forbids that a mention tells the event of a draft. */
  boolean possible(Draft draft, Mention mention) {
    if (!sameTelling(draft, mention)
        || Contrasts.strikesBack(draft, mention)
        || Contrasts.comesOf(draft, mention)
        || Contrasts.comesAfter(draft, mention)
        || Morrow.parts(draft, mention)
        || Contrasts.isWreckOfOthers(draft, mention)
        || Contrasts.bombsNext(draft, mention)
        || Contrasts.meetsBomb(draft, mention)
        || Contrasts.bombsWithin(draft, mention)
        || Contrasts.counters(draft, mention)
        || Contrasts.loots(draft, mention) && !Spoils.isPart(draft, mention)
        || Contrasts.isOfOthers(draft, mention)
        || changesHands(draft, mention)) {
      return false;
    }
    boolean harm = Seek.all(draft.mentions, m -> m.harmOnly);
    boolean kinds =
        mention.harmOnly
            ? Seek.none(draft.kinds(), Salience.PEACEFUL::contains)
            : harm
                ? !Salience.PEACEFUL.contains(mention.kind)
                : sameFamily(draft, mention.kind)
                        && (mention.definite
                            || sameMeans(draft, mention.kind)
                            || Signals.saysDoer(draft, mention)
                                && (overlap(draft.agents(), mention.agents)
                                    || related(draft.agents(), mention.agents))
                            || tellsHow(draft, mention)
                            || Retelling.tellsRocket(draft, mention)
                            || tellsMore(draft, mention))
                    || isSoCalled(draft, mention)
                    || Seizures.isOne(this, draft, mention)
                    || Spoils.isOne(draft, mention)
                    || Versions.isByArms(draft, mention)
                    || isOperation(draft, mention)
                    || Course.holds(draft, mention)
                    || FIRE.contains(mention.kind) && isCalled(draft) && tellsMore(draft, mention);
    return kinds
        && (mention.definite || placesAgree(draft, mention))
        && !reversed(draft, mention)
        && datesAgree(draft.when(), mention.when);
  }

  /** «دخلت الفصائل المدينة، لكن الجيش استعادها»: what others took is taken again. */
  private boolean changesHands(Draft draft, Mention mention) {
    return mention.kind == EventKind.TERRITORIAL_CHANGE
        && draft.isOf(EventKind.TERRITORIAL_CHANGE)
        && !mention.definite
        && !agree(draft.agents(), mention.agents);
  }

  /**
   * «هجوم بمسيّرات … ووقع الهجوم», «استهدفت مسيّرة … الهجوم»: any strike is recalled as an attack.
   */
  static boolean isSoCalled(Draft draft, Mention mention) {
    return mention.definite
        && !mention.plural
        && mention.kind == EventKind.ARMED_ASSAULT
        && mention.noun != null
        && FIRE.containsAll(draft.kinds());
  }

  /** «داهمت … وقُتل في العملية شرطي»: a raid is recalled as an operation. */
  private static boolean isOperation(Draft draft, Mention mention) {
    return mention.definite
        && !mention.plural
        && mention.kind == EventKind.ATTACK
        && mention.noun != null
        && OPERATIONS.containsAll(draft.kinds());
  }

  /** هجوم, هوجمت القاعدة بمسيّرات: what any blow may be called. */
  static boolean isCalled(Draft draft) {
    return Seek.any(
        draft.mentions,
        m ->
            m.noun == null
                ? m.rule.equals("verb:هاجم")
                : ATTACK.matcher(Anaphora.bareHead(m.noun.surface())).matches());
  }

  /** Whether a definite noun can mean the event: what it adds on the place is no other place. */
  boolean recalls(Draft draft, Mention mention) {
    return alike(draft, mention) && sameFamily(draft, mention.kind);
  }

  /** Whether nothing that is said of the two parts them. */
  boolean compatible(Draft draft, Mention mention) {
    return alike(draft, mention)
        && (mention.definite || sameMeans(draft, mention.kind))
        && placesAgree(draft.places(), mention.places);
  }

  /** «قتلت مسيّرة القيادي عندما قصفت سيارته»: the clause tells how what stands before it came. */
  private static boolean tellsHow(Draft draft, Mention mention) {
    return mention.clause.opener == Clause.Opener.SAME
        && mention.sentence == draft.last().sentence
        && mention.agents.isEmpty();
  }

  /**
   * «هجوم على المطار … استهدفت مسيّرات المطار»: by whom and with what only a later sentence says.
   */
  private static boolean tellsMore(Draft draft, Mention mention) {
    return draft.agents().isEmpty()
        && Seek.all(draft.mentions, m -> m.weapons.isEmpty())
        && NewMatter.hitsTold(draft, mention);
  }

  /** A strike from the air is told as such, not first as any attack or as shelling. */
  private boolean sameMeans(Draft draft, EventKind kind) {
    boolean air = kind == EventKind.AIRSTRIKE;
    boolean drafted = draft.isOf(EventKind.AIRSTRIKE);
    boolean open = kind == EventKind.SHELLING || kind == EventKind.MISSILE_STRIKE;
    boolean strike = Seek.all(draft.mentions, MeansOfAttack::isStrike);
    return drafted == air || strike || !air && !open && draft.agents().isEmpty();
  }

  /** Whether both are told of a period or neither is, and with the same outcome. */
  private static boolean sameTelling(Draft draft, Mention mention) {
    boolean period = Seek.any(draft.mentions, m -> m.clause.period);
    return period == mention.clause.period && Contrasts.sameOutcome(draft, mention);
  }

  private boolean alike(Draft draft, Mention mention) {
    return sameTelling(draft, mention)
        && sameFamily(draft, mention.kind)
        && sidesAgree(draft, mention)
        && datesAgree(draft.when(), mention.when);
  }

  private boolean sidesAgree(Draft draft, Mention mention) {
    boolean clash = draft.isOf(EventKind.CLASH) || mention.kind == EventKind.CLASH;
    if (clash) {
      return agree(both(draft.agents(), draft.targets()), both(mention.agents, mention.targets()));
    }
    return agree(draft.agents(), mention.agents)
        && agree(draft.targets(), mention.targets())
        && !reversed(draft, mention);
  }

  static List<ActorRef> both(List<ActorRef> a, List<ActorRef> b) {
    List<ActorRef> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private static boolean reversed(Draft draft, Mention mention) {
    boolean fight = draft.isOf(EventKind.CLASH) && mention.kind == EventKind.CLASH;
    return !fight
        && !(mention.harmOnly && overlap(draft.agents(), mention.targets()))
        && overlap(draft.patients(), mention.agents)
        && !overlap(draft.agents(), mention.agents);
  }

  boolean agree(List<ActorRef> a, List<ActorRef> b) {
    return a.isEmpty()
        || b.isEmpty()
        || isOpen(a)
        || isOpen(b)
        || overlap(a, b)
        || related(a, b)
        || areCivilians(a) && areCivilians(b);
  }

  /** مدنيون, عمال, رعاة: words for people who do not fight may tell of the same ones. */
  static boolean areCivilians(List<ActorRef> refs) {
    return !refs.isEmpty() && Seek.all(refs, r -> r.entity().kind() == EntityKind.CIVILIANS);
  }

  /** Whether all of them are nobody known. */
  static boolean isOpen(List<ActorRef> refs) {
    for (ActorRef ref : refs) {
      if (ref.entity().kind() != EntityKind.UNIDENTIFIED) {
        return false;
      }
    }
    return true;
  }

  static boolean overlap(List<ActorRef> a, List<ActorRef> b) {
    for (ActorRef ref : a) {
      if (Sides.has(b, ref.entity())) {
        return true;
      }
    }
    return false;
  }

  /** A part and its whole, a state and its forces, a backer's militias and one of them. */
  private boolean related(List<ActorRef> a, List<ActorRef> b) {
    List<ActorRef> ownA = Seek.those(a, r -> !isGeneric(r));
    List<ActorRef> ownB = Seek.those(b, r -> !isGeneric(r));
    if (!ownA.isEmpty() && !ownB.isEmpty()) {
      return Seek.any(ownA, x -> Seek.any(ownB, y -> partOf(x, y) || partOf(y, x)));
    }
    return Seek.any(a, x -> Seek.any(b, y -> sharesPatron(x, y)));
  }

  /** Whether one is part of the other, its state, or of the same patron. */
  boolean kin(Entity one, Entity other) {
    ActorRef x = new ActorRef(one, null, false);
    ActorRef y = new ActorRef(other, null, false);
    return partOf(x, y) || partOf(y, x) || sharesPatron(x, y);
  }

  private boolean isGeneric(ActorRef ref) {
    return fact(ref, KnownEntity::origin).contains("generic");
  }

  private String fact(ActorRef ref, java.util.function.Function<KnownEntity, String> what) {
    return ref.entity().known() ? lexicon.entity(ref.entity().slug()).map(what).orElse("") : "";
  }

  private boolean partOf(ActorRef part, ActorRef whole) {
    String slug = whole.entity().slug();
    return fact(part, k -> k.fact("parent").orElse("")).equals(slug)
        || fact(part, k -> k.fact("state").orElse("")).equals(slug);
  }

  private boolean sharesPatron(ActorRef x, ActorRef y) {
    return !Collections.disjoint(patrons(y), patrons(x));
  }

  private Set<String> patrons(ActorRef ref) {
    return ref.entity().known()
        ? patrons.computeIfAbsent(ref.entity().slug(), k -> patronsOf(ref))
        : patronsOf(ref);
  }

  private Set<String> patronsOf(ActorRef ref) {
    Set<String> patrons = new HashSet<>(lexicon.patrons(ref.entity().slug()));
    String state = fact(ref, k -> k.fact("state").orElse(""));
    if (!state.isEmpty()) {
      patrons.add(state);
    }
    return patrons;
  }

  /** Whether it may have happened where the event did. */
  boolean placesAgree(Draft draft, Mention mention) {
    return placesAgree(draft.places(), mention.places) || Retelling.tellsWhere(draft, mention);
  }

  /** Two different small places part two events; a place and what it lies in do not. */
  boolean placesAgree(List<PlaceName> a, List<PlaceName> b) {
    return neighbours.agree(a, b);
  }

  /** Whether areas are named in none of which places of known areas lie. */
  boolean areApart(List<PlaceName> places, List<PlaceName> areas) {
    return neighbours.areApart(places, areas);
  }

  static boolean datesAgree(Optional<Mention.Dated> a, Optional<Mention.Dated> b) {
    if (a.isEmpty() || b.isEmpty() || a.get().said() || b.get().said()) {
      return true;
    }
    When x = a.get().when();
    When y = b.get().when();
    return !after(x.earliest(), y.latest()) && !after(y.earliest(), x.latest());
  }

  private static boolean after(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && b.isPresent() && a.get().isAfter(b.get());
  }
}
