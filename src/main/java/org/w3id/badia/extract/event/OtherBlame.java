package org.w3id.badia.extract.event;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Whether somebody is accused of another thing than the attack that is told. */
final class OtherBlame {
  private static final Pattern BY = Pattern.compile("^[وف]?[بل](?=..)");

  private final TellingWords words;

  OtherBlame(TellingWords words) {
    this.words = words;
  }

  /** Whether the accusing verb of a clause speaks of aid, of an omission, or of one who was hit. */
  boolean is(Clause clause, Item verb) {
    return Seek.any(clause.items, i -> i.isPhrase() && isOfAid(i.phrase()))
        || isOfOmission(clause, verb)
        || isOfOneTold(clause, verb);
  }

  /** حمّل الشرطة مسؤولية التقصير, اتهمها بتهريب السلاح: who let it happen did not do it. */
  private boolean isOfOmission(Clause clause, Item verb) {
    return Seek.any(
        clause.items,
        i -> isBehind(i, verb) && (!i.isVerb() || i.verb().isMasdar()) && tellsOmission(i));
  }

  private boolean tellsOmission(Item item) {
    return Seek.any(
        List.of(item.folded().split(" ")),
        w -> words.isStem(TellingRole.OMISSION, BY.matcher(w).replaceFirst("")));
  }

  private static boolean isOfAid(Phrase blamed) {
    return Seek.any(blamed.ties(), t -> t.joint() && t.type().equals("BackedBy"));
  }

  /**
   * متهماً إياه بالإعداد لهجمات, واتهمته بالضلوع, تتهم X أحدهما بأنه خطط: what one who was told of
   * has done elsewhere.
   */
  private static boolean isOfOneTold(Clause clause, Item verb) {
    int next = clause.items.indexOf(verb) + 1;
    boolean apart =
        next < clause.items.size()
            && clause.items.get(next).unit().folded().matches("ايا(ه|ها|هم|هما|هن)");
    boolean joined = !verb.pronoun().isEmpty() && clause.opener != Clause.Opener.RELATIVE;
    return apart || joined || Seek.any(clause.items, i -> isSome(i) && isBehind(i, verb));
  }

  /** أحدهما, اثنين منهم: some of those told. */
  private static boolean isSome(Item item) {
    return item.is(WordClass.AMONG) || Parts.isOf(item);
  }

  private static boolean isBehind(Item item, Item verb) {
    return item.span().start() > verb.span().end();
  }

  /** تتهمه بأنه دبّر تفجيراً في X: where he did what he is accused of, this did not happen. */
  static boolean isContent(Clause clause) {
    return clause.opener == Clause.Opener.THAT
        && clause.first().unit().folded().startsWith("ب")
        && clause.before != null
        && Seek.any(clause.before.items, i -> i.isVerb(VerbClass.BLAME));
  }
}
