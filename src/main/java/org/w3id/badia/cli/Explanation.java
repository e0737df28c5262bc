package org.w3id.badia.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.w3id.badia.lexicon.ConfidenceTable;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Considered;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.PeriodToll;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.Span;
import org.w3id.badia.model.When;

/** Prints how a report was read: every stage, every claim with its rule, span and words. */
final class Explanation {
  private static final int LONGEST_QUOTE = 120;

  /** So many grounds of a confidence are told. */
  private static final int GROUNDS = 6;

  private final Report report;
  private final ConfidenceTable confidences;
  private final Consumer<String> out;

  private Explanation(Report report, ConfidenceTable confidences, Consumer<String> out) {
    this.report = report;
    this.confidences = confidences;
    this.out = out;
  }

  /** Prints one extraction, line by line. */
  static void print(Extraction extraction, ConfidenceTable confidences, Consumer<String> out) {
    Explanation explanation = new Explanation(extraction.report(), confidences, out);
    explanation.head();
    explanation.sentences(extraction);
    explanation.mentions(extraction);
    explanation.events(extraction.events());
    explanation.considered(extraction.considered());
    explanation.affiliations(extraction.affiliations());
    explanation.tolls(extraction.tolls());
  }

  private void head() {
    out.accept("Report " + report.id() + (report.title().isEmpty() ? "" : ": " + report.title()));
    out.accept(
        "published "
            + report.published().map(Object::toString).orElse("unknown")
            + ", "
            + report.text().codePointCount(0, report.text().length())
            + " code points");
  }

  private void sentences(Extraction extraction) {
    title("Sentences", extraction.sentences().size());
    extraction.sentences().forEach(s -> out.accept("  " + s.index() + " " + quoted(s.span())));
  }

  private void mentions(Extraction extraction) {
    title("Mentions", extraction.mentions().size());
    extraction
        .mentions()
        .forEach(
            m ->
                out.accept(
                    "  " + quoted(m.span()) + " is " + name(m.entity()) + " by " + m.rule()));
  }

  private void events(List<Event> events) {
    title("Events", events.size());
    for (Event event : events) {
      out.accept(
          "  %s %s, told by %s %s"
              .formatted(
                  event.kind().className(),
                  event.slug(),
                  quoted(event.trigger()),
                  origin(event.provenance())));
      out.accept("    " + grounds(event.provenance()));
      event.claims().forEach(this::claim);
    }
  }

  private void considered(List<Considered> drafts) {
    title("Told or only spoken of", drafts.size());
    for (Considered draft : drafts) {
      out.accept(
          "  %s %s: %s, worth %.2f by %s"
              .formatted(
                  draft.slug(),
                  quoted(draft.trigger()),
                  draft.told() ? "told" : "only spoken of",
                  draft.worth(),
                  String.join(", ", draft.features())));
    }
  }

  private void affiliations(List<Claim.Affiliation> affiliations) {
    title("Affiliations", affiliations.size());
    affiliations.forEach(this::claim);
  }

  private void tolls(List<PeriodToll> tolls) {
    title("Totals over a period", tolls.size());
    for (PeriodToll toll : tolls) {
      out.accept("  " + toll.slug() + " " + when(toll.period()));
      toll.claims().forEach(this::claim);
    }
  }

  private void claim(Claim claim) {
    out.accept("    " + told(claim) + " " + origin(claim.provenance()));
    claim.provenance().evidence().forEach(span -> out.accept("      " + quoted(span)));
    out.accept("      " + grounds(claim.provenance()));
  }

  private static String told(Claim claim) {
    if (claim instanceof Claim.Participation p) {
      return p.role().property() + " " + name(p.value());
    } else if (claim instanceof Claim.Timing t) {
      return "date " + when(t.when());
    } else if (claim instanceof Claim.Attribution a) {
      return "attributionStatus " + a.attribution().localName();
    } else if (claim instanceof Claim.Progress p) {
      return "stage " + p.stage().localName();
    } else if (claim instanceof Claim.Sequence s) {
      return s.relation().property() + " " + s.event();
    } else if (claim instanceof Claim.Casualties c) {
      return casualties(c);
    } else if (claim instanceof Claim.Affiliation a) {
      return name(a.affiliate()) + " " + a.type().localName() + " " + name(a.patron());
    }
    throw new IllegalStateException("a claim of a new kind: " + claim);
  }

  private static String casualties(Claim.Casualties c) {
    String number = bound(c.count().minimum()) + " to " + bound(c.count().maximum());
    return "%s %s (%s) of %s, %s"
        .formatted(
            c.harm().localName().toLowerCase(Locale.ROOT),
            number,
            c.count().quantifier().localName(),
            c.victimGroup().map(Explanation::name).orElse("somebody"),
            c.victimRole().localName());
  }

  private static String bound(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "?";
  }

  private static String when(When when) {
    return when.earliest().map(Object::toString).orElse("?")
        + " to "
        + when.latest().map(Object::toString).orElse("?")
        + " ("
        + when.precision().localName()
        + ": "
        + when.words()
        + ")";
  }

  private static String origin(Provenance provenance) {
    return "[rule %s, confidence %.2f, %s, %s%s] at %s"
        .formatted(
            provenance.rule(),
            provenance.confidence(),
            provenance.status().localName(),
            provenance.rank().localName(),
            provenance.claimedBy().map(s -> ", says " + name(s)).orElse(""),
            provenance.evidence().stream()
                .map(s -> s.start() + "-" + s.end())
                .collect(Collectors.joining(", ")));
  }

  /** What counts most in the logarithm of the odds that a claim is right. */
  private String grounds(Provenance provenance) {
    return confidences.counted(provenance.grounds()).stream()
        .limit(GROUNDS)
        .map(e -> String.format(Locale.ROOT, "%s %+.2f", e.getKey(), e.getValue()))
        .collect(Collectors.joining(", ", "confidence by ", ""));
  }

  private static String name(Entity entity) {
    return entity.name()
        + " <"
        + entity.kind().folder()
        + "/"
        + entity.slug()
        + ">"
        + (entity.known() ? "" : " (candidate)");
  }

  private String quoted(Span span) {
    String words = report.quote(span).replaceAll("\\s+", " ").strip();
    if (words.codePointCount(0, words.length()) > LONGEST_QUOTE) {
      words = words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
    return "“" + words + "”";
  }

  private void title(String words, int count) {
    out.accept("");
    out.accept(words + " (" + count + ")");
  }
}
