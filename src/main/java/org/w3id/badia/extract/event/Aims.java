package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Nouns of events that only tell what something is for, why it was done or what a court says. */
final class Aims {
  private static final Set<String> WITHIN = Set.of("في", "ب", "عن");

  private Aims() {}

  /** Whether a noun tells nothing that happened. */
  static boolean isNoDeed(
      EventNoun noun, Clause clause, int at, Phrase phrase, TellingWords words) {
    return Circumstances.isNoDeed(noun, clause, at, phrase)
        || isWherefore(clause, at, phrase, words)
        || isCover(clause, at, phrase, words)
        || isTrade(noun, clause, at, phrase)
        || isDemining(noun, clause, at)
        || isSentence(noun, clause, phrase, words);
  }

  /** عقوبات عليهم لدورهم في الهجمات, مسيّرات لاستخدامها في ضرب X: why, or what for. */
  private static boolean isWherefore(Clause clause, int at, Phrase phrase, TellingWords words) {
    int why = at > 1 && clause.items.get(at - 1).is(WordClass.PREPOSITION) ? at - 2 : at - 1;
    return why >= 0
        && WITHIN.contains(phrase.preposition())
        && words.is(TellingRole.WHEREFORE, clause.items.get(why).unit().first().folded());
  }

  /** اقتحموا المعسكر تحت غطاء من القصف, تحت غطاء القصف: how another attack was carried out. */
  private static boolean isCover(Clause clause, int at, Phrase phrase, TellingWords words) {
    int cover = at;
    while (cover > 0 && clause.items.get(cover).phrase() == phrase
        || cover > 0 && clause.items.get(cover).is(WordClass.PREPOSITION)) {
      cover--;
    }
    return clause.items.get(cover).isPhrase(PhraseClass.OTHER)
        && words.isStem(TellingRole.COVER, clause.items.get(cover).unit().first().form());
  }

  /** عصابة لسرقة السيارات, خلية لتنفيذ اغتيالات: what a band is for. */
  private static boolean isTrade(EventNoun noun, Clause clause, int at, Phrase phrase) {
    Phrase band = at > 0 ? clause.items.get(at - 1).phrase() : null;
    band = band != null && band.phraseClass() == PhraseClass.EVENT ? band.holder() : band;
    boolean some =
        band != null
            && (band.phraseClass() == PhraseClass.PEOPLE || band.phraseClass() == PhraseClass.FORCE)
            && !Anaphora.head(band).startsWith("ال")
            && band.pronoun().isEmpty();
    return some
        && phrase.preposition().equals("ل")
        && noun.genitive() == Slot.PATIENT
        && Seek.none(clause.items.subList(0, at), Aims::meets);
  }

  /** تعرضت قوة لتفجير: a verb that takes what befalls somebody behind ل. */
  private static boolean meets(Item item) {
    return item.isVerb() && item.verb().verb().complements().get("ل") == Slot.EVENT;
  }

  /** تطهير القرية من الألغام: mines are taken from the ground, the ground from nobody. */
  private static boolean isDemining(EventNoun noun, Clause clause, int at) {
    List<Item> behind = clause.items.subList(at + 1, Math.min(at + 4, clause.items.size()));
    return Kinds.of(noun.value()) == EventKind.TERRITORIAL_CHANGE
        && noun.genitive() == Slot.PATIENT
        && behind.stream()
            .takeWhile(i -> !i.isVerb())
            .anyMatch(i -> i.isPhrase(PhraseClass.WEAPON) && i.phrase().preposition().equals("من"));
  }

  /** قضت محكمة بإعدام ثلاثة: nobody is put to death yet. */
  private static boolean isSentence(
      EventNoun noun, Clause clause, Phrase phrase, TellingWords words) {
    return Kinds.of(noun.value()) == EventKind.EXECUTION
        && !phrase.definite()
        && Seek.any(
            clause.items,
            i ->
                !i.is(WordClass.PREPOSITION)
                    && words.isStem(TellingRole.COURT, i.unit().first().form()));
  }

  /** مناورات, تمرين: what it goes on with is only played. */
  static boolean isDrill(Item item) {
    return item.unit()
        .word(WordClass.UNREAL)
        .filter(w -> w.sense().value().equals("drill"))
        .isPresent();
  }
}
