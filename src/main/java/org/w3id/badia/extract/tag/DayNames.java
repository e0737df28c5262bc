package org.w3id.badia.extract.tag;

import java.util.List;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.text.Token;

/** Tells a day that ends the name of a town from one on which something happened. */
final class DayNames {
  private final Lexicon lexicon;

  DayNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** بلدة سوق الخميس, وسوق الأحد: a market of its day gives a settlement its name. */
  boolean endsName(List<Token> tokens, int at, int length) {
    if (length > 1 || at < 2) {
      return false;
    }
    String market = tokens.get(at - 1).folded();
    boolean joined = market.startsWith("و");
    return lexicon.naming().is(NamingRole.MARKET, joined ? market.substring(1) : market)
        && (joined || lexicon.is(tokens.get(at - 2).folded(), WordClass.PLACE_HEAD));
  }
}
