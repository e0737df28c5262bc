package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Turns the units of a sentence into phrases, verbs and what stands between them. */
public final class Chunker {
  /** The marker of the doer in the preposition of a phrase. */
  public static final String BY = "@agent";

  /** The marker of a cause. */
  public static final String CAUSE = "@cause";

  /** The marker of a means. */
  public static final String MEANS = "@means";

  /** The marker of who takes part beside the doer: بمساندة, بالاشتراك مع. */
  public static final String BESIDE = "beside";

  /** The marker of what went before. */
  public static final String AFTER = "@after";

  /** A preposition with its pronoun governs nothing after it. */
  private static final Set<String> PRONOUN_FORMS =
      Set.of("عليه", "عليها", "عليهم", "عليهما", "عليهن");

  private static final List<WordClass> GOVERNING =
      List.of(
          WordClass.AGENT,
          WordClass.CAUSE,
          WordClass.AFTER,
          WordClass.MEANS,
          WordClass.PREPOSITION);

  private final Lexicon lexicon;

  /** Reads with those names. */
  public Chunker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The items of a sentence that stands alone, in order. */
  public List<Item> chunk(List<Unit> units) {
    return chunk(units, SurePlaces.of(List.of(units), lexicon.naming()));
  }

  /**
   * The items of a sentence, in order.
   *
   * @param sure the places that its report names beyond doubt
   */
  public List<Item> chunk(List<Unit> units, SurePlaces sure) {
    List<Item> items = new Run(EachOf.without(units), lexicon, sure).items();
    List<Item> whole = Portions.join(Restated.join(items), lexicon.telling());
    List<Item> told = Numbered.join(whole, lexicon.telling());
    List<Item> called = CalledPeople.find(told, lexicon.naming());
    List<Item> named = Appositions.join(called, lexicon.naming());
    return Attempts.tell(Latter.tell(Duals.tell(NamedBeside.join(named, lexicon.naming()))));
  }

  private static final class Run {
    private final List<Unit> units;
    private final NamingWords words;
    private final NounParser nouns;
    private final Moments moments;
    private final List<Item> items = new ArrayList<>();
    private String pending = "";
    private boolean conjunction;

    Run(List<Unit> units, Lexicon lexicon, SurePlaces sure) {
      this.units = units;
      this.words = lexicon.naming();
      this.nouns = new NounParser(units, lexicon, sure);
      this.moments = new Moments(units, lexicon.telling());
    }

    List<Item> items() {
      int at = 0;
      while (at < units.size()) {
        at = step(at);
      }
      return items;
    }

    private int step(int at) {
      Unit unit = units.get(at);
      if (unit.isMark()) {
        pending = "";
        items.add(Item.of(Item.Type.MARK, unit, ""));
        return at + 1;
      }
      if (unit.kind() == UnitKind.TIME) {
        items.add(Item.of(Item.Type.TIME, unit, pending));
        pending = "";
        return at + 1;
      }
      if (unit.folded().equals("و")) {
        conjunction = true;
        return at + 1;
      }
      if (isVerb(at)) {
        return verb(at);
      }
      boolean behind = !pending.isEmpty() && unit.folded().equals("علي") && !unit.isUpon();
      boolean ali = behind || pending.isEmpty() && AliOrUpon.isName(units, at, items);
      boolean noun = opensRegion(at) || ali;
      return particle(unit) && !noun ? addParticle(at) : noun(at);
    }

    /** وسط البلاد is a region, وسط المدينة is in the town. */
    private boolean opensRegion(int at) {
      return units.get(at).is(WordClass.AREA)
          && at + 1 < units.size()
          && units
              .get(at + 1)
              .word(WordClass.PLACE_HEAD)
              .filter(w -> w.reading().definite() && w.sense().value().equals("Country"))
              .isPresent();
    }

