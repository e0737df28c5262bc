package org.w3id.badia.web.queries;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.query.StoredQueries;
import org.w3id.badia.query.StoredQuery;

/** The questions of {@code queries/questions}; a file that changes is seen after a moment. */
public final class Questions {
  private static final Duration MOMENT = Duration.ofSeconds(5);

  private final LoadingCache<Path, List<StoredQuery>> held =
      Caffeine.newBuilder()
          .refreshAfterWrite(MOMENT)
          .build(folder -> StoredQueries.read(folder).questions());
  private final Path folder;

  /** Those of a folder {@code queries/}; none where there is no folder. */
  public Questions(Path folder) {
    this.folder = folder;
  }

  /** All of them in name order. */
  public List<StoredQuery> all() {
    return folder == null ? List.of() : held.get(folder);
  }

  /** The one of a name. */
  public Optional<StoredQuery> find(String name) {
    return all().stream().filter(question -> question.name().equals(name)).findFirst();
  }
}
