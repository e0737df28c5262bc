package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.Weapon;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;

/** Puts phrases into the slots of a mention. */
final class Slots {
  /** The value of verbs by which an attack comes to nothing. */
  private static final String FOILED = "FOILED";

  private final ActorResolver actors;
  private final Aircraft aircraft;

  Slots(ActorResolver actors) {
    this.actors = actors;
    this.aircraft = new Aircraft(actors.lexicon());
  }

  Aircraft aircraft() {
    return aircraft;
  }

  /** Fills a slot, nothing where there is no phrase. */
  void fill(Mention mention, Slot slot, Phrase phrase) {
    if (phrase == null) {
      return;
    }
    switch (slot == Slot.PARTY ? Ramming.met(mention, phrase) : slot) {
      case AGENT -> agent(mention, phrase);
      case PATIENT, ADDRESSEE -> patient(mention, phrase);
      case PARTY -> party(mention, phrase);
      case PLACE -> place(mention, phrase);
      case WEAPON -> {
        weapon(mention, phrase);
        if (phrase.phraseClass() == PhraseClass.VEHICLE) {
          patient(mention, phrase);
        }
      }
      default -> {}
    }
  }

  /** بدأ المسلحون هجومهم: who does it is he whose it is, whoever else the pronoun could mean. */
  static void own(Mention mention, Slot slot, Phrase subject) {
    Phrase noun = mention.noun;
    boolean his = noun != null && !noun.pronoun().isEmpty() && noun.holder() == null;
    if (his && slot == Slot.AGENT && subject.phraseClass().canFight()) {
      mention.agents.clear();
    }
  }

  /** Fills the subject of a verb; تبادل الجيش والفصائل القصف tells both sides as one subject. */
  void subject(Mention mention, Slot slot, Verb verb, Arguments arguments) {
    boolean facing =
        Fronts.faceObject(verb, arguments)
            || Seek.any(
                arguments.complements, c -> verb.complements().get(c.preposition()) == Slot.PARTY);
    boolean told =
        slot == Slot.PARTY
            && !facing
            && mention.agents.isEmpty()
            && sides(mention, arguments.subject);
    if (verb.value().equals(FOILED)) {
      foiledBy(mention, arguments.subject);
    }
    if (!told) {
      fill(mention, slot, arguments.subject);
    }
  }

  /**
   * حاول المسلحون اقتحام المقر: who tries it is who does it; whether it is told is left open, and
   * ground that somebody only tries to take is attacked.
   */
  void tries(Mention mention, Phrase subject) {
    if (mention != null && mention.kind == EventKind.TERRITORIAL_CHANGE) {
      mention.kind = EventKind.ARMED_ASSAULT;
      mention.tentative &= subject == null || !subject.phraseClass().canFight();
    }
    boolean open = mention != null && mention.agents.isEmpty() && subject != null;
    if (open && subject.phraseClass().canAct()) {
      agent(mention, subject);
    }
  }

  /** أفشل الجنود هجومها: who foils an attack is not he whose it is. */
  private void foiledBy(Mention mention, Phrase subject) {
    boolean theirs = mention.noun != null && !mention.noun.pronoun().isEmpty();
    if (theirs && mention.noun.holder() == null) {
      mention.agents.clear();
      add(mention.agents, actors.byPronoun(mention.noun, actors.resolve(subject)));
    }
  }

  /** The first of those coordinated against the others: بين X وY, بين مسلحي X وY. */
  private boolean sides(Mention mention, Phrase told) {
    Phrase holder = told.holder();
    boolean within = told.conjuncts().isEmpty() && holder != null && !holder.conjuncts().isEmpty();
    Phrase phrase = within ? holder : told;
    List<ActorRef> all = new ArrayList<>(actors.resolve(phrase));
    boolean both = all.size() > 1 || !all.isEmpty() && !phrase.conjuncts().isEmpty();
    if (both) {
      add(mention.agents, all.subList(0, 1));
      add(mention.patients, all.subList(1, all.size()));
    }
    return both;
  }

