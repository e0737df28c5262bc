package org.w3id.badia.extract.event;

import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** What is told to say how things were before, and what that leaves for a verb to tell. */
final class Backdrops {
  /** The value of verbs by which things come to stand as they do now. */
  static final String BECOMES = "BECOMES";

  private Backdrops() {}

  /** بعد أيام من قيام X بالسيطرة على Y: what went before. */
  static boolean isLongBefore(Clause clause, Item masdar) {
    int at = clause.items.indexOf(masdar);
    return masdar.verb().isMasdar()
        && Seek.any(
            clause.items.subList(Math.max(0, at - 3), Math.max(0, at)),
            i -> i.isPhrase() && i.phrase().preposition().equals(Chunker.AFTER));
  }

  /** منذ استولى X على البلدة, قبل أن تبايع الجماعة Y: how things came to be, told beside. */
  static boolean isBackground(EventKind kind, Clause clause, Item item) {
    int at = clause.items.indexOf(item);
    Item before = at > 0 ? clause.items.get(at - 1) : null;
    before = before == null && clause.before != null ? clause.before.last() : before;
    boolean since = before != null && before.unit().first().folded().equals("منذ");
    boolean beside =
        switch (clause.opener) {
          case SAME, NEXT, RELATIVE -> true;
          default -> false;
        };
    boolean stays =
        item.isVerb()
            && item.verb().imperfect()
            && item.verb().verb().lemma().equals("انتشر")
            && (beside || clause.opener == Clause.Opener.START);
    return since || stays || kind == EventKind.PLEDGE && beside;
  }

  /** بات التنظيم يسيطر على البلدة: who holds it now did not before, and has taken it. */
  static boolean isLeft(Clause clause, Item item) {
    return !clause.negated
        && clause.items.stream()
            .takeWhile(i -> i != item)
            .anyMatch(i -> i.isVerb() && i.verb().verb().value().equals(BECOMES));
  }
}
