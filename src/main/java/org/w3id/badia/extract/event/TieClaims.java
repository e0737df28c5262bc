package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EpistemicStatus;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Rank;
import org.w3id.badia.model.Span;
import org.w3id.badia.text.Folding;

/** The affiliations that a report states, each once. */
final class TieClaims {
  /** Of the ties that the corpus states in one phrase so many are right. */

  /** What stands in a description and in no name. */
  private static final Set<String> CLAUSE =
      Set.of(
          "تدعمه", "تدعمها", "تقوده", "تقودها", "التي", "الذي", "الذين", "معها", "معه", "لها", "له",
          "متحالفه", "مدعومه", "تابعه");

  private static final String GENERIC = "pro-government-militias";

  private final Map<String, Claim.Affiliation> claims = new LinkedHashMap<>();
  private final Lexicon lexicon;
  private Doubts doubts = Doubts.of(List.of());

  TieClaims(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Claim.Affiliation> all() {
    return new ArrayList<>(claims.values());
  }

  /**
   * The type that a word of relation names for that patron; being part of a state is its backing.
   */
  static Optional<AffiliationType> type(String name, Entity patron) {
    if (name.equals("MEMBER")) {
      return Optional.of(
          patron.kind() == EntityKind.STATE ? AffiliationType.BACKED_BY : AffiliationType.PART_OF);
    }
    for (AffiliationType type : AffiliationType.values()) {
      if (type.localName().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Adds what a reader finds among words that may be words of doubt. */
  void doubting(Doubts in, Runnable reader) {
    Doubts outer = doubts;
    doubts = in;
    reader.run();
    doubts = outer;
  }

  void add(ActorRef affiliate, String type, ActorRef patron, Span span, String rule) {
    type(type, patron.entity()).ifPresent(t -> add(affiliate, t, patron, span, rule));
  }

  void add(ActorRef one, AffiliationType said, ActorRef other, Span span, String rule) {
    boolean supports = said == AffiliationType.BACKED_BY && isStateOverMilitia(one, other);
    boolean turned = supports || isTurned(one.entity(), said, other.entity());
    AffiliationType type = turned && !supports ? turned(said) : said;
    ActorRef affiliate = turned ? other : one;
    ActorRef patron = turned ? one : other;
    Entity client = affiliate.entity();
    Entity backer = patron.entity();
    if (!canBeTied(client) || !canTie(backer, type) || client.slug().equals(backer.slug())) {
      return;
    }
    boolean taken =
        (rule.equals("loose") || rule.equals("leader"))
            && claims.values().stream().anyMatch(c -> isToldBy(c, span));
    if (taken) {
      return;
    }
    Provenance provenance =
        new Provenance(
            List.of(span),
            Optional.empty(),
            rule + ":" + type.localName(),
            Provenance.UNWEIGHED,
            status(affiliate, patron, span),
            Rank.PREFERRED);
    claims.putIfAbsent(
        client.slug() + " " + sort(type) + " " + backer.slug(),
        new Claim.Affiliation(client, backer, type, Optional.empty(), provenance));
  }

  /** Whether the words around that verb have told a tie: what is further off is not meant. */
  private static boolean isToldBy(Claim.Affiliation claim, Span span) {
    return claim.provenance().rule().startsWith("words")
        && claim.provenance().evidence().stream()
            .anyMatch(e -> e.start() < span.end() && span.start() < e.end());
  }

  private EpistemicStatus status(ActorRef affiliate, ActorRef patron, Span span) {
    EpistemicStatus said = doubts.at(span);
    boolean hedged = affiliate.hedged() || patron.hedged();
    return hedged && said == EpistemicStatus.STATED_AS_FACT ? EpistemicStatus.HEDGED : said;
  }

  /** Loyal and backed are two sides of one tie: a report that tells both tells it once. */
  private static AffiliationType sort(AffiliationType type) {
    return type == AffiliationType.LOYAL_TO ? AffiliationType.BACKED_BY : type;
  }

  /**
   * A state is the patron, whoever is said to be whose ally; a militia that "supports" an army is
   * its ally.
   */
  private boolean isTurned(Entity one, AffiliationType said, Entity other) {
    return switch (said) {
      case ALLIED_WITH -> one.kind() == EntityKind.STATE && other.kind() == EntityKind.GROUP;
      case BACKED_BY -> isStateForce(one) && isMilitia(other);
      default -> false;
    };
  }

  private static AffiliationType turned(AffiliationType said) {
    return said == AffiliationType.BACKED_BY
        ? AffiliationType.ALLIED_WITH
        : AffiliationType.BACKED_BY;
  }

  /** اتهام إيران بدعم الميليشيا: of a state and a militia the state is who supports. */
  private boolean isStateOverMilitia(ActorRef one, ActorRef other) {
    return one.entity().kind() == EntityKind.STATE && isMilitia(other.entity());
  }

  private boolean isStateForce(Entity entity) {
    return subkind(entity).equals("StateForce");
  }

  private boolean isMilitia(Entity entity) {
    return subkind(entity).equals("Militia") || subkind(entity).equals("ArmedGroup");
  }

  private String subkind(Entity entity) {
    return entity.known()
        ? lexicon.entity(entity.slug()).map(KnownEntity::subkind).orElse("")
        : entity.subkind();
  }

  /** The militias loyal to the government are named by their tie alone. */
  private static boolean canBeTied(Entity client) {
    boolean actor = client.kind() == EntityKind.GROUP || client.kind() == EntityKind.STATE;
    return actor && !client.slug().equals(GENERIC) && !isDescription(client);
  }

  private static boolean canTie(Entity backer, AffiliationType type) {
    return switch (backer.kind()) {
      case GROUP, STATE -> !backer.slug().equals(GENERIC) && !isDescription(backer);
      case PERSON -> type == AffiliationType.LED_BY && isWholeName(backer);
      default -> false;
    };
  }

  /** One word that no table knows is no name of a leader. */
  private static boolean isWholeName(Entity person) {
    return person.known() || person.name().contains(" ");
  }

  /** A candidate of many words, «مجموعة مسلحة متهمة بتهريب», is no name. */
  private static boolean isDescription(Entity entity) {
    return !entity.known()
        && (entity.name().startsWith("هذه ")
            || entity.name().contains("موالي")
            || Arrays.stream(Folding.fold(entity.name()).split(" ")).anyMatch(CLAUSE::contains)
            || entity.name().split(" ").length > 4);
  }
}
