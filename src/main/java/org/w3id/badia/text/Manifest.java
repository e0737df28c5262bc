package org.w3id.badia.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.Problem;

/** What {@code manifest.csv} says of the reports beside it. A bad cell is left out and told. */
final class Manifest {
  static final String FILE_NAME = "manifest.csv";
  private static final Set<String> OPTIONAL =
      Set.of("title", "publisher", "published", "language", "url", "based_on");

  private final Table table;
  private final Map<String, Table.Row> rows = new LinkedHashMap<>();
  private final Map<String, ReportMetadata> metadata = new LinkedHashMap<>();

  private Manifest(Table table) {
    this.table = table;
  }

  static Manifest read(Path file) {
    Manifest manifest = new Manifest(Table.read(file, file.toString(), Set.of("file"), OPTIONAL));
    manifest.table.rows().forEach(manifest::add);
    return manifest;
  }

  private void add(Table.Row row) {
    String file = row.get("file");
    if (file.isEmpty()) {
      reject(row, "file", Problem.Code.BAD_CELL, "no file is named", "write its name");
    } else if (metadata.containsKey(file)) {
      reject(row, "file", Problem.Code.DUPLICATE, file + " has two rows", "keep one of them");
    } else {
      rows.put(file, row);
      metadata.put(file, metadata(row));
    }
  }

  private ReportMetadata metadata(Table.Row row) {
    return new ReportMetadata(
        row.get("title"),
        cell(row, "publisher"),
        published(row),
        language(row),
        url(row, "url"),
        cell(row, "based_on"));
  }

  private static Optional<String> cell(Table.Row row, String column) {
    return Optional.of(row.get(column)).filter(s -> !s.isEmpty());
  }

  private Optional<LocalDate> published(Table.Row row) {
    try {
      return cell(row, "published").map(LocalDate::parse);
    } catch (DateTimeException e) {
      reject(
          row,
          "published",
          Problem.Code.BAD_DATE,
          row.get("published") + " is no date",
          "write it as YYYY-MM-DD or leave it empty; the report is read without a date");
      return Optional.empty();
    }
  }

  private String language(Table.Row row) {
    String language = cell(row, "language").orElse("ar");
    if (language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
      return language;
    }
    reject(
        row,
        "language",
        Problem.Code.BAD_CELL,
        language + " is no language tag",
        "write a BCP 47 tag such as ar; the report is read as Arabic");
    return "ar";
  }

  private Optional<String> url(Table.Row row, String column) {
    Optional<String> url = cell(row, column);
    if (url.isPresent() && !isWebAddress(url.get())) {
      reject(
          row,
          column,
          Problem.Code.BAD_CELL,
          url.get() + " is no web address",
          "write an address that begins with http:// or https://");
      return Optional.empty();
    }
    return url;
  }

  static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void reject(
      Table.Row row, String column, Problem.Code code, String found, String remedy) {
    table.reject(row, column, code, found, remedy);
  }

  void missing(String file) {
    reject(
        rows.get(file),
        "file",
        Problem.Code.MISSING_REPORT,
        file + " is not a report in this folder",
        "put it there or remove the row");
  }

  Set<String> files() {
    return metadata.keySet();
  }

  ReportMetadata of(String file) {
    return metadata.getOrDefault(file, ReportMetadata.NONE);
  }

  List<Problem> problems() {
    return table.problems();
  }
}
