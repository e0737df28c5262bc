package org.w3id.badia.lexicon;

/** How many a form stands for. */
public enum GrammaticalNumber {
  SINGULAR,
  DUAL,
  PLURAL
}
