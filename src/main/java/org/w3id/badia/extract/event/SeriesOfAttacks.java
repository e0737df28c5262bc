package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;

/**
 * «شن X سلسلة هجمات على الحواجز. … وخطف مسلحون رجلين»: where a report opens with several attacks of
 * one body, attackers of whom nothing else is said are of it.
 */
final class SeriesOfAttacks {
  /** Headline and lead: farther down such a noun tells of other times. */
  private static final int LEAD = 2;

  private static final Set<String> REBELS = Set.of("InsurgentGroup", "ArmedGroup", "Militia");

  private final Lexicon lexicon;

  SeriesOfAttacks(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Gives every attack of men of whom nothing is said to those who made the series. */
  void tell(List<Draft> drafts) {
    Mention series =
        drafts.stream()
            .flatMap(d -> d.mentions.stream())
            .filter(this::isSeries)
            .findFirst()
            .orElse(null);
    if (series != null) {
      drafts.stream()
          .filter(d -> d.first().trigger.start() > series.trigger.start() && !d.isApart())
          .flatMap(d -> d.mentions.stream())
          .forEach(m -> give(m, series.agents));
    }
  }

  private boolean isSeries(Mention mention) {
    boolean several =
        mention.plural || mention.count.filter(c -> c.minimum().orElse(0) > 1).isPresent();
    return mention.sentence <= LEAD
        && mention.noun != null
        && several
        && mention.agents.size() == 1
        && isRebel(mention.agents.get(0));
  }

  private boolean isRebel(ActorRef ref) {
    String subkind =
        ref.entity().known()
            ? lexicon.entity(ref.entity().slug()).map(KnownEntity::subkind).orElse("")
            : ref.entity().subkind();
    return ref.entity().kind() == EntityKind.GROUP && REBELS.contains(subkind);
  }

  private static void give(Mention mention, List<ActorRef> doers) {
    boolean open =
        !mention.agents.isEmpty()
            && Seek.all(mention.agents, a -> isOpen(a, mention))
            && Seek.none(doers, d -> Sides.has(mention.patients, d.entity()));
    if (open) {
      ActorRef told = mention.agents.get(0);
      mention.agents.clear();
      doers.forEach(d -> mention.agents.add(new ActorRef(d.entity(), told.span(), told.hedged())));
    }
  }

  /** مسلحون, قناص; مسلحون مجهولون may be anybody. */
  private static boolean isOpen(ActorRef ref, Mention mention) {
    return ref.entity().kind() == EntityKind.UNIDENTIFIED
        && Seek.none(
            mention.clause.items,
            i -> i.isPhrase() && i.phrase().span().equals(ref.span()) && i.phrase().unknown());
  }
}
