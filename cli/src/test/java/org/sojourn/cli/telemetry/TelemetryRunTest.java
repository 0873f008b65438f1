package org.sojourn.cli.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;

/** Who is told of a run, of a published and a refused one. */
class TelemetryRunTest {

  @TempDir Path temp;

  private static JsonNode json(String text) throws IOException {
    return JsonMapper.builder().build().readTree(text);
  }

  private static List<JsonNode> lines(String text) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      lines.add(json(line));
    }
    return lines;
  }

  @Test
  void aPublishedAndARefusedRunAreToldToEverybody() throws Exception {
    List<JsonNode> received = Collections.synchronizedList(new ArrayList<>());
    HttpServer server = collector(received);
    Path programme = Cli.programme("tiny", temp);
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1/lineage";
    String[] run = {
      "run",
      programme.toString(),
      "--output",
      temp.resolve("output").toString(),
      "--log-format",
      "json",
      "--metrics",
      temp.resolve("tiny.prom").toString(),
      "--lineage",
      address,
      "--on-finish",
      "cp -t " + temp.resolve("told")
    };
    Files.createDirectory(temp.resolve("told"));
    try {
      published(Cli.run(run));
      Path answers = programme.resolve("data/host.csv");
      Files.writeString(answers, Files.readString(answers).replaceAll("(?m)^X", "Z"));
      refused(Cli.run(run));
      lineage(programme, received);
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer collector(List<JsonNode> received) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/api/v1/lineage",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          received.add(json(new String(body, StandardCharsets.UTF_8)));
          exchange.sendResponseHeaders(201, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  private void published(Cli run) throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    List<JsonNode> log = lines(run.out());
    assertThat(log.get(0).get("event").asText()).isEqualTo("step");
    assertThat(log.get(0).get("step").asText()).isEqualTo("start Spark");
    assertThat(log).extracting(line -> line.path("step").asText()).contains("site");
    JsonNode last = log.get(log.size() - 1);
    assertThat(last.get("event").asText()).isEqualTo("finished");
    assertThat(last.get("status").get("healthy").asBoolean()).isTrue();
    assertThat(Files.readString(temp.resolve("told/status.json")))
        .isEqualTo(Files.readString(temp.resolve("output/status.json")))
        .contains("\"next\" : \"nothing to do\"");
    assertThat(Files.readString(temp.resolve("tiny.prom")))
        .contains(
            "# TYPE sojourn_healthy gauge\nsojourn_healthy{output=\"output\"} 1\n",
            "sojourn_last_run_result{output=\"output\",result=\"published\"} 1\n",
            "sojourn_last_run_result{output=\"output\",result=\"refused\"} 0\n",
            "sojourn_rows_in{output=\"output\"} 19\n",
            "sojourn_quarantined_rows{output=\"output\"} 3\n",
            "sojourn_responses{output=\"output\",questionnaire=\"host\"} 5\n")
        .containsPattern("sojourn_published_figures\\{output=\"output\"} \\d+\n")
        .containsPattern("sojourn_last_run_duration_seconds\\{output=\"output\"} \\d+");
  }

  private void refused(Cli run) throws IOException {
    assertThat(run.code()).isEqualTo(1);
    JsonNode failure = json(run.err());
    assertThat(failure.get("code").asInt()).isEqualTo(1);
    assertThat(failure.get("message").asText()).contains("gate lost: all 6 rows of source 'host'");
    assertThat(json(Files.readString(temp.resolve("told/status.json"))).get("last").get("state"))
        .hasToString("\"refused\"");
    assertThat(Files.readString(temp.resolve("tiny.prom")))
        .contains(
            "sojourn_healthy{output=\"output\"} 0\n",
            "sojourn_last_run_result{output=\"output\",result=\"refused\"} 1\n")
        .contains("sojourn_publication_timestamp_seconds{output=\"output\"} ");
  }

  private void lineage(Path programme, List<JsonNode> events) {
    assertThat(events)
        .extracting(event -> event.get("eventType").asText())
        .containsExactly("START", "COMPLETE", "START", "FAIL");
    for (JsonNode event : events) {
      assertThat(event.get("job").get("name").asText()).isEqualTo("tiny");
      assertThat(UUID.fromString(event.get("run").get("runId").asText()).version()).isEqualTo(3);
      assertThat(event.get("schemaURL").asText()).endsWith("OpenLineage.json#/$defs/RunEvent");
    }
    assertThat(events.get(0).get("run").get("runId"))
        .isEqualTo(events.get(1).get("run").get("runId"))
        .isNotEqualTo(events.get(2).get("run").get("runId"));
    JsonNode host = events.get(1).get("inputs").get(1);
    assertThat(host.get("namespace").asText()).isEqualTo("file");
    assertThat(host.get("name").asText()).isEqualTo(programme + "/data/host.csv");
    assertThat(host.at("/facets/schema/fields").findValuesAsText("name"))
        .containsExactly("Exchange", "E-mail", "Submitted", "Match");
    assertThat(host.at("/inputFacets/inputStatistics/rowCount").asLong()).isEqualTo(6);
    assertThat(events.get(1).get("outputs").get(0).get("name").asText())
        .isEqualTo(temp.resolve("output/current/public/data/estimates").toString());
    assertThat(events.get(3).at("/run/facets/errorMessage/message").asText())
        .startsWith("refused to publish; ");
  }

  /** What is told is no part of the run: nobody there to hear it changes nothing. */
  @Test
  void whatCannotBeToldChangesNothing() throws IOException {
    Path programme = Cli.programme("tiny", temp);
    Path events = temp.resolve("events.jsonl");
    Cli run =
        Cli.run(
            "run",
            programme.toString(),
            "--output",
            temp.resolve("output").toString(),
            "--metrics",
            temp.resolve("none/tiny.prom").toString(),
            "--lineage",
            events.toString(),
            "--on-finish",
            "exit 3 #");
    assertThat(run.code()).isZero();
    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(line -> line.endsWith("; the run is as it would be without it"))
        .anyMatch(line -> line.startsWith("sojourn: --metrics " + temp.resolve("none/tiny.prom")))
        .anyMatch(line -> line.startsWith("sojourn: --on-finish: it ended with code 3"));
    assertThat(lines(Files.readString(events)))
        .extracting(event -> event.get("eventType").asText())
        .containsExactly("START", "COMPLETE");
    assertThat(Cli.run("run", "--log-format", "xml", programme.toString()).err())
        .contains("--log-format");
  }
}
