package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Reads the mentions of a sentence: frames first, then tolls, then what stands loose. */
final class SentenceReader {
  private final ActorResolver actors;
  private final Speakers speakers;
  private final Discourse discourse;
  private final TellingWords words;
  private final SourceReader sources;
  private final Periods periods;
  private final Recounts recounts;
  private final Slots slots;
  private final Lookalikes lookalikes;
  private final Mishaps mishaps;
  private final Sequels sequels;
  private final Corpses corpses;
  private final Ordinals ordinals;

  /** The event told last. */
  private Mention before;

  SentenceReader(ActorResolver actors, Discourse discourse, TellingWords words) {
    this.actors = actors;
    this.slots = new Slots(actors);
    this.sequels = new Sequels(words);
    this.lookalikes = new Lookalikes(words);
    this.mishaps = new Mishaps(words);
    this.corpses = new Corpses(words);
    this.ordinals = new Ordinals(slots);
    this.speakers = new Speakers(actors, discourse);
    this.words = words;
    this.periods = new Periods(words);
    this.recounts = new Recounts(words);
    this.sources = new SourceReader(actors, words);
    this.discourse = discourse;
  }

  /** What a sentence tells, and the tolls that no event of it takes. */
  record Told(
      List<Mention> mentions, List<Toll> loose, List<Clause> clauses, List<ActorRef> suspects) {
    /** لم تتبنّ أي جهة ذلك: nobody owns up to what was told before. */
    boolean unclaimed() {
      return mentions.isEmpty()
          && Seek.any(clauses, c -> Seek.any(c.items, i -> i.is(WordClass.UNCLAIMED)));
    }
  }

  Told read(List<Clause> clauses, int sentence) {
    discourse.speaker(null, 0);
    speakers.read(clauses);
    FrameReader frames = new FrameReader(actors, sentence);
    List<Mention> mentions = new ArrayList<>(frames.read(clauses));
    ordinals.read(clauses, mentions, sentence);
    sources.begin(sentence);
    Optional<Entity> source = sources.source(clauses);
    List<Toll> loose = new ArrayList<>();
    Mention last = null;
    for (FoundTolls.Found found : new CasualtyReader(actors, words).read(clauses)) {
      Toll toll = found.toll().from(sources.near(clauses, found.clause()));
      boolean answered = Answers.isAnswered(found, words);
      Mention owner = answered ? null : Owners.of(found, mentions, frames);
      owner = toll.included() && last != null ? last : owner;
      boolean counted = toll.count().maximum().isPresent() || toll.count().minimum().orElse(0) > 1;
      boolean says = counted || !toll.victims().isEmpty();
      if (owner == null && found.predicate() && says && !corpses.isBody(found)) {
        owner = Owners.harmEvent(found, sentence);
        owner.harmOnly = found.agents() == null || mentions.isEmpty();
        owner.other = answered;
        owner.answered = answered;
        mentions.add(owner);
      }
      if (owner == null) {
        if (!found.clause().period && !corpses.isBody(found)) {
          loose.add(toll);
        }
      } else {
        attach(owner, toll, found);
        owner.revises |= isRevised(found.clause());
        owner.recounts |= owner.harmOnly && recounts.isRecount(clauses);
      }
      last = owner;
    }
    new Columns(slots, words).read(clauses, sentence, mentions);
    mentions.sort(Comparator.comparing(m -> m.trigger));
    new Ellipsis(actors, words, sentence).read(clauses, mentions, before);
    for (Clause clause : clauses) {
      looseItems(clause, mentions);
    }
    new Planters(slots, words).read(clauses, mentions, before);
    new Arming(slots, actors.lexicon().arms(), words).read(clauses, mentions);
    new FiringGround(slots, words).read(clauses, mentions);
    new Company(actors).read(clauses, mentions);
    mentions.forEach(m -> m.clause.period |= Figures.isTally(m, words));
    sequels.read(clauses, mentions);
    Meantime.read(clauses, mentions);
    new Relief(clauses, mentions, words).read(before);
    new Pursuits(slots, words).read(clauses, mentions);
    new Hunts(actors, words).read(clauses, mentions);
    new Hosts(slots).read(clauses, mentions);
    SameScene.read(clauses, mentions, words);
    Outcomes.read(mentions);
    new Origins(slots, words).read(clauses, mentions);
    new Findings(words, slots).read(clauses, mentions);
    new Remainder(slots, words).read(clauses, loose, before, sentence, mentions);
    lookalikes.read(mentions);
    mishaps.read(clauses, mentions, before);
    mentions.forEach(m -> finish(m, source));
    mentions.forEach(m -> m.counts = Recounts.isCount(m, clauses));
    Entries.read(mentions);
    Course.read(mentions, before);
    new Attendant(words).read(mentions, before);
    new Jailbreaks(words).read(mentions, before);
    Launches.read(mentions);
    MeansOfAttack.abducts(mentions);
    mentions.stream().filter(m -> !m.unreal && !m.rest).forEach(m -> before = m);
    List<ActorRef> suspects =
        frames.suspects().stream().flatMap(p -> suspects(p).stream()).toList();
    return new Told(mentions, loose, clauses, suspects);
  }

