package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** Tells how far the name of a body runs that no table has: لواء X, القوة X, بعثة «X». */
final class Bodies {
  /** بها: what stands behind an adjective of which more is told. */
  private static final Pattern IN_IT = Pattern.compile("ب(ها|ه|هم)");

  private static final int LONGEST = 5;

  private final Words words;
  private final TieWords table;
  private final NamingWords naming;
  private final UnitNumbers numbers;
  private final Epithets epithets;
  private final NameWords within;
  private final List<List<TieWords.Match>> ties;

  Bodies(Words words, TieWords table, NamingWords naming) {
    this.naming = naming;
    this.words = words;
    this.table = table;
    this.numbers = new UnitNumbers(words);
    this.epithets = new Epithets(words);
    this.within = new NameWords(words, this);
    this.ties = new ArrayList<>(Collections.nCopies(words.size(), null));
  }

  Optional<TieWords.Match> match(int at, TieWord.Construction construction) {
    for (TieWords.Match match : ties(at)) {
      if (match.word().construction() == construction) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** The words of tie that begin at a word, longest first, none behind the last; looked up once. */
  List<TieWords.Match> ties(int at) {
    if (at >= ties.size()) {
      return List.of();
    }
    List<TieWords.Match> found = ties.get(at);
    if (found == null) {
      found = table.at(words.form(at), words.folded(), at);
      ties.set(at, found);
    }
    return found;
  }

  /** إحدى كتائب X: the second word of what tells a tie opens no name. */
  boolean isPartOf(int at) {
    return at > 0
        && Seek.any(
            ties(at - 1),
            m ->
                m.length() == 2
                    && m.word().construction() == TieWord.Construction.SAID
                    && m.word().type().equals("PartOf"));
  }

  /** كتائب سيف الحق: whether a head stands so near before a word that it is part of a name. */
  boolean isInName(int at) {
    return at > 0 && head(at - 1).isPresent() || at > 1 && head(at - 2).isPresent();
  }

  /** Whether a name opens with a noun for several groups: فصائل المعارضة. */
  boolean isBand(String name) {
    return Seek.any(
        table.at(List.of(Folding.fold(name).split(" ")), 0),
        m -> m.word().construction() == TieWord.Construction.BAND);
  }

  /** Whether a name opens with a noun that takes one: قناة X. */
  boolean isHead(String name) {
    return Seek.any(
        table.at(List.of(Folding.fold(name).split(" ")), 0),
        m -> m.word().construction() == TieWord.Construction.HEAD);
  }

  boolean is(int at, TieWord.Construction construction) {
    return match(at, construction).isPresent();
  }

  /** والحركة, و«X», unlike وزارة, واشنطن: a word that و joins to what stands before it. */
  boolean isBesideAnd(int at) {
    boolean apart = words.isAnd(at) || words.folded(at).equals("ومن");
    boolean told = words.opens(at) && !words.unit(at).reading().conjunction().isEmpty();
    return words.folded(at).startsWith("و") && (apart || told || isJoined(at));
  }

  /** ويقوده, unlike واجهة: a word of tie behind و. */
  boolean isJoined(int at) {
    String word = words.folded(at);
    return word.startsWith("و")
        && (word.length() < 3 || !table.at(word.substring(1), words.folded(), at).isEmpty());
  }

  /** بقيادة: who leads is told behind. */
  boolean isLed(int at) {
    return match(at, TieWord.Construction.SAID)
        .filter(m -> m.word().type().equals("LedBy"))
        .isPresent();
  }

  /** وينضوي: a verb of tie behind و. */
  boolean leans(int at) {
    return words.folded(at).startsWith("و") && is(at, TieWord.Construction.LEANS);
  }

  /** The head noun at a word, its proclitics apart; none stands behind the last. */
  Optional<TieWords.Match> head(int at) {
    return match(at, TieWord.Construction.HEAD)
        .filter(m -> m.pronoun().isEmpty())
        .or(() -> withPreposition(at));
  }

  /** لحزب, بلواء, للجيش. */
  private Optional<TieWords.Match> withPreposition(int at) {
    String preposition = words.unit(at).reading().preposition();
    String word = words.folded(at);
    boolean joined = !word.isEmpty() && "لب".indexOf(word.charAt(0)) >= 0 && word.length() > 3;
    if (!joined || preposition.isEmpty() && words.unit(at).kind() == UnitKind.KNOWN) {
      return Optional.empty();
    }
    return Seek.first(
        table.at(bare(word), words.folded(), at),
        m -> m.word().construction() == TieWord.Construction.HEAD && m.pronoun().isEmpty());
  }

  /** للجيش is الجيش behind ل, للواء is اللواء. */
  private String bare(String word) {
    if (!word.startsWith("لل")) {
      return word.substring(1);
    }
    String lam = "ال" + word.substring(1);
    return table.at(List.of(lam), 0).isEmpty() ? "ال" + word.substring(2) : lam;
  }

  /** The end of the name that begins with the head noun at a word, or that word where none does. */
  int end(int at, TieWords.Match head) {
    int next = at + head.length();
    int quoted = words.quotedEnd(next);
    boolean ruling = isDefinite(at) && words.folded(at).endsWith("حكومه");
    if (quoted > next && (ruling || isDefinite(at) && head(next).isPresent())) {
      return at; // قصف الجيش «كتائب X», تتهم الحكومة «X»
    }
    if (quoted > next) {
      return quoted - at <= LONGEST + 1 ? quoted : at;
    }
    if (next < words.size() && opensName(next)) {
      boolean alone = words.folded(at).endsWith("قياده") || isDefinite(at); // تتبع الكتيبة جيش X
      return alone ? at : words.after(next);
    }
    boolean definite = head.definite() || words.unit(at).reading().definite() || isDefinite(at);
    boolean unit = !definite || is(at, TieWord.Construction.UNIT);
    int end = unit ? numbers.end(next) : next; // الحكومة 43 جثة
    if (end == next) {
      end = definite ? adjectives(next) : called(genitive(next), next);
    }
    boolean whole = head.length() > 1 && isDefinite(next - 1); // فرق الهندسة
    return end > next || whole ? arms(end) : at;
  }

  /** لواء الاحتياط 24 التابع: a number behind the name of a unit, which counts nothing. */
  private int called(int end, int next) {
    int after = end > next ? numbers.end(end) : end;
    boolean counts =
        after < words.size()
            && !words.isMark(after)
            && !is(after, TieWord.Construction.SAID)
            && !words.is(after, WordClass.PREPOSITION)
            && !words.is(after, WordClass.RELATIVE);
    return counts ? end : after;
  }

  /** 210 مشاة, الثالث دعم وإسناد. */
  int arms(int at) {
    int end = at;
    while (end < words.size() && end < at + 3 && isArm(end)) {
      end++;
    }
    return end;
  }

  /** القوات الخاصة, الحركة الشعبية – شمال. */
  private int adjectives(int next) {
    int end = next;
    boolean named = is(next - 1, TieWord.Construction.UNIT) && isNational(next);
    while (end < words.size()
        && end < next + 3
        && within.isName(end)
        && isDefinite(end)
        && !within.isActor(end)
        && !epithets.isObject(next - 1, end)
        && !(end + 1 < words.size() && IN_IT.matcher(words.folded(end + 1)).matches())) {
      boolean plain = words.is(end, WordClass.ADJECTIVE) || words.is(end, WordClass.NATIONALITY);
      named |= !plain || isArm(end);
      end++;
    }
    if (!named) {
      return next;
    }
    boolean dash = end > next && end + 1 < words.size() && words.unit(end).kind() == UnitKind.DASH;
    return dash && within.isName(end + 1) && !isDefinite(end + 1) ? end + 2 : end;
  }

  /** الكتيبة الإندونيسية. */
  private boolean isNational(int at) {
    if (at >= words.size() || !isDefinite(at)) {
      return false;
    }
    boolean nisba = within.isUnknown(at) && words.folded(at).endsWith("يه");
    return words.is(at, WordClass.NATIONALITY) || nisba;
  }

  /** جبهة المقاومة الوطنية, لواء المرابطين, مجلس دير الزور العسكري. */
  private int genitive(int next) {
    int end = next;
    if (end < words.size()
        && is(end, TieWord.Construction.HEAD)
        && within.isName(end)
        && !isDefinite(end)) {
      end++;
    }
    int first = end;
    boolean named = false;
    boolean place = false;
    while (end < words.size()
        && end < next + 4
        && (within.isName(end) || end == first && opens(end))) {
      if (place && !isDefinite(end)) {
        break; // لواء خان يونس فلان
      }
      boolean goesOn =
          isDefinite(end)
              || end == first
              || (within.isUnknown(end) || words.unit(end).name().isPresent())
                  && !isDefinite(end - 1);
      if (!goesOn || end > first && (beginsBody(end) || isDeed(end))) {
        break;
      }
      boolean name = words.opens(end) && words.unit(end).name().isPresent();
      named |= isDefinite(end) || name;
      place |= name && words.names(end, k -> k == EntityKind.PLACE);
      end = name ? words.after(end) : end + 1;
    }
    boolean foreign = end == next + 1 && within.isForeign(next);
    foreign |= end == next + 2 && within.isFinal(end - 1); // جبهة تحرير سيمبلا
    return named || foreign ? end : next;
  }

  /** تحالف نصرة الإسلام والمسلمين: a name of several words that a table has. */
  private boolean opensName(int at) {
    boolean group = words.names(at, k -> k == EntityKind.GROUP);
    boolean context = Seek.any(words.unit(at).reading().senses(), s -> s instanceof ContextName);
    boolean joined = !words.unit(at).reading().conjunction().isEmpty();
    return (group || context) && !joined && words.opens(at) && words.after(at) > at + 1;
  }

  /** صدت كتائب الفرسان الهجوم: what is done behind a whole name. */
  private boolean isDeed(int at) {
    return isDefinite(at - 1) && words.unit(at).event().isPresent();
  }

  /** المجلس, الجيش الوطني: another body begins. */
  private boolean beginsBody(int at) {
    boolean head = is(at, TieWord.Construction.HEAD) && !words.is(at, WordClass.ADJECTIVE);
    boolean name = words.opens(at) && words.after(at) > at + 1;
    return head || name && words.names(at, EntityKind::isActor);
  }

  /** Whether a word has the article and letters behind it. */
  boolean isDefinite(int at) {
    return words.folded(at).startsWith("ال") && words.folded(at).length() > 3;
  }

  /** حركة فجر النهضة: a word that could be a verb, were no definite word to follow. */
  private boolean opens(int at) {
    boolean followed = at + 1 < words.size() && isDefinite(at + 1) && within.isName(at + 1);
    return followed && words.unit(at).verb().isPresent() && within.isOpen(at);
  }

  /** مشاة, حرس: an arm of troops, in the name of a unit. */
  boolean isArm(int at) {
    String word = words.folded(at); // not بدعم من Y
    int and = word.length() > 3 && word.charAt(0) == 'و' ? 1 : 0;
    int article = word.startsWith("ال", and) ? 2 : 0;
    boolean arm =
        naming.is(NamingRole.ARM, word) || naming.is(NamingRole.ARM, word.substring(and + article));
    return arm && !words.is(at, WordClass.PREPOSITION); // آلي, not إلى
  }

  /** The words without what is written onto the first. */
  String name(int from, int to) {
    String raw = words.raw(from, to);
    Reading reading = words.unit(from).reading();
    boolean opens = words.opens(from);
    String conjunction = opens ? reading.conjunction() : "";
    String rest = raw.startsWith(conjunction) ? raw.substring(conjunction.length()) : raw;
    boolean unread = conjunction.isEmpty() && is(from, TieWord.Construction.HEAD);
    if (unread && isJoined(from)) {
      rest = rest.substring(1);
    }
    if (rest.startsWith("لل")) {
      String head = rest.split(" ")[0];
      return bare(Folding.fold(head)).startsWith("الل")
          ? "ال" + rest.substring(1)
          : "ال" + rest.substring(2);
    }
    String preposition = opens ? reading.preposition() : "";
    return !preposition.isEmpty() && rest.startsWith(preposition)
        ? rest.substring(preposition.length())
        : rest;
  }

  /** A noun without its article and what is written onto it. */
  String noun(int at) {
    String word = words.folded(at);
    int from = !word.isEmpty() && "وفبلك".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    boolean article = word.startsWith("لل", from) || word.startsWith("ال", from);
    return word.substring(article ? from + 2 : from);
  }
}
