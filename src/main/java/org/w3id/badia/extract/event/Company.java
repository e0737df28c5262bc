package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Relation;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Those who take part beside the doer: بمساندة X, بالاشتراك مع X, مدعوماً بـ X, يرافقه X. */
final class Company {
  private final ActorResolver actors;

  Company(ActorResolver actors) {
    this.actors = actors;
  }

  /** Adds them to the doers of what a sentence tells. */
  void read(List<Clause> clauses, List<Mention> mentions) {
    for (Clause clause : clauses) {
      boolean accused = false;
      for (int i = 0; i < clause.items.size(); i++) {
        Item item = clause.items.get(i);
        if (item.isVerb()) {
          escort(clause, i, mentions);
          supports(clause, i, mentions);
          accused |= item.isVerb(VerbClass.BLAME);
        } else if (item.isPhrase() && !accused) {
          phrase(clause, i, mentions);
        } else if (item.is(WordClass.AMONG) && !Parts.isGoverned(clause, i)) {
          among(clause, i, mentions);
        }
      }
    }
  }

  /**
   * Those whom a phrase names, but قتلوا رجلين اتهموهما بالتعاون مع X: with whom somebody is
   * accused of having stood is no doer.
   */
  private void phrase(Clause clause, int at, List<Mention> mentions) {
    Item item = clause.items.get(at);
    Phrase phrase = item.phrase();
    boolean helped = phrase.preposition().equals("ب") && at > 0 && helps(clause.items.get(at - 1));
    if (helped || phrase.preposition().equals(Chunker.BESIDE)) {
      Mention mention = helped(phrase, clause, mentions);
      if (helped || !isOwned(clause, at) || isDoer(before(clause, at), mention)) {
        join(mention, phrase);
      }
    }
    if (phrase.preposition().equals("مع") && phrase.phraseClass().canFight()) {
      Mention deed = deedBefore(clause, at, mentions);
      join(deed, phrase);
    }
    Phrase side = Beside.atSide(phrase);
    if (side != null) {
      atSide(side, before(clause, at), helped(phrase, clause, mentions));
    }
    for (Phrase one : phrase.all()) {
      tied(one, one, clause, mentions);
      if (one.holder() != null) {
        tied(one, one.holder(), clause, mentions);
        tied(one.holder(), one, clause, mentions); // رتل للجيش يسانده X
      }
    }
  }

  /**
   * «سيطروا مع X على البلدة, هاجم الجيش مع X القرية»: what the verb right before it, or right
   * before the doer, tells; null where it tells a fight of one against the other.
   */
  private static Mention deedBefore(Clause clause, int at, List<Mention> mentions) {
    int near = at - 2;
    boolean doer =
        near > 0
            && clause.items.get(near).isPhrase()
            && clause.items.get(near).phrase().phraseClass().canFight()
            && clause.items.get(near).phrase().preposition().isEmpty();
    int verb = doer ? near - 1 : near;
    if (verb < 0 || !clause.items.get(verb).isVerb() || clause.items.get(verb).passive()) {
      return null;
    }
    Item item = clause.items.get(verb);
    return item.verb().verb().subject() != Slot.AGENT
        ? null
        : Seek.first(mentions, m -> m.clause == clause && m.trigger.start() == item.span().start())
            .filter(m -> m.kind != EventKind.CLASH)
            .orElse(null);
  }

  /** هاجم الجيش، إلى جانب X، موقعاً: who is told at the side of the doer does it too. */
  private void atSide(Phrase side, Phrase before, Mention mention) {
    boolean doer =
        mention != null
            && before != null
            && before.phraseClass().canFight()
            && before.preposition().isEmpty()
            && isAmong(actors.told(before), mention.agents);
    if (doer) {
      join(mention, side);
    }
  }

  /** هاجم مسلحون، بينهم عناصر من X، قاعدة: those who are told to be among the doers do it too. */
  private void among(Clause clause, int at, List<Mention> mentions) {
    Phrase whole = before(clause, at);
    Phrase part = at + 1 < clause.items.size() ? clause.items.get(at + 1).phrase() : null;
    boolean body = part != null && isOfBody(part) && part.count().isEmpty();
    if (!body || whole == null || !isNextTo(clause, at, whole)) {
      return;
    }
    List<ActorRef> all = actors.told(whole);
    mentions.stream()
        .filter(m -> m.clause == clause && isAmong(all, m.agents))
        .forEach(m -> join(m, part));
  }

  /** X, عناصر من X. */
  private static boolean isOfBody(Phrase part) {
    Phrase body = part.phraseClass() == PhraseClass.ACTOR ? part : part.holder();
    return part.preposition().isEmpty()
        && part.phraseClass().canFight()
        && body != null
        && body.phraseClass() == PhraseClass.ACTOR;
  }

  private static boolean isNextTo(Clause clause, int at, Phrase whole) {
    int from = clause.items.get(at - 1).type() == Item.Type.MARK ? at - 2 : at - 1;
    return from >= 0 && clause.items.get(from).phrase() == whole;
  }

