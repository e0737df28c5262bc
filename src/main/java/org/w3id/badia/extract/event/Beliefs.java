package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/**
 * Whom the words only believe to have done what was told: رجح مصدر أن يكونوا من X, مرجحاً ضلوع X,
 * يُعتقد أن X تقف وراءه, موجهاً أصابع الاتهام إلى X.
 */
final class Beliefs {
  /** What leads to the one suspected: ضلوع X, الاتهام إلى X, يشتبه في X. */
  private static final Set<String> LEADS = Set.of("", "الي", "في", "ب", "ل");

  /** What leads to those they are thought to be of: أنهم من X, ينتمون إلى X, تابعون ل X. */
  private static final Set<String> OF = Set.of("من", "الي", "ل");

  private static final Pattern RESPONSIBLE = Pattern.compile("مس[ؤوء]ولي[ةه]");

  private final TellingWords words;

  Beliefs(TellingWords words) {
    this.words = words;
  }

  /** بحسب فلان, في غارة يعتقد أن X نفذها: behind it nobody stands who is told of before it. */
  static boolean opens(Item item) {
    return item.is(WordClass.ACCORDING)
        || item.is(WordClass.HEDGE) && item.unit().folded().endsWith(" ان");
  }

  /** Who is suspected in a clause, or in what it goes on to say after أن. */
  Optional<Phrase> of(Clause clause) {
    int doubt = doubt(clause);
    if (doubt < 0 || isDenied(clause)) {
      return Optional.empty();
    }
    List<Item> own = clause.items.subList(doubt, clause.items.size());
    Optional<Phrase> led = led(own);
    if (led.isPresent()) {
      return led;
    }
    List<Item> content = new ArrayList<>(own);
    Clause after = clause.after;
    if (after != null && (after.opener == Clause.Opener.THAT || endsInThat(clause))) {
      content.addAll(after.items);
    }
    Optional<Phrase> doer = led(content).or(() -> doer(content));
    return doer.isPresent() || isOfVictims(clause, doubt) ? doer : member(content);
  }

  /** Where it says that something is believed: يُعتقد, مرجحاً, تشير المعلومات إلى تورط. */
  private int doubt(Clause clause) {
    for (int i = 0; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      boolean points = i > 0 && clause.items.get(i - 1).unit().folded().equals("الي");
      if (item.is(WordClass.HEDGE)
          || item.isVerb(VerbClass.HEDGE)
          || points && isComplicity(item)) {
        return i;
      }
    }
    return -1;
  }

  /** رجحت مصادر مسؤولية X: whose responsibility a noun tells, null where it tells nobody's. */
  static Phrase answerable(Phrase phrase) {
    boolean told =
        phrase.holder() != null
            && phrase.preposition().isEmpty()
            && RESPONSIBLE.matcher(Anaphora.head(phrase)).matches();
    return told && Responsibility.isOfGroup(phrase.holder()) ? phrase.holder() : null;
  }

  private static boolean isDenied(Clause clause) {
    return clause.negated || Seek.any(clause.items, i -> i.isVerb(VerbClass.DENY));
  }

  /** ضلوع, تورط, وقوف: what somebody is suspected of. */
  private boolean isComplicity(Item item) {
    return !item.isPhrase()
        && !item.isVerb()
        && words.isStem(TellingRole.COMPLICITY, item.unit().form());
  }

  private static boolean endsInThat(Clause clause) {
    return clause.last() != null && clause.last().unit().folded().endsWith(" ان");
  }

  /** ضلوع X, أصابع الاتهام إلى X. */
  private Optional<Phrase> led(List<Item> content) {
    boolean led = false;
    for (Item item : content) {
      led |= isComplicity(item) || item.is(WordClass.HEDGE);
      if (led && item.isPhrase()) {
        boolean suspect = isOfGroup(item.phrase()) && LEADS.contains(item.phrase().preposition());
        return suspect ? Optional.of(item.phrase()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** أن X نفذه, أن يكون X خلفه: the first who can act, where a deed or خلف follows him. */
  private static Optional<Phrase> doer(List<Item> content) {
    boolean that = false;
    for (int i = 0; i < content.size(); i++) {
      Item item = content.get(i);
      that |= item.is(WordClass.THAT);
      if (that && item.isPhrase()) {
        boolean acts = isOfGroup(item.phrase()) && item.phrase().preposition().isEmpty();
        boolean deed = content.stream().skip(i + 1L).anyMatch(Beliefs::isDeed);
        return acts && deed ? Optional.of(item.phrase()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDeed(Item item) {
    boolean behind = !item.isVerb() && item.unit().folded().matches("(خلف|وراء).*");
    return behind
        || item.isVerb()
            && (item.verb().verb().subject() == Slot.AGENT
                || item.isVerb(VerbClass.ACT)
                || item.isVerb(VerbClass.LIGHT));
  }

  /** أنهم من X, ينتمون إلى X: the first phrase, where no other stands before it. */
  private static Optional<Phrase> member(List<Item> content) {
    return content.stream()
        .dropWhile(i -> !i.is(WordClass.THAT) && !i.unit().folded().endsWith(" ان"))
        .filter(Item::isPhrase)
        .map(Item::phrase)
        .findFirst()
        .filter(p -> isOfGroup(p) && OF.contains(p.preposition()));
  }

  /** «قُتل رجلان، يُعتقد أنهما من X»: those of whom nobody says that he believes it were killed. */
  private static boolean isOfVictims(Clause clause, int doubt) {
    boolean said = clause.items.stream().skip(doubt).anyMatch(i -> i.isPhrase(PhraseClass.SOURCE));
    Clause told = doubt > 0 ? clause : clause.before;
    return !said && told != null && tellsOfVictims(told);
  }

  private static boolean tellsOfVictims(Clause clause) {
    for (int i = 0; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      if (item.isVerb(VerbClass.HARM)) {
        boolean died = item.verb().verb().subject() != Slot.AGENT;
        return died || Arguments.of(clause, i).passive;
      }
    }
    return false;
  }

  /** X, عناصر من X, فصائل موالية لX. */
  private static boolean isOfGroup(Phrase phrase) {
    Phrase holder = phrase.holder();
    return phrase.phraseClass() == PhraseClass.ACTOR
        || phrase.phraseClass() == PhraseClass.FORCE
        || phrase.phraseClass() == PhraseClass.AIRCRAFT && !phrase.nationalities().isEmpty()
        || phrase.phraseClass().canAct()
            && (holder != null && holder.phraseClass() == PhraseClass.ACTOR
                || !phrase.ties().isEmpty());
  }
}
