package org.w3id.badia.web.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The path of a request as the IRI it stands for (RFC 3987, 3.2) and back. Escapes of unreserved
 * and non-ASCII characters are undone, all others are kept, in capitals, so that raw Arabic, {@code
 * %D8%AD} and {@code %d8%ad} name one thing and {@code %2F} never becomes a slash.
 */
public final class IriPath {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  private static final String PATH = UNRESERVED + "/:@!$&'()*+,;=%";

  private IriPath() {}

  /**
   * The IRI characters of a raw path.
   *
   * @throws HttpFault 400 if an escape is broken or its bytes are not UTF-8
   */
  public static String decode(String rawPath) {
    byte[] raw = rawPath.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '%') {
        out.write(raw[i]);
        continue;
      }
      int value = escaped(raw, i, rawPath);
      if (value >= 0x80 || UNRESERVED.indexOf(value) >= 0) {
        out.write(value);
      } else {
        out.writeBytes(String.format("%%%02X", value).getBytes(StandardCharsets.US_ASCII));
      }
      i += 2;
    }
    return utf8(out.toByteArray(), rawPath);
  }

  private static int escaped(byte[] raw, int at, String rawPath) {
    int high = at + 2 < raw.length ? Character.digit(raw[at + 1], 16) : -1;
    int low = high >= 0 ? Character.digit(raw[at + 2], 16) : -1;
    if (low < 0) {
      throw new HttpFault(400, "The address has a broken escape: " + rawPath);
    }
    return high * 16 + low;
  }

  private static String utf8(byte[] bytes, String rawPath) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new HttpFault(400, "The address is not UTF-8: " + rawPath);
    }
  }

  /** The IRI characters as an ASCII path for a header or a link; keeps the escapes there are. */
  public static String encode(String iriPath) {
    StringBuilder out = new StringBuilder(iriPath.length() + 16);
    iriPath
        .codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && PATH.indexOf(c) >= 0) {
                out.append((char) c);
              } else {
                String escaped = URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8);
                out.append(escaped.equals("+") ? "%20" : escaped);
              }
            });
    return out.toString();
  }
}
