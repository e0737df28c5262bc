package org.w3id.badia.lexicon.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.Reference;

/**
 * Reads the tables of groups, people, places, sources, affiliations and changes of groups.
 *
 * <p>The rows are checked one by one and as a whole; the reader never throws for what stands in
 * them, it reports.
 */
public final class ReferenceReader {
  private final Path data;
  private final List<Problem> problems = new ArrayList<>();

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
    return new ReferenceReader(data).readAll();
  }

  private CheckedReference readAll() {
    if (!Files.isDirectory(data)) {
      problems.add(
          new Problem(
              Problem.Code.UNREADABLE_FILE,
              data.toString(),
              "there is no such folder",
              "name the folder that holds groups/, places/ and sources/"));
      return new CheckedReference(new Reference(List.of(), List.of()), problems);
    }
    List<Row> rows =
        Stream.of(ReferenceTable.values())
            .flatMap(t -> TableFile.readFolder(t, data, problems).stream())
            .toList();
    rows.forEach(row -> problems.addAll(CellCheck.problems(row)));
    problems.addAll(UniquenessCheck.problems(rows));
    problems.addAll(LinkCheck.problems(rows));
    problems.addAll(PeriodCheck.problems(rows));
    problems.addAll(ChangeCheck.problems(rows));
    problems.addAll(PointCheck.problems(rows));
    return new CheckedReference(Rows.reference(rows), problems);
  }
}
