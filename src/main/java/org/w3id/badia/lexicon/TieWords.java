package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Form;
import org.w3id.badia.text.Memo;
import org.w3id.badia.text.Table;

/** The words of {@code data/lexicon/ties.csv}. */
public final class TieWords {
  private static final String FILE = "data/lexicon/ties.csv";
  private static final Set<String> MEMBERSHIP = Set.of("MEMBER", "COUNTED");

  private static final Set<TieWord.Construction> TYPED =
      EnumSet.of(
          TieWord.Construction.SAID,
          TieWord.Construction.LEANS,
          TieWord.Construction.HOLDS,
          TieWord.Construction.OF,
          TieWord.Construction.HELPS,
          TieWord.Construction.GETS,
          TieWord.Construction.GIVES,
          TieWord.Construction.MERGES,
          TieWord.Construction.SHARES,
          TieWord.Construction.INCLUDES,
          TieWord.Construction.HIS,
          TieWord.Construction.BESIDE,
          TieWord.Construction.SPONSORED,
          TieWord.Construction.OWNS,
          TieWord.Construction.THEIRS,
          TieWord.Construction.AIDS,
          TieWord.Construction.WITH,
          TieWord.Construction.SIDE);

  /** What is read with a preposition written onto it. */
  private static final Set<TieWord.Construction> TITLES =
      EnumSet.of(
          TieWord.Construction.LEADER,
          TieWord.Construction.OFFICE,
          TieWord.Construction.DEPUTY,
          TieWord.Construction.TITLE,
          TieWord.Construction.UNIT);

  private static final List<String> PRONOUNS = List.of("هما", "هم", "ها", "ه");

  /**
   * A word of tie found in a text.
   *
   * @param word the word
   * @param length how many tokens it takes
   * @param pronoun the pronoun at its end, empty where none
   * @param definite whether it has the article
   */
  public record Match(TieWord word, int length, String pronoun, boolean definite) {}

  private record Entry(List<String> rest, TieWord word) {}

  /** A form that a word may begin, and what is written onto that word. */
  private record Start(Entry form, String pronoun, boolean definite) {}

  private final Map<String, List<Entry>> forms = new HashMap<>();
  private final Memo<List<Start>> starts = new Memo<>(this::starts, List.of());

  private TieWords() {}

  /**
   * Reads the table.
   *
   * @param data the folder data/
   * @throws ProblemException at the first cell that is wrong
   */
  public static TieWords read(Path data) {
    Table table =
        Table.read(
            data.resolve("lexicon").resolve("ties.csv"),
            FILE,
            Set.of("construction", "type", "prepositions", "forms"),
            Set.of());
    TieWords words = new TieWords();
    table.rows().forEach(row -> words.add(table, row));
    if (!table.problems().isEmpty()) {
      throw new ProblemException(table.problems().get(0));
    }
    return words;
  }

  private void add(Table table, Table.Row row) {
    String name = row.get("construction");
    if (Arrays.stream(TieWord.Construction.values()).noneMatch(c -> c.name().equals(name))) {
      reject(
          table, row, "construction", "one of " + Arrays.toString(TieWord.Construction.values()));
      return;
    }
    TieWord.Construction construction = TieWord.Construction.valueOf(name);
    String type = row.get("type");
    boolean known =
        MEMBERSHIP.contains(type)
            || Arrays.stream(AffiliationType.values()).anyMatch(t -> t.localName().equals(type));
    boolean ties = TYPED.contains(construction);
    if (ties != known) {
      reject(table, row, "type", ties ? "an affiliation type, MEMBER or COUNTED" : "nothing");
      return;
    }
    if (row.list("forms").isEmpty()) {
      reject(table, row, "forms", "at least one form");
    }
    List<String> prepositions = row.list("prepositions").stream().map(Folding::fold).toList();
    TieWord word = new TieWord(construction, type, prepositions);
    row.list("forms").forEach(form -> add(form, word));
  }

