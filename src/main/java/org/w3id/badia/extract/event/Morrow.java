package org.w3id.badia.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.model.Seek;

/** «نصبوا كميناً السبت … وغداة الكمين، أغارت»: what happened so long after what was told before. */
final class Morrow {
  /** ذلك may stand between. */
  private static final int NEAR = 6;

  private Morrow() {}

  /** Whether a mention happened days after the event that its own clause recalls. */
  static boolean parts(Draft draft, Mention mention) {
    Mention told = draft.last();
    boolean after =
        told.definite
            && !mention.definite
            && told.noun != null
            && told.noun.preposition().equals(Chunker.AFTER)
            && told.clause == mention.clause;
    return after && isDaysAfter(told);
  }

  /** غداة الهجوم, بعد يوم من الهجوم, but not بعد الهجوم. */
  static boolean isDaysAfter(Mention told) {
    List<Item> items = told.clause.items;
    int at = told.clause.at(told.noun);
    String word = at > 0 && at < items.size() ? items.get(at - 1).unit().folded() : "";
    return word.contains("غداه") || word.contains("يوم");
  }

  /**
   * The day of an event that happened so long after another, where its sentence says so.
   *
   * @param marks what each word of the sentence reckons
   */
  static Optional<LocalDate> day(Draft draft, List<Draft> drafts, DayReckoning.Day[] marks) {
    for (DayReckoning.Day mark : marks) {
      boolean later = mark != null && mark.ofNext() && mark.days() < 0;
      Draft told = later ? told(draft, drafts, mark) : null;
      if (told != null) {
        return told.when()
            .filter(w -> Draft.DAYS.contains(w.when().precision()))
            .flatMap(w -> w.when().earliest())
            .map(day -> day.plusDays(-mark.days()));
      }
    }
    return Optional.empty();
  }

  /** The event told before that the words right behind the mark recall, null where none. */
  private static Draft told(Draft draft, List<Draft> drafts, DayReckoning.Day mark) {
    Mention mention = draft.first();
    for (Draft other : drafts) {
      boolean before = other != draft && other.first().sentence < mention.sentence;
      if (before && Seek.any(other.mentions, m -> isMeant(m, mention, mark))) {
        return other;
      }
    }
    return null;
  }

  private static boolean isMeant(Mention told, Mention mention, DayReckoning.Day mark) {
    int behind = told.trigger.start() - mark.span().end();
    return told.definite
        && told.sentence == mention.sentence
        && (told.clause == mention.clause || told.clause == mention.clause.before)
        && behind >= 0
        && behind <= NEAR;
  }
}
