package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tie.ToldTie;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EpistemicStatus;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Rank;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** The affiliations that a report states, each once. */
final class TieClaims {
  /** Whoever leads or is followed may be a person. */
  private static final Set<AffiliationType> PERSONAL =
      EnumSet.of(AffiliationType.LED_BY, AffiliationType.LOYAL_TO);

  private static final Set<String> BELONGING = Set.of("MEMBER", "COUNTED");
  private static final String GENERICS = "groups/generic.csv";
  private static final String GENERIC = "pro-government-militias";

  private final Map<String, Claim.Affiliation> claims = new LinkedHashMap<>();
  private final Lexicon lexicon;

  TieClaims(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Claim.Affiliation> all() {
    List<Claim.Affiliation> all = new ArrayList<>(claims.values());
    all.removeIf(this::isSaidMore);
    return all;
  }

  /** An alliance says no more where one is told to be loyal to the other or backed by it. */
  private boolean isSaidMore(Claim.Affiliation claim) {
    String one = claim.affiliate().slug();
    String other = claim.patron().slug();
    String kept = " " + sort(AffiliationType.BACKED_BY) + " ";
    String state = state(claim.affiliate()).orElse(one);
    return claim.type() == AffiliationType.ALLIED_WITH
        && (claims.containsKey(other + kept + state)
            || claims.containsKey(one + kept + other)
            || claims.containsKey(other + kept + one));
  }

  /**
   * The type that a word of relation names for that patron; being part of a state is its backing,
   * being counted among its friends or its army's is loyalty, and so is belonging to a person.
   */
  private Optional<AffiliationType> type(String name, Entity patron) {
    boolean state = patron.kind() == EntityKind.STATE;
    if (patron.kind() == EntityKind.PERSON && BELONGING.contains(name)) {
      return Optional.of(AffiliationType.LOYAL_TO);
    }
    if (name.equals("MEMBER") || name.equals("PartOf") && state) {
      return Optional.of(state ? AffiliationType.BACKED_BY : AffiliationType.PART_OF);
    }
    if (name.equals("COUNTED")) {
      boolean forces = state || subkind(patron).equals("StateForce");
      return Optional.of(forces ? AffiliationType.LOYAL_TO : AffiliationType.PART_OF);
    }
    for (AffiliationType type : AffiliationType.values()) {
      if (type.localName().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Adds a tie, put as firmly as its words are. */
  void add(ToldTie tie, Doubts doubts) {
    EpistemicStatus status =
        switch (tie.manner()) {
          case ATTRIBUTE -> EpistemicStatus.STATED_AS_FACT;
          case BELIEVED -> EpistemicStatus.HEDGED;
          case PREDICATE -> doubts.at(tie.span());
        };
    type(tie.type(), tie.patron())
        .map(said -> isKept(tie, said) ? AffiliationType.BACKED_BY : said)
        .ifPresent(said -> add(tie, said, status));
  }

  /** فاطميون التابع للحرس الثوري: a foreign band is no part of the forces that keep it. */
  private boolean isKept(ToldTie tie, AffiliationType said) {
    if (said != AffiliationType.PART_OF) {
      return false;
    }
    String patron = tie.patron().slug();
    Optional<KnownEntity> client = lexicon.entity(tie.affiliate().slug());
    boolean part = client.flatMap(k -> k.fact("parent")).filter(patron::equals).isPresent();
    String state = state(tie.patron()).orElse(patron);
    return client.isPresent()
        && !part
        && Seek.any(
            lexicon.affiliations(tie.affiliate().slug()),
            a ->
                a.type() == AffiliationType.BACKED_BY
                    && (a.patron().equals(patron) || a.patron().equals(state)));
  }

  private void add(ToldTie tie, AffiliationType said, EpistemicStatus status) {
    boolean turned = isTurned(tie.affiliate(), said, tie.patron());
    AffiliationType type = turned ? AffiliationType.BACKED_BY : said;
    Entity client = turned ? tie.patron() : tie.affiliate();
    Entity backer = turned ? tie.affiliate() : tie.patron();
    boolean whole =
        type == AffiliationType.BACKED_BY && (isWithin(backer, client) || isOwn(client, backer));
    if (!canBeTied(client)
        || !canTie(backer, type)
        || client.slug().equals(backer.slug())
        || type == AffiliationType.ALLIED_WITH && areArmsOfOne(client, backer)
        || type == AffiliationType.PART_OF && client.kind() == EntityKind.STATE
        || whole) {
      return;
    }
    Provenance provenance =
        new Provenance(
            List.of(tie.span()),
            Optional.empty(),
            "words:" + type.localName(),
            Provenance.UNWEIGHED,
            status,
            Rank.PREFERRED);
    claims.putIfAbsent(
        client.slug() + " " + sort(type) + " " + backer.slug(),
        new Claim.Affiliation(client, backer, type, Optional.empty(), provenance));
  }

  /** Loyal and backed are two sides of one tie: a report that tells both tells it once. */
  private static AffiliationType sort(AffiliationType type) {
    return type == AffiliationType.LOYAL_TO ? AffiliationType.BACKED_BY : type;
  }

  /** A state is the patron, whoever is said to be whose ally; a state leans on no militia. */
  private boolean isTurned(Entity one, AffiliationType said, Entity other) {
    boolean state = one.kind() == EntityKind.STATE;
    return switch (said) {
      case ALLIED_WITH -> state && other.kind() == EntityKind.GROUP;
      case BACKED_BY -> state && isMilitia(other);
      default -> false;
    };
  }

  /** الجيش بمساندة طيرانه: one that is part of the other, or of the same forces. */
  private boolean isWithin(Entity part, Entity whole) {
    boolean air =
        state(part)
            .flatMap(lexicon::nationality)
            .filter(n -> n.airForce().equals(part.slug()))
            .isPresent();
    if (air && state(part).equals(state(whole))) {
      return true;
    }
    Optional<String> at = Optional.of(part.slug());
    for (int step = 0; step < 4 && at.isPresent(); step++) {
      at = at.flatMap(lexicon::entity).flatMap(k -> k.fact("parent"));
      if (at.filter(whole.slug()::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The forces of a state are no clients of it. */
  private boolean isOwn(Entity force, Entity state) {
    return subkind(force).equals("StateForce")
        && state(force).filter(state.slug()::equals).isPresent();
  }

  /** الجيش بالتعاون مع الشرطة: forces of one state. */
  private boolean areArmsOfOne(Entity one, Entity other) {
    boolean forces = subkind(one).equals("StateForce") && subkind(other).equals("StateForce");
    return forces && state(one).isPresent() && state(one).equals(state(other));
  }

  private Optional<String> state(Entity entity) {
    return lexicon.entity(entity.slug()).flatMap(k -> k.fact("state"));
  }

  private boolean isMilitia(Entity entity) {
    boolean group =
        entity.known() && subkind(entity).equals("ArmedGroup"); // الأمم المتحدة: unlisted
    return group || subkind(entity).equals("Militia");
  }

  private String subkind(Entity entity) {
    return entity.known()
        ? lexicon.entity(entity.slug()).map(KnownEntity::subkind).orElse("")
        : entity.subkind();
  }

  /** The militias loyal to the government are named by their tie alone. */
  private boolean canBeTied(Entity client) {
    boolean actor = client.kind() == EntityKind.GROUP || client.kind() == EntityKind.STATE;
    return actor && !client.slug().equals(GENERIC) && !isDescription(client);
  }

  private boolean canTie(Entity backer, AffiliationType type) {
    return switch (backer.kind()) {
      case GROUP, STATE -> !backer.slug().equals(GENERIC) && !isDescription(backer);
      case PERSON -> PERSONAL.contains(type) && isWholeName(backer);
      default -> false;
    };
  }

  /** One word that no table knows is no name of a leader. */
  private static boolean isWholeName(Entity person) {
    return person.known() || person.name().contains(" ");
  }

  /** مسلحو العشائر: a description that the tables keep among the generic groups. */
  private boolean isGeneric(Entity entity) {
    return entity.known()
        && Seek.all(lexicon.affiliations(entity.slug()), a -> a.type() == AffiliationType.RIVAL_OF)
        && lexicon.entity(entity.slug()).filter(k -> k.origin().contains(GENERICS)).isPresent();
  }

  /** A candidate of many words, «مجموعة مسلحة متهمة بتهريب», is no name. */
  private boolean isDescription(Entity entity) {
    return isGeneric(entity)
        || !entity.known()
            && (entity.name().startsWith("هذه ")
                || entity.name().contains("موالي")
                || Arrays.stream(Folding.fold(entity.name()).split(" "))
                    .anyMatch(w -> lexicon.telling().is(TellingRole.DESCRIBES, w))
                || entity.name().split(" ").length > 4);
  }
}
