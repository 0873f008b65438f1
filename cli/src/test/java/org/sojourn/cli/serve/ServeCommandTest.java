package org.sojourn.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;

/** The public folder of the published run over HTTP, and nothing else. */
class ServeCommandTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path output;
  private SiteServer server;

  @BeforeEach
  void start() throws IOException {
    run("one", "first");
    Files.createSymbolicLink(output.resolve("current"), Path.of("runs/one"));
    server = SiteServer.start(PublicFolder.find(output), local());
  }

  private static InetSocketAddress local() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void run(String id, String title) throws IOException {
    Path run = output.resolve("runs").resolve(id);
    Files.createDirectories(run.resolve("public/site/assets"));
    Files.createDirectories(run.resolve("public/data"));
    Files.createDirectories(run.resolve("private"));
    Files.writeString(run.resolve("public/site/index.html"), "<title>" + title + "</title>");
    Files.writeString(run.resolve("public/site/assets/site.css"), "a {}");
    Files.writeString(run.resolve("public/site/.hidden.html"), "secret");
    Files.writeString(run.resolve("public/data/estimates.csv"), "id\n");
    Files.writeString(run.resolve("private/responses.csv"), "secret");
    Files.createSymbolicLink(run.resolve("public/out"), run.resolve("private"));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create(server.url()).resolve(path);
    return CLIENT.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void filesHaveTypesAndStrictHeaders() throws Exception {
    HttpResponse<String> page = get("/site/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).isEqualTo("<title>first</title>");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .endsWith("frame-ancestors 'none'")
        .doesNotContain("unsafe");

    assertThat(get("/site/assets/site.css").headers().firstValue("Content-Type"))
        .hasValue("text/css; charset=utf-8");
    assertThat(get("/data/estimates.csv").headers().firstValue("Content-Type"))
        .hasValue("text/csv; charset=utf-8");
  }

  @Test
  void theRootAndFoldersLeadToPages() throws Exception {
    HttpResponse<String> root = get("/");
    assertThat(root.statusCode()).isEqualTo(302);
    assertThat(root.headers().firstValue("Location")).hasValue("/site/");
    assertThat(get("/site").headers().firstValue("Location")).hasValue("site/");
  }

  @Test
  void whatIsNotPublicIsNotThere() throws Exception {
    for (String path :
        new String[] {
          "/data/",
          "/data",
          "/nothing.html",
          "/site/.hidden.html",
          "/out/responses.csv",
          "/site/%00",
          "/..%2fprivate/responses.csv",
          "/%2e%2e/private/responses.csv",
          "/site/..%5c..%5cprivate/responses.csv"
        }) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).isEqualTo("there is nothing here\n");
    }
    assertThat(raw("GET /site/../../private/responses.csv HTTP/1.1")).startsWith("HTTP/1.1 404");
    assertThat(raw("GET //site/ HTTP/1.1")).doesNotContain("Location: //");
  }

  private String raw(String request) throws IOException {
    URI address = URI.create(server.url());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String text = request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      try (InputStream answer = socket.getInputStream()) {
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    HttpRequest put =
        HttpRequest.newBuilder(URI.create(server.url()).resolve("/site/index.html"))
            .PUT(HttpRequest.BodyPublishers.ofString("mine"))
            .build();
    HttpResponse<String> answer = CLIENT.send(put, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    assertThat(raw("HEAD /site/index.html HTTP/1.1"))
        .startsWith("HTTP/1.1 200")
        .containsIgnoringCase("content-length: 20")
        .doesNotContain("first");
  }

  @Test
  void theNextPublishedRunIsShownAtOnce() throws Exception {
    run("two", "second");
    Files.createSymbolicLink(output.resolve("next"), Path.of("runs/two"));
    Files.move(
        output.resolve("next"), output.resolve("current"), StandardCopyOption.REPLACE_EXISTING);
    assertThat(get("/site/").body()).isEqualTo("<title>second</title>");
  }

  @Test
  void onlyThisMachineIsAnsweredUnlessToldOtherwise() {
    assertThat(server.url()).startsWith("http://127.0.0.1:");
    assertThat(Cli.run("serve", "--help").out()).contains("default: 127.0.0.1, this machine only");
  }

  @Test
  void aFolderWithoutASiteIsExplained() {
    Cli none = Cli.run("serve", output.resolve("runs/one/private").toString());
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err())
        .isEqualTo(
            "sojourn: %s holds no published run with a site; name the output directory of 'sojourn run', or a run in its runs/%n"
                .formatted(output.resolve("runs/one/private")));
  }

  @Test
  void anAddressThatCannotBeHadIsExplained() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Cli serve =
          Cli.run("serve", output.toString(), "--port", Integer.toString(taken.getLocalPort()));
      assertThat(serve.code()).isEqualTo(2);
      assertThat(serve.err())
          .startsWith("sojourn: cannot listen at 127.0.0.1, port " + taken.getLocalPort())
          .endsWith("; name another port with --port\n");
    }
    assertThat(Cli.run("serve", output.toString(), "--port", "70000").err())
        .isEqualTo("sojourn: 70000 is no port; allowed: 0 to 65535\n");
  }
}
