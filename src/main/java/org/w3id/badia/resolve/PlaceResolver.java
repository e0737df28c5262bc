package org.w3id.badia.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.CodePoints;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Mention;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Reference;
import org.w3id.badia.model.Seek;

/**
 * Chooses among places of one name by the company they keep: الطيبة in a report about Daraa is not
 * the one in Lebanon.
 *
 * <p>Places whose name is theirs alone vote for what lies around them, the nearer the more. Where
 * nothing in the report speaks for one of the namesakes, the extractor's choice stays.
 */
public final class PlaceResolver {
  /** A city is meant before a village of its name, all else being equal. */
  private static final Map<String, Integer> PRIORITY =
      Map.of("City", 3, "Town", 2, "Country", 4, "Governorate", 4);

  private final Namesakes namesakes;

  /** A resolver that knows the places of the reference tables. */
  public PlaceResolver(Reference reference) {
    this.namesakes = new Namesakes(reference);
  }

  /** The same extraction, its known places put right. */
  public Extraction resolve(Extraction extraction) {
    CodePoints words = extraction.report().codePoints();
    Map<String, Integer> votes = votes(extraction, words);
    Map<String, Entity> meant = new HashMap<>();
    for (Mention mention : extraction.mentions()) {
      if (isKnownPlace(mention.entity())) {
        meant.computeIfAbsent(
            mention.entity().slug(), s -> choose(mention, words.quote(mention.span()), votes));
      }
    }
    meant.entrySet().removeIf(e -> e.getKey().equals(e.getValue().slug()));
    return meant.isEmpty() ? extraction : replaced(extraction, meant);
  }

  private Map<String, Integer> votes(Extraction extraction, CodePoints words) {
    Map<String, Integer> votes = new HashMap<>();
    for (Mention mention : extraction.mentions()) {
      Entity place = mention.entity();
      if (isKnownPlace(place)
          && namesakes.of(place.slug(), words.quote(mention.span())).size() < 2) {
        int weight = 8;
        for (String around : namesakes.upwards(place.slug())) {
          votes.merge(around, weight, Integer::sum);
          weight = Math.max(1, weight / 2);
        }
      }
    }
    return votes;
  }

  private Entity choose(Mention mention, String surface, Map<String, Integer> votes) {
    List<KnownEntity> all = namesakes.of(mention.entity().slug(), surface);
    List<KnownEntity> reviewed = Seek.those(all, KnownEntity::reviewed);
    return (reviewed.isEmpty() ? all : reviewed)
        .stream()
            .max(
                Comparator.<KnownEntity>comparingInt(c -> support(c, votes))
                    .thenComparingInt(c -> PRIORITY.getOrDefault(c.subkind(), 1))
                    .thenComparing(c -> c.slug().equals(mention.entity().slug())))
            .map(KnownEntity::entity)
            .orElse(mention.entity());
  }

  /** The votes for the smallest place around a candidate that has any. */
  private int support(KnownEntity candidate, Map<String, Integer> votes) {
    return namesakes.upwards(candidate.slug()).stream()
        .mapToInt(around -> votes.getOrDefault(around, 0))
        .sum();
  }

  private static boolean isKnownPlace(Entity entity) {
    return entity.kind() == EntityKind.PLACE && entity.known();
  }

  private static Extraction replaced(Extraction extraction, Map<String, Entity> meant) {
    return new Extraction(
        extraction.report(),
        extraction.sentences(),
        Seek.each(
            extraction.mentions(),
            m -> new Mention(m.span(), replaced(m.entity(), meant), m.rule())),
        Seek.each(extraction.events(), e -> replaced(e, meant)),
        extraction.affiliations(),
        extraction.tolls(),
        extraction.considered(),
        extraction.problems());
  }

  private static Event replaced(Event event, Map<String, Entity> meant) {
    List<Claim> claims = Seek.each(event.claims(), c -> replaced(c, meant));
    return event.withClaims(claims);
  }

  private static Claim replaced(Claim claim, Map<String, Entity> meant) {
    return claim instanceof Claim.Participation part
            && part.precision() != PlacePrecision.NOT_A_PLACE
        ? new Claim.Participation(
            part.role(), replaced(part.value(), meant), part.precision(), part.provenance())
        : claim;
  }

  private static Entity replaced(Entity entity, Map<String, Entity> meant) {
    return isKnownPlace(entity) ? meant.getOrDefault(entity.slug(), entity) : entity;
  }
}
