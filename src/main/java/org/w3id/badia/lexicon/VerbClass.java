package org.w3id.badia.lexicon;

/** What a verb's frame makes of a clause. */
public enum VerbClass {
  /** It is an event by itself: هاجم، قصف. */
  ACT,
  /** It carries an event noun: شن، تعرض، وقع. */
  LIGHT,
  /** Someone comes to harm: قتل، أصيب. */
  HARM,
  /** What an event led to: أسفر، أدى. */
  RESULT,
  /** Someone says: قال، ذكر. */
  REPORT,
  /** Someone owns up to it: تبنى. */
  CLAIM,
  /** Someone is held responsible: اتهم، حمّل. */
  BLAME,
  /** Someone denies: نفى. */
  DENY,
  /** It is only meant or feared: يعتزم، يستعد. */
  UNREAL,
  /** It is only believed: يعتقد، يرجح. */
  HEDGE,
  /** Someone does again and again what follows: اعتاد، دأب. */
  HABIT,
  /** Two actors stand to each other: يدعم، يوالي؛ the value is the affiliation. */
  RELATION,
  /** Someone holds the place named before: تتخذها مقراً. */
  HOLD,
  /** It befalls someone, and is nobody's deed: غرق، اختنق. */
  MISHAP,
  /** None of these; it still opens a clause. */
  OTHER
}
