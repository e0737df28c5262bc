package org.w3id.badia.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Entity;

/**
 * Names the claims of one report by what they say, so that an unchanged claim keeps its IRI however
 * the extractor changes. Claims that say the same at different places are told apart by a number.
 */
final class ClaimSlugs {
  /** Few are longer. */
  private static final int USUAL = 80;

  private final String report;
  private final Map<String, Claim> taken = new HashMap<>();

  ClaimSlugs(String report) {
    this.report = report;
  }

  /**
   * The slug of a claim.
   *
   * @param subject the slug of the event or toll that it is about
   */
  String of(String subject, Claim claim) {
    String wanted = start(subject, claim) + source(claim);
    String slug = wanted;
    for (int n = 2; !free(slug, claim); n++) {
      slug = wanted + "-" + n;
    }
    return slug;
  }

  private boolean free(String slug, Claim claim) {
    Claim holder = taken.putIfAbsent(slug, claim);
    return holder == null || holder.equals(claim);
  }

  private String start(String subject, Claim claim) {
    if (claim instanceof Claim.Participation p) {
      return joined(subject, p.role().property(), p.value().slug());
    } else if (claim instanceof Claim.Timing) {
      return joined(subject, "time");
    } else if (claim instanceof Claim.Attribution a) {
      return joined(subject, a.attribution().localName());
    } else if (claim instanceof Claim.Progress p) {
      return joined(subject, p.stage().localName());
    } else if (claim instanceof Claim.Sequence s) {
      return joined(subject, s.relation().property(), s.event());
    } else if (claim instanceof Claim.Casualties c) {
      return casualties(subject, c);
    } else if (claim instanceof Claim.Affiliation a) {
      return joined(report, a.affiliate().slug(), a.type().localName(), a.patron().slug());
    }
    throw new IllegalStateException("a claim of an unknown sort: " + claim);
  }

  private static String casualties(String subject, Claim.Casualties c) {
    String who = c.victimGroup().map(Entity::slug).orElse(c.victimRole().localName());
    List<String> about = c.about();
    String first = about.isEmpty() ? subject : about.get(0);
    String joint = about.size() > 1 ? "-joint" : "";
    return joined(first + joint, c.harm().localName(), number(c), who);
  }

  private static String number(Claim.Casualties c) {
    String minimum = c.count().minimum().isPresent() ? "" + c.count().minimum().getAsInt() : "";
    String maximum = c.count().maximum().isPresent() ? "" + c.count().maximum().getAsInt() : "";
    return minimum.equals(maximum) ? minimum : minimum + "to" + maximum;
  }

  private static String source(Claim claim) {
    return claim.provenance().claimedBy().map(s -> "-per-" + s.slug()).orElse("");
  }

  /** The parts joined by hyphens, camel case broken up. */
  private static String joined(String... parts) {
    StringBuilder slug = new StringBuilder(USUAL);
    for (String part : parts) {
      if (!part.isEmpty()) {
        if (!slug.isEmpty()) {
          slug.append('-');
        }
        append(part, slug);
      }
    }
    return slug.toString().toLowerCase(Locale.ROOT);
  }

  private static void append(String part, StringBuilder slug) {
    int from = 0;
    for (int i = 1; i < part.length(); i++) {
      if (isHump(part.charAt(i - 1), part.charAt(i))) {
        slug.append(part, from, i).append('-');
        from = i;
      }
    }
    slug.append(part, from, part.length());
  }

  private static boolean isHump(char before, char c) {
    return before >= 'a' && before <= 'z' && c >= 'A' && c <= 'Z';
  }
}
