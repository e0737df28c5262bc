package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * «ضرب الوادي، وهو الجهة التي انطلق منها القصف»: fire that came from the place struck is the one
 * that the strike answers, and is not told a second time.
 */
final class Origins {
  private static final Set<EventKind> FIRE =
      Set.of(EventKind.SHELLING, EventKind.MISSILE_STRIKE, EventKind.AIRSTRIKE, EventKind.ATTACK);

  /** What the rule of a mention that a verb tells begins with. */
  private static final String VERB = "verb:";

  /** Verbs of which these are one sense. */
  private static final String DOWNS = "أسقط";

  private static final String STOPS = "تصدى";

  /** Before what is stopped stands nothing, or ل. */
  private static final Set<String> STOPPED = Set.of("", "ل");

  private static final String SENDS = "أطلق";

  /** مصادر النيران, مصدر الإطلاق. */
  private static final Pattern SOURCES = Pattern.compile("(مصدر|مصادر) ");

  private final Slots slots;
  private final TellingWords words;

  Origins(Slots slots, TellingWords words) {
    this.slots = slots;
    this.words = words;
  }

  void read(List<Clause> clauses, List<Mention> mentions) {
    mentions.stream().filter(this::intercepts).forEach(this::turn);
    mentions.stream().filter(this::stopsByGuns).forEach(this::swap);
    mentions.stream().filter(Origins::downs).forEach(this::sent);
    for (Clause clause : clauses) {
      Mention strike = comesFrom(clause) ? struck(clause.before, mentions) : null;
      List<Mention> fire = Seek.those(mentions, m -> m.clause == clause && m != strike);
      if (strike != null && Seek.all(fire, Origins::isBare)) {
        fire.forEach(m -> m.unreal = true);
        fire.forEach(m -> strike.patients.addAll(m.agents));
        strike.answers = true;
      }
    }
  }

  /** اعترضت الدفاعات صاروخاً أطلقه X: who stops what flies is he at whom it is fired. */
  private boolean intercepts(Mention mention) {
    boolean verb = mention.rule.startsWith(VERB);
    return verb
        && words.is(TellingRole.INTERCEPTS, Folding.fold(mention.rule.substring(VERB.length())))
        && arms(mention) != null;
  }

  /**
   * What flies and is stopped: it stands behind the verb and who stops it, null where none does.
   */
  private static Phrase arms(Mention mention) {
    return mention.clause.items.stream()
        .filter(i -> i.span().start() > mention.trigger.start())
        .takeWhile(i -> !i.isVerb())
        .filter(i -> i.isPhrase(PhraseClass.WEAPON) || i.isPhrase(PhraseClass.AIRCRAFT))
        .map(Item::phrase)
        .filter(p -> STOPPED.contains(p.preposition()))
        .reduce((guns, stopped) -> stopped)
        .orElse(null);
  }

  /**
   * None of the guns of the defence are of the attack; الصواريخ with its article are those of the
   * strike just told.
   */
  private void turn(Mention interception) {
    Phrase stopped = arms(interception);
    if (!interception.rule.equals(VERB + STOPS)) {
      interception.patients.addAll(interception.agents);
      interception.agents.clear();
    }
    slots.fill(interception, Slot.AGENT, sender(interception, stopped));
    interception.weapons.clear();
    slots.weapon(interception, stopped);
    interception.definite |= stopped.definite();
  }

  /** أسقطت الدفاعات الجوية مسيّرات لـ X: what air defences bring down was sent against them. */
  private boolean stopsByGuns(Mention mention) {
    Phrase guns = mention.clause.subject;
    return mention.rule.equals(VERB + DOWNS)
        && !downs(mention)
        && guns != null
        && words.isStem(TellingRole.AIR_DEFENCE, words(guns))
        && arms(mention) != null;
  }

