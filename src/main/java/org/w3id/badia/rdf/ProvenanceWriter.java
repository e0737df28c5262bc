package org.w3id.badia.rdf;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.w3id.badia.model.Provenance;

/** Where a statement stands in the text, who makes it, how firmly, and which rule read it. */
final class ProvenanceWriter {
  /**
   * Raised whenever the rules change what they claim, so that old and new claims are told apart.
   */
  static final String RULE_VERSION = "1";

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private static final Pattern HYPHEN_AT_END = Pattern.compile("^-|-$");

  /** How rules are named in IRIs, found out once: most reports are read by the same ones. */
  private static final Map<String, String> SLUGS = new ConcurrentHashMap<>();

  private static final int MOST = 20_000;

  private final Base base;
  private final EvidenceWriter evidence;
  private final EntityWriter entities;
  private final Triples out;
  private final Map<String, Node> activities = new HashMap<>();

  ProvenanceWriter(Base base, EvidenceWriter evidence, EntityWriter entities, Triples out) {
    this.base = base;
    this.evidence = evidence;
    this.entities = entities;
    this.out = out;
  }

  /** Writes the whole provenance of a claim. */
  void write(Node claim, Provenance provenance) {
    origin(claim, provenance);
    out.add(claim, Vocabulary.CLAIMED_BY, provenance.claimedBy().map(entities::write))
        .add(claim, Vocabulary.RANK, Vocabulary.term(provenance.rank().localName()))
        .add(claim, Vocabulary.EPISTEMIC_STATUS, Vocabulary.term(provenance.status().localName()));
  }

  /** Writes where a thing was found and by which rule, without rank or speaker. */
  void origin(Node thing, Provenance provenance) {
    provenance
        .evidence()
        .forEach(span -> out.add(thing, Vocabulary.EVIDENCE, evidence.write(span)));
    out.add(thing, Vocabulary.CONFIDENCE, Literals.share(provenance.confidence()))
        .add(
            thing,
            Standard.GENERATED_BY,
            activities.computeIfAbsent(provenance.rule(), this::activity));
  }

  private Node activity(String rule) {
    Node activity = base.activity(slug(rule) + "-" + RULE_VERSION);
    out.type(activity, "Extraction")
        .add(activity, Vocabulary.RULE, Literals.string(rule))
        .add(activity, Vocabulary.RULE_VERSION, Literals.string(RULE_VERSION));
    return activity;
  }

  private static String slug(String rule) {
    String known = SLUGS.get(rule);
    if (known == null) {
      known = slugOf(rule);
      if (SLUGS.size() < MOST) {
        SLUGS.put(rule, known);
      }
    }
    return known;
  }

  private static String slugOf(String rule) {
    String parts = OTHER.matcher(rule.toLowerCase(Locale.ROOT)).replaceAll("-");
    String ascii = HYPHEN_AT_END.matcher(parts).replaceAll("");
    boolean whole = rule.chars().allMatch(c -> c < 128);
    String hash = whole && !ascii.isEmpty() ? "" : HexFormat.of().toHexDigits(rule.hashCode());
    return ascii.isEmpty() ? "rule-" + hash : hash.isEmpty() ? ascii : ascii + "-" + hash;
  }
}
