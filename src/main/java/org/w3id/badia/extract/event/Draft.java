package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.RoleFeature;
import org.w3id.badia.model.Seek;

/** An event while its tellings are being gathered. */
final class Draft {
  static final Set<DatePrecision> DAYS = EnumSet.of(DatePrecision.DAY, DatePrecision.HOUR);

  private static final Pattern APART = Pattern.compile(".* (منفصله?|اخري?)");

  final List<Mention> mentions = new ArrayList<>();

  /** The other of two attacks that one noun tells; its figures are counted for both. */
  Draft twin;

  /** The attack that it answers. */
  Draft answers;

  /** Whom somebody blames for it or suspects of it. */
  final Set<Entity> suspects = new HashSet<>();

  /** Whether the report tells it. */
  boolean told;

  /**
   * Who has a part in it.
   *
   * @param ref who
   * @param reason what speaks for it, absent where a frame says so
   * @param share how likely it is, 0 to 1
   */
  record Part(ActorRef ref, Optional<String> reason, double share) {}

  /** Whether its places are those of the event told before it. */
  boolean borrowed;

  private List<Site> sites;

  /** Whether its day is that of the event told before it. */
  boolean dayBorrowed;

  private List<Part> perpetrators;
  private List<Part> targets;
  private List<ActorRef> castAgents;
  private List<ActorRef> castPatients;

  /**
   * Where it happened.
   *
   * @param place the place
   * @param reason what speaks for it, absent where a frame says so
   * @param share how likely it is, 0 to 1
   */
  record Site(PlaceName place, Optional<String> reason, double share) {}

  /** Gives the parts, after which no frame counts any more. */
  void cast(List<Part> doers, List<Part> sufferers) {
    perpetrators = doers;
    targets = sufferers;
    castAgents = Seek.each(doers, Part::ref);
    castPatients = Seek.each(sufferers, Part::ref);
  }

  /** Those who did another deed are those whom this one is done to. */
  void strikesBackAt(Draft other) {
    answers = other;
    targets =
        Seek.each(other.agents(), a -> new Part(a, Optional.of("role:answers"), other.share(a)));
    castPatients = other.agents();
  }

  /** Those with whom its doers fight elsewhere are those whom it met. */
  void meets(List<ActorRef> opponents) {
    targets =
        Seek.each(opponents, o -> new Part(o, Optional.of("role:opponent"), Provenance.UNWEIGHED));
    castPatients = opponents;
  }

  /** Settles where it happened, after which no frame counts any more. */
  void locate(List<Site> all) {
    sites = all;
  }

  /** What speaks for its having happened at a place, where no frame does. */
  Optional<String> reason(PlaceName place) {
    return site(place).flatMap(Site::reason);
  }

  /** How likely it happened at a place. */
  double share(PlaceName place) {
    return site(place).map(Site::share).orElse(Provenance.UNWEIGHED);
  }

  private Optional<Site> site(PlaceName place) {
    return sites == null ? Optional.empty() : Seek.first(sites, s -> s.place() == place);
  }

  /** Whether somebody blames or suspects him. */
  boolean suspects(ActorRef ref) {
    return suspects.contains(ref.entity());
  }

