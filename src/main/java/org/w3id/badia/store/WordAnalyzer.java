package org.w3id.badia.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How words are found: Lucene's reading of Arabic, which folds hamza, ى and ة, drops the article
 * and endings and leaves Latin words whole; beside it two words as one, since دير الزور is written
 * ديرالزور too, and words without the clitic before them.
 */
final class WordAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream digits = new DecimalDigitFilter(new LowerCaseFilter(words));
    ShingleFilter joined = new ShingleFilter(digits, 2, 2);
    joined.setTokenSeparator("");
    TokenStream telling = new StopFilter(joined, ArabicAnalyzer.getDefaultStopSet());
    TokenStream bare = new CliticFilter(telling);
    return new TokenStreamComponents(
        words, new ArabicStemFilter(new ArabicNormalizationFilter(bare)));
  }
}
