package org.w3id.badia.extract.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownAffiliation;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.RoleFeature;
import org.w3id.badia.model.Seek;

/** Who is whose enemy, as far as the tables know, and of what sort everyone is. */
final class Enmity {
  /** A part of a part of a part. */
  private static final int DEEPEST = 4;

  private static final Set<RoleFeature> STATES =
      EnumSet.of(RoleFeature.IS_ARMY, RoleFeature.IS_STATE);
  private static final Set<RoleFeature> FOUGHT_BY_INSURGENTS =
      EnumSet.of(
          RoleFeature.IS_ARMY,
          RoleFeature.IS_STATE,
          RoleFeature.IS_COALITION,
          RoleFeature.IS_MILITIA);

  private final Lexicon lexicon;
  private final Map<String, Set<String>> rivals = new HashMap<>();
  private final Map<String, Set<String>> lines = new HashMap<>();
  private final Map<String, Set<String>> foes = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Map<RoleFeature, Set<Entity>> sorts = new HashMap<>();

  Enmity(Lexicon lexicon, Iterable<Entity> all) {
    this.lexicon = lexicon;
    for (Entity entity : all) {
      named.addAll(line(entity.slug()));
      sorts.computeIfAbsent(sort(entity), k -> new HashSet<>()).add(entity);
    }
    for (String slug : named) {
      lexicon.affiliations(slug).stream()
          .filter(a -> a.type() == AffiliationType.RIVAL_OF)
          .map(KnownAffiliation::patron)
          .forEach(foe -> setAgainst(slug, foe));
    }
  }

  private void setAgainst(String one, String other) {
    rivals.computeIfAbsent(one, k -> new HashSet<>()).add(other);
    rivals.computeIfAbsent(other, k -> new HashSet<>()).add(one);
  }

  /** What it is: {@code IS_ARMY} and its like. */
  RoleFeature sort(Entity entity) {
    return switch (entity.kind()) {
      case STATE -> RoleFeature.IS_STATE;
      case PERSON -> RoleFeature.IS_PERSON;
      case CIVILIANS -> RoleFeature.IS_CIVILIANS;
      case UNIDENTIFIED -> RoleFeature.IS_UNIDENTIFIED;
      default -> entity.known() ? group(entity) : RoleFeature.IS_UNKNOWN_GROUP;
    };
  }

  private RoleFeature group(Entity entity) {
    return switch (lexicon.entity(entity.slug()).map(KnownEntity::subkind).orElse("")) {
      case "StateForce" -> RoleFeature.IS_ARMY;
      case "InsurgentGroup" -> RoleFeature.IS_INSURGENT;
      case "Militia", "ArmedGroup", "PrivateMilitaryCompany" -> RoleFeature.IS_MILITIA;
      case "Coalition" -> RoleFeature.IS_COALITION;
      default -> RoleFeature.IS_UNKNOWN_GROUP;
    };
  }

  /** What is known of it against the sides of an event. */
  Set<RoleFeature> of(Entity entity, Sides sides) {
    Set<RoleFeature> features = EnumSet.of(sort(entity));
    against(entity, sides.victims(), features, true);
    against(entity, sides.doers(), features, false);
    if (!Collections.disjoint(named, rivals(entity))) {
      features.add(RoleFeature.RIVAL_NAMED);
    }
    sole(entity).ifPresent(features::add);
    return features;
  }

  private void against(
      Entity entity, List<ActorRef> refs, Set<RoleFeature> features, boolean victims) {
    if (Sides.has(refs, entity)) {
      return;
    }
    RoleFeature sort = sort(entity);
    Set<String> foes = rivals(entity);
    for (ActorRef ref : refs) {
      if (opposes(sort, sort(ref.entity()))) {
        features.add(victims ? RoleFeature.OPPOSES_SUFFERER : RoleFeature.OPPOSES_DOER);
      }
      if (!foes.isEmpty() && !Collections.disjoint(foes, line(ref.entity().slug()))) {
        features.add(victims ? RoleFeature.RIVAL_OF_SUFFERER : RoleFeature.RIVAL_OF_DOER);
      }
    }
  }

  private static boolean opposes(RoleFeature one, RoleFeature other) {
    return one == RoleFeature.IS_INSURGENT && FOUGHT_BY_INSURGENTS.contains(other)
        || STATES.contains(one)
            && (other == RoleFeature.IS_INSURGENT || other == RoleFeature.IS_UNIDENTIFIED);
  }

  private Optional<RoleFeature> sole(Entity entity) {
    RoleFeature sort = sort(entity);
    boolean alone =
        Seek.all(
            sorts.getOrDefault(sort, Set.of()),
            e -> e.equals(entity) || e.kind() != EntityKind.GROUP);
    return !alone
        ? Optional.empty()
        : switch (sort) {
          case IS_INSURGENT -> Optional.of(RoleFeature.SOLE_INSURGENT);
          case IS_ARMY -> Optional.of(RoleFeature.SOLE_ARMY);
          case IS_MILITIA -> Optional.of(RoleFeature.SOLE_MILITIA);
          default -> Optional.empty();
        };
  }

  private Set<String> rivals(Entity entity) {
    return foes.computeIfAbsent(entity.slug(), this::foesOf);
  }

  private Set<String> foesOf(String slug) {
    Set<String> all = new HashSet<>();
    line(slug).forEach(s -> all.addAll(rivals.getOrDefault(s, Set.of())));
    return all;
  }

  /** It, its state, what it is part of, that one's state, and so on. */
  private Set<String> line(String slug) {
    return lines.computeIfAbsent(
        slug,
        k -> {
          Set<String> line = new TreeSet<>();
          String at = slug;
          for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            line.add(at);
            Optional<KnownEntity> known = lexicon.entity(at);
            known.flatMap(e -> e.fact("state")).ifPresent(line::add);
            at = known.flatMap(e -> e.fact("parent")).orElse("");
          }
          return line;
        });
  }
}
