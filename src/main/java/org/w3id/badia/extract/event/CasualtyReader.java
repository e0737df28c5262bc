package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;

/** Reads who came to harm in a clause: from verbs, masdars and nouns of the dead and wounded. */
final class CasualtyReader {
  /** وفاة سبعة جرحى: whoever dies of his wounds is in the figure that rises by it. */
  private static final String DEATH = "وفاة";

  private final ActorResolver actors;
  private final FoundTolls tolls;
  private final HarmVerbs verbs;
  private final LooseTolls loose;
  private final Beside beside;
  private final Nameless nameless;
  private Tallies tallies;

  CasualtyReader(ActorResolver actors, TellingWords words) {
    this.actors = actors;
    this.loose = new LooseTolls(words);
    this.tolls = new FoundTolls();
    this.beside = new Beside(actors, tolls);
    this.nameless = new Nameless(beside, words, tolls);
    this.verbs = new HarmVerbs(actors, loose, tolls, beside, nameless);
  }

  List<FoundTolls.Found> read(List<Clause> clauses) {
    tallies = new Tallies(clauses, loose.words);
    for (Clause clause : clauses) {
      if (!clause.unreal) {
        read(clause);
      }
    }
    new Breakdowns(actors, tolls).read(clauses);
    return tolls.all();
  }

  private void read(Clause clause) {
    List<Integer> early = new ArrayList<>();
    for (int i = 0; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      int place = i;
      if (!clause.negated) {
        loose.lost(clause, i).ifPresent(lost -> verbs.suffered(clause, Harm.KILLED, lost, place));
      }
      if (item.is(WordClass.AMONG) || item.is(WordClass.PRONOUN)) {
        if (isBeforeVerb(clause, i)) {
          early.add(i);
        } else {
          parts(clause, i);
        }
      } else if (item.isVerb() && !tallies.isHead(item)) {
        verbs.read(clause, i);
      } else if (item.isPhrase() && !tallies.isHead(item)) {
        phrase(clause, item.phrase(), i);
      } else if (tolls.last() != null && LooseTolls.isNext(tolls.last(), clause, item)) {
        verbs.next(clause, i, tolls.last().toll());
      }
    }
    boolean told = tolls.last() != null && tolls.last().clause() == clause;
    for (int i : told ? early : List.<Integer>of()) {
      parts(clause, i);
    }
  }

  /** إن ستة مدنيين، بينهم طفلان، قُتلوا: what the verb behind them tells counts them first. */
  private boolean isBeforeVerb(Clause clause, int at) {
    boolean before = Seek.none(clause.items.subList(0, at), CasualtyReader::tellsHarm);
    return before
        && !Parts.isOfVerb(clause, at)
        && Seek.any(clause.items.subList(at, clause.items.size()), CasualtyReader::isHarm);
  }

  private static boolean tellsHarm(Item item) {
    return isHarm(item)
        || item.isPhrase(PhraseClass.CASUALTY)
        || item.isPhrase(PhraseClass.HARM)
        || item.isPhrase(PhraseClass.EVENT);
  }

  private static boolean isHarm(Item item) {
    return item.isVerb(VerbClass.HARM);
  }

  /** بينهم تسعة روس. */
  private void parts(Clause clause, int at) {
    Optional<FoundTolls.Found> whole =
        tolls.all().stream().filter(f -> !f.toll().included()).reduce((a, b) -> b);
    if (whole.isEmpty() || whole.get().toll().known()) {
      return;
    }
    Toll toll = whole.get().toll();
    if (toll.count().maximum().orElse(1) > 1
        && clause.items.get(at).is(WordClass.PRONOUN)
        && clause.items.get(at).unit().folded().matches("[وف]?ه[وي]")) {
      return;
    }
    for (Parts.Part part : Parts.at(clause, at, toll.count())) {
      boolean same = toll.span().end() >= part.span().end() && toll.count().equals(part.count());
      if (same || Parts.isOneOfThem(part, clause.items.get(at))) {
        continue; // قُتل من فيها وهم أربعة: those themselves
      }
      List<ActorRef> refs = part.people() == null ? List.of() : actors.alone(part.people());
      tolls.addPart(clause, toll.harm(), part.count(), refs, part.span(), false);
    }
  }