  /** ومعه X, وإلى جانبه X: the pronoun means him who stands before. */
  private static boolean isOwned(Clause clause, int at) {
    return at > 0 && clause.items.get(at - 1).unit().folded().startsWith("و");
  }

  private static Phrase before(Clause clause, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (clause.items.get(i).isPhrase()) {
        return clause.items.get(i).phrase();
      }
    }
    return null;
  }

  /** «كسرت قواته، ومعها X، هجوماً لـ Y»: who stands beside those who are no doers does it not. */
  private boolean isDoer(Phrase told, Mention mention) {
    if (mention == null || told == null || !told.phraseClass().canFight()) {
      return true;
    }
    List<ActorRef> all = actors.told(told);
    return all.isEmpty() ? !told.preposition().isEmpty() : isAmong(all, mention.agents);
  }

  /** What they help in: what its clause tells, else what the sentence told last of a doer. */
  private static Mention helped(Phrase phrase, Clause clause, List<Mention> mentions) {
    Mention owner = Owners.of(phrase.span(), clause, mentions);
    boolean other = owner != null && (owner.clause != clause || owner.definite);
    if (other && owner.agents.isEmpty()) {
      for (Mention mention : mentions) {
        boolean before = mention.trigger.start() < phrase.span().start();
        owner = before && !mention.unreal && !mention.agents.isEmpty() ? mention : owner;
      }
    }
    return owner;
  }

  /** القوات، مدعومة بمسلحين: a participle that stands apart from those who are helped. */
  private static boolean helps(Item item) {
    return item.type() == Item.Type.WORD
        && item.unit().reading().conjunction().isEmpty()
        && item.unit().relation().map(r -> r.sense()).filter(r -> isHelp(r)).isPresent();
  }

  private static boolean isHelp(Relation relation) {
    return relation.type().equals("BackedBy") && !relation.preposition().isEmpty();
  }

  /** رتل ترافقه مجموعات من X, استعادت الفصائل، يتقدمها X، البلدة. */
  private void escort(Clause clause, int at, List<Mention> mentions) {
    Item item = clause.items.get(at);
    Verb verb = item.verb().verb();
    boolean beside = verb.value().equals("ESCORTS") && !item.pronoun().isEmpty();
    boolean ahead = verb.verbClass() == VerbClass.ACT && Holdings.isPreceding(item, verb);
    if (!beside && !ahead) {
      return;
    }
    Phrase subject = Arguments.of(clause, at).subject;
    if (subject != null) {
      join(escorted(item, clause, mentions), subject);
    }
  }

  /** «أرسلوا تعزيزات إلى مكان الاشتباك، رافقها X»: he goes with what his relative tells of. */
  private static Mention escorted(Item item, Clause clause, List<Mention> mentions) {
    Mention told =
        clause.antecedent == null
            ? null
            : Seek.first(mentions, m -> m.noun == clause.antecedent).orElse(null);
    return told == null ? Owners.of(item.span(), clause, mentions) : told;
  }

  /** «ساندت مقاتلات X الجيش بخمس غارات على Y»: who supports others with a blow strikes it. */
  private void supports(Clause clause, int at, List<Mention> mentions) {
    Item item = clause.items.get(at);
    Arguments arguments = isSupport(item) ? Arguments.of(clause, at) : null;
    if (arguments == null || arguments.subject == null || arguments.subjectInherited) {
      return;
    }
    List<ActorRef> strikers = actors.resolve(arguments.subject);
    for (Mention mention : mentions) {
      boolean blow =
          arguments.complements.contains(mention.noun)
              && mention.noun.preposition().equals("ب")
              && !Owners.PEACEFUL.contains(mention.kind);
      if (blow && !strikers.isEmpty()) {
        mention.agents.clear();
        mention.agents.addAll(strikers);
      }
    }
  }

  private static boolean isSupport(Item item) {
    return item.isVerb(VerbClass.RELATION)
        && !item.verb().isMasdar()
        && item.verb().verb().value().equals("BackedBy");
  }

  private void tied(Phrase doer, Phrase told, Clause clause, List<Mention> mentions) {
    for (Phrase.Tie tie : told.ties()) {
      if (tie.joint()) {
        List<ActorRef> helped = actors.told(doer);
        mentions.stream()
            .filter(m -> m.clause == clause && isAmong(helped, m.agents))
            .forEach(m -> join(m, tie.patron()));
      }
    }
  }

  private static boolean isAmong(List<ActorRef> some, List<ActorRef> all) {
    return Seek.any(some, r -> Sides.has(all, r.entity()));
  }

  private void join(Mention mention, Phrase phrase) {
    if (mention == null || mention.agents.isEmpty() || !Topics.fights(phrase)) {
      return;
    }
    for (ActorRef ref : actors.resolve(phrase)) {
      if (!Sides.has(mention.agents, ref.entity()) && !Sides.has(mention.patients, ref.entity())) {
        mention.agents.add(ref);
      }
    }
  }
}
