package org.w3id.badia.lexicon.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.lexicon.reference.Box;
import org.w3id.badia.lexicon.reference.ReferenceReader;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/** Reads a gazetteer and finds out which of its places are new. */
public final class GazetteerImporter {
  private final Path gazetteer;
  private final KnownPlaces known;
  private final PlaceMatcher matcher;
  private final PlaceRows rows;
  private final List<List<String>> added = new ArrayList<>();
  private final List<Problem> doubtful = new ArrayList<>();
  private long read;
  private long matched;

  private GazetteerImporter(Path gazetteer, Path data) {
    this.gazetteer = gazetteer;
    this.known =
        new KnownPlaces(
            ReferenceReader.read(data).reference().ofKind(EntityKind.PLACE).stream()
                .map(Place::of)
                .toList());
    this.matcher = new PlaceMatcher(known, Box.readAll(data));
    this.rows = new PlaceRows(known);
  }

  /**
   * Compares a gazetteer with the places that data/ holds; writes nothing.
   *
   * @param gazetteer a dump of GeoNames or a table of Who's On First
   * @param data the folder data/
   * @throws ProblemException where the file cannot be read or is neither
   */
  public static GazetteerImport compare(Path gazetteer, Path data) {
    GazetteerImporter importer = new GazetteerImporter(gazetteer, data);
    importer.readAll();
    return new GazetteerImport(importer.read, importer.matched, importer.added, importer.doubtful);
  }

  private void readAll() {
    try (BufferedReader in = Files.newBufferedReader(gazetteer, StandardCharsets.UTF_8)) {
      String text = in.readLine();
      GazetteerFormat format = format(text == null ? "" : text);
      for (long line = 1; text != null; line++) {
        format.parse(text, line).ifPresent(this::take);
        text = in.readLine();
      }
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(
          new Problem(
              Problem.Code.UNREADABLE_FILE,
              gazetteer.toString(),
              "it cannot be read: " + e.getMessage(),
              "check that it exists and is UTF-8 text, not an archive"),
          e);
    }
  }

  private GazetteerFormat format(String firstLine) {
    Optional<GazetteerFormat> format = GazetteerFormat.of(firstLine);
    return format.orElseThrow(
        () ->
            new ProblemException(
                new Problem(
                    Problem.Code.BAD_HEADER,
                    gazetteer + ":1",
                    "neither a dump of GeoNames nor a table of Who's On First",
                    "unpack it; GeoNames has 19 cells a line, the other begins with wof_id")));
  }

  private void take(GazetteerRow row) {
    read++;
    Verdict verdict = matcher.judge(row);
    if (verdict instanceof Verdict.Same) {
      matched++;
    } else if (verdict instanceof Verdict.Doubtful doubt) {
      doubtful.add(
          new Problem(doubt.code(), gazetteer + ":" + row.line(), doubt.found(), doubt.remedy()));
    } else if (verdict instanceof Verdict.New fresh) {
      add(row, fresh);
    }
  }

  private void add(GazetteerRow row, Verdict.New fresh) {
    List<String> cells = rows.cells(row, fresh);
    added.add(cells);
    known.add(PlaceRows.place(cells, row));
  }
}
