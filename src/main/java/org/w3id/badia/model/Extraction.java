package org.w3id.badia.model;

import java.util.List;
import java.util.Objects;

/**
 * All that was read out of one report.
 *
 * @param report the report
 * @param sentences its sentences in order
 * @param mentions who and what it names, in order
 * @param events what it says happened, in order of their triggers
 * @param affiliations who it says stands with whom
 * @param tolls totals over periods
 * @param considered what might be told, and what speaks for it and against it
 * @param problems what could not be read, and why
 */
public record Extraction(
    Report report,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Event> events,
    List<Claim.Affiliation> affiliations,
    List<PeriodToll> tolls,
    List<Considered> considered,
    List<Problem> problems) {
  public Extraction {
    Objects.requireNonNull(report);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    events = List.copyOf(events);
    affiliations = List.copyOf(affiliations);
    tolls = List.copyOf(tolls);
    considered = List.copyOf(considered);
    problems = List.copyOf(problems);
  }

  /** The same extraction with other events. */
  public Extraction withEvents(List<Event> others) {
    return new Extraction(
        report, sentences, mentions, others, affiliations, tolls, considered, problems);
  }

  /** The same extraction without who stands with whom. */
  public Extraction withoutAffiliations() {
    return new Extraction(
        report, sentences, mentions, events, List.of(), tolls, considered, problems);
  }
}
