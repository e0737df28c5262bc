package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Reads who owns up to an event, and who is held responsible for it. */
final class Responsibility {
  /** وقوف X خلفه, بتورطه. */
  private static final Pattern INVOLVED = Pattern.compile(".{0,2}(وقوف|ضلوع|تورط)");

  /** Of whom a word of suspicion speaks: إلى X, في X, وقوف X. */
  private static final Set<String> SUSPECT = Set.of("", "الي", "في", "ب", "ضد");

  private final Map<Phrase, Mention> byNoun;
  private final Slots slots;
  private final TellingWords words;
  private final List<Phrase> suspects = new ArrayList<>();

  Responsibility(Map<Phrase, Mention> byNoun, Slots slots, TellingWords words) {
    this.byNoun = byNoun;
    this.words = words;
    this.slots = slots;
  }

  /** Those whom the sentence blames or suspects, wherever the event is told. */
  List<Phrase> suspects() {
    return suspects;
  }

  /** عناصر يُعتقد بانتمائهم إلى القاعدة: to whom a phrase is only believed to belong. */
  void believed(Clause clause) {
    for (int i = 0; i + 1 < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      if (item.isPhrase() && Seek.any(item.phrase().ties(), Phrase.Tie::hedged)) {
        clause.items.stream()
            .skip(i + 1L)
            .limit(2)
            .filter(x -> x.isPhrase(PhraseClass.ACTOR))
            .map(Item::phrase)
            .filter(p -> p.preposition().equals("الي"))
            .forEach(suspects::add);
      }
    }
  }

  /** ويرجَّح أنهم من داعش: whom the attackers are believed to be. */
  void believed(Clause clause, Verb verb, Arguments arguments, List<Mention> mentions) {
    Clause content = clause.after;
    if (content == null || content.opener != Clause.Opener.THAT) {
      suspected(clause, verb, arguments, mentions);
      return;
    }
    if (mentions.isEmpty()) {
      return;
    }
    Mention last = mentions.get(mentions.size() - 1);
    if (content.items.size() > 1 && content.items.get(1).unit().is(WordClass.NATIONALITY)) {
      last.blamed = true;
      return;
    }
    for (Item item : content.items) {
      boolean member = item.isPhrase() && item.phrase().phraseClass().canAct();
      if (member && item.phrase().preposition().equals("من")) {
        last.hedged = true;
        slots.fill(last, Slot.AGENT, item.phrase());
        return;
      }
    }
  }

  /** وتشتبه السلطات في تنظيم داعش: whom a preposition names did what was told last. */
  private void suspected(Clause clause, Verb verb, Arguments arguments, List<Mention> mentions) {
    for (Phrase phrase : arguments.complements) {
      boolean whom = verb.complements().get(phrase.preposition()) == Slot.AGENT;
      if (whom && phrase.phraseClass().canAct()) {
        suspects.add(phrase);
        suspect(clause, phrase, mentions);
        return;
      }
    }
    suspected(clause, mentions);
  }

  /** أشارت أصابع الاتهام إلى X, ألقوا باللائمة على X; what carries a blow names no suspect. */
  void suspected(Clause clause, Verb verb, List<Mention> mentions) {
    boolean tells =
        switch (verb.verbClass()) {
          case REPORT, OTHER -> true;
          case LIGHT -> Seek.none(mentions, m -> m.clause == clause);
          default -> false;
        };
    if (tells) {
      suspected(clause, mentions);
    }
  }

  /** أشارت أصابع الاتهام إلى X, رجحت مصادر وقوف X خلفه: suspects that a noun leads to. */
  void suspected(Clause clause, List<Mention> mentions) {
    boolean led = false;
    boolean blamed = false;
    for (Item item : clause.items) {
      blamed |= isBlame(item); // ألقت باللائمة على X
      led |= item.is(WordClass.HEDGE) || INVOLVED.matcher(item.unit().folded()).lookingAt();
      Phrase whose = item.isPhrase() ? Beliefs.answerable(item.phrase()) : null;
      boolean group = item.isPhrase() && isOfGroup(item.phrase());
      String preposition = group ? item.phrase().preposition() : "";
      boolean named = group && (blamed ? preposition.equals("علي") : SUSPECT.contains(preposition));
      if (led && named || whose != null) {
        Phrase suspect = whose == null ? item.phrase() : whose;
        suspects.add(suspect);
        suspect(clause, suspect, mentions);
        return;
      }
    }
  }

