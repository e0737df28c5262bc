package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Span;

/** Reads who came to harm in a clause: from verbs, masdars and nouns of the dead and wounded. */
final class CasualtyReader {
  /**
   * A toll and the place in its clause that tells it.
   *
   * @param toll the toll
   * @param clause its clause
   * @param event the event noun that its verb has for a subject, null where none
   * @param agents who did it, where the verb says so
   * @param predicate whether a finite verb tells it, so that it may stand for an event
   */
  record Found(Toll toll, Clause clause, Phrase event, Phrase agents, boolean predicate) {}

  private final ActorResolver actors;
  private final List<Found> found = new ArrayList<>();
  private final LooseTolls loose;
  private Tallies tallies;

  CasualtyReader(ActorResolver actors, TellingWords words) {
    this.actors = actors;
    this.loose = new LooseTolls(words);
  }

  List<Found> read(List<Clause> clauses) {
    tallies = new Tallies(clauses, loose.words);
    for (Clause clause : clauses) {
      if (!clause.unreal) {
        read(clause);
      }
    }
    return found;
  }

  private void read(Clause clause) {
    for (int i = 0; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      int place = i;
      if (!clause.negated) {
        loose.lost(clause, i).ifPresent(lost -> suffered(clause, Harm.KILLED, lost, place));
      }
      if (item.is(WordClass.AMONG) || item.is(WordClass.PRONOUN)) {
        parts(clause, i);
      } else if (item.isVerb() && !tallies.isHead(item)) {
        verb(clause, i);
      } else if (item.isPhrase() && !tallies.isHead(item)) {
        phrase(clause, item.phrase(), i);
      }
    }
  }

  /** بينهم تسعة روس. */
  private void parts(Clause clause, int at) {
    Optional<Found> whole = found.stream().filter(f -> !f.toll().included()).reduce((a, b) -> b);
    if (whole.isEmpty() || whole.get().toll().known()) {
      return;
    }
    Toll toll = whole.get().toll();
    for (Parts.Part part : Parts.at(clause, at, toll.count())) {
      List<ActorRef> refs = actors.alone(part.people());
      Span span = part.people().span();
      add(clause, toll.harm(), part.count(), refs, span, null, null, false, true);
    }
  }

  private void phrase(Clause clause, Phrase phrase, int at) {
    if (clause.negated) {
      return;
    }
    Optional<Tallies.Tally> tally = tallies.of(phrase);
    if (tally.isPresent()) {
      tally(clause, phrase, tally.get());
      return;
    }
    List<Phrase> told = new ArrayList<>(phrase.all());
    if (phrase.phraseClass() == PhraseClass.OTHER && phrase.holder() != null) {
      told.addAll(phrase.holder().all());
    }
    for (Phrase one : told) {
      switch (one.phraseClass()) {
        case CASUALTY -> casualty(clause, phrase, one, at);
        case HARM -> masdar(clause, phrase, one, at);
        case EVENT ->
            Deeds.of(one.event().orElseThrow())
                .filter(h -> !Deeds.isAttempt(one))
                .ifPresent(h -> deed(clause, h, Deeds.sufferer(clause, at, one)));
        case PEOPLE, ACTOR, CIVILIAN, FORCE, PERSON -> {
          if (!found.isEmpty() && loose.isAddition(clause.items, at)) {
            suffered(clause, found.get(found.size() - 1).toll().harm(), one, at);
          }
        }
        default -> {}
      }
    }
  }

  private void tally(Clause clause, Phrase figure, Tallies.Tally tally) {
    List<ActorRef> refs = tally.victims() == null ? List.of() : actors.resolve(tally.victims());
    Count count = figure.count().orElseThrow();
    Harm told = found.isEmpty() ? Harm.KILLED : found.get(found.size() - 1).toll().harm();
    Harm harm = tally.harm() == null ? told : tally.harm();
    add(clause, harm, count, refs, figure.span(), tally.event(), null, true, false);
  }

