package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Slug;

/** Finds the names of people, known or by their shape, beside a title or a verb of leading. */
final class People {
  private static final Pattern NISBA = Pattern.compile("ال.{3,}ي");

  private static final int LONGEST = 4;

  /** Another name of someone takes at most so many words: المعروف باسم «أبو X الحموي». */
  private static final int ALIAS = 7;

  /** What follows a name and is no part of it: فلان القرية. */
  private static final List<WordClass> NOUNS =
      List.of(
          WordClass.PLACE_HEAD,
          WordClass.FACILITY,
          WordClass.FORCE,
          WordClass.PEOPLE,
          WordClass.CIVILIAN,
          WordClass.VEHICLE);

  private static final Set<String> COMPOUND = Set.of("الدين", "الله");

  /** Someone named by a stretch of words. */
  record Named(int from, int to, Entity entity) {}

  private final Words words;
  private final Bodies bodies;
  private final NamingWords naming;

  People(Words words, Bodies bodies, NamingWords naming) {
    this.naming = naming;
    this.words = words;
    this.bodies = bodies;
  }

  boolean isKunya(String word) {
    return naming.is(NamingRole.NAME_OPENS, word);
  }

  /** The person named from a word on, titles and commas before the name stepped over. */
  Optional<Named> from(int at) {
    int i = at;
    while (i < words.size() && i < at + 4 && known(i).isEmpty()) {
      if (!isTitle(i) && !words.isComma(i) && !isOrigin(i)) {
        break;
      }
      i++;
    }
    if (i >= words.size() || words.isMark(i)) {
      return Optional.empty();
    }
    return named(i, words.size());
  }

  /** الطارقي فلان: an adjective that no table has, before a known name. */
  private boolean isOrigin(int at) {
    boolean nisba = NISBA.matcher(words.folded(at)).matches();
    return nisba && at + 1 < words.size() && known(at + 1).isPresent();
  }

