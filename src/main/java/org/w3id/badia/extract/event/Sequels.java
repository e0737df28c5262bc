package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.event.Clause.Opener;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * What the words around the events of a sentence say of them: one follows another, one is how
 * another was done, a body that is found is of another one, the dead of a war are a total.
 */
final class Sequels {
  private static final Pattern IN_IT = Pattern.compile("(في|خلال)(ها|ه)");

  private static final Pattern BEFORE = Pattern.compile("[وف]?سبق");

  private static final Set<String> FROM = Set.of("من", "علي");

  private static final Set<String> BY = Set.of("ب", Chunker.MEANS);

  private static final Set<Opener> GOING_ON =
      EnumSet.of(Opener.RELATIVE, Opener.RESULT, Opener.AND);

  /** Verb and subject stand before it. */
  private static final int ALSO = 3;

  private final TellingWords words;
  private final Corpses corpses;
  private final WarTolls wars;

  Sequels(TellingWords words) {
    this.words = words;
    this.corpses = new Corpses(words);
    this.wars = new WarTolls(words);
  }

  void read(List<Clause> clauses, List<Mention> mentions) {
    for (Clause clause : clauses) {
      follows(clause, mentions);
      comesAfter(clause, mentions);
      goesOn(clause);
    }
    startsThere(clauses, mentions);
    for (Mention mention : mentions) {
      boolean past = !mention.definite && hasOwn(mention) && isSince(mention);
      mention.former = isToldBefore(mention) || past;
      mention.other |= mention.harmOnly && corpses.areFound(mention.clause) || mention.former;
      mention.recalls |= corpses.areKnown(mention.clause);
      mention.other |= !mention.harmOnly && mention.noun == null && isAlso(mention);
      mention.clause.period |= mention.harmOnly && wars.isTotal(mention, clauses.get(0));
      mention.other |= Thereupon.tells(mention, mentions);
      mention.done = done(mention, mentions);
      mention.sequel = mention.kind == EventKind.CLASH && (isNext(mention) || isAfter(mention));
      mention.done = mention.done == null ? fought(mention, mentions) : mention.done;
      mention.done = mention.done == null ? struckAgain(mention, mentions) : mention.done;
      mention.done = mention.done == null ? Ranked.deed(mention, mentions) : mention.done;
      if (mention.kind == EventKind.TERRITORIAL_CHANGE && mention.patients.isEmpty()) {
        lost(mention, mentions);
      }
    }
  }

  /** هاجموا كذلك حاجزاً, قتلت الحركة أيضاً: right behind its verb the word says it of one more. */
  private static boolean isAlso(Mention mention) {
    List<Item> items = mention.clause.items;
    int at = 0;
    while (at < items.size() && !items.get(at).unit().span().equals(mention.trigger)) {
      at++;
    }
    return items.subList(Math.min(at, items.size()), Math.min(at + ALSO, items.size())).stream()
        .flatMap(i -> i.unit().word(WordClass.FILLER).stream())
        .anyMatch(w -> w.sense().value().equals("also"));
  }

  /** سيطر X على البلدة بعدما أخلاها Y: who left it lost it. */
  private static void lost(Mention change, List<Mention> mentions) {
    Seek.first(
            mentions,
            m ->
                m.kind == EventKind.DEPLOYMENT
                    && m.noun == null
                    && !m.unreal
                    && m.clause.opener == Opener.SAME
                    && m.clause != change.clause
                    && m.trigger.start() > change.trigger.start()
                    && !change.agents.isEmpty()
                    && (m.rule.endsWith("أخلى") || m.rule.endsWith("انسحب")))
        .filter(m -> !Likeness.overlap(m.agents, change.agents))
        .ifPresent(m -> change.patients.addAll(m.agents));
  }

  /** أعقب التفجيرَ هجوم, تبعه إطلاق نار: what followed is another event than what it followed. */
  private static void follows(Clause clause, List<Mention> mentions) {
    for (int i = 0; i < clause.items.size(); i++) {
      Item verb = clause.items.get(i);
      if (verb.isVerb() && verb.verb().verb().value().equals("ACCOMPANIES")) {
        clause.items.stream()
            .skip(i + 1L)
            .takeWhile(item -> !item.isVerb())
            .filter(item -> item.isPhrase(PhraseClass.EVENT))
            .map(Item::phrase)
            .filter(noun -> noun.preposition().equals("مع") && !noun.definite())
            .findFirst()
            .flatMap(noun -> Seek.first(mentions, m -> m.noun == noun))
            .ifPresent(m -> m.other = hasOwn(m) || !m.agents.isEmpty());
      }
      if (verb.isVerb() && verb.verb().verb().value().equals("FOLLOWS")) {
        boolean pronoun = !verb.pronoun().isEmpty();
        clause.items.stream()
            .skip(i + 1L)
            .takeWhile(item -> !item.isVerb())
            .filter(item -> item.isPhrase(PhraseClass.EVENT))
            .map(Item::phrase)
            .filter(noun -> noun.preposition().isEmpty() && (pronoun || !noun.definite()))
            .findFirst()
            .ifPresent(
                noun ->
                    mentions.stream()
                        .filter(m -> m.noun == noun && hasOwn(m))
                        .filter(m -> !pronoun || Seek.any(mentions, b -> isWhole(b, m)))
                        .forEach(m -> m.other = true));
      }
    }
  }

