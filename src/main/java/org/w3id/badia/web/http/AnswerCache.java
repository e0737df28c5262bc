package org.w3id.badia.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;

/** Whole answers of the present commit. Old commits' answers fall out as they are not asked for. */
public final class AnswerCache {
  private static final int OVERHEAD = 400; // headers, key and entry, roughly

  private final Cache<Key, Answer> answers;

  /**
   * What an answer depends on.
   *
   * @param etag of the variant, which names the commit
   * @param path of the resource
   * @param query raw query string, or null
   */
  public record Key(String etag, String path, String query) {}

  /** A cache of at most this many bytes. */
  public AnswerCache(long bytes) {
    answers =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Key key, Answer answer) -> answer.body().length + OVERHEAD)
            .build();
  }

  /** The answer of this key, made if it is not held; faults are not held. */
  public Answer get(Key key, Supplier<Answer> maker) {
    return answers.get(key, k -> maker.get());
  }

  /** The answer of this key if it is held. */
  public Optional<Answer> held(Key key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  /** Holds an answer. */
  public void hold(Key key, Answer answer) {
    answers.put(key, answer);
  }
}
