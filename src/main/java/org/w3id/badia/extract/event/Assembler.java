package org.w3id.badia.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.AttributionStatus;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.CodePoints;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EpistemicStatus;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.EventRelation;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Rank;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;
import org.w3id.badia.model.Stage;
import org.w3id.badia.model.When;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Slug;

/** Writes drafts as events with their claims. */
final class Assembler {
  private static final Set<EventKind> PERSONAL =
      EnumSet.of(
          EventKind.EXECUTION,
          EventKind.ABDUCTION,
          EventKind.ASSASSINATION,
          EventKind.LOOTING_ARSON);

  private static final Set<EventKind> BOMBS =
      EnumSet.of(
          EventKind.BOMBING,
          EventKind.IED_BOMBING,
          EventKind.VEHICLE_BOMBING,
          EventKind.SUICIDE_BOMBING);

  private static final Map<EventKind, Integer> SPECIFIC = new EnumMap<>(EventKind.class);

  static {
    List<EventKind> order =
        List.of(
            EventKind.ATTACK,
            EventKind.LOOTING_ARSON,
            EventKind.CLASH,
            EventKind.BOMBING,
            EventKind.ARMED_ASSAULT,
            EventKind.SHELLING,
            EventKind.MISSILE_STRIKE,
            EventKind.AIRSTRIKE,
            EventKind.IED_BOMBING,
            EventKind.VEHICLE_BOMBING,
            EventKind.SUICIDE_BOMBING,
            EventKind.AMBUSH,
            EventKind.EXECUTION,
            EventKind.ABDUCTION,
            EventKind.ASSASSINATION,
            EventKind.PRISON_BREAK);
    for (int i = 0; i < order.size(); i++) {
      SPECIFIC.put(order.get(i), i);
    }
  }

  private final Report report;
  private final TellingWords words;
  private CodePoints text;

  Assembler(Report report, TellingWords words) {
    this.report = report;
    this.words = words;
  }

  Event event(Draft draft) {
    Span trigger = draft.first().trigger;
    String slug = draft.slug(report);
    Provenance provenance = provenance(draft.first(), trigger);
    List<Claim> claims = new ArrayList<>();
    actors(draft, claims);
    objects(draft, claims);
    places(draft, claims);
    weapons(draft, claims);
    timing(draft, claims);
    attribution(draft, claims);
    stage(draft, claims);
    List<String> about =
        draft.twin == null ? List.of(slug) : List.of(slug, draft.twin.slug(report));
    TollClaims.add(draft, about, claims);
    if (draft.answers != null && draft.answers.told) {
      String other = draft.answers.slug(report);
      claims.add(new Claim.Sequence(EventRelation.RESPONDS_TO, other, provenance));
    }
    return new Event(slug, kind(draft), trigger, claims, provenance);
  }

  /**
   * The most specific kind, of ضربة without more one from the air; what is done to persons only
   * where it is told first.
   */
  static EventKind kind(Draft draft) {
    EventKind first = EventKind.ATTACK;
    EventKind found = null;
    for (Mention mention : draft.mentions) {
      boolean specific = mention.kind != EventKind.ATTACK && !Spoils.isBeside(draft, mention);
      first = first == EventKind.ATTACK && specific && !mention.harmOnly ? mention.kind : first;
      found = found == null && specific && mention.finds ? mention.kind : found;
    }
    first = Spoils.isAbduction(draft) ? EventKind.ABDUCTION : first;
    return MeansOfAttack.settle(
        draft, found == null ? mostSpecific(Seizures.kinds(draft), first) : found);
  }

  private static EventKind mostSpecific(Set<EventKind> kinds, EventKind first) {
    EventKind most = null;
    for (EventKind kind : kinds) {
      boolean fits = kind == first || !PERSONAL.contains(kind) && !isBombWithin(kind, first, kinds);
      if (fits && (most == null || specificity(kind) > specificity(most))) {
        most = kind;
      }
    }
    return most == null ? first : most;
  }

