package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;

/** Tells which actors a phrase stands for, from its own words and from what was named before. */
final class ActorResolver {
  private final Lexicon lexicon;
  private final Discourse discourse;
  private final PatronForces patronForces;
  private final Ministries ministries;
  private final StateBodies stateBodies;
  private final Anaphora anaphora;
  private final CommonPeople commonPeople;
  private final Map<Phrase, List<ActorRef>> told = new IdentityHashMap<>();
  private List<Entity> excluded = List.of();

  ActorResolver(Lexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.patronForces = new PatronForces(lexicon, discourse);
    this.ministries = new Ministries(lexicon, discourse);
    this.stateBodies = new StateBodies(lexicon, patronForces);
    this.anaphora = new Anaphora(discourse);
    this.commonPeople = new CommonPeople(anaphora, patronForces, lexicon.telling());
  }

  /** Every actor of a phrase that suffers; its pronouns mean none of those who do it. */
  List<ActorRef> suffering(Phrase phrase, List<ActorRef> others) {
    excluded = Seek.each(others, ActorRef::entity);
    phrase.all().forEach(this::byOffice);
    List<ActorRef> refs = resolve(phrase);
    excluded = List.of();
    return refs;
  }

  /** The actors of a phrase that suffers, those coordinated with it left out. */
  List<ActorRef> sufferer(Phrase phrase) {
    byOffice(phrase);
    return one(phrase);
  }

  /**
   * رئيس البلدية, موكب المحافظ: of whom nothing else is told, who suffers is told by his office.
   */
  private void byOffice(Phrase sufferer) {
    Phrase phrase = CommonPeople.inOffice(sufferer);
    boolean office =
        phrase.phraseClass() == PhraseClass.PERSON
            && phrase.word().filter(w -> w.value().isEmpty()).isPresent()
            && !phrase.plural()
            && phrase.count().filter(c -> c.minimum().orElse(0) > 1).isEmpty()
            && phrase.pronoun().isEmpty();
    if (office && !discourse.recallsMan(phrase) && read(phrase).isEmpty()) {
      told.put(phrase, list(Optional.of(CommonPeople.person(phrase)), phrase));
    }
  }

  /** Every actor of a phrase and of those coordinated with it, each once. */
  List<ActorRef> resolve(Phrase phrase) {
    List<ActorRef> refs = new ArrayList<>();
    for (Phrase one : phrase.all()) {
      for (ActorRef ref : one(one)) {
        if (Seek.none(refs, r -> r.entity().equals(ref.entity()))) {
          refs.add(ref);
        }
      }
    }
    refs.forEach(this::remember);
    return refs;
  }

  /** The actors of a phrase, those coordinated with it left out. */
  List<ActorRef> alone(Phrase phrase) {
    return one(phrase);
  }

  private void remember(ActorRef ref) {
    EntityKind kind = ref.entity().kind();
    if (kind != EntityKind.UNIDENTIFIED && kind != EntityKind.CIVILIANS) {
      discourse.name(ref.entity(), ref.span().start());
    }
  }

  /** Those whom a phrase was taken to stand for when it was read, or would be now. */
  List<ActorRef> told(Phrase phrase) {
    List<ActorRef> refs = told.get(phrase);
    return refs != null ? refs : one(phrase);
  }

  /** Takes those for soldiers of a force who were only assumed to be of the army. */
  void enlist(ActorRef soldiers, ActorRef force) {
    told.replaceAll((phrase, refs) -> refs.contains(soldiers) ? List.of(force) : refs);
  }

  private List<ActorRef> one(Phrase phrase) {
    List<ActorRef> refs = read(phrase);
    if (refs.isEmpty() && phrase.phraseClass() == PhraseClass.PERSON) {
      return told.getOrDefault(phrase, refs);
    }
    if (!refs.isEmpty()) {
      told.put(phrase, refs);
      discourse.worded(phrase, refs);
    }
    return refs;
  }

  private List<ActorRef> read(Phrase phrase) {
    List<ActorRef> refs =
        switch (phrase.phraseClass()) {
          case ACTOR ->
              CommonPeople.body(phrase)
                  .map(this::resolve)
                  .orElseGet(() -> list(actor(phrase), phrase));
          case FORCE -> force(phrase);
          case AIRCRAFT -> aircraft(phrase);
          case PEOPLE, CASUALTY -> people(phrase);
          case PERSON -> person(phrase);
          case CIVILIAN ->
              commonPeople.areTribesmen(phrase)
                  ? resolve(phrase.holder())
                  : list(commonPeople.civilian(phrase), phrase);
          case FACILITY, VEHICLE -> holder(phrase);
          case SOURCE -> list(ministries.forces(phrase), phrase);
          default -> List.of();
        };
    return phrase.hedged() ? Seek.each(refs, ActorRef::asBelieved) : refs;
  }