  /** وفي البلدة نفسها هاجم مسلحون كنيسة: another attack at the place of the one just told. */
  private static void startsThere(List<Clause> clauses, List<Mention> mentions) {
    List<Item> opening = clauses.isEmpty() ? List.of() : clauses.get(0).items;
    Optional<Item> first = Seek.first(opening, i -> i.isVerb() || i.isPhrase());
    boolean there =
        first.isPresent()
            && !first.get().isVerb()
            && !first.get().isPhrase(PhraseClass.EVENT)
            && first.get().phrase().same()
            && first.get().phrase().preposition().equals("في");
    if (there) {
      Seek.first(mentions, m -> !m.unreal).filter(m -> !m.definite).ifPresent(m -> m.other = true);
    }
  }

  /** ويأتي الهجوم بعد يومين من كمين: what had happened by then is another event. */
  private void comesAfter(Clause clause, List<Mention> mentions) {
    if (Seek.none(clause.items, i -> i.isVerb() && isComing(i))) {
      return;
    }
    clause.items.stream()
        .dropWhile(i -> !i.isVerb() || !isComing(i))
        .dropWhile(i -> !i.isPhrase(PhraseClass.EVENT) && !i.unit().is(WordClass.DEMONSTRATIVE))
        .filter(i -> i.isPhrase() && i.phrase().preposition().equals(Chunker.AFTER))
        .mapToInt(i -> i.span().start())
        .findFirst()
        .ifPresent(
            at ->
                Seek.first(mentions, m -> m.trigger.start() >= at && !m.unreal)
                    .filter(m -> !m.definite)
                    .ifPresent(m -> m.other = true));
  }

  private boolean isComing(Item verb) {
    return words.isStem(TellingRole.COMES, verb.unit().form());
  }

  /** «بعد أيام من انفجارين»: an event that only says how long ago it was. */
  static boolean isSince(Mention mention) {
    if (mention.noun == null || !FROM.contains(mention.noun.preposition())) {
      return false;
    }
    List<Item> items = mention.clause.items;
    return items.stream()
        .takeWhile(i -> i.span().start() < mention.noun.span().start())
        .filter(i -> i.type() != Item.Type.PARTICLE)
        .reduce((one, next) -> next)
        .filter(i -> i.type() == Item.Type.TIME || isAfterSpan(i))
        .isPresent();
  }

  private static boolean isAfterSpan(Item item) {
    return item.isPhrase(PhraseClass.OTHER) && item.phrase().preposition().equals(Chunker.AFTER);
  }

  /** «هجوم بمفخخة أعقبه إطلاق نار على X»: of a blow that hit nothing X is what was hit. */
  private static boolean isWhole(Mention before, Mention next) {
    return before != next && before.trigger.start() < next.trigger.start() && hasOwn(before);
  }

  /** ثم اصطدموا بدورية: whom they met next. */
  private static boolean isNext(Mention mention) {
    Item opener = mention.clause.items.get(0);
    return mention.noun == null
        && mention.clause.opener == Opener.NEXT
        && opener.unit().folded().equals("ثم")
        && !mention.patients.isEmpty();
  }

  /** الاشتباك الذي تلا ذلك. */
  private static boolean isAfter(Mention mention) {
    Clause told = mention.clause.after;
    return mention.noun != null
        && told != null
        && told.opener == Opener.RELATIVE
        && told.antecedent == mention.noun
        && Seek.any(told.items, i -> i.isVerb() && i.verb().verb().value().equals("FOLLOWS"));
  }

  /** «انفجرت عبوة تبعها إطلاق نار» is one attack: the shots hit nothing else that is told. */
  static boolean hasOwn(Mention mention) {
    return !mention.patients.isEmpty() || !mention.objects.isEmpty() || !mention.places.isEmpty();
  }

