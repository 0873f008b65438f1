package org.sojourn.cli.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sojourn.site.SiteStage;
import org.sojourn.site.write.Typesetter;

/**
 * Serves the files of a public folder, for reading only. Folders are not listed, names that begin
 * with a point do not exist, and no link leads out.
 */
final class SiteServer implements AutoCloseable {

  private static final int THREADS = 8;
  private static final String HOME = "/" + SiteStage.FOLDER + "/";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("parquet", "application/vnd.apache.parquet"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final PublicFolder folder;

  private SiteServer(HttpServer server, PublicFolder folder) {
    this.server = server;
    this.folder = folder;
  }

  /**
   * Starts to serve {@code folder} at {@code address}.
   *
   * @throws IOException when the address cannot be had
   */
  static SiteServer start(PublicFolder folder, InetSocketAddress address) throws IOException {
    SiteServer site = new SiteServer(HttpServer.create(address, 0), folder);
    site.server.setExecutor(site.threads);
    site.server.createContext("/", site::answer);
    site.server.start();
    return site;
  }

  /** Where the site is. */
  String url() {
    InetSocketAddress address = server.getAddress();
    String host = address.getAddress().getHostAddress();
    return "http://%s:%d/"
        .formatted(host.contains(":") ? "[" + host + "]" : host, address.getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean head = exchange.getRequestMethod().equals("HEAD");
      if (!head && !exchange.getRequestMethod().equals("GET")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        say(exchange, 405, "only reading is possible");
        return;
      }
      String path = exchange.getRequestURI().getPath();
      Optional<Path> found = find(path);
      if (path.equals("/")) {
        redirect(exchange, HOME);
      } else if (found.filter(Files::isRegularFile).isPresent()) {
        send(exchange, found.get(), head);
      } else if (found.isPresent() && hasIndex(found.get())) {
        index(exchange, path, found.get(), head);
      } else {
        say(exchange, 404, "there is nothing here");
      }
    }
  }

  private static boolean hasIndex(Path directory) {
    return Files.isRegularFile(directory.resolve("index.html"));
  }

  private static void index(HttpExchange exchange, String path, Path directory, boolean head)
      throws IOException {
    if (path.endsWith("/")) {
      send(exchange, directory.resolve("index.html"), head);
    } else {
      // Only the last name: a path could name another host.
      redirect(exchange, directory.getFileName() + "/");
    }
  }

  /** What {@code path} names in the public folder; empty where it leads out or to nothing. */
  private Optional<Path> find(String path) {
    Optional<Path> root = folder.path();
    boolean strange =
        path == null
            || path.indexOf('\\') >= 0
            || Arrays.stream(path.split("/")).anyMatch(name -> name.startsWith("."));
    if (root.isEmpty() || strange) {
      return Optional.empty();
    }
    try {
      Path real = root.get().resolve(path.replaceFirst("^/+", "")).toRealPath();
      return real.startsWith(root.get()) ? Optional.of(real) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    say(exchange, 302, "see " + to);
  }

  private static void send(HttpExchange exchange, Path file, boolean head) throws IOException {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    headers(exchange, TYPES.getOrDefault(ending, "application/octet-stream"));
    long length = Files.size(file);
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, length == 0 ? -1 : length);
    if (length > 0) {
      Files.copy(file, exchange.getResponseBody());
    }
  }

  private static void say(HttpExchange exchange, int code, String text) throws IOException {
    headers(exchange, TYPES.get("txt"));
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(code, -1);
      return;
    }
    exchange.sendResponseHeaders(code, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static void headers(HttpExchange exchange, String type) {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", Typesetter.POLICY + "; frame-ancestors 'none'");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-cache");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
