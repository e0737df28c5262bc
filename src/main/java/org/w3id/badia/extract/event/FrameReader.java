package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.model.EventKind;

/** Applies the frames of verbs and event nouns to the clauses of a sentence. */
final class FrameReader {
  private final ActorResolver actors;
  private final TellingWords telling;
  private final Slots slots;
  private final int sentence;
  private final Responsibility responsibility;
  private final ArmsReader arms;
  private final Holdings holdings;
  private final Losses losses;
  private final Map<Phrase, Mention> byNoun = new IdentityHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  FrameReader(ActorResolver actors, int sentence) {
    this.actors = actors;
    this.telling = actors.lexicon().telling();
    this.slots = new Slots(actors);
    this.sentence = sentence;
    this.responsibility = new Responsibility(byNoun, slots, telling);
    this.arms = new ArmsReader(this, slots, telling);
    this.holdings = new Holdings(this, byNoun, slots);
    this.losses = new Losses(this, slots, telling);
  }

  /** The events that a sentence tells, in the order of their triggers. */
  List<Mention> read(List<Clause> clauses) {
    for (Clause clause : clauses) {
      MasdarObjects.holders(clause);
      nouns(clause);
    }
    clauses.forEach(responsibility::believed);
    Beliefs beliefs = new Beliefs(telling);
    clauses.forEach(c -> beliefs.of(c).ifPresent(responsibility.suspects()::add));
    for (Clause clause : clauses) {
      verbs(clause);
    }
    byNoun.forEach((noun, m) -> slots.fill(m, Slot.AGENT, Shares.of(m.clause, noun, telling)));
    byNoun.values().removeIf(m -> m.tentative);
    mentions.removeIf(m -> m.tentative);
    mentions.forEach(m -> MasdarObjects.addDoer(m, slots));
    mentions.sort((a, b) -> a.trigger.compareTo(b.trigger));
    return mentions;
  }

  /** What somebody is accused of is his deed and not the accuser's, who still speaks on. */
  private void verbs(Clause clause) {
    Phrase accused = null;
    Phrase accuser = null;
    for (int i = 0; i < clause.items.size(); i++) {
      if (clause.items.get(i).isVerb() && !clause.asked) {
        verb(clause, i);
        accuser = accused == null ? clause.subject : accuser;
        accused = accused == null ? Responsibility.accused(clause, i) : accused;
        clause.subject = accused == null ? clause.subject : accused;
      }
    }
    clause.subject = accused == null ? clause.subject : accuser;
  }

  /** Those whom the sentence blames or suspects. */
  List<Phrase> suspects() {
    return responsibility.suspects();
  }

  /** The mention that an event noun makes. */
  Optional<Mention> of(Phrase noun) {
    return Optional.ofNullable(byNoun.get(noun));
  }

  private void nouns(Clause clause) {
    for (int i = 0; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      if (item.isPhrase()) {
        Phrase phrase = item.phrase();
        for (Phrase one : phrase.all()) {
          if (one.phraseClass() == PhraseClass.EVENT) {
            noun(clause, i, one);
          }
        }
        if (Holdings.tellsOfHolder(phrase)) {
          noun(clause, i, phrase.holder());
        }
        arms.fall(clause, i, phrase);
      }
    }
  }

  private void noun(Clause clause, int at, Phrase phrase) {
    EventNoun noun = phrase.event().orElseThrow();
    if (Holdings.isNoAct(noun, clause, at, phrase)) {
      return;
    }
    boolean held = phrase.holder() != null || !phrase.pronoun().isEmpty();
    boolean gained = phrase.preposition().equals("من") || phrase.preposition().equals("الي");
    EventKind kind = Deeds.kindOf(noun, clause, phrase);
    Mention mention =
        new Mention(kind, phrase.headSpan(), sentence, clause, "noun:" + noun.lemma());
    mention.noun = phrase;
    mention.tentative = Holdings.isControl(phrase) && (held || !gained);
    boolean shown = phrase.demonstrative() && (held || phrase.definite()); // أعقب ذلك هجوم: no
    mention.definite = phrase.definite() || shown || phrase.same();
    mention.ordinal = Deeds.isOfOneMore(phrase) ? 0 : phrase.ordinal();
    Answers.apply(mention, at, telling);
    mention.counter = Figures.isCounter(phrase, telling);
    mention.superlative = Figures.isSuperlative(phrase, clause, at);
    mention.definite &= !mention.superlative && kind != EventKind.PLEDGE;
    mention.plural = phrase.plural();
    mention.count = phrase.count();
    boolean none = kind == EventKind.PLEDGE && phrase.preposition().equals(Chunker.AFTER);
    none |= Figures.isAhead(clause, at, phrase, telling);
    none |= Aims.isNoDeed(noun, clause, at, phrase, telling);
    mention.unreal = clause.unreal || none;
    mention.suicide = kind == EventKind.BOMBING && Bombers.isSelf(clause, at, telling);
    byNoun.put(phrase, mention);
    mentions.add(mention);
    boolean air = kind == EventKind.AIRSTRIKE || kind == EventKind.ATTACK;
    mention.agents.addAll(actors.byNationality(phrase, air));
    slots.armsOf(mention, phrase);
    slots.armsOfDeed(mention, noun.lemma(), phrase.headSpan());
    Phrase object = MasdarObjects.of(noun, clause, at, phrase);
    boolean struck = MasdarObjects.isStruck(noun, clause, at, phrase);
    genitive(
        mention, object != null ? Slot.AGENT : struck ? Slot.PATIENT : noun.genitive(), phrase);
    slots.fill(mention, Slot.PATIENT, object);
    slots.fill(mention, Slot.AGENT, MasdarObjects.doer(noun, clause, at, phrase));
    complements(mention, noun, clause, object == null ? at : at + 1);
  }

