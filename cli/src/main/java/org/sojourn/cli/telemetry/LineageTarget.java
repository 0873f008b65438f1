package org.sojourn.cli.telemetry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Where OpenLineage events go.
 *
 * @param target an http(s) address, or a file to which lines are added
 */
public record LineageTarget(String target) {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int FIRST_REFUSAL = 300;

  /** Sends one event, a line of JSON. */
  void send(String event) throws IOException, InterruptedException {
    if (target.startsWith("http://") || target.startsWith("https://")) {
      post(event);
    } else {
      Files.write(
          Path.of(target),
          (event + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  private void post(String event) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(target))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(event))
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= FIRST_REFUSAL) {
      throw new IOException(target + " answered " + response.statusCode());
    }
  }
}