  /** قتلى وجرحى من X, عشرات القتلى والجرحى في صفوف X. */
  private void casualty(Clause clause, Phrase whole, Phrase one, int at) {
    if (loose.isKnownDead(one)) {
      return;
    }
    String value = one.word().map(w -> w.value()).orElse("KILLED");
    boolean several = !whole.conjuncts().isEmpty();
    Optional<Count> own = one.count().or(() -> several ? whole.count() : Optional.empty());
    boolean dozens = whole.count().filter(c -> c.minimum().orElse(0) > 2).isPresent();
    boolean open = several && one.count().isEmpty() && !(dozens && whole.definite());
    Count count = open ? Count.unspecified() : own.orElse(Count.unspecified());
    if (one.plural() == false && one.count().isPresent() && isPluralForm(one)) {
      count = one.count().get();
    }
    boolean known = one.definite() && own.isEmpty() && one.holder() == null;
    if (own.isEmpty() && one.holder() != null && one.holder().count().isPresent()) {
      count = one.holder().count().get();
    } else if (own.isEmpty() && !several && LooseTolls.isCountedBefore(clause, at)) {
      count = clause.items.get(at - 1).phrase().count().orElseThrow();
    } else if (known && !several) {
      outOf(clause, one, at);
      return;
    }
    if (several && whole.preposition().equals("بين")) {
      count = Count.unspecified();
    }
    Phrase victims = one.holder() != null ? one.holder() : Sufferers.sideAfter(clause, at);
    List<ActorRef> refs = victims == null ? List.of() : actors.resolve(victims);
    for (String harm : value.equals("LOSSES") ? List.of("KILLED") : List.of(value)) {
      add(clause, Harm.valueOf(harm), count, refs, one.span(), null, null, true, false);
      if (count.maximum().isEmpty() && loose.isOfBothSides(clause, at)) {
        Found last = found.get(found.size() - 1);
        found.add(new Found(last.toll().ofAttackers(), clause, null, null, true));
      }
    }
  }

  /** من بين القتلى قائد الكتيبة. */
  private void outOf(Clause clause, Phrase dead, int at) {
    boolean next = at + 1 < clause.items.size() && clause.items.get(at + 1).isPhrase();
    Phrase people = next ? clause.items.get(at + 1).phrase() : null;
    if (people == null || !dead.preposition().equals("صفوف") || !people.phraseClass().canAct()) {
      return;
    }
    Harm harm = Harm.valueOf(dead.word().map(w -> w.value()).orElse("KILLED"));
    List<ActorRef> refs = actors.alone(people);
    add(clause, harm, Toll.countOf(people), refs, people.span(), null, null, false, true);
  }

  private static boolean isPluralForm(Phrase phrase) {
    return phrase.word().filter(w -> w.number() == GrammaticalNumber.PLURAL).isPresent();
  }

  /** مقتل سبعة أفراد, إصابة آخرين. */
  private void masdar(Clause clause, Phrase whole, Phrase one, int at) {
    EventNoun noun = one.event().orElseThrow();
    if (!one.pronoun().isEmpty()) {
      return;
    }
    Phrase victims = one.holder() != null ? one.holder() : whole.holder();
    if (victims == null) {
      victims = Sufferers.victimAfter(clause, at, noun);
    }
    if (victims == null || victims.phraseClass() == PhraseClass.CASUALTY) {
      if (victims != null) {
        casualtyOf(clause, victims);
      }
      return;
    }
    Phrase agents = Sufferers.agentBefore(clause, at, one);
    companions(clause, at, Harm.valueOf(noun.value()));
    Count together = Sums.of(victims);
    for (Phrase victim : together == null ? victims.all() : List.of(victims)) {
      if (victim.phraseClass().canAct()) {
        add(
            clause,
            Harm.valueOf(noun.value()),
            together == null ? Toll.countOf(victim) : together,
            actors.suffering(victim, List.of()).stream()
                .limit(victim.conjuncts().isEmpty() ? 9 : 1)
                .toList(),
            one.span(),
            null,
            agents,
            true,
            false);
      }
    }
  }

  /** سقوط قتلى. */
  private void casualtyOf(Clause clause, Phrase victims) {
    for (Phrase one : victims.all()) {
      if (one.phraseClass() == PhraseClass.CASUALTY) {
        casualty(clause, victims, one, clause.items.size());
      }
    }
  }

  private void deed(Clause clause, Harm harm, Phrase victims) {
    if (victims == null) {
      return;
    }
    for (Phrase victim : victims.all()) {
      if (Deeds.makeFigure(victim)) {
        List<ActorRef> refs = actors.sufferer(victim);
        add(clause, harm, Toll.countOf(victim), refs, victim.span(), null, null, false, false);
      }
    }
    for (Phrase companion : Deeds.companions(clause, victims)) {
      List<ActorRef> refs = actors.alone(companion);
      add(clause, harm, Toll.countOf(companion), refs, companion.span(), null, null, false, false);
    }
  }

