package org.w3id.badia.evaluate;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.model.Problem;

/**
 * What a careful person records from one report; one JSON file each. A fill is the list of names
 * that are accepted for it.
 */
final class Gold {
  String doc;

  /** Whether the text tells any attack, where its gold says no more. */
  Told told;

  /** How much such a text counts beside a report. */
  double weight = 1;

  List<Event> events = List.of();
  List<Affiliation> affiliations = List.of();

  /** What annotators said who were asked only whether a text tells an attack. */
  enum Told {
    @SerializedName("yes")
    YES,
    @SerializedName("hardly")
    HARDLY,
    @SerializedName("no")
    NO
  }

  static final class Event {
    String id;
    String type;

    @SerializedName("type_ok")
    List<String> typeOk = List.of();

    boolean optional;
    Date date;
    List<List<String>> perpetrators = List.of();
    boolean suspected;
    List<List<String>> targets = List.of();
    List<List<String>> places = List.of();
    List<List<String>> weapons = List.of();
    List<Casualty> casualties = List.of();
    String evidence = "";

    /** Every label that a fair judge would accept. */
    List<String> types() {
      List<String> all = new ArrayList<>(typeOk);
      all.add(0, type);
      return all;
    }
  }

  record Date(String earliest, String latest) {}

  record Casualty(String kind, Integer min, Integer max) {}

  record Affiliation(List<String> group, List<String> with, String relation, boolean optional) {}

  private Gold() {}

  /**
   * Reads every gold file of a folder, in the order of their names; a file that is no gold becomes
   * a problem and the rest goes on.
   */
  static List<Gold> readAll(Path folder, List<Problem> problems) throws IOException {
    List<Gold> all = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        try (Reader in = Files.newBufferedReader(file)) {
          Gold gold = new Gson().fromJson(in, Gold.class);
          if (gold == null || gold.doc == null) {
            throw new JsonParseException("it has no \"doc\"");
          }
          all.add(gold);
        } catch (JsonParseException | java.nio.charset.MalformedInputException e) {
          problems.add(
              new Problem(
                  Problem.Code.BAD_CELL,
                  file.toString(),
                  "not a gold annotation: " + e.getMessage(),
                  "Mend the JSON or move the file out of the folder."));
        }
      }
    }
    return all;
  }
}