  private static boolean isBlame(Item item) {
    return item.unit()
        .word(WordClass.HEDGE)
        .filter(w -> w.sense().value().equals("blame"))
        .isPresent();
  }

  /** X, عناصر من X. */
  static boolean isOfGroup(Phrase phrase) {
    Phrase holder = phrase.holder();
    return phrase.phraseClass() == PhraseClass.ACTOR
        || phrase.phraseClass().canAct()
            && holder != null
            && holder.phraseClass() == PhraseClass.ACTOR;
  }

  private void suspect(Clause clause, Phrase phrase, List<Mention> mentions) {
    Mention mention = before(clause, mentions);
    if (mention != null) {
      mention.hedged = true;
      slots.fill(mention, Slot.AGENT, phrase);
    }
  }

  /** «أعلنت X، فرع Y، مسؤوليتها عن الهجوم»: who says that it was his deed claims it. */
  void owns(Clause clause, Item verb, Arguments arguments) {
    boolean owned =
        Seek.any(
            clause.items,
            i ->
                i.span().start() > verb.span().end()
                    && !i.isVerb()
                    && words.isStem(TellingRole.OWNS_UP, i.unit().form()));
    boolean group = arguments.subject != null && arguments.subject.phraseClass().canFight();
    if (owned && group && !clause.negated && !arguments.subjectInherited) {
      claim(clause, arguments);
    }
  }

  void claim(Clause clause, Arguments arguments) {
    List<Phrase> events = new ArrayList<>(arguments.complements);
    if (arguments.object != null) {
      events.add(0, arguments.object);
    }
    events.addAll(arguments.bareAfter);
    Clause next = clause.after;
    for (int i = 0; i < 2 && next != null; i++) {
      next.items.stream().filter(Item::isPhrase).forEach(it -> events.add(it.phrase()));
      next = next.after;
    }
    for (Phrase phrase : events) {
      Mention mention = byNoun.get(phrase);
      if (mention != null) {
        mention.claimed = true;
        if (arguments.subject != null) {
          slots.fill(mention, Slot.AGENT, arguments.subject);
        }
        return;
      }
    }
  }

  /**
   * اتهمت القيادة فلاناً بإطلاقها: who is blamed did what the arguments name or what went before.
   */
  void blame(Clause clause, Item accuses, Arguments arguments, List<Mention> mentions) {
    Verb verb = accuses.verb().verb();
    if (new OtherBlame(words).is(clause, accuses)) {
      return; // اتهمت رواندا بدعم الحركة
    }
    Mention mention = null;
    if (clause.opener == Clause.Opener.RELATIVE && clause.antecedent != null) {
      mention = byNoun.get(clause.antecedent);
    }
    if (mention == null || mention.definite) {
      suspect(clause, verb, arguments); // of هجوم نسبته X إلى Y alone he is accused, of no other
    }
    for (Phrase phrase : arguments.bareAfter) {
      mention = mention == null ? byNoun.get(phrase) : mention;
    }
    for (Item item : clause.items) {
      mention = mention == null && item.isPhrase() ? byNoun.get(item.phrase()) : mention;
      boolean held = mention == null && item.isPhrase() && item.phrase().holder() != null;
      mention = held ? byNoun.get(item.phrase().holder()) : mention;
    }
    for (Phrase phrase : arguments.complements) {
      mention = mention == null ? byNoun.get(phrase) : mention;
    }
    if (mention == null) {
      mention = before(clause, mentions);
    }
    if (mention == null) {
      return;
    }
    mention.blamed = true;
    recall(mention);
    for (Phrase phrase : arguments.complements) {
      boolean whom = verb.complements().get(phrase.preposition()) == Slot.AGENT;
      if (whom && (verb.object() == Slot.NONE || isAccused(verb, arguments, phrase))) {
        slots.fill(mention, Slot.AGENT, phrase);
      }
    }
    boolean told = Seek.any(arguments.complements, p -> isAccused(verb, arguments, p));
    if (verb.object() == Slot.PATIENT && arguments.object != null && !told) {
      Phrase accused = accused(arguments);
      slots.fill(mention, Slot.AGENT, accused);
      others(clause, mention, accused);
    }
  }

