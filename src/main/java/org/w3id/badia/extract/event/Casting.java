package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.RoleWeights;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.RoleCandidate;
import org.w3id.badia.model.RoleFeature;
import org.w3id.badia.model.Seek;

/**
 * Gives the parts of every event: weighs all whom the report names near it, by what speaks for and
 * against each, and keeps those who are likely enough.
 */
final class Casting {
  /**
   * Who is likelier than this takes part: more found and fewer right below, the other way above.
   */
  private static final double LIKELY = 0.3;

  /** Where a frame tells somebody, who is told by none must be likelier to have that part too. */
  private static final double LIKELY_BESIDE = 0.45;

  /** Others do too who are nearly as likely as the likeliest, and much likelier than nobody. */
  private static final double NEARLY = 0.5;

  /** Where a frame names several, as قتل أ وب وج does, they share what is likely. */
  private static final double NEARLY_TOLD = 0.1;

  private static final double BEFORE_NOBODY = 0.8;

  private static final Set<RoleFeature> ARMED =
      EnumSet.of(
          RoleFeature.EVENT_AIR,
          RoleFeature.EVENT_BOMB,
          RoleFeature.EVENT_FIRE,
          RoleFeature.EVENT_SEIZURE);

  static final Set<RoleFeature> BODIES =
      EnumSet.of(RoleFeature.IS_ARMY, RoleFeature.IS_COALITION, RoleFeature.IS_UNKNOWN_GROUP);

  private static final Set<RoleFeature> ATTACKS =
      EnumSet.of(RoleFeature.EVENT_GROUND, RoleFeature.EVENT_BOMB);

  private static final Set<RoleFeature> FOES =
      EnumSet.of(RoleFeature.OPPOSES_SUFFERER, RoleFeature.RIVAL_OF_SUFFERER);

  private final Lexicon lexicon;
  private final RoleWeights weights;
  private final Cast cast;
  private final Whereabouts whereabouts;
  private final History history;
  private final Enmity enmity;
  private final Utterances utterances;
  private final FrameFeatures frames;

  Casting(
      Lexicon lexicon,
      RoleWeights weights,
      ActorResolver actors,
      List<Draft> drafts,
      List<List<Clause>> sentences) {
    this.lexicon = lexicon;
    this.weights = weights;
    this.cast = Cast.of(sentences, actors);
    this.whereabouts = new Whereabouts(cast, sentences);
    this.history = new History(drafts);
    this.utterances = Utterances.of(sentences, actors);
    this.frames = new FrameFeatures(new Likeness(lexicon));
    Set<Entity> all = new LinkedHashSet<>();
    cast.appearances().forEach(a -> all.add(a.entity()));
    drafts.forEach(d -> all.addAll(told(d)));
    this.enmity = new Enmity(lexicon, all);
  }

  private List<Entity> told(Draft draft) {
    Sides sides = history.of(draft);
    return Stream.of(sides.doers(), sides.sufferers(), sides.harmed())
        .flatMap(List::stream)
        .map(ActorRef::entity)
        .toList();
  }

  /** Those who may take part: told by its frames, or named within sight of it. */
  private Set<Entity> candidates(Draft draft) {
    Set<Entity> all = new LinkedHashSet<>(told(draft));
    int first = draft.mentions.stream().mapToInt(m -> m.sentence).min().orElse(0);
    int last = draft.mentions.stream().mapToInt(m -> m.sentence).max().orElse(0);
    int at = draft.first().trigger.start();
    List<Appearance> named = cast.appearances();
    for (int i = cast.from(at) - 1; i >= 0; i--) {
      if (named.get(i).sentence() < first - Whereabouts.WINDOW) {
        break;
      }
      all.add(named.get(i).entity());
    }
    for (int i = cast.from(at); i < named.size(); i++) {
      if (named.get(i).sentence() > last + Whereabouts.WINDOW) {
        break;
      }
      all.add(named.get(i).entity());
    }
    return all;
  }

  private Set<RoleFeature> features(Draft draft, Entity entity) {
    Sides sides = history.of(draft);
    Set<RoleFeature> features = EnumSet.noneOf(RoleFeature.class);
    features.addAll(frames.of(draft, sides, entity));
    features.addAll(history.of(draft, entity));
    features.addAll(whereabouts.of(draft, entity));
    features.addAll(enmity.of(entity, sides));
    Appearance nearest = whereabouts.nearest(draft, entity);
    features.addAll(utterances.of(entity, nearest));
    FrameFeatures.add(
        features,
        RoleFeature.AMONG_HARMED,
        nearest != null && cast.isAmongHarmed(nearest.phrase()));
    features.addAll(FrameFeatures.deed(draft, enmity.sort(entity)));
    FrameFeatures.add(
        features, RoleFeature.KIN_OF_SUFFERER, cast.hasMember(entity, sides.victims()));
    FrameFeatures.add(features, RoleFeature.KIN_OF_DOER, cast.hasMember(entity, sides.doers()));
    return features;
  }

