package org.w3id.badia.extract.tag;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Relation;
import org.w3id.badia.lexicon.Sense;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.lexicon.Weapon;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Span;
import org.w3id.badia.model.When;
import org.w3id.badia.text.Form;
import org.w3id.badia.text.Token;

/** A word, fixed phrase, number, date or mark of a sentence, with every reading it allows. */
public final class Unit {
  private static final Reading BARE = new Reading("", "", false, "", List.of());

  private final UnitKind kind;
  private final List<Token> tokens;
  private final List<Reading> readings;
  private final int quoted;
  private final Optional<Count> count;
  private final Optional<When> when;
  private final boolean since;
  private final Span span;
  private final String folded;
  private Form form;
  private final Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
  private Read<VerbForm> verb;
  private Read<EventNoun> event;
  private Read<Weapon> weapon;
  private Read<Name> name;
  private Read<Relation> relation;

  /**
   * A unit.
   *
   * @param kind what it is made of
   * @param tokens its tokens
   * @param readings the readings, the likeliest first; none for dates and marks
   * @param quoted the number of the quotation it stands in, 0 where in none
   * @param count the number, where it is one
   * @param when the date, where it is one
   * @param since whether the date bounds a period until the publication
   */
  public Unit(
      UnitKind kind,
      List<Token> tokens,
      List<Reading> readings,
      int quoted,
      Optional<Count> count,
      Optional<When> when,
      boolean since) {
    this.kind = kind;
    this.tokens = tokens;
    this.readings = readings;
    this.quoted = quoted;
    this.count = count;
    this.when = when;
    this.since = since;
    this.span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    this.folded = folded(tokens);
    this.form = tokens.size() == 1 ? tokens.get(0).form() : null;
    for (Reading reading : readings) {
      for (Sense sense : reading.senses()) {
        take(reading, sense);
      }
    }
  }

  /** Of each type the first sense counts. */
  private void take(Reading reading, Sense sense) {
    if (sense instanceof Word word) {
      classes.add(word.wordClass());
    } else if (sense instanceof VerbForm form) {
      verb = verb == null ? new Read<>(reading, form) : verb;
    } else if (sense instanceof EventNoun noun) {
      event = event == null ? new Read<>(reading, noun) : event;
    } else if (sense instanceof Weapon arm) {
      weapon = weapon == null ? new Read<>(reading, arm) : weapon;
    } else if (sense instanceof Name called) {
      name = name == null ? new Read<>(reading, called) : name;
    } else if (sense instanceof Relation tie) {
      relation = relation == null ? new Read<>(reading, tie) : relation;
    }
  }

  private static String folded(List<Token> tokens) {
    if (tokens.size() == 1) {
      return tokens.get(0).folded();
    }
    StringBuilder all = new StringBuilder();
    for (Token token : tokens) {
      all.append(all.isEmpty() ? "" : " ").append(token.folded());
    }
    return all.toString();
  }

  /** What it is made of. */
  public UnitKind kind() {
    return kind;
  }

  /** Its tokens. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The readings, the likeliest first; none for dates and marks. */
  public List<Reading> readings() {
    return readings;
  }

  /** The number of the quotation it stands in, 0 where in none. */
  public int quoted() {
    return quoted;
  }

  /** The number, where it is one. */
  public Optional<Count> count() {
    return count;
  }

  /** The date, where it is one. */
  public Optional<When> when() {
    return when;
  }

  /** Whether the date bounds a period until the publication. */
  public boolean since() {
    return since;
  }

  /** Where it stands. */
  public Span span() {
    return span;
  }

  /** Its first token. */
  public Token first() {
    return tokens.get(0);
  }

  /** The letters of its words, folded. */
  public String folded() {
    return folded;
  }

  /** The form of its words, one blank between two of them. */
  public Form form() {
    if (form == null) {
      form = Form.of(folded);
    }
    return form;
  }

  /** Its first reading; a bare one where the lexicon has none. */
  public Reading reading() {
    return readings.isEmpty() ? BARE : readings.get(0);
  }

  /** Whether by its first reading neither a conjunction nor a preposition hangs on it. */
  public boolean isBare() {
    return reading().conjunction().isEmpty() && reading().preposition().isEmpty();
  }

  /** The unit at a place among others, null beyond their ends. */
  public static Unit at(List<Unit> units, int place) {
    return place >= 0 && place < units.size() ? units.get(place) : null;
  }

  /** Whether a word stands there to which nothing is joined. */
  public static boolean isBareAt(List<Unit> units, int place) {
    Unit unit = at(units, place);
    return unit != null && !unit.isMark() && unit.isBare();
  }

  /** A sense with the reading that allows it. */
  public record Read<S extends Sense>(Reading reading, S sense) {}

  /** The first sense of a type, with its reading. */
  public <S extends Sense> Optional<Read<S>> as(Class<S> type) {
    for (Reading reading : readings) {
      for (Sense sense : reading.senses()) {
        if (type.isInstance(sense)) {
          return Optional.of(new Read<>(reading, type.cast(sense)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one of its senses, by whatever reading, is so. */
  public boolean canMean(Predicate<? super Sense> test) {
    for (Reading reading : readings) {
      for (Sense sense : reading.senses()) {
        if (test.test(sense)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all its senses are so, also where it has none. */
  public boolean meansOnly(Predicate<? super Sense> test) {
    return !canMean(s -> !test.test(s));
  }

  /** The word of that class, with its reading. */
  public Optional<Read<Word>> word(WordClass wordClass) {
    if (!is(wordClass)) {
      return Optional.empty();
    }
    for (Reading reading : readings) {
      for (Sense sense : reading.senses()) {
        if (sense instanceof Word word && word.wordClass() == wordClass) {
          return Optional.of(new Read<>(reading, word));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it can be a word of that class. */
  public boolean is(WordClass wordClass) {
    return classes.contains(wordClass);
  }

  /** Its reading as a verb. */
  public Optional<Read<VerbForm>> verb() {
    return Optional.ofNullable(verb);
  }

  /** Its reading as an event noun. */
  public Optional<Read<EventNoun>> event() {
    return Optional.ofNullable(event);
  }

  /** Its reading as a weapon. */
  public Optional<Read<Weapon>> weapon() {
    return Optional.ofNullable(weapon);
  }

  /** Its reading as a name. */
  public Optional<Read<Name>> name() {
    return Optional.ofNullable(name);
  }

  /** Its reading as a word of relation. */
  public Optional<Read<Relation>> relation() {
    return Optional.ofNullable(relation);
  }

  /** Whether it is the preposition على and not the name علي, which fold alike. */
  public boolean isUpon() {
    return folded().equals("علي") && first().raw().endsWith("ى");
  }

  /** Whether it is a mark that ends a phrase. */
  public boolean isMark() {
    return kind == UnitKind.COMMA || kind == UnitKind.BREAK || kind == UnitKind.DASH;
  }
}
