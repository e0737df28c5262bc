package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * A report that is about a rumour: all of its attacks are what pages and accounts told, and
 * somebody says that it is not true or what it was instead. «زعمت صفحات أن مسيّرة قصفت مستودعاً …
 * غير أن الحريق اندلع بسبب تماس كهربائي».
 */
final class Hearsay {
  private static final Set<String> HARMLESS = Set.of("accident", "disaster", "mishap");

  private final TellingWords words;
  private final List<Mention> hearsay = new ArrayList<>();
  private boolean refuted;

  Hearsay(TellingWords words) {
    this.words = words;
  }

  /** Notes what a sentence tells by hearsay and whether it says that something is not true. */
  void read(List<Clause> clauses, List<Mention> mentions) {
    boolean untrue = refutes(clauses, mentions) || explains(clauses, mentions);
    refuted |= untrue;
    for (Mention mention : mentions) {
      if (!mention.unreal && (untrue || isHearsay(clauses, mention))) {
        hearsay.add(mention);
      }
    }
  }

  /** Whether nothing but hearsay is told, and refuted. */
  boolean isAll(List<Draft> told) {
    return refuted && Seek.all(told, d -> Seek.all(d.mentions, this::isIdle));
  }

  /** وأصيب عامل بحروق: who came to harm is told of what it was instead as well. */
  private boolean isIdle(Mention mention) {
    boolean harm = mention.harmOnly && mention.agents.isEmpty() && mention.weapons.isEmpty();
    return harm || hearsay.contains(mention);
  }

  /**
   * لا صحة لها, نفى ما تداولته مواقع عن هجوم: what is not true is the news of an attack, no figure
   * of it and no charge.
   */
  private boolean refutes(List<Clause> clauses, List<Mention> mentions) {
    boolean attack = Seek.any(mentions, m -> m.unreal && isAttack(m.kind));
    return Seek.none(clauses, c -> is(TellingRole.DISPUTED, c))
        && (Seek.any(clauses, c -> refutes(c, attack))
            || Seek.all(mentions, m -> m.unreal) && Seek.any(mentions, this::isUndone));
  }

  private static boolean isAttack(EventKind kind) {
    return !Owners.PEACEFUL.contains(kind);
  }

  private static boolean refutes(Clause clause, boolean attack) {
    boolean denies = Seek.any(clause.items, i -> i.isVerb(VerbClass.DENY));
    Phrase last = clause.lastPhrase();
    return has(clause, p -> isUntrue(clause, p))
        || denies
            && has(clause, Denial::isNews)
            && (attack || last != null && Denial.isNews(last) || has(clause, Hearsay::namesAttack));
  }

  private static boolean namesAttack(Phrase phrase) {
    return phrase.event().filter(n -> n.harm() || isAttack(Kinds.of(n.value()))).isPresent();
  }

  private static boolean isUntrue(Clause clause, Phrase phrase) {
    String value = value(phrase);
    return value.equals("untrue") || clause.negated && value.equals("truth");
  }

  /**
   * لم تتعرض المدينة لأي قصف, ليس اقتتالاً: nobody who is blamed speaks, and no other blow is
   * meant.
   */
  private boolean isUndone(Mention mention) {
    boolean other = mention.noun != null && mention.noun.other();
    boolean negated = mention.clause != null && mention.clause.negated && mention.agents.isEmpty();
    return mention.unreal && !other && (negated || Lookalikes.isNone(words, mention));
  }

  /**
   * الحريق اندلع بسبب تماس كهربائي, الأصوات تعود إلى تدريب: what was seen or heard was no attack.
   */
  private boolean explains(List<Clause> clauses, List<Mention> mentions) {
    return Seek.any(clauses, c -> c.drill || has(c, p -> HARMLESS.contains(value(p))))
        && Seek.any(clauses, c -> is(TellingRole.NOTICED, c))
        && Seek.all(mentions, m -> m.unreal || isBare(m));
  }

  private static boolean isBare(Mention mention) {
    boolean untold = mention.definite || mention.patients.isEmpty();
    return untold && mention.tolls.isEmpty() && mention.agents.isEmpty();
  }

  private static boolean has(Clause clause, Predicate<Phrase> sort) {
    boolean[] found = {false};
    for (Item item : clause.items) {
      if (item.isPhrase()) {
        item.phrase().walk(p -> found[0] |= sort.test(p));
      }
    }
    return found[0];
  }

  private boolean is(TellingRole role, Clause clause) {
    return Seek.any(clause.items, i -> words.isStem(role, i.unit().first().form()));
  }

  private static String value(Phrase phrase) {
    return phrase.word().map(Word::value).orElse("");
  }

  /** Whether the last before it who tells something is a page, an account or nobody. */
  private boolean isHearsay(List<Clause> clauses, Mention mention) {
    boolean media = false;
    for (Clause clause : clauses) {
      for (Item item : clause.items) {
        if (item.span().start() < mention.trigger.start()) {
          media = isMedia(item) || media && !item.isPhrase(PhraseClass.SOURCE);
        }
      }
    }
    return media;
  }

  /** إحدى الصفحات, مغردون: the word may stand behind another and be no noun that a table has. */
  private boolean isMedia(Item item) {
    return item.isPhrase() && Denial.isNews(item.phrase())
        || Seek.any(item.unit().tokens(), t -> words.isStem(TellingRole.HEARSAY, t.form()))
        || item.isPhrase()
            && words.isStem(TellingRole.HEARSAY, last(Folding.fold(item.phrase().surface())));
  }

  private static String last(String surface) {
    return surface.substring(surface.lastIndexOf(' ') + 1);
  }
}
