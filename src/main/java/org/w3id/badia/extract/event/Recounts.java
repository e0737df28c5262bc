package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.Seek;

/** Whether a sentence tells no blow, only how many somebody counts of one told before. */
final class Recounts {
  private final TellingWords words;

  Recounts(TellingWords words) {
    this.words = words;
  }

  /** عدّلت الحصيلة الثلاثاء إلى ستة: the day on which they were counted. */
  boolean tallies(Clause clause) {
    return Seek.any(
        clause.items,
        i ->
            i.isPhrase(PhraseClass.SOURCE)
                && words.isStem(TellingRole.TALLY, i.unit().first().form()));
  }

  /** تحدثت الوزارة عن حصيلة بلغت ستة, غير أن المرصد أحصى سبعة. */
  boolean isRecount(List<Clause> clauses) {
    Clause first = clauses.get(0);
    boolean turns =
        first.opener == Clause.Opener.NEXT
            && clauses.stream()
                .limit(2)
                .flatMap(c -> c.items.stream())
                .anyMatch(i -> i.isVerb(VerbClass.REPORT) || isTeller(i));
    return turns
        || Seek.any(
            clauses,
            c ->
                Seek.any(
                    c.items,
                    i ->
                        (!i.isPhrase() || i.isPhrase(PhraseClass.SOURCE))
                            && words.isStem(TellingRole.TALLY, i.unit().first().form())));
  }

  /** عدّت وكالة ستين جثة, أعلنت الصحة مقتل عشرين. */
  static boolean isCount(Mention mention, List<Clause> clauses) {
    boolean bare = mention.harmOnly && mention.agents.isEmpty() && mention.places.isEmpty();
    return bare
        && Seek.any(mention.tolls, t -> t.count().minimum().orElse(0) > 2)
        && clauses.stream()
            .limit(2)
            .flatMap(c -> c.items.stream())
            .anyMatch(i -> i.isVerb(VerbClass.REPORT) || isTeller(i));
  }

  private static boolean isTeller(Item item) {
    return item.isPhrase(PhraseClass.SOURCE) && item.phrase().preposition().isEmpty();
  }
}
