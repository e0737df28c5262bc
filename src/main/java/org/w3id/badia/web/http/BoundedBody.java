package org.w3id.badia.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads a request's body, never more than a bound, counted after decompression. */
public final class BoundedBody {
  private BoundedBody() {}

  /**
   * The body as text.
   *
   * @throws HttpFault 413 beyond the bound, 400 for broken gzip or UTF-8, 415 for other codings
   */
  public static String read(HttpServletRequest request, int bound) throws IOException {
    byte[] bytes;
    try (InputStream in = decoded(request)) {
      bytes = in.readNBytes(bound + 1);
    } catch (ZipException | java.io.EOFException e) {
      throw new HttpFault(400, "The body is not whole gzip data.");
    }
    if (bytes.length > bound) {
      throw new HttpFault(413, "The body is larger than " + bound + " bytes.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new HttpFault(400, "The body is not UTF-8.");
    }
  }

  private static InputStream decoded(HttpServletRequest request) throws IOException {
    String coding = request.getHeader("Content-Encoding");
    if (coding == null || coding.equalsIgnoreCase("identity")) {
      return request.getInputStream();
    }
    if (coding.equalsIgnoreCase("gzip")) {
      return new GZIPInputStream(request.getInputStream());
    }
    throw new HttpFault(415, "Content-Encoding " + coding + " is not read here; gzip is.");
  }
}