  /** اتهمت عائلته فصيلاً باغتياله: the deed is the one told before, whatever it is called. */
  private static void recall(Mention mention) {
    boolean his =
        mention.noun != null
            && !mention.noun.pronoun().isEmpty()
            && Kinds.PERSONAL.contains(mention.kind)
            && mention.places.isEmpty();
    if (his) {
      mention.recalls = true;
      boolean killed = mention.kind != EventKind.ABDUCTION; // بتصفيته
      mention.kind = killed ? EventKind.ASSASSINATION : mention.kind;
    }
  }

  /** Whom the verb there accuses as its object, null where it does not. */
  static Phrase accused(Clause clause, int at) {
    Verb verb = clause.items.get(at).verb().verb();
    if (verb.verbClass() != VerbClass.BLAME || verb.object() != Slot.PATIENT) {
      return null;
    }
    Arguments arguments = Arguments.of(clause, at);
    return arguments.object == null ? null : accused(arguments);
  }

  /** اتهم X فصيلاً باقتحام القرية ونهب متاجرها: of the second deed he is accused too. */
  private void others(Clause clause, Mention first, Phrase accused) {
    clause.items.stream()
        .filter(i -> i.isPhrase(PhraseClass.EVENT))
        .flatMap(i -> i.phrase().all().stream())
        .map(byNoun::get)
        .filter(m -> m != null && m != first && first.noun != null && !m.definite)
        .forEach(
            m -> {
              m.blamed = true;
              slots.fill(m, Slot.AGENT, accused);
            });
  }

  /** اتهم مصدر عناصر داعش, نسبته أنقرة إلى داعش: all who may be meant. */
  private void suspect(Clause clause, Verb verb, Arguments arguments) {
    for (Item item : clause.items) {
      Phrase phrase = item.phrase();
      boolean may =
          item.isPhrase()
              && phrase != arguments.subject
              && (phrase.phraseClass().canAct() || phrase.phraseClass() == PhraseClass.AIRCRAFT);
      boolean named =
          may
              && (verb.object() == Slot.PATIENT && !isAccused(verb, arguments, phrase)
                  ? phrase.preposition().isEmpty() && phrase.conjunction().isEmpty()
                  : verb.complements().get(phrase.preposition()) == Slot.AGENT);
      if (named) {
        suspects.add(phrase);
      }
    }
  }

  /**
   * حمّلت الشبكة فصيلاً مسؤولية القتل: of two who can act the second is blamed. حمّل إعلام X داعش
   * المسؤولية: of three the last.
   */
  private static Phrase accused(Arguments arguments) {
    boolean speaker = arguments.object.phraseClass() == PhraseClass.SOURCE;
    List<Phrase> after = arguments.bareAfter;
    Phrase accused =
        !speaker
            ? arguments.object
            : Seek.first(after, p -> p.phraseClass().canAct()).orElse(arguments.object);
    int next = after.indexOf(accused) + 1;
    boolean last = next == 0 || next >= after.size() || !isAccusable(after.get(next));
    return last ? accused : after.get(next);
  }

  /** حمّلت الحكومة المسؤولية لجماعة كذا: behind what is laid on them stand those who bear it. */
  private static boolean isAccused(Verb verb, Arguments arguments, Phrase phrase) {
    return phrase.phraseClass().canFight()
        && verb.complements().get(phrase.preposition()) == Slot.AGENT
        && (arguments.object == null || !arguments.object.phraseClass().canAct());
  }

  private static boolean isAccusable(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.ACTOR && phrase.conjunction().isEmpty();
  }

  /** The event told last before a clause of the same sentence. */
  private static Mention before(Clause clause, List<Mention> mentions) {
    int start = clause.items.get(0).span().start();
    Mention last = null;
    for (Mention mention : mentions) {
      boolean sooner = last == null || mention.trigger.start() > last.trigger.start();
      if (mention.trigger.start() < start && sooner && !mention.unreal) {
        last = mention;
      }
    }
    boolean open = last != null && Likeness.isOpen(last.agents);
    return open ? last : null;
  }
}