  private void phrase(Clause clause, Phrase phrase, int at) {
    if (clause.negated || Circumstances.isSince(phrase)) {
      return;
    }
    Optional<Tallies.Tally> tally = tallies.of(phrase);
    if (tally.isPresent()) {
      clause.period |= Periods.isRunning(clause);
      tally(clause, phrase, tally.get());
      return;
    }
    List<Phrase> told = new ArrayList<>(phrase.all());
    if (phrase.holder() != null && Deeds.isHeldBy(phrase)) {
      told.addAll(phrase.holder().all());
    }
    Phrase side = Beside.atSide(phrase);
    if (side != null) {
      told.addAll(side.all());
    }
    for (Phrase one : told) {
      switch (one.phraseClass()) {
        case CASUALTY -> casualty(clause, phrase, one, at);
        case HARM -> masdar(clause, phrase, one, at);
        case EVENT -> deed(clause, one, at);
        case PEOPLE, ACTOR, CIVILIAN, FORCE, PERSON -> {
          boolean other = OtherFigures.is(clause, at, one);
          if (tolls.last() != null && (other || loose.isAddition(clause.items, at))) {
            verbs.suffered(clause, tolls.going(other), one, at);
          }
        }
        default -> {}
      }
    }
  }

  /** إعدام عشرة, مقتل اثنين واعتقال ثالث. */
  private void deed(Clause clause, Phrase one, int at) {
    Optional<Harm> harm = Deeds.of(one.event().orElseThrow()).filter(h -> !Deeds.isAttempt(one));
    if (harm.isPresent() && tolls.last() != null && Deeds.isOfOneMore(one)) {
      List<ActorRef> same = tolls.last().toll().victims();
      tolls.addBeside(clause, harm.get(), Count.exactly(1), same, one.span());
      return;
    }
    harm.ifPresent(h -> verbs.deed(clause, h, Deeds.sufferer(clause, at, one)));
  }

  private void tally(Clause clause, Phrase figure, Tallies.Tally tally) {
    List<ActorRef> refs = tally.victims() == null ? List.of() : actors.resolve(tally.victims());
    Count number = figure.count().orElseThrow();
    Count count = tally.more() ? Count.atLeast(number.minimum().orElse(0) + 1) : number;
    boolean deaths = Seek.any(tolls.all(), f -> f.toll().harm() == Harm.KILLED);
    Harm told = deaths || tolls.last() == null ? Harm.KILLED : tolls.last().toll().harm();
    Harm harm = tally.harm() == null ? told : tally.harm();
    tolls.add(clause, harm, count, refs, figure.span(), tally.event(), null);
    for (Phrase other : figure.conjuncts()) {
      if (other.phraseClass().canAct() && other.count().isPresent()) {
        List<ActorRef> those = actors.alone(other);
        tolls.add(clause, harm, other.count().get(), those, other.span());
      }
    }
  }

  /** قتلى وجرحى من X, عشرات القتلى والجرحى في صفوف X. */
  private void casualty(Clause clause, Phrase whole, Phrase one, int at) {
    boolean ranked = one.definite() && one.ordinal() > 0; // الضحية السابعة
    Optional<Harm> done = Deeds.doneTo(clause, at, one);
    if (ranked
        || done.isPresent() && clause.before != null && tallies.isRaised(clause.before)
        || loose.isKnownDead(clause, at, one)
        || loose.isVictimsOf(one)
        || isPredicate(clause, one)) {
      return;
    }
    Harm harm = done.orElse(harmOf(one));
    boolean several = !whole.conjuncts().isEmpty();
    Optional<Count> own = one.count().or(() -> several ? whole.count() : Optional.empty());
    Optional<Count> before = LooseTolls.countedBefore(clause, at);
    boolean dozens = whole.count().filter(c -> c.minimum().orElse(0) > 2).isPresent();
    boolean split = LooseTolls.isOneNumber(whole);
    boolean open = split || several && one.count().isEmpty() && !(dozens && whole.definite());
    Count count = open ? Count.unspecified() : own.orElse(Count.unspecified());
    if (!split && !one.plural() && one.count().isPresent() && isPluralForm(one)) {
      count = one.count().get();
    }
    boolean family = one.holder() != null && Toll.isBody(one.holder());
    boolean known = own.isEmpty() && LooseTolls.isKnown(one, family);
    if (own.isEmpty() && one.holder() != null && one.holder().count().isPresent() && !family) {
      count = one.holder().count().get();
    } else if (own.isEmpty() && !several && before.isPresent()) {
      count = before.get();
    } else if (known && !several) {
      beside.outOf(clause, one, harmOf(one), at);
      loose
          .countedAmong(clause, at)
          .ifPresent(some -> verbs.suffered(clause, harm, some, clause.items.size() - 1));
      return;
    }
    if (several && whole.preposition().equals("بين")) {
      count = Count.unspecified();
    }
    Phrase victims = Sufferers.ofBoth(whole, one);
    victims = victims != null ? victims : Sufferers.sideAfter(clause, at);
    victims = victims != null ? victims : Sufferers.bearer(clause, at);
    boolean listed = one.holder() != null && (own.isPresent() || !several);
    List<Phrase> others = listed ? Beside.others(one.holder(), own.isPresent()) : List.of();
    List<ActorRef> refs =
        victims == null
            ? List.of()
            : others.isEmpty() ? actors.resolve(victims) : actors.alone(victims);
    if (own.isEmpty()) {
      beside.add(clause, harm, others);
    }
    tolls.add(clause, harm, count, refs, Sufferers.told(clause, at, one));
    if (own.isPresent()) {
      beside.add(clause, harm, others);
      if (one.definite()) {
        beside.outOf(clause, one, harm, at);
      }
    }
    if (count.maximum().isEmpty() && loose.isOfBothSides(clause, at)) {
      FoundTolls.Found last = tolls.last();
      tolls.add(new FoundTolls.Found(last.toll().ofAttackers(), clause, null, null, true));
    }
  }

