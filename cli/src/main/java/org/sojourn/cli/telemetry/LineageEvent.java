package org.sojourn.cli.telemetry;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.cli.console.JsonText;
import org.sojourn.cli.runs.ListedRun;
import org.sojourn.cli.runs.ListedRun.State;
import org.sojourn.cli.runs.OperatingStatus;
import org.sojourn.cli.runs.Version;
import org.sojourn.model.run.RunManifest;

/**
 * Events after the OpenLineage specification, version 2-0-2: which sources a run read, which tables
 * it published, and how it ended.
 */
final class LineageEvent {

  private static final String PRODUCER = "https://github.com/sojourn/sojourn/releases/";
  private static final String SCHEMA =
      "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent";
  private static final String FACETS = "https://openlineage.io/spec/facets/";
  private static final String NAMESPACE = "sojourn";
  private static final String FILES = "file";

  private LineageEvent() {}

  /** A run begins. */
  static String start(LineageJob job, Instant at) {
    return event("START", job, at, Map.of(), List.of(), List.of());
  }

  /**
   * A run has ended.
   *
   * @param manifest its record, null where it has none
   */
  static String end(LineageJob job, OperatingStatus status, RunManifest manifest) {
    ListedRun run = status.last();
    boolean published = run.state() == State.PUBLISHED;
    Map<String, Object> facets =
        published
            ? Map.of()
            : Map.of(
                "errorMessage",
                facet(
                    "1-0-1/ErrorMessageRunFacet.json",
                    Map.of(
                        "message", String.valueOf(run.message()), "programmingLanguage", "JAVA")));
    return event(
        published ? "COMPLETE" : "FAIL",
        job,
        run.finished(),
        facets,
        manifest == null ? List.of() : inputs(manifest),
        published ? outputs(job, manifest) : List.of());
  }

  private static String event(
      String type,
      LineageJob job,
      Instant at,
      Map<String, Object> facets,
      List<Map<String, Object>> inputs,
      List<Map<String, Object>> outputs) {
    Map<String, Object> event = new TreeMap<>();
    event.put("eventType", type);
    event.put("eventTime", at.toString());
    event.put("run", Map.of("runId", job.number(), "facets", facets));
    event.put("job", Map.of("namespace", NAMESPACE, "name", job.programme()));
    event.put("inputs", inputs);
    event.put("outputs", outputs);
    event.put("producer", PRODUCER + Version.sojourn());
    event.put("schemaURL", SCHEMA);
    return JsonText.line(event);
  }

  private static Map<String, Object> facet(String schema, Map<String, Object> fields) {
    Map<String, Object> facet = new TreeMap<>();
    facet.put("_producer", PRODUCER + Version.sojourn());
    facet.put("_schemaURL", FACETS + schema);
    facet.putAll(fields);
    return facet;
  }

  private static List<Map<String, Object>> inputs(RunManifest manifest) {
    return manifest.inputs().stream().map(input -> input(manifest, input)).toList();
  }

  private static Map<String, Object> input(RunManifest manifest, RunManifest.Input input) {
    Map<String, Object> dataset = new TreeMap<>();
    if (input.extract() == null) {
      dataset.put("namespace", FILES);
      dataset.put("name", Path.of(manifest.directory()).resolve(input.path()).toString());
    } else {
      URI address = URI.create(input.extract().url().replaceFirst("^jdbc:", ""));
      dataset.put("namespace", address.getScheme() + "://" + address.getAuthority());
      dataset.put("name", address.getPath().substring(1) + "." + input.extract().from());
    }
    if (!input.columns().isEmpty()) {
      List<Map<String, Object>> fields =
          input.columns().stream().map(name -> Map.<String, Object>of("name", name)).toList();
      dataset.put(
          "facets",
          Map.of("schema", facet("1-1-1/SchemaDatasetFacet.json", Map.of("fields", fields))));
    }
    dataset.put(
        "inputFacets",
        Map.of(
            "inputStatistics",
            facet(
                "1-0-0/InputStatisticsInputDatasetFacet.json",
                Map.of("rowCount", input.rows(), "size", input.bytes()))));
    return dataset;
  }

  private static List<Map<String, Object>> outputs(LineageJob job, RunManifest manifest) {
    Path data = job.home().resolve("current/public/data/estimates");
    return List.of(
        Map.of(
            "namespace",
            FILES,
            "name",
            data.toString(),
            "outputFacets",
            Map.of(
                "outputStatistics",
                facet(
                    "1-0-2/OutputStatisticsOutputDatasetFacet.json",
                    Map.of("rowCount", manifest.outcome().figures())))));
  }
}
