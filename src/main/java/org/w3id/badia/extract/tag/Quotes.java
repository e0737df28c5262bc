package org.w3id.badia.extract.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.w3id.badia.text.Token;
import org.w3id.badia.text.TokenKind;

/**
 * A sentence without its quotation marks and brackets, remembering which words stood in which
 * quotation. Quotes are often reversed or unpaired, so each mark simply switches.
 */
final class Quotes {
  /** A longer stretch in brackets is prose and stays. */
  private static final int LONGEST_BRACKET = 8;

  /** A longer quotation is speech, not a name. */
  private static final int LONGEST_NAME = 6;

  /** A longer figure behind a dash is a year. */
  private static final int LONGEST_MODEL = 3;

  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> quotations = new ArrayList<>();

  private Quotes() {}

  /**
   * Strips a sentence.
   *
   * @param heads whether a folded word begins a name, which brackets then hold: جماعة (X)
   * @param tells whether the word at a place tells whose the one before it is: (المدعومة من X)
   * @param dates whether words are nothing but a day, which stays: (11 أيار/مايو)
   */
  static Quotes strip(
      List<Token> sentence,
      Predicate<String> heads,
      IntPredicate tells,
      Predicate<List<Token>> dates) {
    Quotes quotes = new Quotes();
    int number = 0;
    int open = 0;
    int i = 0;
    while (i < sentence.size()) {
      Token token = sentence.get(i);
      int close = closingBracket(sentence, i);
      if (isQuote(token)) {
        boolean names = open == 0 && closesSoon(sentence, i);
        open = names ? ++number : 0;
      } else if (close > i && i > 0 && heads.test(sentence.get(i - 1).folded())) {
        quotes.name(sentence.subList(i + 1, close), ++number);
        i = close;
      } else if (close > i && counts(sentence, i, close)) {
        quotes.dropNumberWord();
      } else if (close > i && !tells.test(i + 1) && !dates.test(sentence.subList(i + 1, close))) {
        i = close;
      } else if (isModel(sentence, i)) {
        i++;
      } else if (!isBracket(token) && !isArticle(sentence, i)) {
        quotes.tokens.add(token);
        quotes.quotations.add(open);
      }
      i++;
    }
    return quotes;
  }

  /** عدد (345) من المطلوبين: the word adds nothing to its number. */
  private void dropNumberWord() {
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last).is("عدد")) {
      tokens.remove(last);
      quotations.remove(last);
    }
  }

  private void name(List<Token> name, int number) {
    for (Token token : name) {
      if (!isQuote(token)) {
        tokens.add(token);
        quotations.add(number);
      }
    }
  }

  private static boolean closesSoon(List<Token> sentence, int at) {
    for (int i = at + 1; i < sentence.size() && i <= at + 1 + LONGEST_NAME; i++) {
      if (isQuote(sentence.get(i))) {
        return i > at + 1;
      }
    }
    return false;
  }

  private static int closingBracket(List<Token> sentence, int at) {
    if (!isMark(sentence.get(at), "([")) {
      return -1;
    }
    for (int i = at + 1; i < sentence.size() && i <= at + LONGEST_BRACKET; i++) {
      if (isMark(sentence.get(i), ")]")) {
        return i;
      }
    }
    return -1;
  }

  /** القضاء على (5) عناصر: a number that what follows is counted by, not somebody's age. */
  private static boolean counts(List<Token> sentence, int open, int close) {
    return close == open + 2
        && sentence.get(open + 1).kind() == TokenKind.NUMBER
        && close + 1 < sentence.size()
        && sentence.get(close + 1).isWord()
        && !sentence.get(close + 1).folded().startsWith("و");
  }

  /** سو-24, مي-17: the figure of a model counts nothing. */
  private static boolean isModel(List<Token> sentence, int dash) {
    if (dash == 0 || dash + 1 >= sentence.size() || !isMark(sentence.get(dash), "-–‑")) {
      return false;
    }
    Token before = sentence.get(dash - 1);
    Token figure = sentence.get(dash + 1);
    return before.isWord()
        && figure.kind() == TokenKind.NUMBER
        && figure.raw().length() <= LONGEST_MODEL
        && before.span().end() == sentence.get(dash).span().start()
        && sentence.get(dash).span().end() == figure.span().start();
  }

  private static boolean isQuote(Token token) {
    return isMark(token, "\"“”„‟«»″‹›〝〞'’‘`");
  }

  /** قذائف الـ«آر بي جي»: an article that only the quotation mark parts from its name. */
  private static boolean isArticle(List<Token> sentence, int at) {
    return sentence.get(at).raw().equals("ال\u0640")
        && at + 1 < sentence.size()
        && isQuote(sentence.get(at + 1));
  }

  private static boolean isBracket(Token token) {
    return isMark(token, "()[]{}");
  }

  private static boolean isMark(Token token, String marks) {
    return token.kind() != TokenKind.WORD
        && token.kind() != TokenKind.NUMBER
        && marks.indexOf(token.raw().codePointAt(0)) >= 0;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The number of the quotation that a token stands in, 0 for none. */
  int quotation(int at) {
    return quotations.get(at);
  }

  /** How far a phrase that begins here may run: not out of its quotation. */
  int end(int at) {
    return tokens.size();
  }
}
