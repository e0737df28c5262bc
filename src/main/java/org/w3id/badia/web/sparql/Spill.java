package org.w3id.badia.web.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Holds the start of an answer back, so that a short one is sent whole with its length and a query
 * that fails early can still say so. What grows beyond the bound is streamed in chunks. A client
 * that knows no chunks could not tell a cut answer from a whole one: for it, all is held in a file
 * and sent with its length.
 */
public final class Spill extends OutputStream {
  /** Enough for all but bulk downloads, and little enough for many at once. */
  static final int BOUND = 256 << 10;

  private final ByteArrayOutputStream held = new ByteArrayOutputStream(4096);
  private final HttpServletResponse response;
  private final Consumer<HttpServletResponse> headers;
  private final boolean chunks;
  private OutputStream out;
  private Path file;

  /**
   * Holds back what is sent.
   *
   * @param headers sets them when sending begins
   * @param chunks whether the client knows chunks
   */
  public Spill(
      HttpServletResponse response, Consumer<HttpServletResponse> headers, boolean chunks) {
    this.response = response;
    this.headers = headers;
    this.chunks = chunks;
  }

  @Override
  public void write(int b) throws IOException {
    target(1).write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    target(length).write(bytes, from, length);
  }

  private OutputStream target(int more) throws IOException {
    if (out == null && held.size() + more > BOUND) {
      if (chunks) {
        headers.accept(response);
        // Also where the client asks to close: an answer that ends with the connection cannot be
        // told from one that is cut.
        response.setHeader("Transfer-Encoding", "chunked");
        out = response.getOutputStream();
      } else {
        file = Files.createTempFile("badia-answer", null);
        out = Files.newOutputStream(file);
      }
      held.writeTo(out);
    }
    return out == null ? held : out;
  }

  @Override
  public void flush() {
    // Jena's writers flush; what is short must stay here until it is whole.
  }

  /** Sends what a file holds, once it is whole. */
  public void finish() {
    if (file == null) {
      return;
    }
    try {
      out.close();
      headers.accept(response);
      response.setContentLengthLong(Files.size(file));
      Files.copy(file, response.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets go of what is held; to be called in any case. */
  public void release() {
    if (file == null) {
      return;
    }
    try {
      out.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether all of it is still here. */
  public boolean isWhole() {
    return out == null;
  }

  /** What was held. */
  public byte[] bytes() {
    return held.toByteArray();
  }
}
