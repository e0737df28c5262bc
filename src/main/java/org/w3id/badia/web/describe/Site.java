package org.w3id.badia.web.describe;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.store.Store;
import org.w3id.badia.web.http.Validator;

/**
 * The data that is served and the address under which its IRIs stand.
 *
 * @param iris the IRIs of this deployment
 * @param data the store as SPARQL sees it
 * @param commit the number of committed changes
 * @param modified when the last change was committed
 * @param gone whether an IRI that names nothing now did so once
 */
public record Site(
    Iris iris,
    DatasetGraph data,
    LongSupplier commit,
    Supplier<Instant> modified,
    Predicate<String> gone) {

  /** The site of a store. */
  public static Site of(Store store) {
    return new Site(
        new Iris(store.base().iri()),
        store.dataset(),
        store::commit,
        store::lastModified,
        store::wasHere);
  }

  /**
   * Reads within one transaction. It is ended, never aborted: an aborted reader of a dataset with a
   * text index leaves its thread in a transaction that is no more, and the next request fails.
   */
  public <T> T read(Function<DatasetGraph, T> reader) {
    if (data.isInTransaction()) {
      return reader.apply(data);
    }
    data.begin(TxnType.READ);
    try {
      return reader.apply(data);
    } finally {
      data.end();
    }
  }

  /** A short text that changes with every commit and differs between stores. */
  public String revision() {
    return Long.toString(commit.getAsLong(), 36)
        + '.'
        + Long.toString(modified.get().toEpochMilli(), 36);
  }

  /** The validator of one variant of what the present commit answers. */
  public Validator validator(String variant) {
    return Validator.of(revision(), variant, modified.get());
  }
}