  /**
   * «اشتباكات … حوصر أحدهم ففجّر نفسه», «هجوماً … فجّر انتحاري سيارة عند البوابة، ثم اندلعت
   * اشتباكات»: a bomb within a fight told first.
   */
  private static boolean isBombWithin(EventKind kind, EventKind first, Set<EventKind> kinds) {
    boolean assault = first == EventKind.ARMED_ASSAULT && kinds.contains(EventKind.CLASH);
    boolean fire = kind == EventKind.AIRSTRIKE || kind == EventKind.SHELLING;
    boolean bomb = BOMBS.contains(kind);
    return first == EventKind.CLASH && (bomb || fire) || assault && bomb;
  }

  private static int specificity(EventKind kind) {
    return SPECIFIC.getOrDefault(kind, 50);
  }

  static Provenance provenance(Mention mention, Span span) {
    return provenance(mention, span, mention.rule, Provenance.UNWEIGHED);
  }

  private static Provenance provenance(Mention mention, Span span, String rule, double likelihood) {
    EpistemicStatus status =
        mention.hedged ? EpistemicStatus.HEDGED : EpistemicStatus.STATED_AS_FACT;
    return new Provenance(List.of(span), mention.source, rule, likelihood, status, Rank.PREFERRED);
  }

  private static void actors(Draft draft, List<Claim> claims) {
    List<ActorRef> agents = draft.agents();
    for (ActorRef ref : agents) {
      claims.add(participation(draft, Role.PERPETRATOR, ref));
    }
    for (ActorRef ref : draft.targets()) {
      boolean both = Seek.any(agents, a -> a.entity().equals(ref.entity()));
      if (!both) {
        claims.add(participation(draft, Role.TARGET, ref));
      }
    }
  }

  private static Claim participation(Draft draft, Role role, ActorRef ref) {
    Mention mention =
        Seek.first(
                draft.mentions,
                m -> (role == Role.PERPETRATOR ? m.agents : m.patients).contains(ref))
            .orElse(draft.first());
    String rule = draft.reason(ref).orElse(mention.rule);
    Provenance provenance = provenance(mention, ref.span(), rule, draft.share(ref));
    return new Claim.Participation(role, ref.entity(), provenance);
  }

  private void objects(Draft draft, List<Claim> claims) {
    Set<String> seen = new HashSet<>();
    for (Mention mention : draft.mentions) {
      for (Mention.ObjectRef object : mention.objects) {
        if (seen.add(object.surface())) {
          claims.add(object(mention, object));
        }
      }
    }
    if (seen.isEmpty()) {
      Sites.struck(draft).stream()
          .filter(object -> seen.add(object.surface()))
          .forEach(object -> claims.add(object(draft.first(), object)));
    }
  }

  private Claim object(Mention mention, Mention.ObjectRef object) {
    Entity entity =
        Entity.candidate(
            EntityKind.OBJECT,
            report.slug() + "-" + object.span().start(),
            object.surface(),
            object.subkind());
    Provenance provenance = provenance(mention, object.span());
    return new Claim.Participation(Role.TARGET_OBJECT, entity, provenance);
  }

  private void places(Draft draft, List<Claim> claims) {
    Set<String> seen = new HashSet<>();
    List<PlaceName> places = new ArrayList<>(draft.places());
    places.sort(Comparator.comparing(p -> rank(p)));
    for (PlaceName place : places) {
      Entity entity = entity(place);
      if (seen.add(entity.slug())) {
        Mention mention =
            Seek.first(draft.mentions, m -> m.places.contains(place)).orElse(draft.first());
        String rule = draft.reason(place).orElse(mention.rule);
        Provenance provenance = provenance(mention, place.span(), rule, draft.share(place));
        claims.add(new Claim.Participation(Role.PLACE, entity, place.precision(), provenance));
      }
    }
  }

  private static int rank(PlaceName place) {
    return switch (place.precision()) {
      case EXACT -> 0;
      case NEAR -> 1;
      case WITHIN_AREA -> 2;
      default -> 3;
    };
  }

  static Entity entity(PlaceName place) {
    return place
        .known()
        .map(n -> n.entity().entity())
        .orElseGet(
            () ->
                Entity.candidate(
                    EntityKind.PLACE,
                    Slug.of(place.surface()),
                    place.surface(),
                    place.subkind().isEmpty() ? "Site" : place.subkind()));
  }

