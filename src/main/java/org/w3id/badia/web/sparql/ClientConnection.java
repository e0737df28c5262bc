package org.w3id.badia.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;

/**
 * The connection of a client that waits for an answer. The server itself notices that a client went
 * away only when it writes, which a long query may not do for minutes.
 */
public final class ClientConnection {
  private static final int PEEK = 256;

  private final Connection connection;
  private final boolean chunks;
  private boolean watched = true;

  private ClientConnection(Connection connection, boolean chunks) {
    this.connection = connection;
    this.chunks = chunks;
  }

  /** The connection of a request whose body has been read. */
  public static ClientConnection of(HttpServletRequest request) {
    return new ClientConnection(
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection(),
        !request.getProtocol().equals("HTTP/1.0"));
  }

  /** Whether it can be sent an answer whose length is not known before its end. */
  public boolean knowsChunks() {
    return chunks;
  }

  /** Whether the client has closed it; what it sent in advance is kept for its next request. */
  synchronized boolean isGone() {
    if (!watched) {
      return false;
    }
    EndPoint endPoint = connection.getEndPoint();
    if (!endPoint.isOpen()) {
      return true;
    }
    ByteBuffer buffer = BufferUtil.allocate(PEEK);
    try {
      int read = endPoint.fill(buffer);
      if (read > 0) {
        keep(buffer);
      }
      return read < 0;
    } catch (IOException e) {
      return true;
    }
  }

  private void keep(ByteBuffer ahead) {
    watched = false;
    if (connection instanceof Connection.UpgradeTo reader) {
      reader.onUpgradeTo(ahead);
    }
  }

  /** No more looks at the connection: the server reads from it again. */
  synchronized void release() {
    watched = false;
  }
}
