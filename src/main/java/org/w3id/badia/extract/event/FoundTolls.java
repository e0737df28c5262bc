package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;

/** The tolls that a sentence tells, in the order in which they are found. */
final class FoundTolls {
  /**
   * A toll and the place in its clause that tells it.
   *
   * @param toll the toll
   * @param clause its clause
   * @param event the event noun that its verb has for a subject, null where none
   * @param agents who did it, where the verb says so
   * @param predicate whether a finite verb tells it, so that it may stand for an event
   */
  record Found(Toll toll, Clause clause, Phrase event, Phrase agents, boolean predicate) {}

  private final List<Found> found = new ArrayList<>();

  List<Found> all() {
    return found;
  }

  /** The one found last, null where none is. */
  Found last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** قُتل مدني وجُرح آخر: the people who do not fight of whom the clause before tells. */
  List<ActorRef> lastCivilians(Clause before) {
    boolean told = before != null && !found.isEmpty() && last().clause() == before;
    return told
        ? Seek.those(last().toll().victims(), r -> r.entity().kind() == EntityKind.CIVILIANS)
        : List.of();
  }

  /** Whether so many are told to have come to that harm. */
  boolean tells(Harm harm, Count count) {
    return Seek.any(found, f -> f.toll().harm() == harm && f.toll().count().equals(count));
  }

  /**
   * The harm that a figure without one tells: that told last, but of another figure for what was
   * told the dead, where some are: «50 قتيلاً و20 جريحاً، بعدما تحدثوا عن 30».
   */
  Harm going(boolean other) {
    boolean dead = Seek.any(found, f -> f.toll().harm() == Harm.KILLED);
    return other && dead ? Harm.KILLED : last().toll().harm();
  }

  /** Tells a figure with who they were, and behind it the parts of it. */
  void split(Found whole, Toll named, List<Found> parts) {
    int at = found.indexOf(whole);
    found.set(at, new Found(named, whole.clause, whole.event, whole.agents, whole.predicate));
    found.addAll(at + 1, parts);
  }

  void add(Found one) {
    found.add(one);
  }

  /** A figure that may stand for an event, with the event noun or those that did it, or null. */
  void add(
      Clause clause,
      Harm harm,
      Count count,
      List<ActorRef> victims,
      Span span,
      Phrase event,
      Phrase agents) {
    add(new Found(toll(harm, count, victims, span, false), clause, event, agents, true));
  }

  /** A figure that may stand for an event, of which neither noun nor doer is told. */
  void add(Clause clause, Harm harm, Count count, List<ActorRef> victims, Span span) {
    add(clause, harm, count, victims, span, null, null);
  }

  /** A figure of those who come to harm beside others, which stands for no event by itself. */
  void addBeside(Clause clause, Harm harm, Count count, List<ActorRef> victims, Span span) {
    add(new Found(toll(harm, count, victims, span, false), clause, null, null, false));
  }

  /** A figure of some who are in another one; whether it may stand for an event by itself. */
  void addPart(
      Clause clause, Harm harm, Count count, List<ActorRef> victims, Span span, boolean predicate) {
    add(new Found(toll(harm, count, victims, span, true), clause, null, null, predicate));
  }

  private static Toll toll(
      Harm harm, Count count, List<ActorRef> victims, Span span, boolean included) {
    return new Toll(harm, count, victims, span, Optional.empty(), included, false, false);
  }
}
