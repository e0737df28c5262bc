package org.w3id.badia.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sends bytes that no HTTP client would send. */
final class RawHttp {
  private RawHttp() {}

  record Answer(String head, byte[] body) {
    /** The body without the frame of chunked coding, where it has one. */
    byte[] dechunked() throws IOException {
      if (!head.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked")) {
        return body;
      }
      java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
      int at = 0;
      for (int size = -1; size != 0; ) {
        int end = at;
        while (body[end] != '\r') {
          end++;
        }
        size = Integer.parseInt(new String(body, at, end - at, StandardCharsets.US_ASCII), 16);
        out.write(body, end + 2, size);
        at = end + 2 + size + 2;
      }
      return out.toByteArray();
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  static Answer get(int port, String path, String... headers) throws IOException {
    String host =
        Arrays.stream(headers).anyMatch(h -> h.startsWith("Host:")) ? "" : "Host: localhost\r\n";
    String extra = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return send(port, "GET " + path + " HTTP/1.1\r\n" + host + extra + "Connection: close\r\n\r\n");
  }

  static Answer send(int port, String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      byte[] all = socket.getInputStream().readAllBytes();
      int end = new String(all, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
      if (end < 0) {
        return new Answer(new String(all, StandardCharsets.ISO_8859_1), new byte[0]);
      }
      return new Answer(
          new String(all, 0, end, StandardCharsets.ISO_8859_1),
          Arrays.copyOfRange(all, end + 4, all.length));
    }
  }
}