  /** Fills the complements of a verb: its own first, then what a preposition means anywhere. */
  void complements(Mention mention, Verb verb, Arguments arguments) {
    for (Phrase phrase : arguments.complements) {
      if (phrase == mention.noun) {
        continue;
      }
      Slot slot = verb.complements().get(phrase.preposition());
      boolean place = phrase.phraseClass() == PhraseClass.PLACE;
      if (slot == Slot.PATIENT && place) {
        Sites.hitSite(mention, phrase);
      } else if (slot == Slot.EVENT && mention.noun == null) {
        fill(mention, Slot.AGENT, MasdarObjects.advancing(phrase));
      } else if (slot != null && (!place || slot == Slot.PLACE)) {
        fill(mention, slot, phrase);
      } else if (Holdings.isLoser(mention, arguments.clause, phrase)) {
        patient(mention, phrase);
      } else if (phrase.preposition().equals(Chunker.BY)) {
        agent(mention, phrase);
      } else if (phrase.preposition().equals("ب") || phrase.preposition().equals(Chunker.MEANS)) {
        weapon(mention, phrase);
      }
    }
  }

  /** His attack: the last one named. */
  void pronoun(Mention mention, Phrase phrase) {
    add(mention.agents, actors.byPronoun(phrase));
  }

  private void agent(Mention mention, Phrase phrase) {
    if (phrase.phraseClass() == PhraseClass.WEAPON) {
      weapon(mention, phrase);
      shooters(mention, phrase);
      return;
    }
    if (phrase.phraseClass() == PhraseClass.PLACE) {
      add(mention.agents, actors.state(phrase));
      return;
    }
    if (!phrase.phraseClass().canAct()) {
      armoured(mention, phrase);
      return;
    }
    add(mention.agents, theirs(mention, phrase));
    for (Phrase one : phrase.all()) {
      Bombers.mark(mention, one);
      if (aircraft.flies(one)) {
        mention.weapons.add(new Mention.WeaponRef(aircraft.weapon(one), one.span()));
      } else if (one.phraseClass() == PhraseClass.PEOPLE) {
        arms(mention, one, actors.lexicon().arms().toldIn(one.surface()));
      }
    }
  }

  /**
   * «هاجمت الحركة قاعدة للجيش. كما أحرق مقاتلوها»: who did the last deed goes on, but whoever says
   * «إن مقاتليه» speaks of his own.
   */
  private List<ActorRef> theirs(Mention mention, Phrase phrase) {
    boolean men =
        phrase.phraseClass() == PhraseClass.PEOPLE || phrase.phraseClass() == PhraseClass.FORCE;
    boolean held = phrase.holder() != null || phrase.definite();
    Clause first = mention.clause;
    boolean said = first.opener == Clause.Opener.THAT;
    while (first.before != null && !first.before.items.isEmpty()) {
      first = first.before;
      said |= first.opener == Clause.Opener.THAT;
    }
    return !men || held || said || phrase.pronoun().isEmpty()
        ? actors.doing(phrase)
        : actors.goingOn(phrase, first.first().span().start());
  }

  /** قصف الدبابات: whether a weapon or what drives with one does the deed. */
  boolean shoots(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.WEAPON
        || phrase.phraseClass() == PhraseClass.VEHICLE
            && !actors.lexicon().arms().in(phrase.surface()).isEmpty();
  }

  /** قصفت الدبابات حي X: what drives there shoots; قذائف مصدرها مواقع X: who holds that does. */
  private void armoured(Mention mention, Phrase phrase) {
    boolean held = phrase.phraseClass() == PhraseClass.FACILITY;
    boolean ministry = phrase.phraseClass() == PhraseClass.SOURCE;
    if (held && phrase.preposition().equals(Chunker.BY) || ministry) {
      add(mention.agents, actors.resolve(phrase));
    }
    for (Phrase one : phrase.all()) {
      if (one.phraseClass() == PhraseClass.VEHICLE) {
        arms(mention, one, actors.lexicon().arms().in(one.surface()));
        add(mention.agents, actors.byNationality(one, false));
        if (mention.agents.isEmpty()
            && (mention.kind == EventKind.DEPLOYMENT || Topics.isArmed(one))) {
          add(mention.agents, driving(one));
        }
      } else {
        weapon(mention, one);
      }
    }
  }

