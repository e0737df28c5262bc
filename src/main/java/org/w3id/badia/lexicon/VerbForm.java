package org.w3id.badia.lexicon;

import org.w3id.badia.text.Folding;

/**
 * A finite form or participle of a verb.
 *
 * @param verb the verb
 * @param voice whether the spelling tells the voice
 * @param plural whether it is a plural form, whose subject stands before it or is not named
 * @param imperfect whether it is of the imperfect, which may tell habits and plans
 * @param shape finite, participle or masdar
 */
public record VerbForm(Verb verb, Voice voice, boolean plural, boolean imperfect, Shape shape)
    implements Sense {
  /** How a verb stands in its clause. */
  public enum Shape {
    /** هاجم. */
    FINITE,
    /** مستهدفاً, مخلفاً: its subject is that of the clause before. */
    PARTICIPLE,
    /** تعرض X لـ, قيام X بـ: its subject or object follows as a genitive. */
    MASDAR
  }

  /** Whether it is a masdar. */
  public boolean isMasdar() {
    return shape == Shape.MASDAR;
  }

  /** What the letters say about the voice. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    EITHER;

    /** هاجم is active: its passive هوجم is written otherwise. */
    static Voice ofPast(String form) {
      String folded = Folding.fold(form);
      return folded.length() == 4 && folded.charAt(1) == 'ا' ? ACTIVE : EITHER;
    }
  }
}
