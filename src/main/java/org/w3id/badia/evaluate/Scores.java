package org.w3id.badia.evaluate;

import java.util.List;
import java.util.Map;
import org.w3id.badia.model.Problem;

/**
 * The outcome of an evaluation.
 *
 * @param slots the counts of {@code event}, of every slot, of {@code affiliation} and of {@code all
 *     slots} together, in the order to print
 * @param reports the same rows for each report
 * @param faults all fills that are missed, wrong or too many
 * @param problems gold files that could not be read
 */
public record Scores(
    Map<String, Tally> slots,
    Map<String, Map<String, Tally>> reports,
    List<Fault> faults,
    List<Problem> problems) {}