  /** قافلة للجيش: whose column comes. */
  private List<ActorRef> driving(Phrase column) {
    Phrase holder = column.holder();
    boolean troops = holder != null && holder.phraseClass().canFight();
    return troops ? actors.resolve(holder) : List.of();
  }

  private void patient(Mention mention, Phrase phrase) {
    boolean owned = !phrase.pronoun().isEmpty() && phrase.holder() == null;
    if (owned && !phrase.phraseClass().canAct()) {
      mention.owner = phrase;
    } else {
      add(mention.patients, actors.suffering(phrase, mention.agents));
    }
    for (Phrase one : phrase.all()) {
      switch (one.phraseClass()) {
        case FACILITY, VEHICLE -> Sites.object(mention, one);
        case PLACE -> {
          place(mention, one);
          Sites.hitSite(mention, one);
        }
        case WEAPON -> weapon(mention, one);
        default -> {}
      }
    }
  }

  /** Whose car it was: theirs who came to harm, else those named last. */
  void owners(Mention mention) {
    boolean told = Seek.any(mention.tolls, t -> !t.victims().isEmpty());
    if (mention.owner != null && !told && mention.patients.isEmpty()) {
      add(mention.patients, actors.suffering(mention.owner, mention.agents));
    }
  }

  /** Those of one phrase fight those of the other. */
  void face(Mention mention, Phrase one, Phrase other) {
    agent(mention, one);
    patient(mention, other);
  }

  private void party(Mention mention, Phrase phrase) {
    if (phrase.preposition().equals("بين")) {
      sides(mention, phrase);
      return;
    }
    boolean against = phrase.preposition().equals("مع") || phrase.preposition().equals("ضد");
    if (mention.agents.isEmpty() && !against) {
      agent(mention, phrase);
    } else {
      patient(mention, phrase);
    }
  }

  /** Adds those who are not in a list yet. */
  static void add(List<ActorRef> refs, List<ActorRef> more) {
    for (ActorRef ref : more) {
      if (Seek.none(refs, r -> r.entity().equals(ref.entity()))) {
        refs.add(ref);
      }
    }
  }

  static void place(Mention mention, Phrase phrase) {
    for (PlaceName place : phrase.places()) {
      boolean known = Seek.any(mention.places, p -> p.surface().equals(place.surface()));
      if (!known && place.precision() != PlacePrecision.NOT_A_PLACE) {
        mention.places.add(place);
      }
    }
  }

  /** راجمات الجيش, رصاصة قناص: whose weapons they are. */
  void shooters(Mention mention, Phrase phrase) {
    Shooters.of(mention, phrase, actors);
  }

  /** قصف مدفعي, سقوط صواريخ, ضربة بمسيرة: what the words of an event's own noun name. */
  void armsOf(Mention mention, Phrase noun) {
    if (mention.kind != EventKind.LOOTING_ARSON) {
      arms(mention, noun, actors.lexicon().arms().in(noun.surface()));
    }
  }

  /** بدبابتين: what drives there shoots. */
  void arms(Mention mention, Phrase vehicle) {
    arms(mention, vehicle, actors.lexicon().arms().in(vehicle.surface()));
  }

  /** قنص, أضرم النار: the deed alone tells with what it is done. */
  void armsOfDeed(Mention mention, String lemma, Span span) {
    actors
        .lexicon()
        .arms()
        .ofDeed(lemma)
        .ifPresent(w -> mention.weapons.add(new Mention.WeaponRef(w, span)));
  }

  private static void arms(Mention mention, Phrase phrase, List<Weapon> weapons) {
    weapons.forEach(w -> mention.weapons.add(new Mention.WeaponRef(w, phrase.headSpan())));
  }

  void weapon(Mention mention, Phrase phrase) {
    for (Phrase one : phrase.all()) {
      one.weapon().ifPresent(w -> mention.weapons.add(new Mention.WeaponRef(w, one.span())));
      if (aircraft.flies(one)) {
        mention.weapons.add(new Mention.WeaponRef(aircraft.weapon(one), one.span()));
      } else if (one != phrase && one.phraseClass() == PhraseClass.VEHICLE) {
        arms(mention, one); // بالمدفعية والدبابات
      }
    }
  }
}
