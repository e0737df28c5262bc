package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Token;

/**
 * «وتضاربت الأنباء …», «أما رواية الجيش فجاءت مختلفة»: from such a sentence on a paragraph tells
 * once more what was told before, as others give it; so does a witness who tells what he lived
 * through.
 */
final class Accounts {
  /** Behind so many sentences a report has come to other matters. */
  private static final int LONGEST = 3;

  private final TellingWords words;
  private int paragraph = -1;
  private int from;

  Accounts(TellingWords words) {
    this.words = words;
  }

  /** Marks what a sentence tells where it is one of several accounts. */
  void read(List<Token> tokens, int sentence, int at, List<Mention> mentions) {
    if (says(tokens, TellingRole.ACCOUNT) && says(tokens, TellingRole.DIFFERS)) {
      paragraph = at;
      from = sentence;
    }
    mentions.stream().filter(m -> isLivedThrough(tokens, m)).forEach(m -> m.unreal = true);
    if (at == paragraph && sentence - from < LONGEST) {
      mentions.forEach(m -> m.account = true);
    }
  }

  /** «سمعنا إطلاق نار ثم سقطت القذيفة بيننا»: of what a witness says alone nothing is known. */
  private boolean isLivedThrough(List<Token> tokens, Mention mention) {
    boolean bare =
        mention.places.isEmpty()
            && mention.tolls.isEmpty()
            && mention.objects.isEmpty()
            && mention.when.isEmpty()
            && mention.patients.isEmpty()
            && Likeness.isOpen(mention.agents);
    return bare && Seek.any(tokens, t -> words.is(TellingRole.WITNESSES, t.folded()));
  }

  private boolean says(List<Token> tokens, TellingRole role) {
    return Seek.any(tokens, t -> words.isStem(role, t.form()));
  }
}
