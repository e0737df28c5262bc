package org.w3id.badia.text;

/** What a token is made of. */
public enum TokenKind {
  /** Letters with their marks; Latin words may hold digits, as SY24. */
  WORD,
  /** Digits, Western or Eastern, with separators of thousands or decimals. */
  NUMBER,
  /** A quote, bracket, comma, dash or stop; dots in a row are one token. */
  PUNCTUATION,
  /** Anything else that can be seen: plus signs, currency, emoji. */
  SYMBOL
}
