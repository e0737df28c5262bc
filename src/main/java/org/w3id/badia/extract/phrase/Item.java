package org.w3id.badia.extract.phrase;

import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Span;
import org.w3id.badia.text.Folding;

/**
 * A phrase, verb, particle, date or mark of a sentence.
 *
 * @param type which of them
 * @param unit its unit; the first one of a phrase
 * @param phrase the phrase, null where it is none
 * @param verb the verb, null where it is none
 * @param conjunction the conjunction written onto it or standing before it
 * @param pronoun the pronoun at the end of a verb
 * @param preposition the preposition before a masdar or date
 * @param passive whether vowel marks tell a passive
 */
public record Item(
    Type type,
    Unit unit,
    Phrase phrase,
    VerbForm verb,
    String conjunction,
    String pronoun,
    String preposition,
    boolean passive) {
  /** Words that are neither noun nor verb: they open, turn or deny what follows. */
  static final Set<WordClass> PARTICLES =
      Set.of(
          WordClass.CONNECTIVE,
          WordClass.TRANSITION,
          WordClass.RESULT,
          WordClass.RELATIVE,
          WordClass.THAT,
          WordClass.ACCORDING,
          WordClass.NEGATION,
          WordClass.HEDGE,
          WordClass.UNREAL,
          WordClass.PERIOD,
          WordClass.HABIT,
          WordClass.AMONG,
          WordClass.PRONOUN,
          WordClass.FILLER,
          WordClass.UNCLAIMED);

  /** What an item is. */
  public enum Type {
    PHRASE,
    VERB,
    PARTICLE,
    TIME,
    MARK,
    WORD
  }

  /** كاهن is a priest: beside who somebody is no connective stands with a pronoun. */
  static boolean isPerson(Unit unit) {
    return unit.is(WordClass.CIVILIAN)
        && unit.word(WordClass.CONNECTIVE)
            .filter(w -> !w.reading().pronoun().isEmpty())
            .isPresent();
  }

  /** A phrase. */
  static Item of(Phrase phrase, Unit unit) {
    return new Item(
        Type.PHRASE, unit, phrase, null, phrase.conjunction, "", phrase.preposition, false);
  }

  /** Something without structure. */
  static Item of(Type type, Unit unit, String preposition) {
    return new Item(type, unit, null, null, unit.reading().conjunction(), "", preposition, false);
  }

  /** Whether it is a phrase. */
  public boolean isPhrase() {
    return type == Type.PHRASE;
  }

  /** Whether it is a phrase of that class. */
  public boolean isPhrase(PhraseClass phraseClass) {
    return type == Type.PHRASE && phrase.phraseClass == phraseClass;
  }

  /** Whether it is a verb. */
  public boolean isVerb() {
    return type == Type.VERB;
  }

  /** Whether it is a verb of that class. */
  public boolean isVerb(VerbClass verbClass) {
    return type == Type.VERB && verb.verb().verbClass() == verbClass;
  }

  /** Whether it is a dash. */
  public boolean isDash() {
    return type == Type.MARK && unit.kind() == UnitKind.DASH;
  }

  /** Whether it is a particle of that class. */
  public boolean is(WordClass wordClass) {
    return type == Type.PARTICLE && unit.is(wordClass);
  }

  /** Its words, folded. */
  public String folded() {
    return isPhrase() ? Folding.fold(phrase.surface) : unit.folded();
  }

  /** Where it stands. */
  public Span span() {
    return phrase == null ? unit.span() : phrase.span;
  }
}
