package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** Tells the kind of an attack by its means where its words leave it open. */
final class MeansOfAttack {
  /** Kinds of which the means may tell more. */
  private static final Set<EventKind> OPEN =
      EnumSet.of(
          EventKind.ATTACK,
          EventKind.ARMED_ASSAULT,
          EventKind.SHELLING,
          EventKind.BOMBING,
          EventKind.IED_BOMBING);

  private static final Set<String> BY = Set.of("ب", Chunker.MEANS);

  /** The value of verbs by which somebody answers a blow with another: ردّ. */
  private static final String ANSWERS = "ANSWERS";

  /** The value of verbs by which somebody follows a blow with another: أتبع التفجير بقصف. */
  static final String ADDS = "ADDS";

  /** So many die with a man who is meant: his driver, his guard. */
  private static final int FEW = 3;

  private MeansOfAttack() {}

  /**
   * معارك دارت بين X وY, إن معارك دارت, تهديدات أطلقوها للسكان: the noun of which the verb behind
   * it tells more.
   */
  static List<EventNoun> apart(Mention mention, Item item, Clause clause) {
    boolean fronted = mention.trigger.start() < item.span().start();
    boolean told =
        item.verb().verb().subject() == Slot.EVENT && (mention.clause != clause || fronted);
    boolean made = mention.noun != null && clause.antecedent == mention.noun;
    return told || made && mention.kind == EventKind.THREAT
        ? Optional.ofNullable(mention.noun).flatMap(Phrase::event).stream().toList()
        : List.of();
  }

  /** تبادل الجانبان إطلاق النار: those who shoot at each other fight. */
  static void exchanged(Mention mention, Verb verb) {
    if (verb.subject() == Slot.PARTY && mention.kind == EventKind.ARMED_ASSAULT) {
      mention.kind = EventKind.CLASH;
    }
  }

  /** شنت مسيّرات انتحارية هجوماً: the attack that arms launch, null where none is named. */
  static Mention launched(Arguments arguments, FrameReader frames, Slots slots) {
    for (Phrase next : arguments.bareAfter) {
      Mention named = frames.of(next).orElse(null);
      if (named != null && named.kind == EventKind.ARMED_ASSAULT) {
        slots.weapon(named, arguments.object);
        return named;
      }
    }
    return null;
  }

  /** استُهدفت البلدة بقصف, ردّوا بقصف, تصدوا لهجوم: the noun behind the verb names the blow. */
  static Mention blow(Verb verb, Arguments arguments, Map<Phrase, Mention> byNoun) {
    boolean open =
        verb.verbClass() == VerbClass.ACT
            ? Kinds.of(verb.value()) == EventKind.ATTACK
            : verb.value().equals(ANSWERS);
    return Seek.first(
            arguments.complements,
            c ->
                (open && BY.contains(c.preposition())
                        || verb.complements().get(c.preposition()) == Slot.EVENT)
                    && byNoun.containsKey(c))
        .map(byNoun::get)
        .orElse(null);
  }

  /**
   * What is left open by the words of all tellings together: ضربة without more comes from the air,
   * even where it is called الهجوم later; of تفجير without more the charge was laid there; who is
   * put to death by a drone was assassinated; gunmen whom nobody knows raid nobody, they attack.
   */
  static EventKind settle(Draft draft, EventKind kind) {
    return switch (kind) {
      case ATTACK ->
          isStrike(draft)
              ? EventKind.AIRSTRIKE
              : isOneNamed(draft) ? EventKind.ASSASSINATION : EventKind.ARMED_ASSAULT;
      case ARMED_ASSAULT ->
          isStrike(draft) && isRecalled(draft)
              ? EventKind.AIRSTRIKE
              : isShot(draft) ? EventKind.ASSASSINATION : kind;
      case SHELLING -> isRocketStrike(draft) ? EventKind.AIRSTRIKE : kind;
      case BOMBING -> EventKind.IED_BOMBING;
      case EXECUTION ->
          Seek.any(draft.mentions, MeansOfAttack::flown) ? EventKind.ASSASSINATION : kind;
      case RAID -> isBreakIn(draft) ? EventKind.ARMED_ASSAULT : kind;
      default -> kind;
    };
  }

  private static boolean isStrike(Draft draft) {
    return Seek.any(draft.mentions, MeansOfAttack::isStrike);
  }

