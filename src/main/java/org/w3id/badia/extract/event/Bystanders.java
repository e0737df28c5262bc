package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * People who do not fight and come to harm beside those whom a blow is meant for: «غارة على مقر
 * للحركة قتلت ثلاثة من عناصرها ومدنياً».
 */
final class Bystanders {
  private static final Set<EventKind> AIMED =
      EnumSet.of(
          EventKind.CLASH,
          EventKind.AIRSTRIKE,
          EventKind.ARMED_ASSAULT,
          EventKind.AMBUSH,
          EventKind.RAID,
          EventKind.TERRITORIAL_CHANGE);

  private Bystanders() {}

  /** Leaves them out of the targets, unless a frame tells that it was done to them. */
  static void leave(EventKind kind, Sides sides, int doers, List<Draft.Part> targets) {
    boolean fight = kind == EventKind.CLASH && doers > 1;
    if (AIMED.contains(kind) && (fight || Seek.any(targets, t -> !isCivil(t)))) {
      targets.removeIf(t -> isCivil(t) && !sides.suffers(t.ref().entity()));
    }
  }

  private static boolean isCivil(Draft.Part part) {
    return part.ref().entity().kind() == EntityKind.CIVILIANS;
  }
}
