package org.w3id.badia.extract.tag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Relation;
import org.w3id.badia.lexicon.Sense;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Analysis;
import org.w3id.badia.text.Token;

/** Cuts a sentence into units: the longest phrases that the lexicon, numbers and dates know. */
public final class Tagger {
  private static final Set<WordClass> OWNED =
      EnumSet.of(WordClass.CIVILIAN, WordClass.PEOPLE, WordClass.LEADER, WordClass.PREPOSITION);

  /** The mark of a doubled letter. */
  private static final char DOUBLED = 'ّ';

  private static final Pattern FEMININE = Pattern.compile("ة\\p{M}*$");

  private static final Pattern HAMZA_BEHIND = Pattern.compile("[وف][أإ]");

  private static final Set<WordClass> PARTICLES =
      Set.of(
          WordClass.THAT,
          WordClass.RELATIVE,
          WordClass.CONNECTIVE,
          WordClass.RESULT,
          WordClass.NEGATION,
          WordClass.PREPOSITION,
          WordClass.PRONOUN,
          WordClass.FILLER,
          WordClass.AMONG);

  private final Lexicon lexicon;
  private final Figures figures;
  private final Brackets brackets;
  private final DayNames days;

  /** Reads with those words and names, and those numbers and dates. */
  public Tagger(Lexicon lexicon, Figures figures) {
    this.lexicon = lexicon;
    this.figures = figures;
    this.brackets = new Brackets(lexicon);
    this.days = new DayNames(lexicon);
  }

  /** The numbers and dates that it reads with. */
  public Figures figures() {
    return figures;
  }