  /** All who may take part in an event, with what speaks for and against them. */
  List<RoleCandidate> weighed(Draft draft, String slug) {
    return Seek.each(
        candidates(draft), e -> new RoleCandidate(slug, e, names(e), features(draft, e)));
  }

  private List<String> names(Entity entity) {
    Optional<KnownEntity> known = entity.known() ? lexicon.entity(entity.slug()) : Optional.empty();
    return known.map(KnownEntity::names).orElse(List.of(entity.name()));
  }

  /** Gives an event its perpetrators and targets. */
  void decide(Draft draft) {
    if (draft.kinds().equals(EnumSet.of(EventKind.THREAT))) {
      draft.cast(asTold(draft.agents()), asTold(draft.patients()));
      return;
    }
    Map<Entity, Set<RoleFeature>> seen = new LinkedHashMap<>();
    candidates(draft).forEach(e -> seen.put(e, features(draft, e)));
    List<Weighed> doers = likely(seen, Role.PERPETRATOR);
    List<Weighed> sufferers = likely(seen, Role.TARGET);
    List<Weighed> rivals = Seek.those(sufferers, s -> isLikely(s, sufferers.get(0), Role.TARGET));
    List<Weighed> doing =
        alone(
            doers.stream()
                .filter(d -> d.outweighs(rivals, Role.PERPETRATOR))
                .filter(d -> d.told(Role.PERPETRATOR) || draft.mayBeOf(d.entity(), d.features()))
                .filter(d -> d.told(Role.PERPETRATOR) || !isByTheWay(draft, d))
                .toList());
    List<Weighed> suffering =
        sufferers.stream()
            .filter(s -> !holds(doing, s.entity()) && !isAmong(sufferers, s.entity()))
            .filter(s -> s.told(Role.TARGET) || !isFriendOnly(draft, s))
            .toList();
    List<Draft.Part> targets =
        new ArrayList<>(Seek.each(suffering, w -> part(draft, w, Role.TARGET)));
    Bystanders.leave(Assembler.kind(draft), history.of(draft), doing.size(), targets);
    Rows.add(draft, targets);
    if (isMove(draft)) {
      targets.removeIf(t -> t.reason().isPresent());
    }
    if (draft.kinds().equals(EnumSet.of(EventKind.PLEDGE))) {
      targets.removeIf(t -> t.reason().isPresent());
      Rows.sworn(draft, targets);
    }
    draft.cast(Seek.each(doing, w -> part(draft, w, Role.PERPETRATOR)), targets);
  }

  /** Troops that only come or go do it to nobody. */
  private static boolean isMove(Draft draft) {
    return draft.kinds().equals(EnumSet.of(EventKind.DEPLOYMENT))
        && Seek.none(draft.mentions, m -> m.hunts);
  }

  /**
   * Of those whom no frame tells to have done it one did: the likeliest, where nobody is told but
   * that he blew himself up.
   */
  private static List<Weighed> alone(List<Weighed> doing) {
    List<Weighed> told = Seek.those(doing, d -> d.told(Role.PERPETRATOR));
    if (told.isEmpty()) {
      return doing.stream().limit(1).toList();
    }
    return Seek.all(told, w -> PatronForces.bomber().equals(w.entity())) ? doing : told;
  }

  /** Who threatens whom is what the words say: he who is named beside it has not done it yet. */
  private static List<Draft.Part> asTold(Collection<ActorRef> refs) {
    return Seek.each(refs, r -> new Draft.Part(r, Optional.empty(), Provenance.UNWEIGHED));
  }

  private static boolean holds(List<Weighed> all, Entity entity) {
    return Seek.any(all, w -> w.entity().equals(entity));
  }

  /**
   * عنصران من X الرديفة لـ Y, بحسب العمدة: who is named for his friends, or tells it, is not hit.
   */
  private boolean isFriendOnly(Draft draft, Weighed weighed) {
    Appearance nearest = whereabouts.nearest(draft, weighed.entity());
    return nearest != null
        && (cast.isFollowed(nearest.phrase())
            || utterances.isTeller(nearest.phrase())
            || Aftermath.tells(draft, nearest, cast, weighed));
  }

  /** «لواء X، وهو فصيل ضمن Y», «فيما كانت Y تطوق الحي، سقطت قذائف»: who is named by the way. */
  private boolean isByTheWay(Draft draft, Weighed weighed) {
    Appearance nearest = whereabouts.nearest(draft, weighed.entity());
    return nearest != null
        && (cast.isWhole(nearest.phrase())
            || Circumstances.isMeanwhile(nearest, draft.mentions)
            || Aftermath.tells(draft, nearest, cast, weighed));
  }

  /** قُتل مدنيون بينهم نساء: of people who do not fight the whole stands for its parts. */
  private boolean isAmong(List<Weighed> all, Entity entity) {
    return whole(entity)
        .filter(whole -> Seek.any(all, w -> w.entity().slug().equals(whole)))
        .isPresent();
  }

  private Optional<String> whole(Entity people) {
    return people.kind() == EntityKind.CIVILIANS
        ? lexicon.entity(people.slug()).flatMap(k -> k.fact("parent"))
        : Optional.empty();
  }