  /** ضربة: what is told by it may have come from the air or from afar, one or many. */
  static boolean isStrike(Mention mention) {
    return mention.rule.equals("noun:ضربة");
  }

  /** Whether no other arms than rockets are told. */
  static boolean areRockets(Mention mention) {
    return Seek.all(mention.weapons, w -> w.weapon().concept().equals("RocketOrMissile"));
  }

  /**
   * «استهدفت إسرائيل مواقع بصواريخ … الضربة»: rockets of which a strike is told came from the air.
   */
  private static boolean isRocketStrike(Draft draft) {
    return isStrike(draft)
        && Seek.none(draft.mentions, m -> m.rule.equals("noun:قصف"))
        && Seek.all(draft.mentions, MeansOfAttack::areRockets);
  }

  /** Whether only nouns of later tellings call it an assault. */
  private static boolean isRecalled(Draft draft) {
    return draft.mentions.stream()
        .filter(m -> m.kind == EventKind.ARMED_ASSAULT)
        .allMatch(m -> m.noun != null && m != draft.first());
  }

  /** داهم مسلحون مجهولون منزله: of those whom nobody knows, and who take nobody with them. */
  private static boolean isBreakIn(Draft draft) {
    return draft.first().rule.equals("verb:داهم")
        && !draft.agents().isEmpty()
        && Likeness.isOpen(draft.agents())
        && Seek.none(draft.mentions, m -> Seek.any(m.tolls, t -> t.harm() == Harm.CAPTURED));
  }

  /** دخل رتل من المعبر: the column that comes and takes nothing, null where none does. */
  static Phrase column(Verb verb, Arguments arguments) {
    boolean comes =
        Kinds.of(verb.value()) == EventKind.TERRITORIAL_CHANGE && verb.object() == Slot.PLACE;
    Phrase first = arguments.subject == null ? arguments.object : arguments.subject;
    boolean drives = first != null && first.phraseClass() == PhraseClass.VEHICLE;
    return comes && drives && first.preposition().isEmpty() ? first : null;
  }

  /** «أطلقوا النار على القيادي فلان»: one man of name is meant and shot at. */
  private static boolean isShot(Draft draft) {
    List<ActorRef> targets = draft.targets();
    return targets.size() == 1
        && isMan(targets.get(0))
        && Seek.any(draft.mentions, m -> !m.weapons.isEmpty())
        && Seek.all(draft.mentions, MeansOfAttack::shoots);
  }

  private static boolean shoots(Mention mention) {
    boolean fire =
        mention.weapons.stream()
            .flatMap(w -> w.weapon().kind().stream())
            .allMatch(k -> k == EventKind.ARMED_ASSAULT || k == EventKind.ASSASSINATION);
    return mention.harmOnly || mention.kind == EventKind.ARMED_ASSAULT && fire;
  }

  /** «قُتل القيادي فلان مع مرافقه»: one man of name is meant and dies. */
  private static boolean isOneNamed(Draft draft) {
    List<Toll> dead =
        draft.mentions.stream()
            .flatMap(m -> m.tolls.stream())
            .filter(t -> t.harm() == Harm.KILLED && !t.included())
            .toList();
    boolean few = Seek.all(dead, t -> t.count().minimum().orElse(1) <= FEW);
    boolean named = Seek.any(dead, t -> Seek.any(t.victims(), MeansOfAttack::isMan));
    boolean fight = draft.isOf(EventKind.CLASH);
    return named && few && !fight;
  }

  private static boolean isMan(ActorRef ref) {
    return ref.entity().kind() == EntityKind.PERSON;
  }

  /** «اعترضهم مسلحون واقتادوهم»: who stops men and leads them off abducts them. */
  static void abducts(List<Mention> sentence) {
    for (Mention mention : sentence) {
      boolean stops = mention.kind == EventKind.ARMED_ASSAULT && mention.rule.equals("verb:اعترض");
      if (stops) {
        Seek.first(
                sentence,
                m ->
                    m.kind == EventKind.ABDUCTION
                        && !m.unreal
                        && m.clause.before == mention.clause
                        && (m.patients.isEmpty() || Likeness.overlap(m.patients, m.agents)))
            .ifPresent(m -> leadsOff(mention, m));
      }
    }
  }