  private void genitive(Mention mention, Slot told, Phrase phrase) {
    if (phrase.holder() == null) {
      if (!phrase.pronoun().isEmpty() && told == Slot.AGENT) {
        slots.pronoun(mention, phrase);
      }
      return;
    }
    Phrase holder = phrase.holder();
    boolean acts = holder.phraseClass().canAct() || slots.shoots(holder);
    slots.fill(mention, told == Slot.AGENT && !acts ? Slot.PATIENT : told, holder);
  }

  private void complements(Mention mention, EventNoun noun, Clause clause, int at) {
    for (int i = at + 1; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      boolean next = item.isPhrase(PhraseClass.EVENT) && !Fronts.isPassedOver(noun, clause, i);
      if (item.isVerb() || next || MasdarObjects.isOfDeath(clause, at, i)) {
        return;
      }
      if (item.isPhrase()) {
        Phrase phrase = item.phrase();
        Slot slot = noun.complements().get(phrase.preposition());
        if (phrase.preposition().equals(Chunker.BY) || MasdarObjects.isSetBy(mention, phrase)) {
          slot = Holdings.isLoser(mention, clause, phrase) ? Slot.PATIENT : Slot.AGENT;
        }
        Phrase facing = slot == Slot.PARTY ? Fronts.facing(clause, i) : null;
        if (facing != null) {
          slots.face(mention, phrase, facing);
          return;
        }
        if (phrase.phraseClass() == PhraseClass.WEAPON && phrase.preposition().equals("من")) {
          slots.weapon(mention, phrase);
        } else if (slot != null && phrase.phraseClass() != PhraseClass.PLACE) {
          slots.fill(mention, slot, phrase);
        } else if (slot == Slot.PATIENT) {
          Sites.hitSite(mention, phrase);
        }
      }
    }
  }

  private void verb(Clause clause, int at) {
    Item item = clause.items.get(at);
    Verb verb = item.verb().verb();
    Arguments arguments = Arguments.of(clause, at);
    boolean acts = arguments.subject != null && !arguments.subjectInherited;
    if (acts && Topics.canGoOn(arguments.subject)) {
      clause.subject = arguments.subject;
    } else if (verb.object() == Slot.AGENT && arguments.object != null) {
      clause.subject = arguments.object;
    }
    if (holdings.change(clause, item, arguments) || losses.read(clause, item, arguments)) {
      return;
    }
    switch (verb.verbClass()) {
      case LIGHT -> light(clause, item, verb, arguments);
      case ACT -> act(clause, item, verb, arguments);
      case CLAIM -> responsibility.claim(clause, arguments);
      case HEDGE -> responsibility.believed(clause, verb, arguments, mentions);
      case HOLD -> hold(clause, arguments);
      case HARM -> arms.harm(clause, item, arguments);
      case RESULT -> arms.damage(clause, item, arguments);
      case BLAME -> responsibility.blame(clause, item, arguments, mentions);
      case REPORT -> {
        holdings.announced(arguments);
        responsibility.owns(clause, item, arguments);
        new Announcements(this, slots, byNoun).read(clause, verb, arguments);
        arms.brought(clause, item, arguments);
      }
      default -> arms.brought(clause, item, arguments);
    }
    if (clause.hedged) {
      responsibility.suspected(clause, verb, mentions);
    }
  }

