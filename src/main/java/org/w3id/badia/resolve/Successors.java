package org.w3id.badia.resolve;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.CodePoints;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Mention;
import org.w3id.badia.model.PeriodToll;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Reference;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Table;

/**
 * Puts whom a name means after its first bearer ended: الجيش السوري is another army since December
 * 2024. What happened before, and words such as النظام السابق, still mean the first.
 */
public final class Successors {
  private record Row(String before, Entity after, LocalDate since, List<String> unless) {}

  private final List<Row> rows = new ArrayList<>();

  private Successors() {}

  /**
   * Reads {@code successors.csv} of data/lexicon.
   *
   * @throws ProblemException at the first cell that is wrong
   */
  public static Successors read(Path data, Reference reference) {
    Table table =
        Table.read(
            data.resolve("lexicon").resolve("successors.csv"),
            "data/lexicon/successors.csv",
            Set.of("before", "after", "since", "unless"),
            Set.of());
    Successors successors = new Successors();
    for (Table.Row row : table.rows()) {
      successors.rows.add(
          new Row(
              group(row, "before", reference).slug(),
              group(row, "after", reference),
              since(row),
              Seek.each(List.of(row.get("unless").split(";")), Folding::fold)));
    }
    return successors;
  }

  private static Entity group(Table.Row row, String column, Reference reference) {
    return reference.ofKind(EntityKind.GROUP).stream()
        .filter(g -> g.slug().equals(row.get(column)))
        .map(KnownEntity::entity)
        .findFirst()
        .orElseThrow(
            () ->
                bad(Problem.Code.UNKNOWN_REFERENCE, row.get(column), "Name a row of data/groups."));
  }

  private static LocalDate since(Table.Row row) {
    try {
      return LocalDate.parse(row.get("since"));
    } catch (DateTimeParseException e) {
      throw bad(Problem.Code.BAD_DATE, row.get("since"), "Write YYYY-MM-DD.");
    }
  }

  private static ProblemException bad(Problem.Code code, String found, String remedy) {
    return new ProblemException(
        new Problem(code, "data/lexicon/successors.csv", "'" + found + "'", remedy));
  }

  /** The same extraction with those whom the names mean at that time. */
  public Extraction resolve(Extraction extraction) {
    Optional<LocalDate> published = extraction.report().published();
    boolean early =
        Seek.none(rows, r -> published.isPresent() && !published.get().isBefore(r.since()));
    if (early) {
      return extraction;
    }
    Reading reading = new Reading(extraction, published.get());
    return new Extraction(
        extraction.report(),
        extraction.sentences(),
        Seek.each(extraction.mentions(), reading::mention),
        Seek.each(extraction.events(), reading::event),
        Seek.each(
            extraction.affiliations(), a -> (Claim.Affiliation) reading.claim(a, published.get())),
        Seek.each(extraction.tolls(), reading::toll),
        extraction.considered(),
        extraction.problems());
  }

  private final class Reading {
    private final CodePoints text;
    private final LocalDate published;

    Reading(Extraction extraction, LocalDate published) {
      this.text = extraction.report().codePoints();
      this.published = published;
    }

    Mention mention(Mention mention) {
      return new Mention(
          mention.span(),
          then(mention.entity(), List.of(mention.span()), published),
          mention.rule());
    }

    Event event(Event event) {
      LocalDate on =
          event.claims().stream()
              .filter(Claim.Timing.class::isInstance)
              .flatMap(c -> ((Claim.Timing) c).when().latest().stream())
              .findFirst()
              .orElse(published);
      List<Claim> claims = Seek.each(event.claims(), c -> claim(c, on));
      return event.withClaims(claims);
    }

    PeriodToll toll(PeriodToll toll) {
      LocalDate on = toll.period().earliest().or(toll.period()::latest).orElse(published);
      return new PeriodToll(
          toll.slug(),
          toll.period(),
          Seek.each(toll.claims(), c -> (Claim.Casualties) claim(c, on)),
          toll.provenance());
    }

    Claim claim(Claim claim, LocalDate on) {
      Provenance said = claim.provenance();
      if (claim instanceof Claim.Participation p) {
        return new Claim.Participation(p.role(), then(p.value(), said, on), p.precision(), said);
      } else if (claim instanceof Claim.Casualties c) {
        return new Claim.Casualties(
            c.harm(),
            c.victimGroup().map(g -> then(g, said, on)),
            c.victimRole(),
            c.count(),
            c.about(),
            said);
      } else if (claim instanceof Claim.Affiliation a) {
        return new Claim.Affiliation(
            then(a.affiliate(), said, on), then(a.patron(), said, on), a.type(), a.time(), said);
      }
      return claim;
    }

    private Entity then(Entity entity, Provenance said, LocalDate on) {
      return then(entity, said.evidence(), on);
    }

    private Entity then(Entity entity, List<Span> words, LocalDate on) {
      return rows.stream()
          .filter(r -> entity.known() && r.before().equals(entity.slug()))
          .filter(r -> !on.isBefore(r.since()))
          .filter(r -> Seek.none(words, w -> mentionsAny(w, r.unless())))
          .map(Row::after)
          .findFirst()
          .orElse(entity);
    }

    private boolean mentionsAny(Span span, List<String> words) {
      String surface = Folding.fold(text.quote(span));
      return Seek.any(words, surface::contains);
    }
  }
}