    private boolean particle(Unit unit) {
      if (unit.is(WordClass.VEHICLE) && Vowels.tellVehicle(unit.first().raw())) {
        return false;
      }
      if (Item.isPerson(unit)) {
        return false;
      }
      if (preposition(unit) != null) {
        return true;
      }
      for (WordClass wordClass : Item.PARTICLES) {
        if (unit.is(wordClass) && !(wordClass == WordClass.FILLER && unit.event().isPresent())) {
          return true;
        }
      }
      return false;
    }

    private int addParticle(int at) {
      Unit unit = units.get(at);
      items.add(Item.of(Item.Type.PARTICLE, unit, pending));
      pending = Locators.governing(preposition(unit), unit, Unit.at(units, at + 1));
      conjunction = false;
      return at + 1;
    }

    private static boolean isGoverning(Unit unit) {
      return Seek.any(GOVERNING, unit::is);
    }

    private static String preposition(Unit unit) {
      if (!unit.reading().pronoun().isEmpty() && isGoverning(unit)) {
        return "";
      }
      if (unit.is(WordClass.AGENT)) {
        return BY;
      }
      if (unit.is(WordClass.CAUSE)) {
        return CAUSE;
      }
      Optional<Unit.Read<Word>> word = unit.word(WordClass.PREPOSITION);
      if (word.filter(w -> !w.reading().pronoun().isEmpty()).isPresent()
          || PRONOUN_FORMS.contains(unit.folded())) {
        return "";
      }
      if (word.isPresent()) {
        return word.get().sense().value().replace('ى', 'ي');
      }
      if (unit.is(WordClass.MEANS)) {
        return MEANS;
      }
      return unit.is(WordClass.AFTER) ? AFTER : null;
    }

    private int noun(int at) {
      Phrase phrase = nouns.parse(at);
      Unit unit = units.get(at);
      if (phrase == null || phrase.to <= at) {
        items.add(Item.of(Item.Type.WORD, unit, pending));
        pending = "";
        conjunction = false;
        return at + 1;
      }
      if (phrase.preposition.isEmpty()) {
        phrase.preposition = pending;
      } else if (Locators.borders(items, phrase, words)) {
        Locators.lieBeside(phrase);
      }
      Coordination.face(phrase);
      if (conjunction) {
        phrase.conjunction = "و";
      }
      phrase.conjuncts.stream()
          .filter(c -> c.preposition.isEmpty())
          .forEach(c -> c.preposition = phrase.preposition);
      pending = "";
      conjunction = false;
      items.add(Item.of(phrase, unit));
      return phrase.to;
    }

    private int verb(int at) {
      Unit unit = units.get(at);
      Unit.Read<VerbForm> read = choose(at);
      items.add(
          new Item(
              Item.Type.VERB,
              unit,
              null,
              read.sense(),
              conjunction ? "و" : read.reading().conjunction(),
              read.reading().pronoun(),
              pending.isEmpty() || !read.sense().isMasdar()
                  ? read.reading().preposition()
                  : pending,
              Vowels.tellPassive(unit.first().raw())));
      pending = "";
      conjunction = false;
      return at + 1;
    }

    /** After a preposition تعرض is the masdar, elsewhere the verb. */
    private Unit.Read<VerbForm> choose(int at) {
      Unit unit = units.get(at);
      boolean masdar = !pending.isEmpty() && !VerbOrNoun.comesAbout(units, at);
      Unit.Read<VerbForm> first = null;
      for (var reading : unit.readings()) {
        for (var sense : reading.senses()) {
          if (sense instanceof VerbForm form) {
            Unit.Read<VerbForm> read = new Unit.Read<>(reading, form);
            boolean wanted = masdar || !reading.preposition().isEmpty() || reading.definite();
            if (form.isMasdar() == wanted) {
              return read;
            }
            first = first == null ? read : first;
          }
        }
      }
      return first;
    }