  private void light(Clause clause, Item item, Verb verb, Arguments arguments) {
    Slot subjectSlot = verb.subject();
    Mention mention = MeansOfAttack.blow(verb, arguments, byNoun);
    if (mention != null) {
      subjectSlot = subjectSlot == Slot.EVENT ? Slot.PATIENT : subjectSlot;
    }
    mention = mention == null ? arms.met(clause, item, verb, arguments) : mention;
    if (mention == null && verb.object() == Slot.EVENT && arguments.object != null) {
      mention = arms.carried(clause, item, arguments);
    }
    if (mention == null && arguments.subject != null && verb.subject() == Slot.EVENT) {
      mention = byNoun.get(arguments.subject);
      if (mention == null && arguments.object != null) {
        mention = byNoun.get(arguments.object);
      }
      subjectSlot = Slot.NONE;
    }
    mention = mention == null ? byNoun.get(Deeds.takenPartIn(clause, item)) : mention;
    if (mention == null) {
      mention = arms.told(clause, item, verb, arguments);
    }
    if (mention == null || verb.value().equals("ATTEMPTED")) {
      slots.tries(mention, arguments.subject);
      return;
    }
    if (arguments.object != null
        && arguments.object != mention.noun
        && verb.object() == Slot.AGENT) {
      slots.fill(mention, Slot.AGENT, arguments.object);
      boolean moves = arguments.complements.stream().anyMatch(c -> c.preposition().equals("ب"));
      subjectSlot = moves ? subjectSlot : Slot.NONE;
    }
    mention.toldBy(clause, item);
    mention.unreal |= Backdrops.isLongBefore(clause, item);
    mention.unreal |= Circumstances.isHow(item, mention);
    mention.tentative = false;
    MeansOfAttack.exchanged(mention, verb);
    boolean lives = verb.value().equals("SURVIVED") && Sufferers.isSomebody(arguments.subject);
    if (verb.value().equals("NEGATED") || verb.value().equals("SURVIVED") && !lives) {
      mention.unreal = !clause.negated;
    }
    mention.spared |= lives;
    mention.foiled |= verb.value().equals("FOILED");
    MeansOfAttack.answers(mention, verb);
    if (arguments.subject != null && arguments.subject != mention.noun) {
      Slots.own(mention, subjectSlot, arguments.subject);
      slots.subject(mention, subjectSlot, verb, arguments);
    }
    slots.complements(mention, verb, arguments);
    for (EventNoun apart : MeansOfAttack.apart(mention, item, clause)) {
      complements(mention, apart, clause, clause.items.indexOf(item));
    }
  }

  Mention fresh(EventKind kind, Clause clause, Item item) {
    String rule =
        item.isVerb() ? "verb:" + item.verb().verb().lemma() : "noun:" + item.unit().folded();
    Mention mention = new Mention(kind, item.unit().span(), sentence, clause, rule);
    mention.unreal = clause.unreal || clause.negated || Backdrops.isBackground(kind, clause, item);
    if (item.isVerb()) {
      slots.armsOfDeed(mention, item.verb().verb().lemma(), item.unit().span());
    }
    mentions.add(mention);
    return mention;
  }

  private void act(Clause clause, Item item, Verb verb, Arguments arguments) {
    if (Holdings.isPreceding(item, verb) || Deeds.isHomograph(item, verb, arguments)) {
      return;
    }
    Phrase subject = Deeds.subject(clause, verb, arguments);
    Mention mention = subject == null ? null : byNoun.get(subject);
    if (item.verb().shape() == VerbForm.Shape.PARTICIPLE) {
      mention = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
      if (mention == null) {
        return;
      }
    }
    if (mention == null) {
      if (Holdings.isNoAct(clause, item, verb, arguments)) {
        return;
      }
      mention = MeansOfAttack.blow(verb, arguments, byNoun);
      if (mention == null) {
        Phrase column = MeansOfAttack.column(verb, arguments);
        EventKind kind =
            column == null ? Deeds.kindOf(item, verb, arguments) : EventKind.DEPLOYMENT;
        mention = fresh(kind, clause, item);
        slots.fill(mention, Slot.AGENT, column);
        mention.habitual =
            item.verb().imperfect() && item.preposition().isEmpty() && clause.isPlain();
      }
      if (subject != null) {
        slots.subject(mention, Deeds.subjectOf(mention, verb), verb, arguments);
      }
    }
    if (arguments.object != null && arguments.object != mention.noun) {
      if (verb.object() == Slot.NONE && ArmsReader.isThing(arguments.object)) {
        slots.fill(mention, Slot.PATIENT, arguments.object);
      }
      boolean suffers = arguments.passive && verb.object() == Slot.NONE;
      slots.fill(mention, suffers ? Slot.PATIENT : verb.object(), arguments.object);
    }
    Bombers.read(mention, item, subject, arguments, telling);
    slots.complements(mention, verb, arguments);
    Threats.announced(mention, arguments, byNoun);
  }

  /** المواقع التي تتخذها قسد مقراً: who holds what was hit is hit. */
  private void hold(Clause clause, Arguments arguments) {
    if (arguments.subject == null || !arguments.subject.phraseClass().canAct()) {
      return;
    }
    Mention held = null;
    for (Mention mention : mentions) {
      held = held == null || !mention.objects.isEmpty() ? mention : held;
    }
    if (clause.antecedent != null && clause.antecedent.holder() == null) {
      clause.antecedent.heldBy(arguments.subject);
    }
    if (held != null && held.patients.isEmpty()) {
      slots.fill(held, Slot.PATIENT, arguments.subject);
    }
  }
}