  private static List<ActorRef> list(Optional<Entity> entity, Phrase phrase) {
    return entity.map(e -> List.of(new ActorRef(e, phrase.span(), false))).orElse(List.of());
  }

  private Optional<Entity> actor(Phrase phrase) {
    if (phrase.sense() instanceof Name name) {
      return Optional.of(name.entity().entity());
    }
    if (phrase.sense() instanceof ContextName) {
      Optional<Entity> known = stateBodies.ofAdjective(phrase).or(() -> anaphora.of(phrase, ""));
      boolean tied = stateBodies.isOfOthers(known, phrase, patrons(phrase));
      return tied
          ? Optional.of(owner(phrase))
          : known.or(() -> stateBodies.byTask(phrase)).or(() -> commonPeople.rebels(phrase));
    }
    return Optional.of(patronForces.candidate(phrase));
  }

  private List<ActorRef> holder(Phrase phrase) {
    if (phrase.holder() != null) {
      return resolve(phrase.holder());
    }
    boolean theirs = phrase.nationalities().isEmpty() && !phrase.pronoun().isEmpty();
    return theirs ? byPronoun(phrase) : ofState(phrase);
  }

  private List<ActorRef> ofState(Phrase phrase) {
    return phrase.nationalities().isEmpty()
        ? List.of()
        : list(patronForces.forces(phrase, false), phrase);
  }

  /** أطلق شخصان النار: who does it are those whom the words name, else attackers nobody knows. */
  List<ActorRef> doing(Phrase phrase) {
    if (!commonPeople.areAnyone(phrase)) {
      return resolve(phrase);
    }
    told.put(phrase, list(patronForces.unidentified(), phrase));
    return told.get(phrase);
  }

  /** Whom the pronoun at the end of a phrase means. */
  List<ActorRef> byPronoun(Phrase phrase) {
    return list(discourse.last(phrase.span().start(), excluded, phrase.pronoun()), phrase);
  }

  /** Whom it means who is none of those. */
  List<ActorRef> byPronoun(Phrase phrase, List<ActorRef> others) {
    excluded = Seek.each(others, ActorRef::entity);
    List<ActorRef> refs = byPronoun(phrase);
    excluded = List.of();
    return refs;
  }

  private List<ActorRef> force(Phrase phrase) {
    if (phrase.adverb()) {
      return list(
          lexicon.entity(phrase.nationalities().iterator().next()).map(KnownEntity::entity),
          phrase);
    }
    String value = phrase.word().map(Word::value).orElse("");
    if (commonPeople.attack(phrase)) {
      return commonPeople.attackers(phrase, excluded);
    }
    Optional<Entity> named = patronForces.named(phrase);
    if (named.isPresent()) {
      return list(named, phrase);
    }
    if (phrase.demonstrative() && phrase.holder() == null) {
      return list(anaphora.of(phrase, value), phrase);
    }
    List<ActorRef> patrons = StateBodies.areOf(phrase) ? List.of() : patrons(phrase);
    boolean called = !StateBodies.areOf(phrase) && phrase.surface().contains(" ");
    if (called && !phrase.ties().isEmpty() || !patrons.isEmpty()) {
      return list(Optional.of(patronForces.tied(phrase, patrons)), phrase);
    }
    if (phrase.holder() != null) {
      return heldForce(phrase, value);
    }
    if (!phrase.nationalities().isEmpty()) {
      return list(patronForces.forces(phrase, value.equals("militia")), phrase);
    }
    if (!phrase.pronoun().isEmpty()) {
      return byPronoun(phrase);
    }
    boolean bareBody = value.equals("organization") && !phrase.plural();
    List<ActorRef> refs =
        phrase.definite() || phrase.demonstrative() || phrase.same() || bareBody
            ? list(anaphora.of(phrase, value), phrase)
            : list(patronForces.unnamed(phrase), phrase);
    return refs.isEmpty() ? list(stateBodies.byTask(phrase), phrase) : refs;
  }

  private List<ActorRef> heldForce(Phrase phrase, String value) {
    List<ActorRef> holders = patronForces.armed(phrase, resolve(phrase.holder()));
    boolean state = Seek.any(holders, r -> r.entity().kind() == EntityKind.STATE);
    if (value.equals("militia") && state) {
      return list(Optional.of(patronForces.loyalTo(phrase, holders.get(0).entity())), phrase);
    }
    Optional<Entity> body =
        patronForces.ofGovernment(phrase.holder()).or(() -> stateBodies.ofPlace(phrase));
    return holders.isEmpty() ? list(body, phrase) : holders;
  }