  /** خلية تابعة لداعش, طيران الإمارات: also those whose they are. */
  private List<ActorRef> suspects(Phrase phrase) {
    List<ActorRef> all = new ArrayList<>(actors.told(phrase));
    phrase.ties().forEach(t -> all.addAll(actors.told(t.patron())));
    if (phrase.holder() != null) {
      all.addAll(actors.told(phrase.holder()));
    }
    return all;
  }

  /** رفعت حصيلتها إلى, ارتفعت حصيلة القتلى: a figure of what was told before. */
  private boolean isRevised(Clause clause) {
    return says(clause, TellingRole.RISES) && says(clause, TellingRole.TALLY);
  }

  private boolean says(Clause clause, TellingRole role) {
    return Seek.any(clause.items, i -> words.isStem(role, i.unit().form()));
  }

  private void attach(Mention owner, Toll toll, FoundTolls.Found found) {
    if (Assailants.take(owner, toll, found)) {
      return;
    }
    owner.tolls.add(Repulses.suffered(owner, toll, found.clause()));
    boolean split = !toll.included() && toll.victims().size() > 1 && owner.patients.isEmpty();
    if (split && owner.kind != EventKind.CLASH) {
      toll.victims().stream().filter(v -> !owner.agents.contains(v)).forEach(owner.patients::add);
    }
    if (found.agents() != null && !strikesBack(owner, found.agents())) {
      slots.fill(owner, Slot.AGENT, found.agents());
    }
  }

  /**
   * «هاجموا معسكراً للجيش، وقتل الجنود ثلاثة منهم»: who was attacked kills, and attacked nobody.
   */
  private boolean strikesBack(Mention attack, Phrase killers) {
    return !attack.agents.isEmpty()
        && attack.kind != EventKind.CLASH
        && Likeness.overlap(actors.told(killers), attack.patients)
        && !Likeness.overlap(actors.told(killers), attack.agents);
  }

  private void looseItems(Clause clause, List<Mention> mentions) {
    Item before = null;
    Item phraseBefore = null;
    boolean home = false;
    boolean gone = false;
    for (Item item : clause.items) {
      home = isHome(item, phraseBefore, home);
      gone |= Departures.leadsAway(clause, item);
      phraseBefore = item.isPhrase() ? item : phraseBefore;
      if (before != null && Shooters.isOf(before, item)) {
        Mention shot = Owners.of(item.span(), clause, mentions);
        if (shot != null && shot.agents.isEmpty()) {
          slots.fill(shot, Slot.AGENT, item.phrase());
        }
      }
      before = item;
      if (item.is(WordClass.UNCLAIMED)) {
        unclaimed(item, clause, mentions);
      } else if (item.type() == Item.Type.TIME) {
        if (!item.unit().since() || !Ranking.isOfItsKind(phraseBefore)) {
          time(item, clause, mentions);
        }
      } else if (item.isPhrase()
          && !Datelines.stands(item, clause)
          && !Datelines.opens(item, clause)) {
        phrase(item.phrase(), home || gone, clause, mentions);
      }
    }
  }

  /**
   * الانسحاب إلى مواقعهم في عمق البادية, ينحدر من بلدة X بريف Y: where they are at home is not
   * where it happened.
   */
  private static boolean isHome(Item item, Item phraseBefore, boolean homeBefore) {
    if (!item.isPhrase()) {
      return homeBefore && item.is(WordClass.PREPOSITION);
    }
    Phrase phrase = item.phrase();
    boolean moved = phraseBefore != null && phraseBefore.isPhrase(PhraseClass.EVENT);
    boolean own = phrase.preposition().equals("الي") && !phrase.pronoun().isEmpty();
    boolean origin = phrase.phraseClass() == PhraseClass.PLACE && phrase.preposition().equals("من");
    return own && moved || origin || homeBefore && Hometowns.isAround(phraseBefore, item);
  }

  private static void unclaimed(Item item, Clause clause, List<Mention> mentions) {
    Mention owner = Owners.of(item.span(), clause, mentions);
    if (owner != null) {
      owner.unclaimed = true;
    }
  }

