package org.w3id.badia.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.w3id.badia.text.Analysis;
import org.w3id.badia.text.Clitics;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Memo;
import org.w3id.badia.text.Token;

/**
 * Phrases of one or more words and what they mean, found in a run of tokens: the longest wins. The
 * first word may carry proclitics, which the caller allows or not; the others stand as written.
 *
 * @param <T> what a phrase means
 */
public final class PhraseIndex<T> {
  private static final String ARTICLE = "ال";

  private final Node<T> root = new Node<>();
  private final Set<String> withArticle = new HashSet<>();
  private final Memo<List<Start<T>>> starts = new Memo<>(this::starts, List.of());

  /** A reading of a word with which a phrase begins, and where it goes on. */
  private record Start<T>(Analysis reading, Node<T> node) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private T value;
  }

  /**
   * A phrase that was found.
   *
   * @param value what it means
   * @param tokenEnd the token after its last
   * @param first how its first word was read; its stem is the phrase's first word
   */
  public record Match<T>(T value, int tokenEnd, Analysis first) {}

  /** Adds a phrase; folding is done here. The first meaning of a phrase stays. */
  public void add(String phrase, T value) {
    Node<T> node = root;
    String folded = Folding.fold(phrase);
    String first = folded.split("\\s+", 2)[0];
    if (first.startsWith(ARTICLE)) {
      withArticle.add(first.substring(ARTICLE.length()));
    }
    for (String word : folded.split("\\s+")) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  /** Whether a phrase begins with a word that this is a reading of. */
  public boolean mayBegin(Analysis reading) {
    return root.next.containsKey(reading.stem())
        || reading.definite() && withArticle.contains(reading.stem());
  }

  /** The longest phrase that begins with that token, whatever its first word carries. */
  public Optional<Match<T>> longestAt(List<Token> tokens, int at) {
    return longestAt(tokens, at, (value, first) -> true);
  }

  /**
   * The longest phrase that begins with that token.
   *
   * @param allowed whether a meaning may be read with what the first word carries
   */
  public Optional<Match<T>> longestAt(
      List<Token> tokens, int at, BiPredicate<T, Analysis> allowed) {
    List<Start<T>> begun = starts.of(tokens.get(at).form());
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    Match<T> best = null;
    for (Start<T> start : begun) {
      best = longer(best, from(start, tokens, at, allowed));
    }
    return Optional.ofNullable(best);
  }

  private List<Start<T>> starts(String folded) {
    List<Start<T>> found = new ArrayList<>();
    for (Analysis reading : Clitics.analyses(folded)) {
      if (reading.pronoun().isEmpty()) {
        start(reading, reading.stem(), found);
        if (reading.definite() && withArticle.contains(reading.stem())) {
          start(reading, ARTICLE + reading.stem(), found);
        }
      }
    }
    return List.copyOf(found);
  }

  private void start(Analysis reading, String word, List<Start<T>> found) {
    Node<T> node = root.next.get(word);
    if (node != null) {
      found.add(new Start<>(reading, node));
    }
  }

  private static <T> Match<T> longer(Match<T> one, Match<T> other) {
    return other == null || one != null && one.tokenEnd() >= other.tokenEnd() ? one : other;
  }

  private static <T> Match<T> from(
      Start<T> start, List<Token> tokens, int at, BiPredicate<T, Analysis> allowed) {
    Analysis first = start.reading();
    Node<T> node = start.node();
    Match<T> found = null;
    int next = at + 1;
    while (node != null) {
      if (node.value != null && allowed.test(node.value, first)) {
        found = new Match<>(node.value, next, first);
      }
      node = next < tokens.size() ? node.next.get(tokens.get(next).folded()) : null;
      next++;
    }
    return found;
  }
}