  /** سقط السائق شهيداً: the word tells how he fell, and of nobody else. */
  private boolean isPredicate(Clause clause, Phrase one) {
    FoundTolls.Found last = tolls.last();
    return last != null
        && last.clause() == clause
        && last.predicate()
        && last.toll().harm().name().equals(one.word().map(w -> w.value()).orElse(""))
        && !one.plural()
        && !one.definite()
        && one.holder() == null
        && one.preposition().isEmpty()
        && one.conjunction().isEmpty()
        && one.conjuncts().isEmpty()
        && one.headSpan().start() == one.span().start();
  }

  /** What a word for casualties tells: قتلى, جرحى, and of losses of people, خسائر بشرية, deaths. */
  private static Harm harmOf(Phrase dead) {
    return dead.word()
        .map(w -> w.value())
        .filter(v -> !v.equals(TellingRole.LOSSES.name()))
        .map(Harm::valueOf)
        .orElse(Harm.KILLED);
  }

  private static boolean isPluralForm(Phrase phrase) {
    return phrase.word().filter(w -> w.number() == GrammaticalNumber.PLURAL).isPresent();
  }

  /** مقتل سبعة أفراد, إصابة آخرين. */
  private void masdar(Clause clause, Phrase whole, Phrase one, int at) {
    EventNoun noun = one.event().orElseThrow();
    Harm harm = Losses.harm(noun, one.holder());
    if (!one.pronoun().isEmpty()) {
      Implied.of(clause, at, one, harm, tolls)
          .ifPresent(c -> tolls.addBeside(clause, harm, c, List.of(), one.span()));
      return;
    }
    if (one.holder() == null && one.ordinal() > 0 && !one.definite()) {
      tolls.add(clause, harm, Count.exactly(1), List.of(), one.span());
      return;
    }
    Phrase victims = one.holder() != null ? one.holder() : whole.holder();
    if (victims == null) {
      victims = Sufferers.victimAfter(clause, at, noun);
    }
    if (victims == null && one.preposition().equals("في")) {
      victims = Sufferers.fallen(clause, at, noun);
    }
    if (victims == null && one.preposition().equals("ل")) {
      victims = Sufferers.exposed(clause, at);
    }
    Optional<Count> many = one.count().filter(c -> c.minimum().orElse(0) > 2);
    // عشرات الأسر are families
    if (victims == null && many.isPresent() && harm != Harm.CAPTURED) {
      tolls.add(clause, harm, many.get(), List.of(), one.span());
    }
    if (victims == null) {
      nameless.suffer(clause, at, one, harm);
      return;
    }
    if (victims.phraseClass() == PhraseClass.CASUALTY) {
      boolean wounded = harmOf(victims) == Harm.WOUNDED;
      if (!wounded || !noun.lemma().equals(DEATH)) {
        casualtyOf(clause, victims);
      }
      return;
    }
    boolean raises = noun.lemma().equals(DEATH) && one.preposition().equals(Chunker.AFTER);
    if (LooseTolls.isSplit(clause, victims) || raises && tallies.isRaised(clause)) {
      return;
    }
    Phrase agents = Sufferers.agentBefore(clause, at, one);
    Count together = Sums.shared(whole, victims).orElse(Sums.of(clause, victims));
    for (Phrase victim : together == null ? Parts.flat(victims) : List.of(victims)) {
      if (victim.phraseClass().canAct()) {
        tolls.add(
            clause,
            harm,
            together != null
                ? together
                : victim.count().isEmpty()
                    ? many.orElse(Toll.countOf(victim))
                    : Toll.countOf(victim),
            OwnMen.of(clause, victim, List.of(), actors).stream().limit(Sums.most(victim)).toList(),
            one.span(),
            null,
            agents);
      }
    }
    verbs.companions(clause, at, harm);
  }

  /** سقوط قتلى. */
  private void casualtyOf(Clause clause, Phrase victims) {
    for (Phrase one : victims.all()) {
      if (one.phraseClass() == PhraseClass.CASUALTY) {
        casualty(clause, victims, one, clause.items.size());
      }
    }
  }
}
