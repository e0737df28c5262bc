package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.model.Seek;

/** «نيروبي (رويترز) - قالت», «غزة/ الأناضول: أعلنت»: where it was written is no scene by that. */
final class Datelines {
  /** So many items may stand before the dash. */
  private static final int LONGEST = 4;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Kinds of places that lie in a town, whether a table has them or not. */
  private static final Set<String> WITHIN = Set.of("Neighbourhood", "Facility", "Street", "Road");

  private Datelines() {}

  /** Whether a place stands where it is told in which town something was written. */
  static boolean opens(Item item, Clause clause) {
    boolean bare = item.isPhrase(PhraseClass.PLACE) && item.phrase().preposition().isEmpty();
    boolean first =
        clause.opener == Clause.Opener.START
            || clause.opener == Clause.Opener.BREAK
                && clause.before != null
                && isBare(clause.before);
    if (!bare || !first) {
      return false;
    }
    int at = clause.items.indexOf(item);
    return at <= 2 && (isDashed(clause, at) || isCut(clause));
  }

  /** The places of all datelines of a report. */
  static Set<Phrase> phrases(List<List<Clause>> sentences) {
    Set<Phrase> phrases = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Clause> sentence : sentences) {
      for (Clause clause : sentence) {
        clause.items.stream()
            .filter(i -> i.isPhrase() && opens(i, clause))
            .forEach(i -> phrases.add(i.phrase()));
      }
    }
    return phrases;
  }

  /** «الفاشر 25 يناير – قُتل», «الفاشر 25-1-2025 وكالات –»: when it was written and by whom. */
  static boolean stands(Item item, Clause clause) {
    if (clause.opener != Clause.Opener.START) {
      return false;
    }
    int at = clause.items.indexOf(item);
    return at <= 2
        && (isDash(clause, at + 1) || isDash(clause, at + 2) && !clause.items.get(at + 1).isVerb());
  }

  private static boolean isDash(Clause clause, int at) {
    return at < clause.items.size() && clause.items.get(at).isDash();
  }

  /** PLACE dash, PLACE comma PLACE dash, PLACE day dash, PLACE and a day. */
  private static boolean isDashed(Clause clause, int at) {
    for (int i = at + 1; i < clause.items.size() && i <= at + LONGEST; i++) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        return i == at + 2 && isDay(clause.items.get(at + 1));
      }
      if (item.isDash()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDay(Item item) {
    return item.type() == Item.Type.TIME
        && YEAR.matcher(item.unit().folded()).find()
        && item.unit().when().filter(w -> w.precision() == DatePrecision.DAY).isPresent();
  }

  /** «غزة/ الأناضول: أعلنت», «القاهرة/صنعاء - قالت»: who wrote it or another town comes next. */
  private static boolean isCut(Clause clause) {
    Clause after = clause.after;
    return isBare(clause)
        && after != null
        && after.opener == Clause.Opener.BREAK
        && !after.items.isEmpty()
        && (after.items.size() == 1 && after.items.get(0).isPhrase(PhraseClass.SOURCE)
            || isDashed(after, -1) && after.items.get(0).isPhrase(PhraseClass.PLACE));
  }

  private static boolean isBare(Clause clause) {
    return Seek.all(clause.items, i -> i.isPhrase(PhraseClass.PLACE) || i.type() == Item.Type.MARK);
  }

  /** The towns of datelines in which nothing lies that the text names next. */
  static Set<PlaceMention> elsewhere(Gazette gazette, PlaceKin kin) {
    Set<PlaceMention> towns = new HashSet<>();
    for (PlaceMention mention : gazette.mentions()) {
      Item item = Seek.first(mention.clause().items, i -> holds(i, mention)).orElse(null);
      if (item != null && opens(item, mention.clause()) && isElsewhere(mention, gazette, kin)) {
        towns.add(mention);
      }
    }
    return towns;
  }

  private static boolean holds(Item item, PlaceMention mention) {
    return item.isPhrase() && item.phrase() == mention.top();
  }

  private static boolean isElsewhere(PlaceMention dateline, Gazette gazette, PlaceKin kin) {
    List<PlaceName> others = new ArrayList<>();
    for (int next = 0; next <= 1 && others.isEmpty(); next++) {
      int sentence = dateline.sentence() + next;
      gazette.mentions().stream()
          .filter(m -> m.sentence() == sentence && m.sort() == PlaceMention.Sort.NAMED)
          .filter(m -> m.start() > dateline.start())
          .map(PlaceMention::place)
          .forEach(others::add);
    }
    String relation = kin.relation(dateline.place(), others);
    return !others.isEmpty()
        && !relation.equals("around")
        && Seek.none(others, o -> o.known().isEmpty() && WITHIN.contains(o.subkind()));
  }
}
