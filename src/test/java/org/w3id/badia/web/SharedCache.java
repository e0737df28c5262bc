package org.w3id.badia.web;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A cache that many share, of Debian's, in front of a server; it tells HIT or MISS in X-Cache. */
final class SharedCache implements AutoCloseable {
  private static final String NGINX =
      """
      daemon off;
      pid nginx.pid;
      error_log stderr;
      events {}
      http {
        access_log off;
        client_body_temp_path body; proxy_temp_path proxy;
        fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
        proxy_cache_path cache keys_zone=badia:1m;
        server {
          listen 127.0.0.1:%d;
          location / {
            proxy_pass http://127.0.0.1:%d;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_cache badia;
            proxy_cache_revalidate on;
            add_header X-Cache $upstream_cache_status always;
          }
        }
      }
      """;
  private static final String VARNISH =
      """
      vcl 4.1;
      backend badia { .host = "127.0.0.1"; .port = "%d"; }
      sub vcl_deliver { set resp.http.X-Cache = "MISS"; if (obj.hits > 0) { set resp.http.X-Cache = "HIT"; } }
      """;

  private final Process process;
  private final int port;

  private SharedCache(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** The cache of this name before the server at a port; the test is skipped where it is not. */
  static SharedCache before(String name, int server) throws Exception {
    Path folder = Files.createTempDirectory("badia-cache");
    Files.setPosixFilePermissions(
        folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    int port = free();
    ProcessBuilder builder =
        name.equals("nginx") ? nginx(folder, port, server) : varnish(folder, port, server);
    Path log = folder.resolve("log");
    SharedCache cache =
        new SharedCache(
            builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
    cache.await(log);
    return cache;
  }

  private static ProcessBuilder nginx(Path folder, int port, int server) throws IOException {
    Program nginx = Program.orSkip("nginx", "nginx-light");
    Files.writeString(folder.resolve("nginx.conf"), NGINX.formatted(port, server));
    return nginx.builder(folder, List.of("-p", folder.toString(), "-c", "nginx.conf"));
  }

  private static ProcessBuilder varnish(Path folder, int port, int server) throws IOException {
    Program varnish = Program.orSkip("varnishd", "varnish");
    Path vcl = Files.writeString(folder.resolve("badia.vcl"), VARNISH.formatted(server));
    return varnish.builder(
        folder,
        List.of(
            "-F",
            "-j",
            "none",
            "-n",
            folder.resolve("work").toString(),
            "-a",
            "127.0.0.1:" + port,
            "-f",
            vcl.toString(),
            "-s",
            "malloc,32m"));
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void await(Path log) throws Exception {
    for (int i = 0; i < 150; i++) {
      try {
        var connection =
            (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/robots.txt").toURL().openConnection();
        if (connection.getResponseCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        if (!process.isAlive()) {
          throw new IOException(Files.readString(log), notYet);
        }
      }
      Thread.sleep(100);
    }
    close();
    throw new IOException("The cache does not answer: " + Files.readString(log));
  }

  /** An answer through the cache. */
  RawHttp.Answer get(String path, String... headers) throws IOException {
    return RawHttp.get(port, path, headers);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }
}