  private static String words(Phrase guns) {
    String[] words = Folding.fold(guns.surface()).split(" ", 3);
    return words.length > 1 ? words[0] + " " + words[1] : words[0];
  }

  private void swap(Mention downing) {
    List<ActorRef> senders = List.copyOf(downing.patients);
    downing.patients.clear();
    Slots.add(downing.patients, List.copyOf(downing.agents));
    downing.agents.clear();
    Slots.add(downing.agents, senders);
    downing.kind = EventKind.AIRSTRIKE;
    Phrase arms = arms(downing);
    boolean told = arms.definite();
    downing.foiled |= !told;
    downing.definite |= told;
    downing.other &= !told;
    slots.weapon(downing, arms);
  }

  /** لطائرات مسيّرة أطلقتها X: who sent what is stopped, null where no clause says it. */
  private static Phrase sender(Mention interception, Phrase stopped) {
    Clause sent = interception.clause.after;
    Item verb =
        sent == null || sent.antecedent != stopped
            ? null
            : Seek.first(sent.items, Origins::isSending).orElse(null);
    Phrase by = verb == null ? null : Arguments.of(sent, sent.items.indexOf(verb)).subject;
    return by != null && by.phraseClass().canFight() ? by : null;
  }

  /** أسقط الجيش مسيّرة أطلقها X: who brings down what is sent against him. */
  private static boolean downs(Mention mention) {
    Clause sent = mention.clause.after;
    Phrase flies = sent == null ? null : sent.antecedent;
    return mention.rule.equals(VERB + DOWNS)
        && sent != null
        && sent.opener == Clause.Opener.RELATIVE
        && flies != null
        && flies.phraseClass() == PhraseClass.AIRCRAFT
        && Seek.any(sent.items, Origins::isSending);
  }

  private static boolean isSending(Item item) {
    return item.isVerb() && item.verb().verb().lemma().equals(SENDS) && !item.pronoun().isEmpty();
  }

  private void sent(Mention downing) {
    Clause sent = downing.clause.after;
    Item verb = Seek.first(sent.items, Origins::isSending).orElseThrow();
    Phrase by = Arguments.of(sent, sent.items.indexOf(verb)).subject;
    if (by == null || !by.phraseClass().canFight()) {
      return;
    }
    List<ActorRef> against = List.copyOf(downing.agents);
    downing.kind = EventKind.AIRSTRIKE;
    downing.foiled = true;
    downing.agents.clear();
    downing.patients.clear();
    slots.fill(downing, Slot.AGENT, by);
    slots.weapon(downing, sent.antecedent);
    Slots.add(downing.patients, against);
  }

  /** رد الجيش على مصادر النيران: where fire came from is fired at. */
  static boolean isFiredAt(Arguments arguments) {
    boolean fights = arguments.subject != null && arguments.subject.phraseClass().canFight();
    return fights
        && Seek.any(
            arguments.complements,
            c ->
                c.preposition().equals("علي")
                    && SOURCES.matcher(Folding.fold(c.surface())).lookingAt());
  }

  /** التي انطلق منها, التي أُطلقت منه. */
  private boolean comesFrom(Clause clause) {
    return clause.opener == Clause.Opener.RELATIVE
        && Seek.any(clause.items, this::isLaunch)
        && Seek.any(clause.items, Origins::isFromThere);
  }

  private boolean isLaunch(Item item) {
    return item.isVerb() && words.is(TellingRole.COMES_FROM, item.unit().folded());
  }

  private static boolean isFromThere(Item item) {
    return !item.isPhrase() && !item.isVerb() && item.unit().folded().matches("من(ه|ها|هما)");
  }

  private static Mention struck(Clause before, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.clause == before && FIRE.contains(m.kind) && !m.unreal)
        .reduce((a, b) -> b)
        .orElse(null);
  }

  private static boolean isBare(Mention mention) {
    return mention.patients.isEmpty() && mention.objects.isEmpty() && mention.tolls.isEmpty();
  }
}