  /** The units of a sentence; quotation marks and what stands in brackets are left out. */
  public List<Unit> tag(List<Token> sentence) {
    Quotes quotes =
        Quotes.strip(sentence, this::beginsName, i -> brackets.tell(sentence, i), figures::isDay);
    List<Token> tokens = quotes.tokens();
    Map<Integer, Figures.Dated> times = figures.times(tokens);
    List<Unit> units = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Unit unit = unitAt(tokens, at, quotes, times, GazetteerCue.after(units));
      units.add(unit);
      at += unit.tokens().size();
    }
    return units;
  }

  /** تنظيم, جماعة, without an article: a noun that wants a name. */
  private boolean beginsName(String word) {
    return !word.startsWith("ال") && lexicon.is(word, WordClass.FORCE);
  }

  private Unit unitAt(
      List<Token> tokens,
      int at,
      Quotes quotes,
      Map<Integer, Figures.Dated> times,
      GazetteerCue cue) {
    int quoted = quotes.quotation(at);
    Token token = tokens.get(at);
    Figures.Dated time = times.get(at);
    if (time != null
        && !days.endsName(tokens, at, time.length())
        && !isDoubledVerb(token, lexicon.matches(tokens, at, at + 1))) {
      return unit(UnitKind.TIME, tokens, at, time.length(), quoted).withWhen(time);
    }
    if (!token.isWord() && token.kind() != org.w3id.badia.text.TokenKind.NUMBER) {
      return unit(mark(token), tokens, at, 1, quoted).build();
    }
    List<Lexicon.Match> matches = matches(tokens, at, quotes, cue);
    int longest = matches.isEmpty() ? 0 : matches.get(0).length();
    if (longest > 1 && isOverlapped(matches, longest, tokens, at, quotes)) {
      matches = Seek.those(matches, m -> m.length() == 1);
      longest = 1;
    }
    Optional<Figures.Counted> count = figures.count(tokens, at);
    if (count.isPresent() && count.get().length() >= longest && !isName(matches, longest)) {
      return unit(UnitKind.COUNT, tokens, at, count.get().length(), quoted).withCount(count.get());
    }
    if (longest == 0) {
      return unit(UnitKind.UNKNOWN, tokens, at, 1, quoted).build();
    }
    return unit(UnitKind.KNOWN, tokens, at, longest, quoted)
        .withReadings(readings(matches, longest));
  }

  /**
   * بلدة طيبة الإمام is طيبة الإمام, not بلدة طيبة, and قوات الجيش السوري الحر no الجيش السوري: the
   * longer name behind a noun wins.
   */
  private boolean isOverlapped(
      List<Lexicon.Match> matches, int longest, List<Token> tokens, int at, Quotes quotes) {
    boolean place = isHeaded(matches, WordClass.PLACE_HEAD) && isName(matches, longest);
    boolean body = !place && isHeaded(matches, WordClass.FORCE);
    return (place || body)
        && Seek.any(
            lexicon.matches(tokens, at + 1, quotes.end(at)),
            m ->
                m.length() >= longest
                    && !isBesideSide(m, tokens, at + 1)
                    && Seek.any(m.senses(), s -> place ? isPlace(s) : isActor(s)));
  }

  private static boolean isHeaded(List<Lexicon.Match> matches, WordClass head) {
    return Seek.any(matches, m -> m.length() == 1 && has(m, head));
  }

  private static boolean isActor(Sense sense) {
    return sense instanceof Name name && name.entity().kind().isActor();
  }

  private static boolean has(Lexicon.Match match, WordClass wordClass) {
    return Seek.any(match.senses(), s -> s instanceof Word word && word.wordClass() == wordClass);
  }

  private static boolean isPlace(Sense sense) {
    return sense instanceof Name name && name.entity().kind() == EntityKind.PLACE;
  }

  private static boolean isName(List<Lexicon.Match> matches, int longest) {
    if (longest > 1) {
      for (Lexicon.Match match : matches) {
        if (match.length() == longest && Seek.any(match.senses(), Name.class::isInstance)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Lexicon.Match> matches(List<Token> tokens, int at, Quotes quotes, GazetteerCue cue) {
    List<Lexicon.Match> all = lexicon.matches(tokens, at, quotes.end(at));
    if (all.isEmpty()) {
      return all;
    }
    List<Lexicon.Match> matches = new ArrayList<>(all.size());
    boolean doubled = isDoubledVerb(tokens.get(at), all);
    for (Lexicon.Match told : all) {
      Lexicon.Match match = doubled ? verbal(told) : told;
      if (isGovernor(match, tokens.get(at))
          || isJoined(match, tokens.get(at))
          || isBesideSide(match, tokens, at)) {
        continue;
      }
      boolean feminine = feminine(match, tokens.get(at + match.length() - 1));
      Lexicon.Match allowed = allowed(feminine ? ownerless(match) : match, cue);
      if (!allowed.senses().isEmpty()) {
        matches.add(allowed);
      }
    }
    return matches;
  }

  /** فجّرا is the verb, فجراً the time of day: a doubled letter makes a verb of what may be one. */
  private static boolean isDoubledVerb(Token token, List<Lexicon.Match> matches) {
    return token.raw().indexOf(DOUBLED) > 0
        && Seek.any(
            matches, m -> m.length() == 1 && Seek.any(m.senses(), s -> s instanceof VerbForm));
  }

  private static Lexicon.Match verbal(Lexicon.Match match) {
    List<Sense> senses =
        Seek.those(
            match.senses(), s -> !(s instanceof Word word && word.wordClass() == WordClass.FILLER));
    return new Lexicon.Match(match.analysis(), match.length(), senses);
  }

  /** في الباب شرقي حلب: without its article the side is none that the name الباب الشرقي tells. */
  private boolean isBesideSide(Lexicon.Match match, List<Token> tokens, int at) {
    String last = tokens.get(at + match.length() - 1).folded();
    return match.length() > 1
        && match.analysis().definite()
        && !last.startsWith("ال")
        && lexicon.is(last, WordClass.DIRECTION);
  }

  /** والي غرب دارفور: the dotted yaa tells the governor from وإلى. */
  private static boolean isGovernor(Lexicon.Match match, Token token) {
    return match.analysis().has("و") && token.raw().equals("والي");
  }

  /** وإلى is و with إلى and no verb, وأدى no وادي: an alef with a hamza only begins a word. */
  private static boolean isJoined(Lexicon.Match match, Token token) {
    return HAMZA_BEHIND.matcher(token.raw()).lookingAt()
        && match.length() == 1
        && !match.analysis().has("و")
        && !match.analysis().has("ف");
  }

  /**
   * مدرسة is a school, تابعة no تابع of his, أسرة a family: the ending of the feminine is nobody's
   * pronoun.
   */
  private static boolean feminine(Lexicon.Match match, Token last) {
    return match.analysis().pronoun().filter("ه"::equals).isPresent()
        && FEMININE.matcher(last.raw()).find();
  }

  private static Lexicon.Match ownerless(Lexicon.Match match) {
    List<Sense> senses =
        match.senses().stream()
            .filter(s -> !(s instanceof Relation))
            .filter(s -> !(s instanceof Word word && OWNED.contains(word.wordClass())))
            .filter(s -> !(s instanceof EventNoun) && !(s instanceof VerbForm))
            .toList();
    return new Lexicon.Match(match.analysis(), match.length(), senses);
  }

  private static Lexicon.Match allowed(Lexicon.Match match, GazetteerCue cue) {
    List<Sense> senses = new ArrayList<>(match.senses().size());
    for (Sense sense : match.senses()) {
      if (allows(match.analysis(), match.length(), sense) && cue.allows(match, sense)) {
        senses.add(sense);
      }
    }
    return senses.size() == match.senses().size()
        ? match
        : new Lexicon.Match(match.analysis(), match.length(), senses);
  }

  /** A verb takes no preposition nor article; a name of one word keeps its article. */
  private static boolean allows(Analysis analysis, int length, Sense sense) {
    if (sense instanceof VerbForm verb && verb.shape() == VerbForm.Shape.FINITE) {
      boolean purpose = !analysis.has("ل") || verb.imperfect();
      return purpose && !analysis.definite() && !analysis.has("ب") && !analysis.has("ك");
    }
    if (sense instanceof Name name) {
      boolean article = length > 1 || analysis.definite() == name.definite();
      boolean person = name.entity().kind() == EntityKind.PERSON;
      return analysis.pronoun().isEmpty() && (article || person) && !analysis.has("س");
    }
    boolean article = sense instanceof Word word && word.form().startsWith("ال");
    boolean particle = sense instanceof Word word && PARTICLES.contains(word.wordClass());
    if (article && length == 1 && !analysis.definite() && !analysis.stem().startsWith("ال")) {
      return false;
    }
    boolean preposition = sense instanceof Word word && word.wordClass() == WordClass.PREPOSITION;
    return !analysis.has("س")
        && !(particle && hasPreposition(analysis))
        && !(preposition && analysis.definite()); // الخلف, العلي are names
  }

  private static boolean hasPreposition(Analysis analysis) {
    return analysis.has("ب") || analysis.has("ك") || analysis.has("ل");
  }

  private static List<Reading> readings(List<Lexicon.Match> matches, int longest) {
    List<Reading> readings = new ArrayList<>();
    for (Lexicon.Match match : matches) {
      if (match.length() == longest) {
        readings.add(reading(match));
      }
    }
    return readings;
  }

  private static Reading reading(Lexicon.Match match) {
    Analysis analysis = match.analysis();
    String conjunction = analysis.has("و") ? "و" : analysis.has("ف") ? "ف" : "";
    String preposition =
        analysis.has("ب") ? "ب" : analysis.has("ل") ? "ل" : analysis.has("ك") ? "ك" : "";
    return new Reading(
        conjunction,
        preposition,
        analysis.definite(),
        analysis.pronoun().orElse(""),
        match.senses());
  }

  private static UnitKind mark(Token token) {
    return switch (token.raw().charAt(0)) {
      case '،', ',' -> UnitKind.COMMA;
      case '-', '–', '—', '−', '‑' -> UnitKind.DASH;
      default -> UnitKind.BREAK;
    };
  }

  private static UnitBuilder unit(
      UnitKind kind, List<Token> tokens, int at, int length, int quoted) {
    return new UnitBuilder(kind, List.copyOf(tokens.subList(at, at + length)), quoted);
  }

  private record UnitBuilder(UnitKind kind, List<Token> tokens, int quoted) {
    Unit build() {
      return new Unit(kind, tokens, List.of(), quoted, Optional.empty(), Optional.empty(), false);
    }

    Unit withWhen(Figures.Dated dated) {
      return new Unit(
          kind,
          tokens,
          List.of(),
          quoted,
          Optional.empty(),
          Optional.of(dated.when()),
          dated.since());
    }

    Unit withCount(Figures.Counted counted) {
      Reading reading =
          new Reading(counted.conjunction(), counted.preposition(), false, "", List.of());
      return new Unit(
          kind,
          tokens,
          List.of(reading),
          quoted,
          Optional.of(counted.count()),
          Optional.empty(),
          false);
    }

    Unit withReadings(List<Reading> readings) {
      return new Unit(kind, tokens, readings, quoted, Optional.empty(), Optional.empty(), false);
    }
  }
}