  /** واقتادوهم: the pronoun is those who were stopped, and never those who lead them off. */
  private static void leadsOff(Mention stop, Mention abduction) {
    stop.kind = EventKind.ABDUCTION;
    abduction.done = stop;
    abduction.patients.clear();
    abduction.tolls.removeIf(t -> Likeness.overlap(t.victims(), abduction.agents));
  }

  /** What flies makes an airstrike, a man with a bomb a suicide bombing, a shell a shelling. */
  static void refine(Mention mention, TellingWords words) {
    if (mention.kind == EventKind.LOOTING_ARSON && flown(mention)) {
      mention.kind = EventKind.AIRSTRIKE; // أحرقت مسيّرات مستودعاً
    }
    if (!OPEN.contains(mention.kind)) {
      return;
    }
    boolean covered = isCovered(mention, words);
    boolean flown =
        flown(mention) && !covered
            || Seek.any(mention.agents, a -> flies(a, words))
            || isSortie(mention);
    if (flown && mention.kind != EventKind.IED_BOMBING) {
      mention.kind = EventKind.AIRSTRIKE;
    } else if (Bombers.strike(mention)) {
      mention.kind = EventKind.SUICIDE_BOMBING;
    } else if (!covered) {
      byWeapons(mention).ifPresent(kind -> mention.kind = kind);
    }
  }

  /** «هجوماً على البلدة تحت غطاء من الطيران المسيّر»: those on the ground attack. */
  private static boolean isCovered(Mention mention, TellingWords words) {
    if (mention.kind != EventKind.ARMED_ASSAULT) {
      return false;
    }
    int last =
        mention.weapons.stream().mapToInt(w -> w.span().start()).max().orElse(Integer.MAX_VALUE);
    return Seek.any(
        mention.clause.items,
        i ->
            i.span().start() > mention.trigger.start()
                && i.span().start() < last
                && !i.isVerb()
                && words.isStem(TellingRole.COVER, i.unit().first().form()));
  }

  private static boolean flown(Mention mention) {
    return kinds(mention).contains(EventKind.AIRSTRIKE);
  }

  /** أغارت إسرائيل على كذا: a state raids from the air, men who raid a village do not. */
  private static boolean isSortie(Mention mention) {
    Phrase who = mention.clause.subject;
    boolean told = who != null && (who.word().isPresent() || who.sense() != null);
    boolean men = mention.agents.isEmpty() && told && who.phraseClass().canFight();
    return mention.rule.equals("verb:أغار")
        && !men
        && Seek.all(mention.agents, a -> a.entity().kind() == EntityKind.STATE);
  }

  /** القوات الجوية العراقية, سلاح الجو: whether the name of a force says that it flies. */
  private static boolean flies(ActorRef agent, TellingWords words) {
    String name = Folding.fold(agent.entity().name());
    return Seek.any(words.all(TellingRole.AIR_ARM), name::contains);
  }

  /** An assault with rifles and shells stays one; with shells only it is a shelling. */
  private static Optional<EventKind> byWeapons(Mention mention) {
    Set<EventKind> kinds = kinds(mention);
    boolean vehicle = Seek.any(mention.objects, o -> o.subkind().equals("TargetVehicle"));
    boolean assault = mention.kind == EventKind.ARMED_ASSAULT;
    assault |= mention.kind == EventKind.ATTACK && vehicle;
    boolean other = Seek.any(mention.weapons, w -> w.weapon().kind().isEmpty());
    boolean guided =
        kinds.equals(EnumSet.of(EventKind.MISSILE_STRIKE)); // قصفوا المقر بصواريخ باليستية
    if (mention.kind == EventKind.SHELLING && !guided || kinds.isEmpty() || assault && other) {
      return Optional.empty();
    }
    if (assault && kinds.size() > 1) {
      return Optional.empty();
    }
    return mention.weapons.stream()
        .flatMap(w -> w.weapon().kind().stream())
        .reduce((first, last) -> last);
  }

  private static Set<EventKind> kinds(Mention mention) {
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    mention.weapons.forEach(w -> w.weapon().kind().ifPresent(kinds::add));
    return kinds;
  }

  /** رد بقصف X: a deed of its own, done to those who attacked. */
  static void answers(Mention mention, Verb verb) {
    boolean back = verb.value().equals(ANSWERS);
    mention.other |= back || verb.value().equals(ADDS);
    mention.answers |= back;
  }
}