  /** «قُتل مئتان منذ بدء المعارك، قضوا في غارات»: goes on telling the total. */
  private static void goesOn(Clause clause) {
    Item verb = Seek.first(clause.items, Item::isVerb).orElse(null);
    clause.period |=
        clause.before != null
            && clause.before.period
            && clause.before.opener != Opener.RELATIVE // المدينة التي تشهد معارك منذ أشهر، قصف
            && GOING_ON.contains(clause.opener)
            && (verb == null || verb.conjunction().isEmpty())
            && Seek.none(clause.items, i -> i.type() == Item.Type.TIME);
  }

  /** سبق أن قصفت X البلدة, سبق لها أن قصفتها: another time. */
  private static boolean isToldBefore(Mention mention) {
    Clause before = mention.clause.before;
    return mention.clause.opener == Opener.THAT
        && !mention.definite
        && before != null
        && Seek.any(before.items, i -> BEFORE.matcher(i.unit().first().folded()).matches());
  }

  /** اغتالوه بإطلاق النار, شن هجوماً بقصف X: the deed of the same clause that it was done by. */
  private static Mention done(Mention mention, List<Mention> mentions) {
    boolean means = mention.noun != null && BY.contains(mention.noun.preposition());
    if (!means || mention.other || isPeaceful(mention)) {
      return null;
    }
    return mentions.stream()
        .filter(m -> m.clause == mention.clause && !m.unreal)
        .filter(m -> !isPeaceful(m) || Outcomes.isTaking(m, mention))
        .filter(m -> m.trigger.start() < mention.trigger.start())
        .reduce((one, next) -> next)
        .orElse(null);
  }

  /** «دارت معارك في X، واجه فيها الجيش Y»: the pronoun recalls the fight told right before. */
  private static Mention fought(Mention mention, List<Mention> mentions) {
    boolean recalls =
        mention.kind == EventKind.CLASH
            && mention.noun == null
            && Seek.any(mention.clause.items, Sequels::isTherein);
    if (!recalls) {
      return null;
    }
    return mentions.stream()
        .filter(m -> m.clause == mention.clause.before && m.noun != null && !m.unreal)
        .filter(m -> m.kind == EventKind.CLASH)
        .reduce((one, next) -> next)
        .orElse(null);
  }

  /** انفجرت عبوة بالرتل، ثم أطلقوا عليه النار: the pronoun is whom the blow before struck. */
  private static Mention struckAgain(Mention mention, List<Mention> mentions) {
    if (mention.noun != null || isPeaceful(mention) || !isOnPronoun(mention)) {
      return null;
    }
    return mentions.stream()
        .filter(m -> m.trigger.start() < mention.trigger.start() && !m.unreal && !m.harmOnly)
        .reduce((one, next) -> next)
        .filter(m -> !isPeaceful(m) && m.clause != mention.clause)
        .filter(m -> isThen(mention.clause) || isJoined(mention, m))
        .filter(m -> fits(m.agents, mention.agents) && fits(m.patients, mention.patients))
        .orElse(null);
  }

  private static boolean fits(List<ActorRef> one, List<ActorRef> other) {
    return one.isEmpty() || other.isEmpty() || Likeness.overlap(one, other);
  }

  /** ثم هاجموه, ثم أطلقوا عليه النار: told next of whom only a pronoun names. */
  private static boolean isOnPronoun(Mention mention) {
    Clause clause = mention.clause;
    boolean next = clause.opener == Opener.AND || isThen(clause);
    boolean struck =
        clause.items.stream()
            .limit(3)
            .anyMatch(
                i ->
                    i.isVerb() && i.span().equals(mention.trigger) && !i.pronoun().isEmpty()
                        || !i.isVerb() && Pronouns.isUpon(i));
    return next && struck && mention.places.isEmpty();
  }

  /** نصبوا كميناً للحافلة وأطلقوا عليها صواريخ; but whom they led off they abducted. */
  private static boolean isJoined(Mention mention, Mention blow) {
    return blow.clause == mention.clause.before && !Kinds.PERSONAL.contains(mention.kind);
  }

  static boolean isThen(Clause clause) {
    return clause.opener == Opener.NEXT && clause.items.get(0).unit().folded().equals("ثم");
  }

  /** فيها, خلالها. */
  static boolean isTherein(Item item) {
    return !item.isPhrase() && !item.isVerb() && IN_IT.matcher(item.unit().folded()).matches();
  }

  static boolean isPeaceful(Mention mention) {
    return Owners.PEACEFUL.contains(mention.kind) || mention.kind == EventKind.RAID;
  }
}
