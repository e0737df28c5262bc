package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;

/** Reads who came to harm from verbs of harm, and from deeds that do harm by themselves. */
final class HarmVerbs {
  /** Who suffers it, their place and مع may stand between: قُتل قيادي في تدمر مع اثنين. */
  private static final int COMPANY = 9;

  /** قُتل مع اثنين, قتلوا ثلاثة ومعهم مدنيان. */
  private static final Set<String> WITH = Set.of("مع", Chunker.BESIDE);

  private final ActorResolver actors;
  private final LooseTolls loose;
  private final FoundTolls tolls;
  private final Beside beside;
  private final Nameless nameless;

  HarmVerbs(
      ActorResolver actors, LooseTolls loose, FoundTolls tolls, Beside beside, Nameless nameless) {
    this.actors = actors;
    this.loose = loose;
    this.tolls = tolls;
    this.beside = beside;
    this.nameless = nameless;
  }

  void deed(Clause clause, Harm harm, Phrase victims) {
    if (victims == null) {
      return;
    }
    Count together = Sums.of(clause, victims);
    for (Phrase victim : together == null ? Parts.flat(victims) : List.of(victims)) {
      if (Deeds.makeFigure(victim) || together != null) {
        List<ActorRef> refs = actors.sufferer(victim);
        Count count = together == null ? Toll.countOf(victim) : together;
        tolls.addBeside(clause, harm, count, refs, victim.span());
      }
    }
    beside.add(clause, harm, Deeds.companions(clause, victims));
  }

  void read(Clause clause, int at) {
    Item item = clause.items.get(at);
    Verb verb = item.verb().verb();
    Optional<Harm> deed = Deeds.of(verb);
    if (deed.isPresent() && !clause.negated) {
      Phrase sufferer = Deeds.sufferer(verb, Arguments.of(clause, at));
      deed(clause, deed.get(), sufferer);
      if (sufferer == null) {
        implied(clause, at, deed.get());
      }
    }
    carried(clause, at);
    if (verb.verbClass() != VerbClass.HARM || clause.negated || shared(clause, at)) {
      return;
    }
    if (verb.subject() == Slot.PATIENT && Sufferers.isCalled(clause, at)) {
      return;
    }
    Harm harm = Harm.valueOf(verb.value());
    Arguments arguments = Arguments.of(clause, at);
    Phrase victims = Sufferers.of(verb, arguments);
    victims = victims == null ? Topics.victimBeyond(clause, verb) : victims;
    if (arguments.subjectInherited && Sufferers.isAnother(item, verb, victims)) {
      victims = Sufferers.hitBefore(clause);
    }
    Toll hurt = LaterDeaths.of(clause, at, arguments, tolls).orElse(null);
    if (harm == Harm.KILLED && hurt != null) {
      Count one = Count.exactly(1);
      tolls.add(clause, harm, one, hurt.victims(), item.span());
      return;
    }
    boolean shots = victims != null && Crashes.areShots(verb, clause, victims);
    boolean counted = Sufferers.areCounted(clause, at);
    if (shots || counted || Losses.ground(item, arguments) != null) {
      return;
    }
    boolean lost = verb.subject() == Slot.VICTIM && verb.object() == Slot.VICTIM;
    boolean life = lost && loose.isOfLife(clause, at);
    // فُقد خمسة are missing, خسرت خمسة are dead
    boolean gone = arguments.passive && item.unit().folded().contains("فقد");
    if (lost && !life && gone && !Sufferers.isLoser(item, arguments)) {
      harm = Harm.MISSING;
    } else if (lost && !life) {
      loss(clause, at, harm, arguments, item.span());
      return;
    }
    if (victims == null && (verb.subject() == Slot.VICTIM || arguments.passive)) {
      victims = LooseTolls.afterPronoun(clause, at);
    }
    if (victims == null && implied(clause, at, harm)) {
      return;
    }
    Phrase within = victims == null ? LooseTolls.within(clause, at) : null;
    if (within != null) {
      suffered(clause, harm, within, at);
      return;
    }
    if (victims == null && loose.isOneMore(clause, at)) {
      List<ActorRef> same = tolls.lastCivilians(clause.before);
      Count more = LooseTolls.isMany(clause, at) ? Count.unspecified() : Count.exactly(1);
      tolls.add(clause, harm, more, same, item.span());
    }
    if (victims == null && arguments.object == null && Deeds.isTogether(clause, at)) {
      tolls.add(clause, harm, Count.exactly(1), List.of(), item.span());
      companions(clause, at, harm);
    } else if (victims == null && arguments.object == null) {
      someone(clause, at, verb, harm);
    }
    boolean told =
        victims != null
            && (LooseTolls.isSplit(clause, victims) || Holdings.whole(clause, victims) != null);
    if (victims == null || told || victims.phraseClass() == PhraseClass.CASUALTY) {
      return;
    }
    boolean mourns = verb.subject() == Slot.PATIENT;
    boolean acts = verb.subject() == Slot.AGENT || !mourns && victims != arguments.subject;
    boolean by = !arguments.passive && acts && arguments.subject != null;
    Phrase agents =
        by && arguments.subject.phraseClass().canAct()
            ? arguments.subject
            : Sufferers.byHand(arguments);
    Phrase event =
        arguments.subject != null && arguments.subject.phraseClass() == PhraseClass.EVENT
            ? arguments.subject
            : null;
    Count together = LooseTolls.numbered(clause, victims).orElse(Sums.of(clause, victims));
    List<ActorRef> others = agents == null ? List.of() : actors.told(agents);
    for (Phrase victim : together == null ? Parts.flat(victims) : List.of(victims)) {
      if (Sufferers.canSuffer(victim) && !Crashes.falls(verb, victim)) {
        List<ActorRef> refs =
            OwnMen.of(clause, victim, others, actors).stream().limit(Sums.most(victims)).toList();
        refs = mourns ? Sufferers.mourned(refs, arguments.subject, actors) : refs;
        tolls.add(
            clause,
            harm,
            together == null ? Toll.countOf(victim) : together,
            refs,
            item.span().cover(victim.span()),
            event,
            agents);
      }
    }
    nameless.beside(clause, at, victims, harm);
    companions(clause, at, harm);
  }