  /** The person whose name ends just before a word, a comma between left out. */
  Optional<Named> before(int at) {
    int end = at;
    while (end > 0 && end > at - 2 && (words.isComma(end - 1) || isHe(end - 1))) {
      end--;
    }
    end = alias(end);
    Optional<Named> ranked = behindRank(end);
    if (ranked.isPresent()) {
      return ranked;
    }
    for (int i = Math.max(0, end - 5); i < end; i++) {
      boolean inside =
          i > 0 && !isTitle(i - 1) && isPart(i) && isPart(i - 1) && !words.isMark(i - 1);
      Optional<Named> named = named(i, end);
      if (named.isPresent() && named.get().to() == end && !(inside && i > end - 5)) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** فلان الملقب بـ«X»: where another name is told, or the end where none is. */
  private int alias(int end) {
    for (int i = end - 2; i > 0 && i >= end - ALIAS; i--) {
      if (bodies.is(i, TieWord.Construction.ALIAS) && words.folded(i + 1).startsWith("ب")) {
        return words.isComma(i - 1) ? i - 1 : i;
      }
    }
    return end;
  }

  /** العميد مزيد سلامة، قائد X: all between a rank and the title, whatever else it means. */
  private Optional<Named> behindRank(int end) {
    for (int i = end - 2; i > 0 && i >= end - LONGEST; i--) {
      boolean rank = words.folded(i - 1).startsWith("ال") && isRank(i - 1);
      boolean plain = true;
      for (int j = i; j < end; j++) {
        plain &= !words.isMark(j) && words.unit(j).quoted() == 0 && !isTitle(j);
      }
      if (rank && plain && known(i).filter(n -> n.to() == end).isEmpty()) {
        String name = words.raw(i, end);
        Entity entity = Entity.candidate(EntityKind.PERSON, Slug.of(name), name, "Person");
        return Optional.of(new Named(i, end, entity));
      }
    }
    return Optional.empty();
  }

  private boolean isRank(int at) {
    return bodies.is(at, TieWord.Construction.TITLE) && !words.is(at, WordClass.ADJECTIVE);
  }

  private boolean isHe(int at) {
    return Set.of("وهو", "هو").contains(words.folded(at));
  }

  private boolean isTitle(int at) {
    return words.is(at, WordClass.LEADER)
            && words.unit(at).name().isEmpty()
            && !words.is(at, WordClass.GIVEN_NAME) // مختار
        || words.is(at, WordClass.FILLER)
        || words.is(at, WordClass.ADJECTIVE)
        || words.is(at, WordClass.ORDINAL)
        || words.is(at, WordClass.NATIONALITY)
        || bodies
            .match(at, TieWord.Construction.TITLE)
            .filter(m -> m.definite() || !words.is(at, WordClass.FORCE))
            .isPresent()
        || words.folded(at).equals("هو");
  }

  /** The known person whose name, with a title or without, begins at a word. */
  Optional<Named> known(int at) {
    if (!words.opens(at)) {
      return Optional.empty();
    }
    for (Reading reading : words.unit(at).readings()) {
      for (var sense : reading.senses()) {
        if (sense instanceof Name name && name.entity().kind() == EntityKind.PERSON) {
          return Optional.of(new Named(at, words.after(at), name.entity().entity()));
        }
      }
    }
    return Optional.empty();
  }

  /** Who is named at a word, known or not; a name that no table has ends at the limit. */
  private Optional<Named> named(int at, int limit) {
    Optional<Named> known = known(at);
    return known.isPresent() ? known : unknown(at, limit);
  }

  private Optional<Named> unknown(int at, int limit) {
    if (bodies.head(at).isPresent()) {
      return Optional.empty(); // يقود «جماعة X» فلان
    }
    int quoted = words.quotedEnd(at);
    int end = quoted > at && quoted - at <= LONGEST ? quoted : plain(at, limit);
    boolean whole = end - at >= 2 || quoted > at;
    if (!whole) {
      return Optional.empty();
    }
    String name = words.raw(at, end);
    Entity entity = Entity.candidate(EntityKind.PERSON, Slug.of(name), name, "Person");
    return Optional.of(new Named(at, end, entity));
  }

  private int plain(int at, int limit) {
    int end = at;
    int count = 0;
    while (end < limit && count < LONGEST && isPart(end)) {
      if (isKunya(words.folded(end))) {
        end++;
        boolean more = end < words.size() && !words.isMark(end) && words.unit(end).quoted() == 0;
        if (!more) {
          return at;
        }
      }
      count++;
      end++;
    }
    return Math.min(end, words.size());
  }

  private boolean isPart(int at) {
    Unit unit = words.unit(at);
    if (isKunya(words.folded(at))) {
      return unit.quoted() == 0;
    }
    boolean title = bodies.is(at, TieWord.Construction.TITLE) && at > 0;
    boolean given = unit.is(WordClass.GIVEN_NAME) && !unit.isUpon();
    boolean nisba = at > 0 && unit.reading().definite() && unit.verb().isEmpty() && after(at);
    boolean clitic = !unit.isBare();
    return unit.quoted() == 0
        && !unit.isMark()
        && unit.kind() != UnitKind.COUNT
        && unit.kind() != UnitKind.TIME
        && !(at > 0 && unit.kind() == UnitKind.UNKNOWN && words.folded(at).matches("و[يت].{2,}"))
        && (unit.kind() == UnitKind.UNKNOWN
            || (given || nisba || isSurname(at) || isCompound(at) || isTrade(at)) && !clitic)
        && !(at > 0 && bodies.leans(at))
        && !(at > 0 && !given && isOffice(at))
        && !bodies.is(at, TieWord.Construction.TAKES)
        && !(title && isTitle(at))
        && !(at > 0 && bodies.is(at, TieWord.Construction.ALIAS))
        && (given || !bodies.is(at, TieWord.Construction.SAID)); // عماد الطرابلسي
  }

  /** فلان مؤسس حركة X: a title behind a name, with what it is of. */
  private boolean isOffice(int at) {
    return bodies
        .match(at, TieWord.Construction.LEADER)
        .filter(m -> bodies.head(at + m.length()).isPresent())
        .isPresent();
  }

  /** حسين معلم: what one man does, behind a given name, is part of it. */
  private boolean isTrade(int at) {
    return at > 0
        && words.is(at - 1, WordClass.GIVEN_NAME)
        && !words.folded(at).startsWith("ال")
        && words
            .unit(at)
            .word(WordClass.CIVILIAN)
            .filter(w -> w.sense().number() == GrammaticalNumber.SINGULAR)
            .isPresent();
  }

  /** قلب الدين, سيف الدين, نصر الله: a word that is a name before another, and that other. */
  private boolean isCompound(int at) {
    boolean opens = at + 1 < words.size() && COMPOUND.contains(words.folded(at + 1));
    boolean named = at > 0 && words.is(at - 1, WordClass.GIVEN_NAME); // بشير خلف الله
    return opens && (named || words.unit(at).verb().isEmpty())
        || at > 0 && COMPOUND.contains(words.folded(at));
  }

  /** صدام حفتر: a name that a known person has too. */
  private boolean isSurname(int at) {
    return at > 0 && words.is(at - 1, WordClass.GIVEN_NAME) && known(at).isPresent();
  }

  /** ماهر الأسد, عبد العزيز الحلو: a definite word that follows a given one. */
  private boolean after(int at) {
    Unit before = words.unit(at - 1);
    boolean plain =
        Seek.none(NOUNS, c -> words.is(at, c))
            && !words.unit(at).is(WordClass.ADJECTIVE)
            && !words.unit(at).is(WordClass.RELATIVE)
            && !words.unit(at).is(WordClass.PREPOSITION);
    return plain
        && (before.is(WordClass.GIVEN_NAME)
            || before.kind() == UnitKind.UNKNOWN
            || isKunya(before.folded()));
  }
}
