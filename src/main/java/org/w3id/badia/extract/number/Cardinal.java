package org.w3id.badia.extract.number;

/**
 * A whole number read from tokens.
 *
 * @param value its value
 * @param tokenEnd the token after its last
 * @param digits whether digits are part of it
 * @param definite whether its first word carries the article
 */
record Cardinal(long value, int tokenEnd, boolean digits, boolean definite) {
  Cardinal plus(long more, int newEnd) {
    return new Cardinal(value + more, newEnd, digits, definite);
  }

  Cardinal times(long factor, int newEnd) {
    return new Cardinal(Math.multiplyExact(value, factor), newEnd, digits, definite);
  }
}
