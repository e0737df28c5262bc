package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.Surrounding;
import org.w3id.badia.lexicon.Surroundings;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;
import org.w3id.badia.text.Token;

/**
 * How a mention stands in its sentence: what governs it, what the words around it speak of, how its
 * clause hangs on the others.
 */
final class Bearing {
  /** «المتهم بالتورط في جريمة اغتيال»: so many words before a noun may govern it. */
  private static final int NEAR = 3;

  /** As far as a clause usually reaches. */
  private static final int FAR = 9;

  private static final Set<VerbClass> OUTCOME =
      EnumSet.of(VerbClass.RESULT, VerbClass.HARM, VerbClass.LIGHT);

  private static final Set<String> QUESTION = Set.of("؟", "?");

  private static final Labels<Surrounding> AROUND = new Labels<>("around=", Surrounding.class);
  private static final Labels<Surrounding> BESIDE = new Labels<>("near=", Surrounding.class);
  private static final Labels<Surrounding> NEXT = new Labels<>("next=", Surrounding.class);
  private static final Labels<Clause.Opener> OPENER = new Labels<>("opener=", Clause.Opener.class);
  private static final Labels<Clause.Opener> UNDER = new Labels<>("under=", Clause.Opener.class);
  private static final Labels<PhraseClass> HOLDER = new Labels<>("holder=", PhraseClass.class);
  private static final Labels<VerbClass> OVER = new Labels<>("over=", VerbClass.class);
  private static final Labels<VerbClass> VERB = new Labels<>("verb=", VerbClass.class);
  private static final Labels<VerbForm.Shape> SHAPE = new Labels<>("own=", VerbForm.Shape.class);

  /**
   * A sentence.
   *
   * @param words what each of its words speaks of
   * @param around the features that it gives each of its mentions
   * @param years where the years stand in it
   */
  private record Read(
      List<Token> tokens, List<Set<Surrounding>> words, Set<String> around, List<Integer> years) {}

  private final Surroundings surroundings;
  private final List<List<Token>> sentences;
  private final List<List<Unit>> units;
  private final Map<Integer, Read> read = new HashMap<>();

  Bearing(Surroundings surroundings, List<List<Token>> sentences, List<List<Unit>> units) {
    this.surroundings = surroundings;
    this.sentences = sentences;
    this.units = units;
  }

  /** The features of a mention. */
  Set<String> of(Mention mention) {
    Set<String> features = new TreeSet<>();
    words(read.computeIfAbsent(mention.sentence, this::read), mention.trigger, features);
    trigger(mention, features);
    boolean opens = mention.noun != null && mention.noun.preposition().isEmpty();
    clause(mention.clause, mention.trigger, opens, features);
    return features;
  }

  private Read read(int sentence) {
    List<Token> tokens = sentences.get(sentence);
    Read read = new Read(tokens, new ArrayList<>(), new TreeSet<>(), new ArrayList<>());
    for (int i = 0; i < tokens.size(); i++) {
      Set<Surrounding> said = surroundings.at(tokens, i);
      read.words.add(said);
      for (Surrounding word : said) {
        read.around.add(AROUND.of(word));
      }
      if (isYear(tokens.get(i).folded())) {
        read.years.add(i);
      }
      if (tokens.get(i).raw().length() == 1 && QUESTION.contains(tokens.get(i).raw())) {
        read.around.add("question");
      }
    }
    return read;
  }

  private static boolean isYear(String folded) {
    return folded.length() == 4
        && (folded.startsWith("19") || folded.startsWith("20"))
        && isDigit(folded.charAt(2))
        && isDigit(folded.charAt(3));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void words(Read sentence, Span trigger, Set<String> features) {
    int at = 0;
    while (at + 1 < sentence.tokens.size()
        && sentence.tokens.get(at).span().end() <= trigger.start()) {
      at++;
    }
    features.addAll(sentence.around);
    for (int i = Math.max(0, at - NEAR); i < at; i++) {
      for (Surrounding word : sentence.words.get(i)) {
        features.add(BESIDE.of(word));
        if (i == at - 1) {
          features.add(NEXT.of(word));
        }
      }
    }
    for (int year : sentence.years) {
      features.add(Math.abs(year - at) <= FAR ? "year=near" : "year=far");
    }
  }

  private void trigger(Mention mention, Set<String> features) {
    features.add("rule=" + mention.rule.substring(0, Math.max(0, mention.rule.indexOf(':'))));
    if (mention.noun != null) {
      noun(mention.noun, features);
    }
    for (Unit unit : units.get(mention.sentence)) {
      if (unit.quoted() > 0 && covers(unit.span(), mention.trigger)) {
        features.add("quoted");
      }
    }
  }

  private static void noun(Phrase noun, Set<String> features) {
    String preposition = noun.preposition();
    features.add("preposition=" + (preposition.isEmpty() ? "none" : preposition));
    features.add(noun.definite() ? "noun=definite" : "noun=indefinite");
    if (noun.plural()) {
      features.add("noun=plural");
    }
    if (noun.holder() != null) {
      features.add(HOLDER.of(noun.holder().phraseClass()));
    }
  }

  /**
   * What its clause gives a mention.
   *
   * @param opens whether its verb may stand behind it: «إن هجوماً على مطعم أسفر عن ستة قتلى»
   */
  private static void clause(Clause clause, Span trigger, boolean opens, Set<String> features) {
    features.add(OPENER.of(clause.opener));
    if (clause.negated) {
      features.add("negated");
    }
    if (clause.before != null) {
      features.add(UNDER.of(clause.before.opener));
      lastVerb(clause.before, Integer.MAX_VALUE).ifPresent(v -> features.add(OVER.of(kind(v))));
    }
    Optional<Item> own = Seek.first(clause.items, i -> i.isVerb() && covers(i.span(), trigger));
    Optional<Item> before = lastVerb(clause, trigger.start());
    Optional<Item> verb = before.isEmpty() && opens ? nextVerb(clause, trigger.end()) : before;
    own.ifPresent(
        v -> {
          features.add("own=" + tense(v));
          features.add(SHAPE.of(v.verb().shape()));
        });
    verb.ifPresent(
        v -> {
          features.add(VERB.of(kind(v)));
          features.add("verb=" + tense(v));
        });
    if (own.isEmpty() && verb.isEmpty()) {
      features.add("verb=none");
    }
  }

  private static boolean covers(Span span, Span trigger) {
    return span.start() <= trigger.start() && trigger.start() < span.end();
  }

  private static String tense(Item verb) {
    return verb.verb().imperfect() ? "imperfect" : "perfect";
  }

  private static VerbClass kind(Item verb) {
    return verb.verb().verb().verbClass();
  }

  private static Optional<Item> nextVerb(Clause clause, int behind) {
    return Seek.first(
            clause.items, i -> i.isVerb() && !i.verb().isMasdar() && i.span().start() >= behind)
        .filter(i -> OUTCOME.contains(i.verb().verb().verbClass()));
  }

  private static Optional<Item> lastVerb(Clause clause, int before) {
    Item last = null;
    for (Item item : clause.items) {
      last = item.isVerb() && item.span().start() < before ? item : last;
    }
    return Optional.ofNullable(last);
  }
}
