package org.w3id.badia.extract.event;

import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.VerbClass;

/** «عن جنديين قُتلا وأربعة جُرحوا»: those counted next, of whom another harm is told. */
final class CountedNext {
  private static final Pattern ANOTHER = Pattern.compile("واخري?");

  private CountedNext() {}

  /** Whether the last item of a clause is who the verb behind it is told of, and nobody else. */
  static boolean stands(Clause open, Item verb) {
    Item last = open.last();
    return verb.isVerb(VerbClass.HARM)
        && verb.conjunction().isEmpty()
        && verb.pronoun().isEmpty()
        && last != null
        && (isAnother(last) || last.isPhrase() && isCounted(last))
        && tellsOfOthers(open);
  }

  /** «عن شرطي قُتل وآخر جُرح»: one more. */
  static boolean isAnother(Item item) {
    return item.type() == Item.Type.WORD && ANOTHER.matcher(item.unit().folded()).matches();
  }

  private static boolean isCounted(Item item) {
    Phrase who = item.phrase();
    return item.conjunction().equals("و")
        && who.preposition().isEmpty()
        && who.phraseClass().canAct()
        && who.count().isPresent();
  }

  /** جنديين قُتلا, امرأة قُتلت: the verb of harm before it has who suffers it before itself. */
  private static boolean tellsOfOthers(Clause open) {
    boolean before = open.opener == Clause.Opener.RELATIVE && open.antecedent != null;
    for (Item item : open.items.subList(0, open.items.size() - 1)) {
      if (item.isVerb() && !Clauses.isAuxiliary(item)) {
        return before && item.isVerb(VerbClass.HARM);
      }
      before |=
          item.isPhrase()
              && item.phrase().preposition().isEmpty()
              && item.phrase().phraseClass().canAct();
    }
    return false;
  }
}