    private boolean isVerb(int at) {
      Unit unit = units.get(at);
      if (unit.verb().isEmpty() || VerbOrNoun.isDay(unit) && !VerbOrNoun.explodes(units, at)) {
        return false;
      }
      Optional<Unit.Read<VerbForm>> verb = Optional.of(choose(at));
      boolean finite = verb.get().sense().shape() == VerbForm.Shape.FINITE;
      boolean noun = Vowels.tellNoun(unit.first().raw()) || VerbOrNoun.isDeed(units, at);
      noun |= VerbOrNoun.isGoverned(units, at) || Awaited.byVerb(unit, items);
      if (finite && noun || VerbOrNoun.isPerfectMarker(units, at) || isSelf(unit)) {
        return false;
      }
      boolean nominal = !unit.meansOnly(VerbForm.class::isInstance);
      Unit next = Unit.at(units, at + 1);
      if (VerbOrNoun.isThing(unit, next, verb.get().sense(), items)) {
        return false;
      }
      if (!nominal || verb.get().sense().isMasdar()) {
        return !verb.get().sense().isMasdar() || masdarCarries(at);
      }
      if (Vowels.tellPassive(unit.first().raw())) {
        return true;
      }
      return pending.isEmpty()
          && !followsHarm(verb.get())
          && !VerbOrNoun.isOwned(unit, verb.get(), next)
          && opensVerb(at, unit);
    }

    /** في المنطقة عينها, بالطريقة ذاتها: the same one, not the verb of those letters. */
    private boolean isSelf(Unit unit) {
      return unit.is(WordClass.SAME) && !items.isEmpty() && items.get(items.size() - 1).isPhrase();
    }

    /** مواجهات قُتل فيها: a preposition with its pronoun follows only a verb. */
    private boolean referenceFollows(int at) {
      if (at + 1 >= units.size()) {
        return false;
      }
      Unit next = units.get(at + 1);
      boolean two = at + 2 < units.size() && next.folded().equals("علي");
      Unit owner = two ? units.get(at + 2) : next;
      return owner.is(WordClass.PRONOUN)
          || next.is(WordClass.FILLER) && next.folded().startsWith("علي ")
          || isReference(owner, WordClass.PREPOSITION)
          || isReference(owner, WordClass.CAUSE);
    }

    private static boolean isReference(Unit unit, WordClass wordClass) {
      return unit.word(wordClass).filter(w -> !w.reading().pronoun().isEmpty()).isPresent();
    }

    /** A masdar such as شن or تعرض is a verb to us; وقوع قتلى is no event. */
    private boolean masdarCarries(int at) {
      return at + 1 < units.size() && !units.get(at).reading().definite();
    }

    private boolean followsHarm(Unit.Read<VerbForm> verb) {
      return !items.isEmpty()
          && verb.reading().conjunction().equals("و")
          && items.get(items.size() - 1).isPhrase(PhraseClass.HARM);
    }

    /** After a mark, conjunction or particle of clauses a word that may be a verb is one. */
    private boolean opensVerb(int at, Unit unit) {
      boolean names =
          unit.name().isPresent()
              || unit.is(WordClass.PREPOSITION) && !VerbOrNoun.isWhole(unit)
              || unit.is(WordClass.CONNECTIVE)
              || unit.is(WordClass.MEANS) && VerbOrNoun.isMeans(Unit.at(units, at + 1))
              || unit.is(WordClass.THAT);
      if (names && !VerbOrNoun.isDone(unit, Unit.at(units, at + 1))) {
        return false;
      }
      boolean noun = unit.event().map(Unit.Read::sense).filter(EventNoun::harm).isPresent();
      if (items.isEmpty() || referenceFollows(at) || moments.endBefore(at)) {
        return true;
      }
      Item last = items.get(items.size() - 1);
      boolean opens =
          last.type() == Item.Type.MARK
              || last.type() == Item.Type.PARTICLE
              || last.type() == Item.Type.TIME
              || !unit.verb().get().reading().conjunction().isEmpty();
      boolean actor = last.isPhrase(PhraseClass.ACTOR);
      boolean told =
          VerbOrNoun.isToldOf(items) || VerbOrNoun.hasObject(last, Unit.at(units, at + 1));
      return opens || actor || !noun && last.isPhrase() || told;
    }
  }
}
