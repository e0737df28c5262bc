package org.w3id.badia.infer;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.w3id.badia.query.QueryFiles;

/** The rules of a folder, in name order, parsed once. */
public final class Rules {
  private final List<Rule> rules;

  private Rules(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * Reads {@code queries/rules}.
   *
   * @throws org.w3id.badia.model.ProblemException if a file does not parse or is no rule
   */
  public static Rules load(Path folder) {
    return new Rules(QueryFiles.in(folder).stream().map(Rule::load).toList());
  }

  /** Those whose premises all stand in one report's graph. */
  public Rules forReports() {
    return new Rules(rules.stream().filter(Rule::reportOnly).toList());
  }

  /** A digest of the rules: what was derived by others has to be derived anew. */
  public String fingerprint() {
    String all = rules.stream().map(r -> r.name() + "\n" + r.query()).collect(joining("\n"));
    return DigestUtils.sha256Hex(all);
  }

  /** How many there are. */
  public int size() {
    return rules.size();
  }

  List<Rule> all() {
    return rules;
  }
}
