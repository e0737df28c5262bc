package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Seek;

/** Those who suffer an event because they are named in a row with one who does. */
final class Rows {
  private Rows() {}

  /** اغتال مجهولون فلاناً وابن عمه فلاناً: of people named in a row each suffers what one does. */
  static void add(Draft draft, List<Draft.Part> targets) {
    for (Mention mention : draft.mentions) {
      beside(mention.patients, targets);
      mention.tolls.forEach(t -> beside(t.victims(), targets));
    }
  }

  private static void beside(List<ActorRef> row, List<Draft.Part> targets) {
    boolean one = Seek.any(row, p -> isPerson(p) && isPart(targets, p));
    for (ActorRef other : one ? row : List.<ActorRef>of()) {
      if (isPerson(other) && !isPart(targets, other)) {
        targets.add(new Draft.Part(other, Optional.empty(), Provenance.UNWEIGHED));
      }
    }
  }

  private static boolean isPerson(ActorRef ref) {
    return ref.entity().kind() == EntityKind.PERSON;
  }

  private static boolean isPart(List<Draft.Part> parts, ActorRef ref) {
    return Seek.any(parts, t -> t.ref().entity().equals(ref.entity()));
  }

  /**
   * يبايعون زعيمهم فلان: whom a pledge names is sworn to, though he leads those who swear, and
   * nobody else who is named beside it.
   */
  static void sworn(Draft draft, List<Draft.Part> targets) {
    for (ActorRef ref : draft.patients()) {
      if (!isPart(targets, ref)) {
        targets.add(new Draft.Part(ref, Optional.empty(), Provenance.UNWEIGHED));
      }
    }
  }
}
