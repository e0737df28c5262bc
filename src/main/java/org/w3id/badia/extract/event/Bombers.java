package org.w3id.badia.extract.event;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Slug;

/** Tells those who blow themselves up from others who attack or lay a charge. */
final class Bombers {
  /** «فجّر عنصران من التنظيم نفسيهما»: so near stands the word for self. */
  private static final int BEHIND = 4;

  /** So many may storm a building rather than blow themselves up. */
  private static final int MANY = 3;

  private Bombers() {}

  /** Whether the deed of a mention is a suicide bombing. */
  static boolean strike(Mention mention) {
    return mention.suicide
        && (explodes(mention) || mention.kind == EventKind.ATTACK || isAlone(mention));
  }

  /** انتحاري, ثلاثة انتحاريين. */
  static boolean is(Phrase phrase) {
    return phrase.word().filter(w -> w.value().equals("suicide")).isPresent();
  }

  /** Marks what somebody does who may be a bomber: انتحارية, but not مجموعة من الانتحاريين. */
  static void mark(Mention mention, Phrase doer) {
    boolean bomber = is(doer);
    boolean two = doer.count().filter(c -> c.maximum().orElse(MANY) < MANY).isPresent();
    mention.suicide |= bomber;
    mention.lone |= bomber && (two || doer.count().isEmpty() && !doer.plural());
  }

  /** هجوم شنته انتحارية: nobody else takes part, and no arms of another kind are told. */
  private static boolean isAlone(Mention mention) {
    return mention.kind == EventKind.ARMED_ASSAULT
        && mention.lone
        && !mention.agents.isEmpty()
        && Seek.all(mention.agents, a -> a.entity().equals(PatronForces.bomber()))
        && Seek.all(mention.weapons, w -> w.weapon().kind().isEmpty());
  }

  /** «فجرت فتاتان حزامين»: people who blow themselves up are called as the words call them. */
  static void name(Mention mention, TellingWords words) {
    if (mention.kind == EventKind.SUICIDE_BOMBING) {
      mention.agents.replaceAll(
          a -> a.entity().kind() == EntityKind.CIVILIANS ? called(a, mention.clause, words) : a);
    }
  }

  private static ActorRef called(ActorRef people, Clause clause, TellingWords words) {
    return Seek.first(clause.items, i -> i.isPhrase() && i.span().equals(people.span()))
        .map(i -> Stream.of(i.phrase().surface().split(" ")))
        .map(all -> all.filter(w -> !words.is(TellingRole.SELF, Folding.fold(w))))
        .map(all -> all.collect(Collectors.joining(" ")))
        .map(name -> Entity.candidate(EntityKind.UNIDENTIFIED, Slug.of(name), name, ""))
        .map(people::of)
        .orElseGet(() -> people.of(PatronForces.bomber()));
  }

  /** Whether the words that tell the deed call its doer so: فجرت فتاتان. */
  static boolean isCalled(Weighed doer) {
    Entity entity = doer.entity();
    return doer.told(Role.PERPETRATOR)
        && entity.kind() == EntityKind.UNIDENTIFIED
        && !entity.known()
        && !entity.equals(PatronForces.bomber());
  }

  private static boolean explodes(Mention mention) {
    return mention.kind == EventKind.BOMBING
        || mention.kind == EventKind.IED_BOMBING
        || Seek.any(mention.weapons, w -> isBomb(w.weapon().kind().orElse(null)));
  }

  private static boolean isBomb(EventKind kind) {
    return kind == EventKind.IED_BOMBING
        || kind == EventKind.VEHICLE_BOMBING
        || kind == EventKind.SUICIDE_BOMBING;
  }

  /**
   * Marks what a verb tells of who takes his own life by it; with «فجّر شاب كان يرتدي سترة نفسه» he
   * was taken for the one it is done to.
   */
  static void read(
      Mention mention, Item item, Phrase subject, Arguments arguments, TellingWords words) {
    mention.suicide |= takesOwnLife(arguments.clause, item, subject, words);
    if (mention.suicide && arguments.passive && mention.agents.isEmpty()) {
      mention.agents.addAll(mention.patients);
      mention.patients.clear();
    }
  }

  /** فجّر نفسه, فجروا أنفسهم; the word for self may stand by the noun: فجّر انتحاري نفسه. */
  private static boolean takesOwnLife(
      Clause clause, Item item, Phrase subject, TellingWords words) {
    if (Kinds.of(item.verb().verb().value()) != EventKind.IED_BOMBING) {
      return false;
    }
    boolean same =
        subject != null
            && subject.phraseClass().canAct()
            && (subject.same() || subject.holder() != null && subject.holder().same());
    boolean bomber = subject != null && is(subject);
    int at = clause.items.indexOf(item);
    return same || bomber || isSelf(clause, at, words) || isBehindVest(clause, at, words);
  }

  /** فجّر نفسه, تفجير نفسيهما: whether the word for self stands behind. */
  static boolean isSelf(Clause clause, int at, TellingWords words) {
    return clause.items.stream()
        .skip(at)
        .limit(BEHIND)
        .filter(i -> i == clause.items.get(at) && isOfSelf(i) || !isSameAgain(i))
        .anyMatch(i -> words.is(TellingRole.SELF, last(i)));
  }

  /** في الشارع نفسه: the street told before. */
  private static boolean isSameAgain(Item item) {
    return item.isPhrase() && !item.phrase().preposition().isEmpty() && item.phrase().same();
  }

  /** على تفجير نفسه, but not في التفجير نفسه. */
  private static boolean isOfSelf(Item item) {
    return item.isPhrase() && !Anaphora.head(item.phrase()).startsWith("ال");
  }

  /** «فجّر شاب كان يرتدي سترة ناسفة نفسه»: what he wears stands between. */
  private static boolean isBehindVest(Clause clause, int at, TellingWords words) {
    Clause next = clause.after;
    boolean wears =
        next != null
            && next.opener == Clause.Opener.AND
            && next.first() != null
            && next.first().isVerb()
            && next.first().conjunction().isEmpty()
            && clause.items.size() <= at + 2;
    return wears
        && Seek.any(
            next.items, i -> i.isPhrase(PhraseClass.WEAPON) && words.is(TellingRole.SELF, last(i)));
  }

  private static String last(Item item) {
    return item.isPhrase()
        ? Folding.fold(Anaphora.lastWord(item.phrase().surface()))
        : item.unit().first().folded();
  }
}