  private static void reject(Table table, Table.Row row, String column, String remedy) {
    table.reject(
        row, column, Problem.Code.BAD_CELL, "'" + row.get(column) + "'", "write " + remedy);
  }

  private void add(String form, TieWord word) {
    List<String> all = List.of(Folding.fold(form).split(" "));
    forms
        .computeIfAbsent(all.get(0), k -> new ArrayList<>())
        .add(new Entry(all.subList(1, all.size()), word));
  }

  /** The words of tie that begin at a token of a folded text, the longest first. */
  public List<Match> at(List<String> tokens, int at) {
    return at(tokens.get(at), tokens, at);
  }

  /** The same, the token taken for another. */
  public List<Match> at(String token, List<String> tokens, int at) {
    return at(starts.of(token), tokens, at);
  }

  /** The same, the token taken for another that a text has. */
  public List<Match> at(Form token, List<String> tokens, int at) {
    return at(starts.of(token), tokens, at);
  }

  private static List<Match> at(List<Start> begun, List<String> tokens, int at) {
    if (begun.isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (Start start : begun) {
      match(start, tokens, at, matches);
    }
    matches.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return matches;
  }

  private static void match(Start start, List<String> tokens, int at, List<Match> matches) {
    List<String> phrase = start.form().rest();
    int end = at + 1 + phrase.size();
    if (end > tokens.size() || !phrase.isEmpty() && !tokens.get(at + 1).startsWith(phrase.get(0))) {
      return;
    }
    List<String> rest = phrase.isEmpty() ? phrase : tokens.subList(at + 1, end);
    if (rest.equals(phrase)) {
      matches.add(new Match(start.form().word(), end - at, start.pronoun(), start.definite()));
    } else {
      String owner = owner(rest, phrase);
      if (!owner.isEmpty()) {
        matches.add(new Match(start.form().word(), end - at, owner, start.definite()));
      }
    }
  }

  /** Every form that a word may begin, whatever is written onto it. */
  private List<Start> starts(String token) {
    List<Start> found = new ArrayList<>();
    from(token, found);
    if (token.length() > 3 && "وف".indexOf(token.charAt(0)) >= 0) {
      from(token.substring(1), found);
    }
    if (token.length() > 4 && "لب".indexOf(token.charAt(0)) >= 0) {
      List<Start> governed = new ArrayList<>();
      from(token.startsWith("لل") ? "ال" + token.substring(2) : token.substring(1), governed);
      if (token.startsWith("لل")) {
        from("ال" + token.substring(1), governed); // للواء
      }
      governed.removeIf(s -> !TITLES.contains(s.form().word().construction()));
      found.addAll(governed);
    }
    return List.copyOf(found);
  }

  private void from(String word, List<Start> found) {
    collect(word, "", false, found);
    boolean definite = word.startsWith("ال") && word.length() > 4;
    if (definite) {
      collect(word.substring(2), "", true, found);
    }
    for (String pronoun : PRONOUNS) {
      if (word.endsWith(pronoun) && word.length() > pronoun.length() + 2) {
        collect(word.substring(0, word.length() - pronoun.length()), pronoun, false, found);
      }
    }
  }

  private void collect(String first, String pronoun, boolean definite, List<Start> found) {
    for (Entry form : forms.getOrDefault(first, List.of())) {
      if (pronoun.isEmpty() || form.rest().isEmpty()) {
        found.add(new Start(form, pronoun, definite));
      }
    }
  }

  /** احد مكوناتها: the pronoun at the end of a phrase, empty where the phrase does not stand. */
  private static String owner(List<String> words, List<String> phrase) {
    int last = phrase.size() - 1;
    boolean opens = words.subList(0, last).equals(phrase.subList(0, last));
    boolean owned = opens && words.get(last).startsWith(phrase.get(last));
    String rest = owned ? words.get(last).substring(phrase.get(last).length()) : "";
    return PRONOUNS.contains(rest) ? rest : "";
  }
}