  private static void weapons(Draft draft, List<Claim> claims) {
    Set<String> seen = new HashSet<>();
    Set<String> wider = wider(draft);
    for (Mention mention : draft.mentions) {
      for (Mention.WeaponRef ref : mention.weapons) {
        if (!wider.contains(ref.weapon().concept()) && seen.add(ref.weapon().concept())) {
          Entity entity =
              Entity.known(EntityKind.WEAPON, ref.weapon().concept(), ref.weapon().nameAr());
          claims.add(new Claim.Participation(Role.WEAPON, entity, provenance(mention, ref.span())));
        }
      }
    }
    if (seen.isEmpty() && kind(draft) == EventKind.AIRSTRIKE) {
      Entity aircraft = Entity.known(EntityKind.WEAPON, "Warplane", "طيران حربي");
      claims.add(
          new Claim.Participation(
              Role.WEAPON, aircraft, provenance(draft.first(), draft.first().trigger)));
    }
  }

  /** «سقوط صاروخ … الصاروخ الباليستي»: what the words for one of its arms tell less exactly. */
  private static Set<String> wider(Draft draft) {
    return draft.mentions.stream()
        .flatMap(m -> m.weapons.stream())
        .flatMap(ref -> ref.weapon().wider().stream())
        .collect(Collectors.toSet());
  }

  private void timing(Draft draft, List<Claim> claims) {
    Optional<Mention.Dated> when = draft.when();
    if (when.isPresent()) {
      claims.add(new Claim.Timing(when.get().when(), provenance(draft.first(), when.get().span())));
      return;
    }
    Optional<LocalDate> published = report.published();
    if (published.isPresent()) {
      When before = new When(Optional.empty(), published, DatePrecision.INTERVAL, "");
      claims.add(new Claim.Timing(before, provenance(draft.first(), draft.first().trigger)));
    }
  }

  private void attribution(Draft draft, List<Claim> claims) {
    Mention first = draft.first();
    boolean unclaimed = draft.isUnclaimed();
    boolean hedged = Seek.any(draft.mentions, m -> m.hedged);
    boolean blamed = Seek.any(draft.mentions, m -> m.blamed);
    if (draft.agents().isEmpty() && !blamed) {
      return; // لم تعلن أي جهة مسؤوليتها: it is laid to nobody
    }
    boolean claimed = Seek.any(draft.mentions, m -> m.claimed);
    boolean open = Seek.all(draft.agents(), a -> isNameless(draft, a));
    hedged |= !draft.agents().isEmpty() && Seek.all(draft.agents(), draft::suspects);
    AttributionStatus status =
        claimed
            ? AttributionStatus.CLAIMED_BY_PERPETRATOR
            : hedged || blamed
                ? AttributionStatus.SUSPECTED
                : open || unclaimed
                    ? AttributionStatus.POSSIBLE
                    : AttributionStatus.REPORTED_AS_FACT;
    claims.add(new Claim.Attribution(status, provenance(first, first.trigger)));
  }

  /** هاجمه مسلحون ... وقال شاهد إن مجهولين أطلقوا النار: one of the tellings says so. */
  private boolean isNameless(Draft draft, ActorRef agent) {
    return isNameless(agent)
        || Seek.any(
            draft.mentions,
            m -> Seek.any(m.agents, a -> a.entity().equals(agent.entity()) && isNameless(a)));
  }

  /** مسلحون مجهولون, ملثمون: the words say that nobody knows them; مسلحون alone do not. */
  private boolean isNameless(ActorRef ref) {
    if (ref.entity().kind() != EntityKind.UNIDENTIFIED) {
      return false;
    }
    text = text == null ? report.codePoints() : text;
    String told = Folding.fold(text.quote(ref.span()));
    return Seek.any(words.all(TellingRole.NAMELESS), told::contains);
  }

  private static void stage(Draft draft, List<Claim> claims) {
    Mention first = draft.first();
    boolean foiled = Seek.any(draft.mentions, m -> m.foiled);
    Stage stage = foiled ? Stage.FOILED : Stage.ACCOMPLISHED;
    claims.add(new Claim.Progress(stage, provenance(first, first.trigger)));
  }
}
