package org.w3id.badia.lexicon.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.badia.model.Problem;

/**
 * Reads the tables of groups, people, places, sources, affiliations and changes of groups.
 *
 * <p>The rows are checked one by one and as a whole; the reader never throws for what stands in
 * them, it reports.
 */
public final class ReferenceReader {
  private final Path data;

  private ReferenceReader(Path data) {
    this.data = data;
  }

  /**
   * Reads and checks every table.
   *
   * @param data the folder data/, which may lie in a jar's file system; tables that are not there
   *     count as empty
   */
  public static CheckedReference read(Path data) {
    UncheckedReference read = readUnchecked(data);
    return new CheckedReference(read.reference(), read.problems());
  }

  /** The same, to be checked while others already work with what was read. */
  public static UncheckedReference readUnchecked(Path data) {
    return new ReferenceReader(data).readAll();
  }

  private UncheckedReference readAll() {
    if (!Files.isDirectory(data)) {
      Problem problem =
          new Problem(
              Problem.Code.UNREADABLE_FILE,
              data.toString(),
              "there is no such folder",
              "name the folder that holds groups/, places/ and sources/");
      return new UncheckedReference(List.of(), List.of(problem));
    }
    List<TableFile> files =
        Stream.of(ReferenceTable.values())
            .flatMap(t -> TableFile.files(t, data).stream())
            .parallel()
            .map(TableFile.Unread::read)
            .toList();
    return new UncheckedReference(
        files.stream().flatMap(f -> f.rows().stream()).toList(),
        files.stream().flatMap(f -> f.problems().stream()).toList());
  }
}