  /** Those who are likely to have a part, the likeliest first. */
  private List<Weighed> likely(Map<Entity, Set<RoleFeature>> seen, Role role) {
    double nobody = weights.nobody(role);
    Map<Entity, Double> powers = new LinkedHashMap<>();
    seen.forEach((e, features) -> powers.put(e, Math.exp(weights.sum(features, role) - nobody)));
    // مدنيان، أحدهما امرأة: she takes nothing from their share
    Set<String> harmed = new HashSet<>();
    seen.forEach((e, fs) -> harmed.add(fs.contains(RoleFeature.HARMED) ? e.slug() : ""));
    powers.keySet().removeIf(e -> whole(e).filter(harmed::contains).isPresent());
    double all = 1 + powers.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Weighed> weighed = new ArrayList<>();
    powers.forEach((e, power) -> weighed.add(new Weighed(e, seen.get(e), power, power / all)));
    weighed.sort(Comparator.comparingDouble(Weighed::power).reversed());
    return Seek.those(
        weighed,
        w ->
            isLikely(w, weighed.get(0), role)
                || (role == Role.TARGET ? w.isHit() : Bombers.isCalled(w)));
  }

  private static boolean isLikely(Weighed weighed, Weighed first, Role role) {
    boolean told = weighed.told(role);
    boolean helpless = role == Role.PERPETRATOR && isHelpless(weighed.features());
    if (helpless || !told && isOutOfPlace(weighed, role)) {
      return false;
    }
    boolean nearly = weighed.power() >= (told ? NEARLY_TOLD : NEARLY) * first.power();
    boolean beside = !told && first.told(role);
    return weighed.share() >= (beside ? LIKELY_BESIDE : LIKELY)
        || nearly && weighed.power() >= BEFORE_NOBODY * (1 + weighed.power());
  }

  /**
   * Who is named beside a foiled attack foiled it, nobody is attacked by his own side, those who do
   * not fight attack nobody, who accuses somebody of it tells of others, and where a frame tells by
   * name who did it nobody else did.
   */
  private static boolean isOutOfPlace(Weighed weighed, Role role) {
    Set<RoleFeature> features = weighed.features();
    boolean doing = role == Role.PERPETRATOR;
    boolean told =
        features.contains(RoleFeature.OTHER_DOER)
            && !features.contains(RoleFeature.OTHER_DOER_UNIDENTIFIED);
    boolean flies =
        features.contains(RoleFeature.EVENT_AIR)
            && (features.contains(RoleFeature.IS_INSURGENT)
                || features.contains(RoleFeature.IS_UNIDENTIFIED));
    return features.contains(RoleFeature.FOILED)
        || features.contains(RoleFeature.ACCUSES_THERE)
        || doing && flies
        || doing && onlyTells(features)
        || doing && features.contains(RoleFeature.AMONG_HARMED)
        || doing && features.contains(RoleFeature.IS_CIVILIANS)
        || features.contains(doing ? RoleFeature.KIN_OF_SUFFERER : RoleFeature.KIN_OF_DOER)
        || doing && told;
  }

  /** أفادت الشرطة بأن أربعة قتلوا في هجوم: who tells it did it only where his foes suffer it. */
  private static boolean onlyTells(Set<RoleFeature> features) {
    boolean unknown = features.contains(RoleFeature.IS_UNKNOWN_GROUP);
    return features.contains(RoleFeature.SPEAKS_THERE)
        && !Collections.disjoint(BODIES, features)
        && (unknown || !Collections.disjoint(ATTACKS, features))
        && Collections.disjoint(FOES, features);
  }

  /** People who do not fight may rise, storm and burn, but fly, shoot and carry off nobody. */
  private static boolean isHelpless(Set<RoleFeature> features) {
    return features.contains(RoleFeature.IS_CIVILIANS) && !Collections.disjoint(ARMED, features);
  }

  private Draft.Part part(Draft draft, Weighed weighed, Role role) {
    Sides sides = history.of(draft);
    Entity entity = weighed.entity();
    return Seek.first(
            (role == Role.PERPETRATOR ? sides.doers() : sides.victims()),
            r -> r.entity().equals(entity))
        .map(r -> new Draft.Part(r, Optional.empty(), weighed.share()))
        .orElseGet(
            () ->
                new Draft.Part(
                    named(draft, entity), Optional.of(reason(weighed, role)), weighed.share()));
  }

  private ActorRef named(Draft draft, Entity entity) {
    Appearance nearest = whereabouts.nearest(draft, entity);
    return nearest == null ? new ActorRef(entity, draft.first().trigger, false) : nearest.ref();
  }

  /** The two features that speak most for it. */
  private String reason(Weighed weighed, Role role) {
    return "role:"
        + weighed.features().stream()
            .sorted(Comparator.comparingDouble(f -> -weights.of(f, role)))
            .limit(2)
            .map(RoleFeature::label)
            .collect(Collectors.joining("+"));
  }
}
