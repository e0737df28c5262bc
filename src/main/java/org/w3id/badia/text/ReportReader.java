package org.w3id.badia.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.model.Report;

/**
 * Reads report files. The stored text is the decoded text as it stands, page furniture and
 * bidirectional controls included, so that offsets count in it. One rule for what no text should
 * hold: a NUL or many controls make the file no text; a stray control character, lone surrogate or
 * noncharacter becomes one space; a byte order mark is left out.
 */
public final class ReportReader {
  /** A saved page may be so large, most of it no text. */
  public static final int LARGEST_BYTES = 8 << 20;

  /** Three hundred reports of the usual length, which 512 MB still hold: no report is so long. */
  static final int LONGEST_TEXT = 600_000;

  /** More controls than this share make a file binary. */
  private static final double CONTROL_SHARE = 0.05;

  private final int largest;

  /** Takes files of up to {@link #LARGEST_BYTES}. */
  public ReportReader() {
    this(LARGEST_BYTES);
  }

  /**
   * Takes files of up to so many bytes.
   *
   * @param largest at least 1
   */
  public ReportReader(int largest) {
    this.largest = largest;
  }

  /** Reads one file; never throws for what is in it. */
  public Reading read(ReportFile file) {
    List<Problem> problems = new ArrayList<>();
    try {
      return new Reading(Optional.of(report(file, problems)), problems);
    } catch (ProblemException e) {
      problems.add(e.problem());
    } catch (IOException | SecurityException e) {
      problems.add(
          problem(Problem.Code.UNREADABLE_FILE, file, "it cannot be read", "check permissions"));
    }
    return new Reading(Optional.empty(), problems);
  }

  private Report report(ReportFile file, List<Problem> problems) throws IOException {
    byte[] bytes = bytes(file);
    String name = file.path().toString();
    Optional<String> declared = file.isHtml() ? HtmlPage.declaredCharset(bytes) : Optional.empty();
    Decoded decoded = new Decoder(name).decode(bytes, declared);
    decoded
        .guessed()
        .ifPresent(
            encoding ->
                problems.add(
                    problem(
                        Problem.Code.GUESSED_ENCODING,
                        file,
                        "it is not UTF-8; read as " + encoding,
                        "save it as UTF-8 if letters are wrong")));
    String text = cleaned(decoded.text(), file);
    ReportMetadata metadata = file.metadata();
    if (file.isHtml() || looksLikeHtml(text)) {
      HtmlPage page = HtmlPage.parse(text);
      text = cleaned(page.text(), file);
      metadata = metadata.orElse(page.metadata());
    }
    if (text.codePoints().allMatch(Lines::isBlank)) {
      throw new ProblemException(empty(file));
    }
    if (text.length() > LONGEST_TEXT) {
      throw new ProblemException(
          problem(
              Problem.Code.TOO_LARGE,
              file,
              "its text is longer than " + LONGEST_TEXT + " characters",
              "split it into one file a report"));
    }
    return report(file, metadata, text);
  }

  private byte[] bytes(ReportFile file) throws IOException {
    if (!Files.isRegularFile(file.path())) {
      throw new ProblemException(
          problem(Problem.Code.UNREADABLE_FILE, file, "it is not a file", "save it as a file"));
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file.path())) {
      bytes = in.readNBytes(largest + 1);
    }
    if (bytes.length > largest) {
      throw new ProblemException(
          problem(
              Problem.Code.TOO_LARGE,
              file,
              "it is larger than " + largest + " bytes",
              "split it into one file a report"));
    }
    if (bytes.length == 0) {
      throw new ProblemException(empty(file));
    }
    return bytes;
  }

  private static Report report(ReportFile file, ReportMetadata metadata, String text) {
    return new Report(
        file.id(),
        Slug.of(file.id()),
        metadata.title(),
        metadata.publisher(),
        metadata.published(),
        metadata.language(),
        metadata.url(),
        metadata.basedOn(),
        text,
        true);
  }

  /** One space for each character that no text should hold, so that offsets stay. */
  private static String cleaned(String text, ReportFile file) {
    StringBuilder clean = null;
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (isUnfit(c)) {
        controls++;
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, ' ');
      }
    }
    if (controls > CONTROL_SHARE * text.length()) {
      throw new ProblemException(
          problem(
              Problem.Code.NOT_TEXT,
              file,
              controls + " of its " + text.length() + " characters are controls",
              "save it as plain text"));
    }
    return clean == null ? text : clean.toString();
  }

  private static boolean isUnfit(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r'
        || c >= 0x7F && c <= 0x9F && c != 0x85
        || Character.isSurrogate(c)
        || c >= 0xFFFE
        || c >= 0xFDD0 && c <= 0xFDEF;
  }

  private static boolean looksLikeHtml(String text) {
    String start = text.substring(0, Math.min(200, text.length())).strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private static Problem empty(ReportFile file) {
    return problem(Problem.Code.EMPTY_FILE, file, "it has no text", "remove it or fill it");
  }

  private static Problem problem(Problem.Code code, ReportFile file, String found, String remedy) {
    return new Problem(code, file.path().toString(), found, remedy);
  }
}
