package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownAffiliation;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Reference;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Analysis;
import org.w3id.badia.text.Clitics;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Memo;
import org.w3id.badia.text.Token;

/**
 * Every word and name that the reader knows, looked up over the clitic lattice. Immutable; one
 * serves all threads.
 */
public final class Lexicon {
  private static final Set<AffiliationType> LEANS =
      EnumSet.of(AffiliationType.BACKED_BY, AffiliationType.LOYAL_TO, AffiliationType.PART_OF);

  /** Quarter, town, subdistrict, district, governorate, country: one more stops a circle. */
  private static final int DEEPEST = 7;

  /**
   * A phrase found in a text.
   *
   * @param analysis how its first word is read
   * @param length how many words it has
   * @param senses what it can mean
   */
  public record Match(Analysis analysis, int length, List<Sense> senses) {}

  private record Start(Analysis analysis, PhraseTrie.Node node) {}

  private final Path data;
  private final PhraseTrie trie;
  private final Map<String, KnownEntity> names;
  private final Map<String, KnownEntity> bySlug;
  private final Map<String, List<KnownAffiliation>> affiliations;
  private final Map<String, Nationality> nationalities;
  private final Map<String, Map<String, KnownEntity>> contexts;
  private final NamingWords naming;
  private final TellingWords telling;
  private final WeaponWords arms;
  private final Memo<List<Start>> starts = new Memo<>(this::starts, List.of());
  private final Map<String, List<KnownEntity>> upwards = new ConcurrentHashMap<>();
  private final Map<Entity, List<String>> recalled = new ConcurrentHashMap<>();

  Lexicon(
      Path data,
      PhraseTrie trie,
      Map<String, KnownEntity> names,
      Map<String, KnownEntity> bySlug,
      List<KnownAffiliation> affiliations,
      Map<String, Nationality> nationalities,
      Map<String, Map<String, KnownEntity>> contexts,
      NamingWords naming,
      TellingWords telling,
      WeaponWords arms) {
    this.data = data;
    this.trie = trie;
    this.names = new HashMap<>(names);
    this.bySlug = new HashMap<>(bySlug);
    this.affiliations =
        affiliations.stream().collect(Collectors.groupingBy(KnownAffiliation::affiliate));
    this.nationalities = Map.copyOf(nationalities);
    this.contexts = Map.copyOf(contexts);
    this.naming = naming;
    this.telling = telling;
    this.arms = arms;
  }

  /**
   * Reads the tables.
   *
   * @param data the folder data/, whose lexicon/ holds the words
   * @param reference the names
   * @throws org.w3id.badia.model.ProblemException at the first thing wrong in a table
   */
  public static Lexicon load(Path data, Reference reference) {
    return new LexiconReader(data.resolve("lexicon"), reference).read();
  }

  /** The words around names that no table has. */
  public NamingWords naming() {
    return naming;
  }

  /** The words by which a report tells of those it names elsewhere. */
  public TellingWords telling() {
    return telling;
  }

  /** The weapons that words within other nouns tell. */
  public WeaponWords arms() {
    return arms;
  }

  /** The folder that it was read from, where the tables of numbers and dates stand too. */
  public Path data() {
    return data;
  }