  /** قوة تابعة لـ X: those to whom its first word of relation ties it, none where nobody knows. */
  private List<ActorRef> patrons(Phrase phrase) {
    boolean free = phrase.ties().isEmpty();
    return free ? List.of() : patronForces.under(phrase, resolve(phrase.ties().get(0).patron()));
  }

  /** سلاح الجو التابع لقوات X: what is only a part by its name is its owner. */
  private Entity owner(Phrase phrase) {
    List<ActorRef> owners = patrons(phrase);
    boolean part = phrase.ties().get(0).type().equals("MEMBER") && !owners.isEmpty();
    return part ? owners.get(0).entity() : patronForces.tied(phrase, owners);
  }

  /** The men of whoever attacked last, where nobody else is named in their sentence before them. */
  List<ActorRef> goingOn(Phrase men, int sentence) {
    int at = men.span().start();
    List<ActorRef> refs = list(discourse.goingOn(men.pronoun(), sentence, at), men);
    refs.forEach(r -> told.put(men, refs));
    return refs.isEmpty() ? resolve(men) : refs;
  }

  /** غارة نُسبت إلى إسرائيل: the state that a place is. */
  List<ActorRef> state(Phrase place) {
    return list(patronForces.named(place).filter(e -> e.kind() == EntityKind.STATE), place);
  }

  /** The words it looks things up in. */
  Lexicon lexicon() {
    return lexicon;
  }

  private List<ActorRef> aircraft(Phrase phrase) {
    Optional<Entity> named = patronForces.named(phrase);
    if (named.isPresent()) {
      return list(named, phrase);
    }
    List<ActorRef> owner = phrase.nationalities().isEmpty() ? holder(phrase) : ofState(phrase);
    if (!owner.isEmpty() || phrase.holder() != null || !phrase.pronoun().isEmpty()) {
      return owner;
    }
    return phrase.other() || phrase.definite() ? discourse.strikers() : List.of();
  }

  private List<ActorRef> people(Phrase phrase) {
    if (commonPeople.attack(phrase)) {
      return commonPeople.attackers(phrase, excluded);
    }
    if (phrase.holder() != null && !CommonPeople.isOrigin(phrase)) {
      List<ActorRef> refs = patronForces.armed(phrase, resolve(phrase.holder()));
      if (!refs.isEmpty()) {
        return refs;
      }
    }
    Optional<Entity> named = patronForces.called(phrase);
    if (named.isPresent()) {
      return list(named, phrase);
    }
    if (!phrase.nationalities().isEmpty()) {
      return list(patronForces.people(phrase), phrase);
    }
    if (phrase.sense() instanceof Name name) {
      return list(Optional.of(name.entity().entity()), phrase);
    }
    if (phrase.unknown()) {
      return list(patronForces.unidentified(), phrase);
    }
    if (!phrase.ties().isEmpty()) {
      List<ActorRef> patrons = patrons(phrase);
      if (CommonPeople.areFollowers(phrase)) {
        return list(Optional.of(patronForces.tied(phrase, patrons)), phrase);
      }
      if (!patrons.isEmpty() || !PatronForces.areLed(phrase)) {
        return patrons;
      }
    }
    if (!phrase.pronoun().isEmpty()) {
      return byPronoun(phrase);
    }
    return commonPeople.of(phrase, excluded);
  }

  private List<ActorRef> person(Phrase phrase) {
    if (phrase.isNamedPerson()) {
      return list(Optional.of(CommonPeople.person(phrase)), phrase);
    }
    if (phrase.holder() != null) {
      return resolve(phrase.holder());
    }
    boolean ranked = phrase.word().filter(w -> w.value().equals("state")).isPresent();
    if (!phrase.nationalities().isEmpty()) {
      return list(ranked ? patronForces.forces(phrase, false) : patronForces.group(phrase), phrase);
    }
    return ranked ? commonPeople.army(phrase) : List.of();
  }

  /** The actor of an adjective: غارة روسية. */
  List<ActorRef> byNationality(Phrase phrase, boolean air) {
    List<ActorRef> refs =
        Seek.each(
            patronForces.ofAdjectives(phrase, air), e -> new ActorRef(e, phrase.span(), false));
    refs.forEach(this::remember);
    return refs;
  }
}
