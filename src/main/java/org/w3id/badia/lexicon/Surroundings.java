package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.text.Analysis;
import org.w3id.badia.text.Clitics;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Memo;
import org.w3id.badia.text.Table;
import org.w3id.badia.text.Token;

/** The words that tell whether an event is told or only spoken of: {@code surroundings.csv}. */
public final class Surroundings {
  private static final String FILE = "data/lexicon/surroundings.csv";

  private final Map<String, Set<Surrounding>> words = new HashMap<>();
  private final PhraseIndex<Set<Surrounding>> phrases = new PhraseIndex<>();
  private final Memo<Set<Surrounding>> alone = new Memo<>(this::alone, Set.of());

  private Surroundings() {}

  /**
   * Reads the table.
   *
   * @param data the folder data/
   * @throws ProblemException at the first cell that is wrong
   */
  public static Surroundings read(Path data) {
    Table table =
        Table.read(
            data.resolve("lexicon").resolve("surroundings.csv"),
            FILE,
            Set.of("class", "words", "verbs"),
            Set.of());
    Surroundings surroundings = new Surroundings();
    table.rows().forEach(row -> surroundings.add(table, row));
    if (!table.problems().isEmpty()) {
      throw new ProblemException(table.problems().get(0));
    }
    return surroundings;
  }

  private void add(Table table, Table.Row row) {
    Surrounding surrounding;
    try {
      surrounding = Surrounding.valueOf(row.get("class"));
    } catch (IllegalArgumentException e) {
      String remedy = "write one of " + List.of(Surrounding.values());
      table.reject(row, "class", Problem.Code.BAD_CELL, row.get("class"), remedy);
      return;
    }
    for (String word : row.list("words")) {
      if (word.contains(" ")) {
        phrases.add(word, Set.of(surrounding));
      } else {
        put(Folding.fold(word), surrounding);
      }
    }
    for (String verb : row.list("verbs")) {
      String[] bases = Folding.fold(verb).split("/");
      if (bases.length != 2) {
        String remedy = "write the perfect and the imperfect: خطط/يخطط";
        table.reject(row, "verbs", Problem.Code.BAD_CELL, verb, remedy);
      } else {
        forms(bases[0], bases[1]).forEach(form -> put(form, surrounding));
      }
    }
  }

  private static List<String> forms(String perfect, String imperfect) {
    List<String> forms = new ArrayList<>();
    forms.addAll(VerbForms.perfectSingular(perfect));
    forms.addAll(VerbForms.perfectPlural(perfect));
    forms.addAll(VerbForms.imperfectSingular(imperfect));
    forms.addAll(VerbForms.imperfectPlural(imperfect));
    return forms;
  }

  private void put(String word, Surrounding surrounding) {
    String key = Keys.of(word);
    words.computeIfAbsent(key, k -> EnumSet.noneOf(Surrounding.class)).add(surrounding);
  }

  /** Whether so many different words of a text say one of these. */
  public boolean speak(List<Token> tokens, Set<Surrounding> wanted, int enough) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < tokens.size() && found.size() < enough; i++) {
      if (!Collections.disjoint(at(tokens, i), wanted)) {
        found.add(tokens.get(i).folded());
      }
    }
    return found.size() >= enough;
  }

  /** What the word at a place of a sentence, or the phrase that begins there, says. */
  public Set<Surrounding> at(List<Token> tokens, int at) {
    Set<Surrounding> word = alone.of(tokens.get(at).form());
    Optional<PhraseIndex.Match<Set<Surrounding>>> phrase = phrases.longestAt(tokens, at);
    if (phrase.isEmpty()) {
      return word;
    }
    Set<Surrounding> found = EnumSet.noneOf(Surrounding.class);
    found.addAll(word);
    found.addAll(phrase.get().value());
    return found;
  }

  private Set<Surrounding> alone(String folded) {
    Set<Surrounding> found = EnumSet.noneOf(Surrounding.class);
    for (Analysis reading : Clitics.analyses(folded)) {
      found.addAll(words.getOrDefault(reading.stem(), Set.of()));
    }
    return found.isEmpty() ? Set.of() : Collections.unmodifiableSet(found);
  }
}
