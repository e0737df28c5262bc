package org.w3id.badia.extract.event;

import static org.w3id.badia.model.RoleFeature.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.RoleFeature;

/** What the frames of an event say of somebody's part in it. */
final class FrameFeatures {
  private static final Set<EventKind> FIGHT = EnumSet.of(EventKind.CLASH);

  private final Likeness likeness;

  FrameFeatures(Likeness likeness) {
    this.likeness = likeness;
  }

  Set<RoleFeature> of(Draft draft, Sides sides, Entity entity) {
    Set<RoleFeature> features = EnumSet.noneOf(RoleFeature.class);
    boolean fight = FIGHT.containsAll(draft.kinds());
    does(sides, entity, fight, features);
    suffers(sides, entity, fight, features);
    harm(sides, entity, features);
    boolean headline = true;
    for (Mention mention : draft.mentions) {
      add(features, THING_HIT, !mention.objects.isEmpty());
      add(features, FOILED, mention.foiled);
      headline &= mention.headline;
    }
    add(features, HEADLINE_ONLY, headline);
    return features;
  }

  private void does(Sides sides, Entity entity, boolean fight, Set<RoleFeature> features) {
    List<ActorRef> doers = sides.doers();
    if (doers.isEmpty()) {
      features.add(NO_DOER);
    } else if (sides.does(entity)) {
      features.add(fight ? PARTY_FIRST : DOER);
      add(features, DOER_NOT_FIRST, !doers.get(0).entity().equals(entity));
    } else {
      features.add(OTHER_DOER);
      add(features, OTHER_DOER_UNIDENTIFIED, sides.isOpen());
      add(features, KIN_OF_DOER, kin(entity, doers));
    }
  }

  private void suffers(Sides sides, Entity entity, boolean fight, Set<RoleFeature> features) {
    List<ActorRef> sufferers = sides.sufferers();
    if (sufferers.isEmpty()) {
      features.add(NO_SUFFERER);
    } else if (sides.suffers(entity)) {
      features.add(fight ? PARTY_SECOND : SUFFERER);
      add(features, SUFFERER_NOT_FIRST, !sufferers.get(0).entity().equals(entity));
    } else {
      features.add(OTHER_SUFFERER);
      add(features, KIN_OF_SUFFERER, kin(entity, sufferers));
    }
  }

  private void harm(Sides sides, Entity entity, Set<RoleFeature> features) {
    if (sides.isHarmed(entity)) {
      features.add(HARMED);
      add(features, HARMED_ALONE, sides.sufferers().isEmpty());
      add(features, DOER_HARMED, sides.does(entity));
    } else if (!sides.harmed().isEmpty()) {
      features.add(OTHER_HARMED);
      add(features, KIN_OF_HARMED, !sides.suffers(entity) && kin(entity, sides.harmed()));
    }
  }

  private boolean kin(Entity entity, List<ActorRef> refs) {
    for (ActorRef ref : refs) {
      if (likeness.kin(entity, ref.entity())) {
        return true;
      }
    }
    return false;
  }

  static void add(Set<RoleFeature> features, RoleFeature feature, boolean holds) {
    if (holds) {
      features.add(feature);
    }
  }

  /** What is done, and whether his sort does or suffers such a thing. */
  static Set<RoleFeature> deed(Draft draft, RoleFeature sort) {
    RoleFeature deed = deed(Assembler.kind(draft));
    Set<RoleFeature> features = EnumSet.of(deed);
    boolean army = sort == IS_ARMY;
    boolean state = sort == IS_STATE || sort == IS_COALITION;
    boolean insurgent = sort == IS_INSURGENT;
    add(features, ARMY_FLIES, army && deed == EVENT_AIR);
    add(features, ARMY_BOMBS, army && deed == EVENT_BOMB);
    add(features, STATE_FLIES, state && deed == EVENT_AIR);
    add(features, INSURGENT_FLIES, insurgent && deed == EVENT_AIR);
    add(features, INSURGENT_BOMBS, insurgent && deed == EVENT_BOMB);
    add(features, INSURGENT_SHELLS, insurgent && deed == EVENT_FIRE);
    add(features, ARMY_CLASHES, army && deed == EVENT_CLASH);
    add(features, INSURGENT_CLASHES, insurgent && deed == EVENT_CLASH);
    add(features, CIVILIANS_BOMBED, sort == IS_CIVILIANS && deed == EVENT_BOMB);
    boolean personal = deed == EVENT_KILLING || deed == EVENT_SEIZURE;
    add(features, PERSON_KILLED, sort == IS_PERSON && personal);
    return features;
  }

  private static RoleFeature deed(EventKind kind) {
    return switch (kind) {
      case AIRSTRIKE -> EVENT_AIR;
      case IED_BOMBING, VEHICLE_BOMBING, SUICIDE_BOMBING, BOMBING -> EVENT_BOMB;
      case SHELLING, MISSILE_STRIKE -> EVENT_FIRE;
      case CLASH -> EVENT_CLASH;
      case TERRITORIAL_CHANGE -> EVENT_TAKING;
      case DEPLOYMENT, PLEDGE, THREAT -> EVENT_MOVE;
      case RAID, ABDUCTION, EXECUTION -> EVENT_SEIZURE;
      case ASSASSINATION -> EVENT_KILLING;
      default -> EVENT_GROUND;
    };
  }
}