  private void time(Item item, Clause clause, List<Mention> mentions) {
    Mention owner = Owners.of(item.span(), clause, mentions);
    if (owner == null
        || Datelines.stands(item, clause)
        || Periods.isOfDay(item, clause)
        || Periods.isThatDay(item, clause)
        || periods.isOfFrame(item, clause, owner)
        || Periods.isOfRank(item, clause)) {
      return;
    }
    if (periods.isBound(item, owner, mentions)) {
      if (Periods.tellsOfAnother(owner, clause) || Periods.isInserted(item, owner, clause)) {
        return;
      }
      if (Periods.isBackdrop(owner, mentions)) {
        owner.unreal = true;
        return;
      }
      owner.clause.period = true;
      owner.period = item.unit().when();
    } else if (Periods.isLimit(item)) {
      Mention.Dated limit = new Mention.Dated(item.unit().when().get(), item.span(), false);
      owner.until = owner.until.or(() -> Optional.of(limit));
    } else if (item.unit().when().orElseThrow().earliest().isPresent()
        && !isPast(item, clause, owner)) {
      boolean said = SourceReader.isSaid(clause, item) || recounts.tallies(clause);
      boolean better =
          owner.when.isEmpty()
              || owner.when.get().said() && !said
              || !Periods.isCoarse(item)
                  && !isOf(clause, owner.when.get())
                  && (Periods.tellsDeed(item, clause, owner) || owner.clause == clause && !said);
      if (better) {
        owner.when = Optional.of(new Mention.Dated(item.unit().when().get(), item.span(), said));
      }
    }
  }

  private static boolean isOf(Clause clause, Mention.Dated date) {
    return Seek.any(clause.items, i -> i.span().equals(date.span()));
  }

  /** «الجماعة التي بايعت التنظيم في نوفمبر 2014»: a month or year tells of its own clause alone. */
  private static boolean isPast(Item item, Clause clause, Mention owner) {
    if (Periods.isOfThing(clause, owner)) {
      return true;
    }
    boolean ofOwner = Periods.isOfDeed(clause, owner);
    return Periods.isCoarse(item) && owner.clause != clause && clause.hasFiniteVerb() && !ofOwner;
  }

  private void phrase(Phrase phrase, boolean home, Clause clause, List<Mention> mentions) {
    Mention owner = Owners.of(phrase.span(), clause, mentions);
    boolean told = owner != null && (owner.harmOnly || owner.definite);
    if (owner == null || told && SourceReader.speaks(clause, owner)) {
      return;
    }
    boolean away = home || phrase.preposition().equals("من") || phrase.preposition().equals("الي");
    boolean moves =
        owner.kind == EventKind.DEPLOYMENT
            || owner.kind == EventKind.TERRITORIAL_CHANGE
            || owner.kind == EventKind.PRISON_BREAK && Sites.isPrison(phrase);
    boolean located =
        phrase.phraseClass() == PhraseClass.PLACE || phrase.phraseClass() == PhraseClass.PERSON;
    boolean elsewhere = owner.clause != clause && OtherBlame.isContent(clause);
    if (located && !elsewhere && (!away || moves)) {
      Slots.place(owner, phrase);
    }
    if (phrase.phraseClass() == PhraseClass.FACILITY && !away) {
      Sites.site(owner, phrase);
    }
    if (owner.clause == clause) {
      slots.fill(owner, Slot.PATIENT, Sites.beside(owner, phrase));
      Sites.struck(owner, phrase);
    }
    if (phrase.preposition().equals("aboard") && phrase.phraseClass().canAct()) {
      slots.fill(owner, Slot.PATIENT, phrase);
    }
    if (owner.isBygone()) {
      return;
    }
    if (LooseMeans.isUsed(phrase, clause, owner)) {
      Mention sprung = Planters.sprung(clause, mentions);
      slots.weapon(sprung == null ? owner : sprung, phrase);
      slots.shooters(owner, phrase);
    }
  }

  private void finish(Mention mention, Optional<Entity> source) {
    mention.source = source;
    slots.owners(mention);
    if (mention.kind == EventKind.CLASH && mention.agents.isEmpty()) {
      mention.agents.addAll(mention.patients);
      mention.patients.clear();
    }
    Fronts.turn(mention, actors.lexicon());
    mention.hedged |= Seek.any(mention.agents, ActorRef::hedged);
    mention.hedged |= !mention.agents.isEmpty() && mention.clause.isBelieved();
    mention.hedged |= mention.noun != null && mention.noun.hedged();
    MeansOfAttack.refine(mention, words);
    Bombers.name(mention, words);
    if (mention.kind == EventKind.AIRSTRIKE) {
      discourse.strikers(mention.agents);
    }
    boolean attack =
        mention.kind == EventKind.TERRITORIAL_CHANGE
            || !Owners.PEACEFUL.contains(mention.kind) && mention.kind != EventKind.AIRSTRIKE;
    if (attack && mention.kind != EventKind.SHELLING) {
      discourse.attackers(mention.agents);
    }
    discourse.victims(mention.patients);
  }
}