  Draft(Mention first) {
    mentions.add(first);
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  Mention first() {
    return mentions.get(0);
  }

  /** Where the body of the report tells of it last. */
  Mention last() {
    int at = mentions.size() - 1;
    while (at > 0 && mentions.get(at).headline) {
      at--;
    }
    return mentions.get(at);
  }

  /** وفي حادث منفصل, وفي هجوم آخر: whether its sentence says that it has to do with no other. */
  boolean isApart() {
    Clause clause = first().clause;
    while (clause != null && clause.opener != Clause.Opener.TRANSITION) {
      clause = clause.before;
    }
    return clause != null && APART.matcher(clause.first().unit().folded()).matches();
  }

  /**
   * Whether it may be laid to somebody whom no frame of it tells: where nobody owned up to it to
   * him alone who is blamed, what is told apart to nobody from elsewhere, and what is answered to
   * nobody who does another; nor did he take anybody who set them free.
   */
  boolean mayBeOf(Entity doer, Set<RoleFeature> seen) {
    boolean accused = suspects.contains(doer) || seen.contains(RoleFeature.BLAMED);
    boolean answers =
        seen.contains(RoleFeature.DOES_ELSEWHERE) && Seek.any(mentions, m -> m.answered);
    boolean frees = Seek.any(mentions, m -> m.freedBy.contains(doer));
    boolean open = accused || !isUnclaimed();
    return open && (!isApart() || Whereabouts.isHere(seen)) && !answers && !frees;
  }

  /** Whether the report says that nobody owned up to it. */
  boolean isUnclaimed() {
    return Seek.any(mentions, m -> m.unclaimed);
  }

  /** Whether one of its tellings is of that kind. */
  boolean isOf(EventKind kind) {
    return Seek.any(mentions, m -> m.kind == kind);
  }

  Set<EventKind> kinds() {
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    for (Mention mention : mentions) {
      kinds.add(mention.kind);
    }
    return kinds;
  }

  /** The end of the IRI of its event. */
  String slug(Report report) {
    return report.slug() + "-at-" + first().trigger.start();
  }

  List<ActorRef> agents() {
    return castAgents == null ? gather(true) : castAgents;
  }

  List<ActorRef> patients() {
    return castPatients == null ? gather(false) : castPatients;
  }

  /** What speaks for someone's part, where no frame does. */
  Optional<String> reason(ActorRef ref) {
    return part(ref).flatMap(Part::reason);
  }

  /** How likely someone has his part. */
  double share(ActorRef ref) {
    return part(ref).map(Part::share).orElse(Provenance.UNWEIGHED);
  }

  private Optional<Part> part(ActorRef ref) {
    Optional<Part> doer = part(perpetrators, ref);
    return doer.isPresent() ? doer : part(targets, ref);
  }

  private static Optional<Part> part(List<Part> parts, ActorRef ref) {
    return parts == null ? Optional.empty() : Seek.first(parts, p -> p.ref() == ref);
  }

  /** Those it was done to; where no words say, those who came to harm. */
  List<ActorRef> targets() {
    List<ActorRef> targets = patients();
    if (!targets.isEmpty() || this.targets != null) {
      return targets;
    }
    List<ActorRef> agents = agents();
    for (Mention mention : mentions) {
      for (Toll toll : mention.tolls) {
        for (ActorRef ref : toll.victims()) {
          if (!Sides.has(targets, ref.entity()) && !Sides.has(agents, ref.entity())) {
            targets.add(ref);
          }
        }
      }
    }
    return targets;
  }

  /** What a one-sided telling says of the sides goes before what a clash leaves open. */
  private List<ActorRef> gather(boolean agents) {
    List<ActorRef> refs = new ArrayList<>();
    List<ActorRef> opposite = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.kind != EventKind.CLASH) {
        add(refs, agents ? mention.agents : mention.patients, List.of());
        add(opposite, agents ? mention.patients : mention.agents, List.of());
      }
    }
    for (Mention mention : mentions) {
      if (mention.kind == EventKind.CLASH) {
        add(refs, agents ? mention.agents : mention.patients, opposite);
        if (!opposite.isEmpty()) {
          add(refs, agents ? mention.patients : mention.agents, opposite);
        }
      }
    }
    if (!Likeness.isOpen(refs)) {
      refs.removeIf(r -> r.entity().kind() == EntityKind.UNIDENTIFIED);
    }
    return refs;
  }

  private static void add(List<ActorRef> refs, List<ActorRef> more, List<ActorRef> without) {
    for (ActorRef ref : more) {
      if (!Sides.has(refs, ref.entity()) && !Sides.has(without, ref.entity())) {
        refs.add(ref);
      }
    }
  }

  List<PlaceName> places() {
    return sites == null ? toldPlaces() : Seek.each(sites, Site::place);
  }

  /** The places that its frames name, or that it has from the event told before it. */
  List<PlaceName> toldPlaces() {
    List<PlaceName> places = new ArrayList<>();
    for (Mention mention : mentions) {
      for (PlaceName place : mention.places) {
        if (!names(places, key(place))) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private static boolean names(List<PlaceName> places, String key) {
    for (PlaceName place : places) {
      if (key(place).equals(key)) {
        return true;
      }
    }
    return false;
  }

  static String key(PlaceName place) {
    return place.key();
  }

  /** Its date: a day before a week, and the day on which someone spoke of it last. */
  Optional<Mention.Dated> when() {
    Mention.Dated clearest = null;
    for (Mention mention : mentions) {
      Mention.Dated dated = mention.when.orElse(null);
      if (dated != null && (clearest == null || vagueness(dated) < vagueness(clearest))) {
        clearest = dated;
      }
    }
    return Optional.ofNullable(clearest);
  }

  private static int vagueness(Mention.Dated dated) {
    boolean day = DAYS.contains(dated.when().precision());
    return dated.said() ? 2 : day ? 0 : 1;
  }
}
