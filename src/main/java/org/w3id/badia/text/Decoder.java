package org.w3id.badia.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/**
 * Bytes to text: a byte order mark decides; else it is UTF-8; else, where the bytes make Arabic in
 * windows-1256, ISO-8859-6 or UTF-16, that encoding is taken and said. Nothing is ever replaced by
 * U+FFFD: what cannot be decoded is a problem that names the byte.
 */
final class Decoder {
  private static final Set<String> GUESSES =
      Set.of("windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE");

  /** Enough for the detector, which looks no further itself. */
  private static final int SAMPLE = 8000;

  /** The share of letters that must be Arabic before a guess is believed. */
  private static final double ARABIC_SHARE = 0.5;

  private final String name;

  Decoder(String name) {
    this.name = name;
  }

  /**
   * Decodes a file.
   *
   * @param declared the encoding that the file itself declares, as a page's head does
   * @throws ProblemException where it is no text
   */
  Decoded decode(byte[] bytes, Optional<String> declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return marked(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return marked(bytes, 2, StandardCharsets.UTF_16BE);
    }
    refuseKnownBinary(bytes);
    if (declared.isPresent()) {
      Optional<Decoded> asDeclared = tryAs(bytes, declared.get());
      if (asDeclared.isPresent()) {
        return new Decoded(asDeclared.get().text(), Optional.empty());
      }
    }
    Malformed utf8 = malformed(bytes);
    if (utf8.count() == 0 && !hasNul(bytes)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_8), Optional.empty());
    }
    Optional<Decoded> guess = isDamagedUtf8(bytes, utf8) ? Optional.empty() : guess(bytes);
    return guess.orElseThrow(() -> notText(utf8));
  }

  private Decoded marked(byte[] bytes, int mark, Charset charset) {
    try {
      return new Decoded(strict(bytes, mark, charset), Optional.empty());
    } catch (CharacterCodingException e) {
      throw problem(
          "its first bytes say " + charset + " but not all of it is",
          "save the text again as UTF-8");
    }
  }

  private static String strict(byte[] bytes, int from, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }

  private void refuseKnownBinary(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      throw problem("it is a PDF", "save its text as a .txt file");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      throw problem("it is a zip archive or an office document", "save its text as a .txt file");
    }
  }

  private Optional<Decoded> guess(byte[] bytes) {
    byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
    CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
    for (CharsetMatch match : matches) {
      if (GUESSES.contains(match.getName())) {
        Optional<Decoded> decoded = tryAs(bytes, match.getName());
        if (decoded.isPresent()) {
          return decoded;
        }
      }
    }
    return GUESSES.stream().sorted().flatMap(n -> tryAs(bytes, n).stream()).findFirst();
  }

  private static Optional<Decoded> tryAs(byte[] bytes, String charset) {
    try {
      String text = strict(bytes, 0, Charset.forName(charset));
      return isArabic(text)
          ? Optional.of(new Decoded(text, Optional.of(charset)))
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether a text reads as Arabic: mostly Arabic letters, the article among them, no controls. */
  private static boolean isArabic(String text) {
    int letters = 0;
    int arabic = 0;
    int articles = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && !Character.isWhitespace(c) || c == 0xFFFF) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
        if (c >= 0x0621 && c <= 0x064A) {
          arabic++;
        }
      }
      if (c == 0x0644 && i > 0 && text.charAt(i - 1) == 0x0627) {
        articles++;
      }
    }
    return arabic > 0 && arabic >= ARABIC_SHARE * letters && articles * 100 >= arabic;
  }

  private ProblemException notText(Malformed utf8) {
    return problem(
        utf8.count() == 0
            ? "it holds a NUL byte"
            : "byte " + utf8.first() + " is not UTF-8, nor is the file Arabic in another encoding",
        "save the text as UTF-8");
  }

  private ProblemException problem(String found, String remedy) {
    return new ProblemException(new Problem(Problem.Code.NOT_TEXT, name, found, remedy));
  }

  private record Malformed(int count, int first) {}

  /** How many bytes are not UTF-8 and where the first of them is, counted from 0. */
  private static Malformed malformed(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(4096);
    int count = 0;
    int first = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      out.clear();
      if (result.isUnderflow()) {
        return new Malformed(count, first);
      }
      if (result.isError()) {
        first = first < 0 ? in.position() : first;
        count++;
        in.position(in.position() + result.length());
      }
    }
  }

  /** In a text of another encoding most bytes beyond ASCII are malformed, in a damaged one few. */
  private static boolean isDamagedUtf8(byte[] bytes, Malformed utf8) {
    int beyondAscii = 0;
    for (byte b : bytes) {
      beyondAscii += b < 0 ? 1 : 0;
    }
    return utf8.count() * 4L < beyondAscii;
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
