package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EpistemicStatus;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Rank;
import org.w3id.badia.model.Span;

/** Reads who stands with whom from the ties that noun phrases state. */
final class AffiliationReader {
  private final ActorResolver actors;
  private final Map<String, Claim.Affiliation> found = new LinkedHashMap<>();

  AffiliationReader(ActorResolver actors) {
    this.actors = actors;
  }

  List<Claim.Affiliation> found() {
    return new ArrayList<>(found.values());
  }

  void read(List<Clause> clauses) {
    for (Clause clause : clauses) {
      for (Item item : clause.items) {
        if (item.isPhrase()) {
          Phrase whole = item.phrase();
          whole.walk(p -> ties(p, whole));
        }
      }
    }
  }

  private void ties(Phrase phrase, Phrase whole) {
    for (Phrase.Tie tie : phrase.ties()) {
      List<ActorRef> affiliates = actors.resolve(single(phrase));
      List<ActorRef> patrons = patrons(tie, phrase, whole);
      for (ActorRef affiliate : affiliates) {
        for (ActorRef patron : patrons) {
          add(affiliate.entity(), type(tie, patron.entity()), patron.entity(), tie.span());
        }
      }
    }
  }

  private static Phrase single(Phrase phrase) {
    return phrase;
  }

  private List<ActorRef> patrons(Phrase.Tie tie, Phrase phrase, Phrase whole) {
    if (!tie.patron().pronoun().isEmpty() && tie.patron().phraseClass() == PhraseClass.OTHER) {
      return whole == phrase ? List.of() : actors.resolve(first(whole));
    }
    return actors.resolve(tie.patron());
  }

  private static Phrase first(Phrase whole) {
    return whole.holder() != null && !whole.phraseClass().canAct() ? whole.holder() : whole;
  }

  private static Optional<AffiliationType> type(Phrase.Tie tie, Entity patron) {
    if (tie.type().equals("MEMBER")) {
      return Optional.of(
          patron.kind() == EntityKind.STATE ? AffiliationType.BACKED_BY : AffiliationType.PART_OF);
    }
    return Arrays.stream(AffiliationType.values())
        .filter(t -> t.localName().equals(tie.type()))
        .findFirst();
  }

  private void add(Entity affiliate, Optional<AffiliationType> type, Entity patron, Span span) {
    boolean actor = affiliate.kind() == EntityKind.GROUP || affiliate.kind() == EntityKind.STATE;
    if (type.isEmpty() || !actor || affiliate.equals(patron) || isGeneric(affiliate, patron)) {
      return;
    }
    Provenance provenance =
        new Provenance(
            List.of(span),
            Optional.empty(),
            "tie:" + type.get().localName(),
            0.85,
            EpistemicStatus.STATED_AS_FACT,
            Rank.PREFERRED);
    found.putIfAbsent(
        affiliate.slug() + type.get() + patron.slug(),
        new Claim.Affiliation(affiliate, patron, type.get(), Optional.empty(), provenance));
  }

  /** الميليشيات الموالية للنظام names nobody: the tie is its name. */
  private static boolean isGeneric(Entity affiliate, Entity patron) {
    boolean named = affiliate.known() && !affiliate.slug().equals("pro-government-militias");
    return !named && patron.kind() != EntityKind.STATE && affiliate.name().contains("ميليشيا")
        || affiliate.slug().equals("pro-government-militias");
  }
}
