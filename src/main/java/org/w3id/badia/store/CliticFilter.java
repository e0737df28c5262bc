package org.w3id.badia.store;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds beside a word that begins with a preposition of one letter the word without it: a report
 * that says «بتدمر» is found by «تدمر». The stemmer knows only و and those before the article.
 */
final class CliticFilter extends TokenFilter {
  private static final String CLITICS = "بل";
  private static final int SHORTEST = 4; // letters left, as in بتدمر; fewer would cut words in two

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private State further;

  CliticFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (further != null) {
      restoreState(further);
      further = null;
      String bare = word.subSequence(1, word.length()).toString();
      word.setEmpty().append(bare);
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (word.length() > SHORTEST && CLITICS.indexOf(word.charAt(0)) >= 0) {
      further = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    further = null;
  }
}