  /** نُقل مدني إلى المستشفى: he was hurt, if that is not told of as many already. */
  private void carried(Clause clause, int at) {
    Phrase hurt = loose.carried(clause, at);
    if (hurt != null && !tolls.tells(Harm.WOUNDED, Toll.countOf(hurt))) {
      suffered(clause, Harm.WOUNDED, hurt, at);
    }
  }

  /** قُتل وجُرح عشرة جنود: two verbs have one subject, and nobody says how many of them died. */
  private boolean shared(Clause clause, int at) {
    Phrase victims = SharedHarm.victims(clause, at);
    if (victims == null) {
      return false;
    }
    Item item = clause.items.get(at);
    Harm harm = Harm.valueOf(item.verb().verb().value());
    Count count = SharedHarm.count(victims);
    List<ActorRef> refs = actors.suffering(victims, List.of());
    Span span = item.span();
    tolls.add(clause, harm, count, refs, span);
    return true;
  }

  /** فقُتلا, وأنه قُتل: whether it is told of some named before. */
  private boolean implied(Clause clause, int at, Harm harm) {
    Optional<Count> count = Implied.of(clause, at).filter(c -> !tolls.tells(harm, c));
    Span span = clause.items.get(at).span();
    count.ifPresent(c -> tolls.add(clause, harm, c, List.of(), span));
    return count.isPresent();
  }

  /** لقيت راكبة حتفها: before the words for death a word that nobody knows is who suffers it. */
  private boolean isDeathOf(Clause clause, int at, Verb verb) {
    boolean dies = verb.subject() == Slot.VICTIM && at + 2 < clause.items.size();
    return dies && loose.isDeath(clause.items.get(at + 2));
  }

  /** قُتلت مريضة: behind a verb of harm a word that nobody knows is who suffers it. */
  private void someone(Clause clause, int at, Verb verb, Harm harm) {
    boolean hurts = verb.subject() == Slot.AGENT && verb.object() == Slot.VICTIM;
    if (hurts && at + 1 < clause.items.size() && loose.isLimb(clause.items.get(at + 1))) {
      Span limb = clause.items.get(at + 1).span();
      boolean told = tolls.last() != null && tolls.last().clause() == clause.before;
      if (told && tolls.last().toll().harm() == Harm.WOUNDED) {
        return; // أصيبت امرأة وابنتها، وبُترت ساق الابنة
      }
      tolls.add(clause, harm, Count.exactly(1), List.of(), limb);
      return;
    }
    if ((hurts || isDeathOf(clause, at, verb))
        && at + 1 < clause.items.size()
        && clause.items.get(at + 1).type() == Item.Type.WORD) {
      nameless.suffer(clause, at + 1, harm);
    }
  }

