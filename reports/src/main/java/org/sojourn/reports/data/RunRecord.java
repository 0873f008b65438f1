package org.sojourn.reports.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.results.Quality;

/**
 * The record of a run as a report carries it: what {@code manifest.json} says, without the clock
 * and without what only the machine it ran on can know.
 */
public final class RunRecord {

  /** Its name in a report. */
  public static final String FILE = "run-record.json";

  private RunRecord() {}

  /** The text of the file in the report called {@code report}. */
  static String of(Composition composition, String report) {
    RunFacts facts = composition.facts();
    ObjectNode record = Json.object();
    record.put("programme", composition.programme().id());
    record.put("report", report);
    record.put("fingerprint", facts.fingerprint());
    composition.date().ifPresent(day -> record.put("as-of", day.toString()));
    record.put("sojourn", facts.version());
    if (facts.build() != null) {
      record.put("build", facts.build());
    }
    record.put("demo-key", facts.demoKey());
    counts(record.putObject("counts"), composition);
    ArrayNode files = record.putArray("programme-files");
    facts.programmeFiles().forEach(file -> file(files.addObject(), file));
    ArrayNode inputs = record.putArray("inputs");
    facts.inputs().forEach(input -> input(inputs.addObject(), input));
    return Json.text(record);
  }

  private static void counts(ObjectNode counts, Composition composition) {
    Quality quality = composition.quality();
    counts.put(Quality.ROWS_IN, quality.total(Quality.ROWS_IN));
    counts.put(Quality.ACCEPTED, quality.total(Quality.ACCEPTED));
    counts.put(Quality.QUARANTINED, quality.total(Quality.QUARANTINED));
    counts.put("figures", composition.results().all().size());
    counts.put("hidden", composition.results().hidden());
  }

  private static void file(ObjectNode node, StoredFile file) {
    node.put("path", file.path());
    node.put("sha256", file.sha256());
    node.put("bytes", file.bytes());
  }

  /** Neither rows nor length: where each country has its file, they would tell who is new. */
  private static void input(ObjectNode node, RunManifest.Input input) {
    node.put("source", input.source());
    node.put("path", input.path());
    node.put("sha256", input.sha256());
  }
}
