package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Nationality;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Slug;

/** Who is meant where no name is: forces of a state, militias of a patron, bodies, people. */
final class PatronForces {
  /** Bodies that a description alone tells: ميليشيات مسلحة, قوة أمنية. */
  private static final Set<String> BODIES = Set.of("militia", "force", "service", "organization");

  private static final String POLICE = "الشرطة";

  private final Lexicon lexicon;
  private final Discourse discourse;

  PatronForces(Lexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  Optional<Entity> forces(Phrase phrase, boolean militia) {
    String value = phrase.word().map(Word::value).orElse("");
    boolean band = value.equals("organization") && group(phrase).isEmpty(); // عشائر لبنانية
    if (band || value.equals("service") && !is(TellingRole.POLICE, phrase)) {
      return Optional.of(candidate(phrase));
    }
    String state = phrase.nationalities().iterator().next();
    if (militia && group(phrase).isEmpty()) {
      Optional<KnownEntity> patron = lexicon.entity(state);
      return patron
          .flatMap(p -> lexicon.named("الميليشيات الموالية ل" + p.nameAr()))
          .map(KnownEntity::entity)
          .or(() -> Optional.of(candidate(phrase)));
    }
    Optional<Nationality> nationality = lexicon.nationality(state);
    if (nationality.isPresent() && is(TellingRole.POLICE, phrase)) {
      return Optional.of(police(nationality.get()));
    }
    return forces(state, phrase.phraseClass() == PhraseClass.AIRCRAFT)
        .or(() -> Optional.of(candidate(phrase)));
  }

  /** The armed forces of a state, what flies those of its air force; the state where none are. */
  private Optional<Entity> forces(String state, boolean air) {
    return lexicon
        .nationality(state)
        .map(n -> air && !n.airForce().isEmpty() ? n.airForce() : n.armedForces())
        .flatMap(lexicon::entity)
        .or(() -> lexicon.entity(state))
        .map(KnownEntity::entity);
  }

  /** The police of a state: رجال الشرطة الباكستانية. */
  private Entity police(Nationality nationality) {
    String name = "الشرطة ال" + nationality.feminine();
    return known(name)
        .orElseGet(() -> Entity.candidate(EntityKind.GROUP, Slug.of(name), name, "StateForce"));
  }

  /** جنود من رواندا, قوات من تشاد: of a state it is the armed forces that soldiers are of. */
  List<ActorRef> armed(Phrase phrase, List<ActorRef> holders) {
    String value = phrase.word().map(Word::value).orElse("");
    boolean troops = value.equals("state") || value.equals("force");
    return troops && phrase.link() == Phrase.Link.PARTITIVE
        ? Seek.each(holders, this::armed)
        : holders;
  }

  private ActorRef armed(ActorRef holder) {
    return lexicon
        .nationality(holder.entity().slug())
        .filter(n -> holder.entity().kind() == EntityKind.STATE)
        .flatMap(n -> lexicon.entity(n.armedForces()))
        .map(forces -> holder.of(forces.entity()))
        .orElse(holder);
  }

  /** Whose deed its adjectives say it is: غارة روسية. */
  List<Entity> ofAdjectives(Phrase phrase, boolean air) {
    List<Entity> forces = new ArrayList<>();
    for (String state : phrase.nationalities()) {
      forces(state, air).ifPresent(forces::add);
    }
    return forces;
  }

  /**
   * جنود روس are of the army, مسلحون حوثيون of the group; قراصنة صوماليون, مسلحون أفغان are only
   * called so.
   */
  Optional<Entity> people(Phrase phrase) {
    if (Topics.isBomber(phrase) && group(phrase).isEmpty()) {
      return Optional.of(bomber()); // انتحاري سعودي
    }
    boolean attackers = phrase.word().filter(w -> Anaphora.isRebel(w.value())).isPresent();
    boolean called = phrase.sense() instanceof Name;
    String state = phrase.nationalities().iterator().next();
    Phrase first = phrase.beside();
    boolean fighters = first != null && first.word().isPresent() && first.phraseClass().canFight();
    if (phrase.word().isEmpty() && !called && !fighters && group(phrase).isEmpty()) {
      return Optional.of(nationals(phrase));
    }
    return (attackers || called) && group(phrase).isEmpty()
        ? Optional.of(candidate(phrase))
        : forces(phrase, false);
  }

  /** ثلاثة فلسطينيين, مصريان: people of a country of whom nothing says that they fight. */
  private static Entity nationals(Phrase phrase) {
    String surface = phrase.surface();
    return Entity.candidate(EntityKind.CIVILIANS, Slug.of(surface), surface, "Civilians");
  }

  /** The group whose adjective a phrase has: قيادي حوثي. */
  Optional<Entity> group(Phrase phrase) {
    return phrase.nationalities().stream()
        .findFirst()
        .flatMap(lexicon::entity)
        .map(KnownEntity::entity)
        .filter(e -> e.kind() == EntityKind.GROUP);
  }

  /** The known group of that patron's militias, or a candidate of these words. */
  Entity loyalTo(Phrase phrase, Entity patron) {
    return knownLoyalTo(patron).orElseGet(() -> candidate(phrase));
  }

  /** Whom the words of a tie name: the militias of a patron, the body that somebody leads. */
  Entity tied(Phrase phrase, List<ActorRef> patrons) {
    if (patrons.isEmpty()) {
      Phrase patron = phrase.ties().isEmpty() ? phrase : phrase.ties().get(0).patron();
      return ofGovernment(patron).orElseGet(() -> candidate(phrase));
    }
    Entity patron = patrons.get(0).entity();
    boolean led = patron.kind() != EntityKind.PERSON && isToMan(phrase);
    return led || areLed(phrase) ? patron : loyalTo(phrase, patron);
  }

  /** القوات الموالية لحكومة الوفاق: those whom the tables call قوات حكومة الوفاق. */
  Optional<Entity> ofGovernment(Phrase government) {
    return lexicon
        .named("قوات " + government.surface())
        .filter(e -> government.phraseClass() == PhraseClass.SOURCE && e.kind() == EntityKind.GROUP)
        .map(KnownEntity::entity);
  }

  /** القوات التي يقودها X: who leads them is none of them. */
  static boolean areLed(Phrase phrase) {
    return phrase.ties().get(0).type().equals("LedBy");
  }

  /** Those to whom a word ties a phrase; where it tells who leads it, the groups of known men. */
  List<ActorRef> under(Phrase phrase, List<ActorRef> patrons) {
    boolean loyal = phrase.ties().get(0).type().equals("LoyalTo");
    return areLed(phrase) || loyal && areMen(patrons) ? led(patrons) : patrons;
  }

  /** القوات الموالية لحفتر: to whom they are loyal leads them. */
  private static boolean isToMan(Phrase phrase) {
    return phrase.ties().get(0).patron().phraseClass() == PhraseClass.PERSON;
  }

  private static boolean areMen(List<ActorRef> refs) {
    return Seek.all(refs, r -> r.entity().kind() == EntityKind.PERSON);
  }

  private List<ActorRef> led(List<ActorRef> leaders) {
    List<ActorRef> led = new ArrayList<>();
    for (ActorRef leader : leaders) {
      if (leader.entity().kind() == EntityKind.PERSON) {
        Optional<KnownEntity> man = lexicon.entity(leader.entity().slug());
        man.flatMap(m -> m.fact("group"))
            .flatMap(lexicon::entity)
            .ifPresent(g -> led.add(leader.of(g.entity())));
      } else {
        led.add(leader);
      }
    }
    return led;
  }

  /** The known group of that patron's militias. */
  Optional<Entity> knownLoyalTo(Entity patron) {
    List<String> tries =
        List.of(
            "الميليشيات الموالية ل" + patron.name(),
            "الميليشيات الموالية ل" + patron.name().replaceFirst("^ال", "ل"),
            patron.slug().equals(homeArmy()) ? "الميليشيات الموالية للنظام" : "");
    for (String name : tries) {
      Optional<KnownEntity> known = lexicon.named(name).filter(e -> e.kind().isActor());
      if (known.isPresent()) {
        return known.map(KnownEntity::entity);
      }
    }
    return Optional.empty();
  }

  private String homeArmy() {
    return discourse.context("الجيش").map(KnownEntity::slug).orElse("");
  }

  /** The actor whose whole name the phrase is: ميليشيات موالية لإيران. */
  Optional<Entity> named(Phrase phrase) {
    return lexicon.named(phrase.surface()).filter(e -> e.kind().isActor()).map(KnownEntity::entity);
  }

  /** The same of people; but قناص حوثي is not just any marksman. */
  Optional<Entity> called(Phrase phrase) {
    boolean theirs = !phrase.nationalities().isEmpty();
    return named(phrase).filter(e -> !theirs || e.kind() != EntityKind.UNIDENTIFIED);
  }

  Entity candidate(Phrase phrase) {
    Optional<Entity> known = named(phrase);
    if (known.isPresent()) {
      return known.get();
    }
    String surface = phrase.surface();
    Optional<Entity> shortened = phrase.word().isEmpty() ? shortened(phrase) : Optional.empty();
    if (shortened.isPresent()) {
      return shortened.get();
    }
    String subkind =
        phrase.word().filter(w -> w.value().equals("militia")).isPresent()
            ? "Militia"
            : "ArmedGroup";
    return Entity.candidate(EntityKind.GROUP, Slug.of(surface), surface, subkind);
  }

  /** «الردع» of قوة الردع الخاصة: the group named before that has each of the words in its name. */
  private Optional<Entity> shortened(Phrase phrase) {
    Set<Entity> called = new HashSet<>();
    for (String word : Folding.fold(phrase.surface()).split(" ")) {
      discourse
          .lastCalled(word.startsWith("ال") ? word.substring(2) : word, phrase.span().start())
          .filter(e -> e.kind() == EntityKind.GROUP)
          .ifPresentOrElse(called::add, () -> called.add(null));
    }
    return called.size() == 1 ? Optional.ofNullable(called.iterator().next()) : Optional.empty();
  }

  /** Whom a noun of a body tells that has no name: attackers, or what its description says. */
  Optional<Entity> unnamed(Phrase phrase) {
    String value = phrase.word().map(Word::value).orElse("");
    boolean attackers = value.equals("cell") && phrase.surface().contains("مسلح");
    if (phrase.unknown() || attackers) {
      return unidentified();
    }
    if (is(TellingRole.POLICE, phrase)) {
      return army(phrase); // دورية شرطة
    }
    boolean described = BODIES.contains(value) && phrase.surface().contains(" ");
    return described ? Optional.of(candidate(phrase)) : Optional.empty();
  }

  /** Attackers whom nobody knows. */
  Optional<Entity> unidentified() {
    return known("مسلحون مجهولون")
        .or(
            () ->
                Optional.of(
                    Entity.candidate(
                        EntityKind.UNIDENTIFIED, "unidentified-gunmen", "مسلحون مجهولون", "")));
  }

  /** A man with a bomb of whom nothing else is said. */
  static Entity bomber() {
    return Entity.candidate(EntityKind.UNIDENTIFIED, "suicide-bomber", "انتحاري", "");
  }

  /**
   * ثلاثة من عمالها, عدد من النساء, موظفي الأمم المتحدة: the people whom the noun means, whoever
   * counts or has them.
   */
  Optional<Entity> peopleOf(Phrase phrase) {
    return phrase
        .word()
        .flatMap(w -> lexicon.named(w.form()).or(() -> lexicon.named(w.form() + "ن")))
        .filter(e -> e.kind() == EntityKind.CIVILIANS)
        .map(KnownEntity::entity);
  }

  /** People who do not fight. */
  Optional<Entity> civilians() {
    return known("مدنيون")
        .or(
            () ->
                Optional.of(
                    Entity.candidate(EntityKind.CIVILIANS, "civilians", "مدنيون", "Civilians")));
  }

  /** The army of the country that the report tells of there, or its police: شرطيان, ضابط شرطة. */
  Optional<Entity> army(Phrase phrase) {
    int at = phrase.span().start();
    boolean security = is(TellingRole.SECURITY, phrase);
    Optional<KnownEntity> guards =
        security ? discourse.context("قوات الأمن", at) : Optional.empty();
    boolean police = is(TellingRole.POLICE, phrase);
    return guards
        .or(() -> security || police ? discourse.context(POLICE, at) : Optional.empty())
        .map(KnownEntity::entity)
        .or(() -> police ? Optional.of(police()) : Optional.empty())
        .or(() -> discourse.context("الجيش", at).map(KnownEntity::entity));
  }

  /** The police of a country of which no table names them. */
  private static Entity police() {
    return Entity.candidate(EntityKind.GROUP, Slug.of(POLICE), POLICE, "ArmedGroup");
  }

  private boolean is(TellingRole role, Phrase phrase) {
    return Stream.of(Folding.fold(phrase.surface()).split(" "))
        .anyMatch(word -> lexicon.telling().isStem(role, word));
  }

  private Optional<Entity> known(String name) {
    return lexicon.named(name).map(KnownEntity::entity);
  }
}