  /** قُتل مع ثلاثة عناصر آخرين: who suffers it together with the victim. */
  void companions(Clause clause, int at, Harm harm) {
    for (int i = at + 1; i < clause.items.size() && i <= at + COMPANY; i++) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        return;
      }
      Phrase side = item.isPhrase() ? Beside.atSide(item.phrase()) : null;
      boolean with = item.isPhrase() && WITH.contains(item.phrase().preposition());
      if (with || side != null) {
        beside.addCounted(clause, harm, with ? item.phrase() : side);
      }
    }
  }

  /** مقتل جنديين أميركيين وثالث بريطاني: one more, of another state's men where the words say. */
  void next(Clause clause, int at, Toll last) {
    boolean fighters = Seek.all(last.victims(), v -> v.entity().kind() == EntityKind.GROUP);
    List<ActorRef> others =
        fighters && at + 1 < clause.items.size() ? men(clause.items.get(at + 1)) : List.of();
    Span span = clause.items.get(at).span();
    List<ActorRef> refs = others.isEmpty() ? last.victims() : others;
    tolls.addBeside(clause, last.harm(), Count.exactly(1), refs, span);
  }

  private List<ActorRef> men(Item nationality) {
    return actors
        .lexicon()
        .nationalityOf(nationality.unit().folded())
        .flatMap(actors.lexicon()::nationality)
        .flatMap(n -> actors.lexicon().entity(n.armedForces()))
        .map(known -> List.of(new ActorRef(known.entity(), nationality.span(), false)))
        .orElse(List.of());
  }

  /** خسر اللواء عنصرين; خسر عشرين من جنوده; مواجهات خسرت فيها X عشرين. */
  private void loss(Clause clause, int at, Harm harm, Arguments arguments, Span span) {
    Phrase lost = arguments.object != null ? arguments.object : LooseTolls.lostLater(clause, at);
    boolean told = arguments.subject != null || arguments.passive;
    Phrase later = lost == null ? null : LooseTolls.lostLater(clause, at);
    boolean inIt =
        arguments.subjectInherited
            || arguments.subject != null && arguments.subject.phraseClass() == PhraseClass.EVENT;
    if (inIt && later != null && later != lost && lost.count().isEmpty()) {
      List<ActorRef> whose = actors.resolve(lost);
      Span both = span.cover(later.span());
      tolls.add(clause, harm, Toll.countOf(later), whose, both);
      return;
    }
    if (lost == null || !lost.phraseClass().canAct() || !told) {
      return;
    }
    Phrase loser = arguments.subject != null ? arguments.subject : lost;
    List<ActorRef> refs = actors.resolve(loser);
    tolls.add(clause, harm, Toll.countOf(lost), refs, span.cover(lost.span()));
    Phrase other = Sufferers.beside(lost);
    Phrase theirs = other == null ? null : LooseTolls.lostLater(clause, clause.at(lost));
    if (theirs != null) {
      Span both = other.span().cover(theirs.span());
      List<ActorRef> whose = actors.resolve(other);
      tolls.add(clause, harm, Toll.countOf(theirs), whose, both);
    }
  }

  /** Those named at a place came to that harm. */
  void suffered(Clause clause, Harm harm, Phrase victims, int at) {
    Span span = clause.items.get(at).span().cover(victims.span());
    Count together = Sums.of(clause, victims);
    for (Phrase victim : together == null ? Parts.flat(victims) : List.of(victims)) {
      if (victim.phraseClass().canAct()) {
        List<ActorRef> refs =
            together == null ? actors.sufferer(victim) : actors.suffering(victim, List.of());
        tolls.add(
            clause,
            harm,
            together == null ? Toll.countOf(victim) : together,
            refs.stream().limit(Sums.most(victim)).toList(),
            span);
      }
    }
  }
}
