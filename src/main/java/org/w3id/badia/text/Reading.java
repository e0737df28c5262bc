package org.w3id.badia.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.Report;

/**
 * What reading one file gave.
 *
 * @param report the report, absent where the file could not be read
 * @param problems why not, or what had to be guessed
 */
public record Reading(Optional<Report> report, List<Problem> problems) {
  public Reading {
    Objects.requireNonNull(report);
    problems = List.copyOf(problems);
  }
}
