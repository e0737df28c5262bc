package org.w3id.badia.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Considered;
import org.w3id.badia.model.EpistemicStatus;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Sentence;
import org.w3id.badia.model.Span;

/**
 * What is seen of a claim that tells how likely it is right: how surely its event is told and its
 * part given, by which sort of rule, how far from the event's words, and beside what else.
 */
final class Grounds {
  /** Most clauses of news reports end within so many code points of their verb. */
  private static final int CLAUSE = 80;

  /** From so many sentences on all is equally far. */
  private static final int FAR = 3;

  /** From so many on it counts no more how many values a slot has. */
  private static final int MANY = 4;

  private static final int TENTHS = 10;

  /** No event told and no part given is less likely than so many tenths. */
  private static final int FIRST = 3;

  /** The steps of each probability of each slot, made once. */
  private static final Map<String, List<String>> STEPS = new ConcurrentHashMap<>();

  private final List<Sentence> sentences;
  private final Map<String, Double> worths = new HashMap<>();

  Grounds(Extraction extraction) {
    this.sentences = extraction.sentences();
    for (Considered draft : extraction.considered()) {
      worths.put(draft.slug(), draft.worth());
    }
  }

  /** What speaks for an event's being of its kind. */
  List<String> of(Event event) {
    Seen seen = new Seen("type");
    seen.add("kind", event.kind().className());
    told(seen, event);
    for (Role role : List.of(Role.PERPETRATOR, Role.TARGET, Role.PLACE, Role.WEAPON)) {
      seen.add(role.property(), count(event, role) > 0 ? "given" : "none");
    }
    boolean tolls = Seek.any(event.claims(), c -> c instanceof Claim.Casualties);
    seen.add("tolls", tolls ? "given" : "none");
    provenance(seen, event.provenance());
    return seen.all;
  }

  /** What speaks for a claim about an event. */
  List<String> of(Event event, Claim claim) {
    Seen seen = new Seen(slot(claim));
    told(seen, event);
    provenance(seen, claim.provenance());
    distance(seen, claim.provenance().evidence().get(0), event.trigger());
    if (claim instanceof Claim.Participation part) {
      participation(seen, event, part);
    } else if (claim instanceof Claim.Timing timing) {
      seen.add("precision", timing.when().precision().localName());
      seen.add("words", timing.when().words().isBlank() ? "none" : "given");
    } else if (claim instanceof Claim.Casualties toll) {
      casualties(seen, toll);
      seen.add("tolls", many(count(event, toll)));
    }
    return seen.all;
  }

  /** What speaks for a figure that belongs to no event. */
  List<String> of(Claim.Casualties total) {
    Seen seen = new Seen("casualty");
    provenance(seen, total.provenance());
    casualties(seen, total);
    return seen.all;
  }

  /** What speaks for a tie between actors. */
  List<String> of(Claim.Affiliation tie) {
    Seen seen = new Seen("affiliation");
    seen.add("type", tie.type().localName());
    seen.add("affiliate", tie.affiliate().known() ? "known" : "candidate");
    seen.add("patron", tie.patron().known() ? "known" : "candidate");
    seen.add("patronkind", tie.patron().kind().name());
    provenance(seen, tie.provenance());
    return seen.all;
  }

  private void told(Seen seen, Event event) {
    Double worth = worths.get(event.slug());
    if (worth != null) {
      seen.reaches("worth", worth);
    }
  }

  private void provenance(Seen seen, Provenance from) {
    String rule = from.rule();
    int end = rule.indexOf(':');
    seen.add("rule", end < 0 ? rule : rule.substring(0, end));
    if (from.status() == EpistemicStatus.HEDGED) {
      seen.add("hedged", "yes");
    }
    if (from.claimedBy().isPresent()) {
      seen.add("source", "named");
    }
    int sentence = sentence(from.evidence().get(0).start());
    seen.add("sentence", sentence < 2 ? "" + sentence : "later");
  }

  private void distance(Seen seen, Span evidence, Span trigger) {
    int sentences = sentence(evidence.start()) - sentence(trigger.start());
    if (sentences == 0) {
      boolean near = Math.abs(evidence.start() - trigger.start()) <= CLAUSE;
      boolean before = evidence.start() < trigger.start();
      seen.add("away", (near ? "near" : "same sentence") + (before ? " before" : " after"));
    } else {
      int far = Math.min(FAR, Math.abs(sentences));
      seen.add("away", far + (sentences < 0 ? " sentences before" : " sentences after"));
    }
  }

  private void participation(Seen seen, Event event, Claim.Participation part) {
    seen.add("value", part.value().known() ? "known" : "candidate");
    seen.add("values", many(count(event, part.role())));
    if (part.role() == Role.PLACE && part.provenance().confidence() != Provenance.UNWEIGHED) {
      seen.reaches("likely", part.provenance().confidence());
    }
    if (part.role() == Role.PERPETRATOR || part.role() == Role.TARGET) {
      seen.reaches("share", part.provenance().confidence());
      seen.add("kind", part.value().kind().name());
    }
    if (part.precision() != PlacePrecision.NOT_A_PLACE) {
      seen.add("precision", part.precision().localName());
    }
  }

  private static void casualties(Seen seen, Claim.Casualties toll) {
    seen.add("harm", toll.harm().localName());
    seen.add("quantifier", toll.count().quantifier().localName());
    seen.add("victims", toll.victimGroup().map(v -> v.kind().name()).orElse("NONE"));
    seen.add("about", toll.about().size() > 1 ? "several" : "one");
  }

  private static int count(Event event, Role role) {
    return Seek.count(event.claims(), c -> c instanceof Claim.Participation p && p.role() == role);
  }

  private static int count(Event event, Claim.Casualties toll) {
    return Seek.count(
        event.claims(), c -> c instanceof Claim.Casualties other && other.harm() == toll.harm());
  }

  private static String many(int count) {
    return count < MANY ? "" + count : "many";
  }

  private static String slot(Claim claim) {
    if (claim instanceof Claim.Participation part) {
      return part.role() == Role.TARGET_OBJECT ? "object" : part.role().property();
    } else if (claim instanceof Claim.Casualties) {
      return "casualty";
    } else if (claim instanceof Claim.Timing) {
      return "date";
    } else if (claim instanceof Claim.Attribution) {
      return "attribution";
    }
    return claim instanceof Claim.Sequence ? "sequence" : "type";
  }

  /** The index of the sentence at a place of the text. */
  private int sentence(int at) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sentences.get(middle).span().start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Features of one slot, in a fixed order. */
  private static final class Seen {
    final String slot;
    final List<String> all = new ArrayList<>();

    Seen(String slot) {
      this.slot = slot;
      all.add(slot);
    }

    void add(String what, String value) {
      all.add(slot + "=" + what + " " + value.toLowerCase(Locale.ROOT));
    }

    /** One feature for every tenth that a probability reaches, so that more never speaks less. */
    void reaches(String what, double probability) {
      int reached = (int) (probability * TENTHS) - FIRST + 1;
      if (reached > 0) {
        all.addAll(
            STEPS.computeIfAbsent(slot + " " + what, k -> steps(what)).subList(0, 2 * reached));
      }
    }

    private List<String> steps(String what) {
      List<String> steps = new ArrayList<>();
      for (int tenth = FIRST; tenth <= TENTHS; tenth++) {
        steps.add(what + "=over 0." + tenth);
        steps.add(slot + "=" + what + " over 0." + tenth);
      }
      return steps;
    }
  }
}
