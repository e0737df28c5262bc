package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.PeriodToll;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.VictimRole;
import org.w3id.badia.model.When;

/** Writes the tolls of an event: each figure of each source once. */
final class TollClaims {
  /** So many characters may stand between two who are told side by side. */
  private static final int BESIDE = 20;

  private TollClaims() {}

  static void add(Draft draft, List<String> about, List<Claim> claims) {
    casualties(draft, about, claims);
    assassinated(draft, about, claims);
  }

  private static void casualties(Draft draft, List<String> about, List<Claim> claims) {
    Map<String, Set<Optional<Entity>>> seen = new HashMap<>();
    List<ActorRef> attackers = draft.agents();
    List<ActorRef> attacked = defaultVictims(draft);
    for (Mention mention : draft.mentions) {
      for (Toll toll : mention.tolls) {
        List<ActorRef> side = toll.attackers() ? attackers : attacked;
        boolean whole =
            toll.victims().isEmpty()
                && (toll.attackers() || !toll.included())
                && !isAnother(mention, toll);
        List<ActorRef> victims = whole ? side : toll.victims();
        Optional<Entity> group =
            victims.isEmpty() ? Optional.empty() : Optional.of(victims.get(0).entity());
        VictimRole role = toll.attackers() ? VictimRole.PERPETRATOR_SIDE : role(draft, group);
        String key =
            toll.harm()
                + "/"
                + toll.count().minimum()
                + "/"
                + toll.count().maximum()
                + "/"
                + (role == VictimRole.PERPETRATOR_SIDE)
                + group.map(Entity::slug).orElse("");
        if (!isRetold(mention, toll, draft) && isNews(seen, key, toll.source())) {
          claims.add(
              new Claim.Casualties(
                  toll.harm(), group, role, toll.count(), about, provenance(mention, toll)));
        }
      }
    }
  }

  /** «قُتل ضابط وسائق له»: beside one whose side is told stands another of the same number. */
  private static boolean isAnother(Mention mention, Toll toll) {
    for (Toll other : mention.tolls) {
      if (other == toll) {
        return false;
      }
      if (other.harm() == toll.harm()
          && other.count().equals(toll.count())
          && other.span().end() + BESIDE > toll.span().start()
          && !other.victims().isEmpty()
          && other.count().equals(Count.exactly(1))) {
        return true;
      }
    }
    return false;
  }

  /** The same figure again is news where another says it than those who are known to have. */
  private static boolean isNews(
      Map<String, Set<Optional<Entity>>> seen, String figure, Optional<Entity> source) {
    Set<Optional<Entity>> sayers = seen.computeIfAbsent(figure, f -> new HashSet<>());
    boolean open = source.isEmpty() || sayers.contains(Optional.<Entity>empty());
    return (sayers.isEmpty() || !open) && sayers.add(source);
  }

  /** Each figure is said by its own source, which need not be that of the sentence. */
  private static Provenance provenance(Mention mention, Toll toll) {
    Provenance of = Assembler.provenance(mention, toll.span());
    Optional<Entity> source = toll.source().or(of::claimedBy);
    return new Provenance(
        of.evidence(), source, of.rule(), of.confidence(), of.status(), of.rank());
  }

  /** A total over a period, which is no event. */
  static Optional<PeriodToll> period(Draft draft, Report report) {
    Optional<When> period =
        Seek.first(draft.mentions, m -> m.period.isPresent()).flatMap(m -> m.period);
    if (period.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> claims = new ArrayList<>();
    casualties(draft, List.of(), claims);
    List<Claim.Casualties> tolls = Seek.each(claims, Claim.Casualties.class::cast);
    if (tolls.isEmpty()) {
      return Optional.empty();
    }
    Mention first = draft.first();
    String slug = report.slug() + "-toll-" + first.trigger.start();
    Provenance provenance = Assembler.provenance(first, first.trigger);
    return Optional.of(new PeriodToll(slug, period.get(), tolls, provenance));
  }

  /** Who was assassinated is dead, unless it failed or his death is told. */
  private static void assassinated(Draft draft, List<String> about, List<Claim> claims) {
    boolean failed = Seek.any(draft.mentions, m -> m.foiled || m.spared);
    boolean told =
        Seek.any(claims, c -> c instanceof Claim.Casualties k && k.harm() == Harm.KILLED);
    List<ActorRef> persons =
        Seek.those(draft.patients(), a -> a.entity().kind() == EntityKind.PERSON);
    if (failed || told || persons.isEmpty() || !isCalledSo(draft)) {
      return;
    }
    Provenance provenance = Assembler.provenance(draft.first(), draft.first().trigger);
    Optional<Entity> group = Optional.of(persons.get(0).entity());
    claims.add(
        new Claim.Casualties(
            Harm.KILLED,
            group,
            role(draft, group),
            Count.exactly(persons.size()),
            about,
            provenance));
  }

  /** اغتالوه: who is only shot at may live. */
  private static boolean isCalledSo(Draft draft) {
    return Assembler.kind(draft) == EventKind.ASSASSINATION && draft.isOf(EventKind.ASSASSINATION);
  }

  /**
   * «مقتل عدد من العناصر» says nothing more where the number is told too, nor does a headline where
   * the body counts, nor a figure that the same source, or nobody, has told already.
   */
  private static boolean isRetold(Mention mention, Toll toll, Draft draft) {
    boolean before = true;
    for (Mention teller : draft.mentions) {
      for (Toll other : teller.tolls) {
        if (other == toll) {
          before = false;
        } else if (other.harm() == toll.harm() && !other.included() && !toll.included()) {
          boolean body = mention.headline && !teller.headline;
          if (body || retells(toll, other, before, mention.sentence != teller.sentence)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean retells(Toll toll, Toll other, boolean before, boolean elsewhere) {
    boolean sources =
        toll.source().isPresent()
            && other.source().isPresent()
            && !toll.source().equals(other.source());
    boolean parties =
        !toll.victims().isEmpty()
            && !other.victims().isEmpty()
            && !Likeness.overlap(toll.victims(), other.victims());
    if (sources || parties && !elsewhere || toll.attackers() != other.attackers()) {
      return false;
    }
    if (isVague(toll)) {
      return !parties && (before || !isVague(other));
    }
    return before && elsewhere && toll.count().equals(other.count());
  }

  private static boolean isVague(Toll toll) {
    return toll.count().maximum().isEmpty()
        && toll.count().minimum().orElse(1) <= 1
        && !toll.included();
  }

  /**
   * Those whom it was done to, where nothing says who came to harm: «سبعة قتلى بينهم طفلتان» are
   * not the girls.
   */
  private static List<ActorRef> defaultVictims(Draft draft) {
    List<ActorRef> some =
        draft.mentions.stream()
            .flatMap(m -> m.tolls.stream())
            .filter(Toll::included)
            .flatMap(t -> t.victims().stream())
            .toList();
    return draft.targets().stream().filter(t -> !Sides.has(some, t.entity())).limit(1).toList();
  }

  private static VictimRole role(Draft draft, Optional<Entity> group) {
    if (group.isEmpty()) {
      return VictimRole.OTHER_VICTIMS;
    }
    if (group.get().kind() == EntityKind.CIVILIANS) {
      return VictimRole.CIVILIAN_VICTIMS;
    }
    boolean attacker = Seek.any(draft.agents(), a -> a.entity().equals(group.get()));
    return attacker ? VictimRole.PERPETRATOR_SIDE : VictimRole.TARGET_SIDE;
  }
}
