package org.w3id.badia.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.w3id.badia.model.Report;

/** A report's metadata, and its text where it may be held. */
final class ReportWriter {
  /** How a publisher is written when it is the id of a known source. */
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Base base;
  private final Triples out;

  ReportWriter(Base base, Triples out) {
    this.base = base;
    this.out = out;
  }

  Node write(Report report) {
    Node node = base.report(report.slug());
    String language = report.language();
    out.type(node, "Report").add(node, Standard.IDENTIFIER, Literals.string(report.id()));
    String title = report.title().isBlank() ? report.id() : report.title();
    out.add(node, Standard.TITLE, Literals.text(title, language))
        .add(node, Standard.PREF_LABEL, Literals.text(title, language))
        .add(node, Standard.PREF_LABEL, Literals.text("Report " + report.id(), "en"))
        .add(node, Standard.LANGUAGE, Literals.string(language))
        .add(node, Standard.ISSUED, report.published().map(Literals::date))
        .add(node, Standard.PUBLISHER, report.publisher().map(this::publisher))
        .add(node, Standard.SOURCE, report.url().map(Triples::address))
        .add(node, Standard.DERIVED_FROM, report.basedOn().map(Triples::address))
        .add(node, Vocabulary.SHA256, Literals.string(sha256(report.text())))
        .add(node, Vocabulary.LENGTH_IN_CODE_POINTS, length(report.text()));
    if (report.textHeld()) {
      out.add(node, Vocabulary.TEXT, Literals.text(report.text(), language));
    }
    return node;
  }

  private Node publisher(String publisher) {
    return SLUG.matcher(publisher).matches()
        ? base.id("source", publisher)
        : Literals.string(publisher);
  }

  private static Node length(String text) {
    return Literals.count(text.codePointCount(0, text.length()));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