  /** What begins at a token, longest first; only tokens before the end are read. */
  public List<Match> matches(List<Token> tokens, int at, int end) {
    List<Start> begun = starts.of(tokens.get(at).form());
    if (begun.isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (Start start : begun) {
      follow(tokens, at, end, start, matches);
    }
    matches.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return matches;
  }

  private void follow(List<Token> tokens, int at, int end, Start start, List<Match> matches) {
    PhraseTrie.Node node = start.node();
    int next = at + 1;
    while (node != null) {
      if (!node.senses().isEmpty()) {
        matches.add(new Match(start.analysis(), next - at, node.senses()));
      }
      if (next >= end || node.isLast() || start.analysis().pronoun().isPresent()) {
        return;
      }
      if (isDash(tokens.get(next)) && next + 1 < end) {
        next++;
      }
      String folded = tokens.get(next).folded();
      PhraseTrie.Node further = step(node, folded);
      if (further == null) {
        withPronoun(node, folded, start.analysis(), next + 1 - at, matches);
      }
      node = further;
      next++;
    }
  }

  /** الجبهة الشعبية – القيادة العامة: a dash within a name is no word of it. */
  private static boolean isDash(Token token) {
    return !token.isWord() && token.raw().length() == 1 && "-–—−‑".contains(token.raw());
  }

  /** نقاط تمركزهم: the last word of a phrase may carry a pronoun. */
  private static void withPronoun(
      PhraseTrie.Node node, String folded, Analysis first, int length, List<Match> matches) {
    for (String pronoun : Keys.SUFFIXES) {
      if (folded.length() > pronoun.length() + 2 && folded.endsWith(pronoun)) {
        String stem = folded.substring(0, folded.length() - pronoun.length());
        String feminine = stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ه" : stem;
        PhraseTrie.Node end = node.next(stem) == null ? node.next(feminine) : node.next(stem);
        if (end != null) {
          List<Sense> words = Seek.those(end.senses(), s -> !(s instanceof Name));
          Analysis analysis =
              new Analysis(
                  first.proclitics(), first.definite(), first.stem(), Optional.of(pronoun));
          if (!words.isEmpty()) {
            matches.add(new Match(analysis, length, words));
          }
          return;
        }
      }
    }
  }

  private static PhraseTrie.Node step(PhraseTrie.Node node, String folded) {
    PhraseTrie.Node next = node.next(Keys.of(folded));
    return next == null ? node.next(folded) : next;
  }

  private List<Start> starts(String folded) {
    List<Start> found = new ArrayList<>();
    for (Analysis analysis : Clitics.analyses(folded)) {
      PhraseTrie.Node node = trie.root().next(analysis.stem());
      if (node != null && Keys.isThirdPerson(analysis)) {
        found.add(new Start(analysis, node));
      }
    }
    return List.copyOf(found);
  }

  /** The known entity of that Arabic name, articles and spelling apart. */
  public Optional<KnownEntity> named(String arabic) {
    return Optional.ofNullable(names.get(Keys.phrase(arabic)));
  }

  /** The known entity of that name and kind; a land shares its name with its state. */
  public Optional<KnownEntity> named(String arabic, EntityKind kind) {
    PhraseTrie.Node node = trie.root();
    for (String key : Keys.words(arabic)) {
      node = node == null ? null : node.next(key);
    }
    return node == null
        ? Optional.empty()
        : node.senses().stream()
            .filter(s -> s instanceof Name name && name.entity().kind() == kind)
            .map(s -> ((Name) s).entity())
            .findFirst();
  }

  /** The known entity of that slug, kinds that act before places and sources. */
  public Optional<KnownEntity> entity(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /**
   * What kind of its kind somebody or something is: of the tables' row, or as a pattern suggests.
   */
  public String subkind(Entity entity) {
    Optional<KnownEntity> known = entity.known() ? entity(entity.slug()) : Optional.empty();
    return known.map(KnownEntity::subkind).orElse(entity.subkind());
  }

  /** A place, what it lies in, what that lies in, up to its country. */
  public List<KnownEntity> upwards(KnownEntity place) {
    List<KnownEntity> known = upwards.get(place.slug());
    if (known != null && known.get(0) == place) {
      return known;
    }
    List<KnownEntity> line = line(place);
    upwards.put(place.slug(), line);
    return line;
  }

  private List<KnownEntity> line(KnownEntity place) {
    List<KnownEntity> line = new ArrayList<>();
    Optional<KnownEntity> at = Optional.of(place);
    while (at.isPresent() && line.size() < DEEPEST) {
      line.add(at.get());
      at = at.get().fact("within").flatMap(this::entity);
    }
    return List.copyOf(line);
  }

  /**
   * By what somebody known is recalled, which is the same in every report.
   *
   * @param finding finds it out where nobody asked before
   */
  public List<String> recalled(Entity known, Function<Entity, List<String>> finding) {
    List<String> keys = recalled.get(known);
    if (keys == null) {
      keys = finding.apply(known);
      if (recalled.size() < bySlug.size()) {
        recalled.put(known, keys);
      }
    }
    return keys;
  }

  /** The land of a state. */
  public Optional<KnownEntity> country(String state) {
    return entity(state)
        .flatMap(e -> named(e.nameAr(), EntityKind.PLACE))
        .filter(e -> e.subkind().equals("Country"));
  }

  /** The forces of a state. */
  public Optional<Nationality> nationality(String state) {
    return Optional.ofNullable(nationalities.get(state));
  }

  /** The slug of the state whose adjective that word is, clitics apart. */
  public Optional<String> nationalityOf(String word) {
    PhraseTrie.Node node = trie.root().next(Keys.of(Folding.fold(word)));
    return node == null
        ? Optional.empty()
        : node.senses().stream()
            .filter(s -> s instanceof Word w && w.wordClass() == WordClass.NATIONALITY)
            .map(s -> ((Word) s).value())
            .findFirst();
  }

  /** Whether a word can be of that class, whatever it carries. */
  public boolean is(String word, WordClass wordClass) {
    for (Start start : starts.of(Folding.fold(word))) {
      for (Sense sense : start.node().senses()) {
        if (sense instanceof Word w && w.wordClass() == wordClass) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many a word of that class stands for, whatever it carries. */
  public Optional<GrammaticalNumber> number(String word, WordClass wordClass) {
    for (Start start : starts.of(Folding.fold(word))) {
      for (Sense sense : start.node().senses()) {
        if (sense instanceof Word w && w.wordClass() == wordClass) {
          return Optional.of(w.number());
        }
      }
    }
    return Optional.empty();
  }

  /** Whom a name such as الجيش means in a report about that country. */
  public Optional<KnownEntity> context(String name, String country) {
    return Optional.ofNullable(contexts(name).get(country));
  }

  /** Whom such a name means, by the country that a report is about. */
  public Map<String, KnownEntity> contexts(String name) {
    return contexts.getOrDefault(Keys.phrase(name), Map.of());
  }

  /** The slugs of those that the actor is backed by, loyal to or part of. */
  public List<String> patrons(String slug) {
    return affiliations(slug).stream()
        .filter(a -> LEANS.contains(a.type()))
        .map(KnownAffiliation::patron)
        .toList();
  }

  /** The affiliations that the reference tables hold of someone. */
  public List<KnownAffiliation> affiliations(String affiliate) {
    return affiliations.getOrDefault(affiliate, List.of());
  }

  /** Those that the reference tables hold to be led by someone. */
  public List<KnownEntity> led(String leader) {
    return affiliations.values().stream()
        .flatMap(List::stream)
        .filter(a -> a.type() == AffiliationType.LED_BY && a.patron().equals(leader))
        .flatMap(a -> entity(a.affiliate()).stream())
        .toList();
  }

  /** Whether the word, without clitics, begins a phrase of the lexicon. */
  public boolean knows(String word) {
    return trie.root().next(Keys.of(Folding.fold(word))) != null;
  }
}
