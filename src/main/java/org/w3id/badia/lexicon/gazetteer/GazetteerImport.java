package org.w3id.badia.lexicon.gazetteer;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.w3id.badia.model.Problem;

/**
 * What a gazetteer would add to data/places.
 *
 * @param read how many features the file has that Badia has a use for
 * @param matched how many of them are places that are known already
 * @param added the rows of new places, in the columns of data/places
 * @param doubtful one problem for each feature that a person should look at
 */
public record GazetteerImport(
    long read, long matched, List<List<String>> added, List<Problem> doubtful) {
  public GazetteerImport {
    added = List.copyOf(added);
    doubtful = List.copyOf(doubtful);
  }

  /**
   * Writes the new rows; a file that exists keeps its rows and gets these after them.
   *
   * @param file a CSV file under data/places
   * @throws IOException where it cannot be written
   */
  public void write(Path file) throws IOException {
    if (added.isEmpty()) {
      return;
    }
    boolean fresh = !Files.exists(file);
    try (Writer out =
            Files.newBufferedWriter(
                file,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        CSVPrinter csv =
            new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
      if (fresh) {
        csv.printRecord(PlaceRows.HEADER);
      }
      csv.printRecords(added);
    }
  }
}