  private void verb(Clause clause, int at) {
    Item item = clause.items.get(at);
    Verb verb = item.verb().verb();
    Optional<Harm> deed = Deeds.of(verb);
    if (deed.isPresent() && !clause.negated) {
      deed(clause, deed.get(), Deeds.sufferer(verb, Arguments.of(clause, at)));
    }
    if (verb.verbClass() != VerbClass.HARM || clause.negated) {
      return;
    }
    Harm harm = Harm.valueOf(verb.value());
    Arguments arguments = Arguments.of(clause, at);
    Phrase victims = Sufferers.of(verb, arguments);
    boolean lost = verb.subject() == Slot.VICTIM && verb.object() == Slot.VICTIM;
    if (lost && arguments.passive) {
      harm = Harm.MISSING;
    } else if (lost) {
      loss(clause, at, harm, arguments, item.span());
      return;
    }
    if (victims == null && (verb.subject() == Slot.VICTIM || arguments.passive)) {
      victims = LooseTolls.afterPronoun(clause, at);
    }
    if (victims == null && loose.isOneMore(clause, at)) {
      add(clause, harm, Count.exactly(1), List.of(), item.span(), null, null, true, false);
    }
    if (victims == null || victims.phraseClass() == PhraseClass.CASUALTY) {
      return;
    }
    boolean acts = verb.subject() == Slot.AGENT || victims != arguments.subject;
    boolean by = !arguments.passive && acts && arguments.subject != null;
    Phrase agents =
        by && arguments.subject.phraseClass().canAct()
            ? arguments.subject
            : Sufferers.byHand(arguments);
    Phrase event =
        arguments.subject != null && arguments.subject.phraseClass() == PhraseClass.EVENT
            ? arguments.subject
            : null;
    companions(clause, at, harm);
    Count together = Sums.of(victims);
    for (Phrase victim : together == null ? victims.all() : List.of(victims)) {
      if (victim.phraseClass().canAct()) {
        List<ActorRef> refs =
            actors.suffering(victim, List.of()).stream()
                .limit(victims.conjuncts().isEmpty() ? 9 : 1)
                .toList();
        add(
            clause,
            harm,
            together == null ? Toll.countOf(victim) : together,
            refs,
            item.span().cover(victim.span()),
            event,
            agents,
            true,
            false);
      }
    }
  }

  /** قُتل مع ثلاثة عناصر آخرين: who suffers it together with the victim. */
  private void companions(Clause clause, int at, Harm harm) {
    for (int i = at + 1; i < clause.items.size() && i <= at + 2; i++) {
      Item item = clause.items.get(i);
      boolean with = item.isPhrase() && item.phrase().preposition().equals("مع");
      if (with && item.phrase().phraseClass().canAct() && item.phrase().count().isPresent()) {
        Phrase others = item.phrase();
        List<ActorRef> refs = actors.alone(others);
        add(clause, harm, Toll.countOf(others), refs, others.span(), null, null, false, false);
      }
    }
  }

  /** خسر اللواء عنصرين; خسر عشرين من جنوده. */
  private void loss(Clause clause, int at, Harm harm, Arguments arguments, Span span) {
    Phrase lost = arguments.object != null ? arguments.object : LooseTolls.lostLater(clause, at);
    if (lost == null || !lost.phraseClass().canAct() || arguments.subject == null) {
      return;
    }
    List<ActorRef> refs = actors.resolve(arguments.subject);
    add(clause, harm, Toll.countOf(lost), refs, span.cover(lost.span()), null, null, true, false);
  }

  /** Those named at a place came to that harm. */
  private void suffered(Clause clause, Harm harm, Phrase victims, int at) {
    Span span = clause.items.get(at).span().cover(victims.span());
    for (Phrase victim : victims.all()) {
      if (victim.phraseClass().canAct()) {
        add(
            clause,
            harm,
            Toll.countOf(victim),
            actors.sufferer(victim),
            span,
            null,
            null,
            true,
            false);
      }
    }
  }

  private void add(
      Clause clause,
      Harm harm,
      Count count,
      List<ActorRef> victims,
      Span span,
      Phrase event,
      Phrase agents,
      boolean predicate,
      boolean included) {
    Toll toll = new Toll(harm, count, victims, span, Optional.empty(), included, false, false);
    found.add(new Found(toll, clause, event, agents, predicate));
  }
}
