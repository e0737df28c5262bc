package org.w3id.badia.extract.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.RoleFeature;

/**
 * Somebody who may have a part in an event.
 *
 * @param entity who
 * @param features what speaks for and against it
 * @param power how much it is likelier than that nobody has the part
 * @param share his share of what is likely, from 0 to 1
 */
record Weighed(Entity entity, Set<RoleFeature> features, double power, double share) {
  /** Whom a frame has hit is hit, unless he is less likely than this. */
  private static final double HIT = 0.1;

  private static final Set<RoleFeature> DOING =
      EnumSet.of(RoleFeature.DOER, RoleFeature.PARTY_FIRST);

  private static final Set<RoleFeature> HURT =
      EnumSet.of(RoleFeature.SUFFERER, RoleFeature.PARTY_SECOND, RoleFeature.HARMED);

  /** Whether a frame tells that part of him. */
  boolean told(Role role) {
    return !Collections.disjoint(role == Role.PERPETRATOR ? DOING : HURT, features);
  }

  /**
   * «غارة على الجيش أوقعت قتلى بين المدنيين», «اشتبك الجيش مع مجموعة مسلحة»: whom its frame has hit
   * is hit, whoever else is, and nobody known where he is fought.
   */
  boolean isHit() {
    boolean sufferer =
        features.contains(RoleFeature.SUFFERER) && !features.contains(RoleFeature.IS_UNIDENTIFIED);
    return (sufferer || features.contains(RoleFeature.PARTY_SECOND))
        && Collections.disjoint(DOING, features)
        && share >= HIT;
  }

  /** Nobody does it to himself: of two parts a frame's goes first, then the likelier. */
  boolean outweighs(List<Weighed> others, Role role) {
    Role opposite = role == Role.PERPETRATOR ? Role.TARGET : Role.PERPETRATOR;
    for (Weighed other : others) {
      if (other.entity.equals(entity)) {
        boolean told = told(role);
        return told == told(opposite) ? share >= other.share : told;
      }
    }
    return true;
  }
}
