package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.Surface;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Slug;

/** Who is meant by a common noun for people that names nobody: المسلحون, أشخاص, جنود, المدنيون. */
final class CommonPeople {
  /** محتجزين, المحتجزين, محتجزاً. */
  private static final List<String> HEADS = List.of("%s", "ال%s", "%sا");

  private final Anaphora anaphora;
  private final PatronForces forces;
  private final TellingWords words;

  CommonPeople(Anaphora anaphora, PatronForces forces, TellingWords words) {
    this.words = words;
    this.anaphora = anaphora;
    this.forces = forces;
  }

  /**
   * Those whom the noun recalls, attackers nobody knows, people, or the army of the country.
   *
   * @param excluded who cannot be meant by what recalls somebody
   */
  List<ActorRef> of(Phrase phrase, List<Entity> excluded) {
    String value = phrase.word().map(Word::value).orElse("");
    List<ActorRef> recalled = anaphora.men(phrase, value);
    if (!recalled.isEmpty()) {
      return Seek.those(recalled, r -> !excluded.contains(r.entity()));
    }
    if (Anaphora.isAttacker(value)) {
      return list(forces.unidentified(), phrase);
    }
    if (Topics.isBomber(phrase)) {
      return list(Optional.of(PatronForces.bomber()), phrase);
    }
    if (phrase.count().isPresent() && value.equals("anyone")) {
      return list(civilian(phrase), phrase);
    }
    if (value.equals("held")) {
      return list(Optional.of(held(phrase)), phrase);
    }
    boolean some = phrase.plural() && phrase.count().isEmpty();
    if (value.equals("militant") && some) {
      return list(Optional.of(militants(phrase)), phrase);
    }
    return value.equals("state") ? army(phrase) : List.of();
  }

  /** المتمردون, where no table says who is called so: the rebels told last, else nobody known. */
  Optional<Entity> rebels(Phrase phrase) {
    return words.is(TellingRole.REBELS, Folding.fold(phrase.surface()))
        ? anaphora.men(phrase, "militant").stream()
            .map(ActorRef::entity)
            .findFirst()
            .or(() -> Optional.of(militants(phrase)))
        : Optional.empty();
  }

  /** متمردون, المتشددون الإسلاميون: of whom nothing else is told, nobody known. */
  private static Entity militants(Phrase phrase) {
    String surface = Wordform.nominative(phrase.surface());
    return Entity.candidate(EntityKind.UNIDENTIFIED, Slug.of(surface), surface, "");
  }

  /** سبعة محتجزين, المشتبه بهم: whom somebody holds or seeks, and of whom nothing else is told. */
  private static Entity held(Phrase phrase) {
    String form = phrase.word().orElseThrow().form();
    int words = form.split(" ").length;
    List<String> surface = List.of(phrase.surface().split(" "));
    String called = phrase.surface();
    for (int i = 0; i + words <= surface.size(); i++) {
      String part = String.join(" ", surface.subList(i, i + words));
      if (Seek.any(HEADS, h -> Folding.fold(part).equals(String.format(h, form)))) {
        called = part;
      }
    }
    return Entity.candidate(EntityKind.UNIDENTIFIED, Slug.of(called), called, "");
  }

  /** أبناء من قبيلة X: the sons of a tribe are its men, those of a town its people. */
  boolean areTribesmen(Phrase phrase) {
    return phrase.holder() != null
        && phrase.word().filter(w -> w.value().equals("sons")).isPresent()
        && phrase.holder().phraseClass().canFight()
        && !(phrase.sense() instanceof Name);
  }

  /** المسلحين الموالين لها, مسلحون تدعمهم: armed men who follow somebody are not his own. */
  static boolean areFollowers(Phrase phrase) {
    return Set.of("LoyalTo", "BackedBy").contains(phrase.ties().get(0).type())
        && phrase.plural()
        && phrase.word().filter(w -> Anaphora.isAttacker(w.value())).isPresent();
  }

  /** جنديان من أبناء البلدة: where soldiers come from makes them no people of the town. */
  static boolean isOrigin(Phrase soldiers) {
    return soldiers.word().filter(w -> w.value().equals("state")).isPresent()
        && soldiers.holder().phraseClass() == PhraseClass.CIVILIAN;
  }

  /** Of whom men are that their own name does not tell: جهاديون من X, جهاديون يُعتقد أنهم من X. */
  static Optional<Phrase> body(Phrase phrase) {
    if (phrase.link() == Phrase.Link.PARTITIVE && phrase.sense() instanceof Name) {
      return Optional.of(phrase.holder());
    }
    if (phrase.ties().isEmpty()) {
      return Optional.empty();
    }
    Phrase.Tie tie = phrase.ties().get(0);
    boolean member = tie.type().equals("MEMBER") && Surface.areMen(phrase);
    return member ? Optional.of(tie.patron()) : Optional.empty();
  }

  /** العناصر المهاجمة, القوة المهاجمة: whether the words say that it was they who attacked. */
  boolean attack(Phrase phrase) {
    String surface = phrase.surface();
    int end = surface.lastIndexOf(' ');
    return end > 0 && words.is(TellingRole.ATTACKING, Folding.fold(surface.substring(end + 1)));
  }

  /** شخص, رجلان: people of whom not even the trade is told. */
  boolean areAnyone(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.CIVILIAN
        && phrase.holder() == null
        && phrase.ties().isEmpty()
        && phrase.nationalities().isEmpty()
        && phrase.conjuncts().isEmpty()
        && words.is(TellingRole.ANYONE, Folding.fold(phrase.surface()));
  }

  /**
   * حراس المحافظ, موكب وزير: in whose office somebody or something stands, itself where in none.
   */
  static Phrase inOffice(Phrase told) {
    boolean his =
        told.phraseClass() == PhraseClass.PEOPLE || told.phraseClass() == PhraseClass.VEHICLE;
    return his && told.holder() != null ? told.holder() : told;
  }

  /** A man by his name where a table has it, else by the words that tell of him. */
  static Entity person(Phrase phrase) {
    if (phrase.sense() instanceof Name name) {
      return name.entity().entity();
    }
    String surface = phrase.surface();
    return Entity.candidate(EntityKind.PERSON, Slug.of(surface), surface, "Person");
  }

  /** Those who attacked, nobody known where nothing tells who. */
  List<ActorRef> attackers(Phrase phrase, List<Entity> excluded) {
    List<ActorRef> all = Seek.those(anaphora.attackers(), r -> !excluded.contains(r.entity()));
    return all.isEmpty() ? list(forces.unidentified(), phrase) : all;
  }

  /** The people whom a noun for those who do not fight means. */
  Optional<Entity> civilian(Phrase phrase) {
    return phrase.sense() instanceof Name name
        ? Optional.of(name.entity().entity())
        : forces.named(phrase).or(() -> forces.peopleOf(phrase)).or(forces::civilians);
  }

  /** جنود, شرطيان: of whose nothing is told, taken for the army or police of the country. */
  List<ActorRef> army(Phrase phrase) {
    return Seek.each(list(forces.army(phrase), phrase), ActorRef::asAssumed);
  }

  private static List<ActorRef> list(Optional<Entity> entity, Phrase phrase) {
    return entity.map(e -> List.of(new ActorRef(e, phrase.span(), false))).orElse(List.of());
  }
}
