package org.w3id.badia.web.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * Holds the start of an answer back, so that a short one is sent whole with its length and a query
 * that fails early can still say so. What grows beyond the bound is streamed.
 */
public final class Spill extends OutputStream {
  /** Enough for all but bulk downloads, and little enough for many at once. */
  static final int BOUND = 256 << 10;

  private final ByteArrayOutputStream held = new ByteArrayOutputStream(4096);
  private final HttpServletResponse response;
  private final Consumer<HttpServletResponse> headers;
  private OutputStream out;

  /** Holds back what is sent; the headers are set when streaming begins. */
  public Spill(HttpServletResponse response, Consumer<HttpServletResponse> headers) {
    this.response = response;
    this.headers = headers;
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
      headers.accept(response);
      out = response.getOutputStream();
      held.writeTo(out);
    }
    return out == null ? held : out;
  }

  @Override
  public void flush() {
    // Jena's writers flush; what is short must stay here until it is whole.
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
