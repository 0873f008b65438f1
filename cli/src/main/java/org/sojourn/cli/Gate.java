package org.sojourn.cli;

import java.util.stream.Collectors;
import org.sojourn.ingest.IngestResult;
import org.sojourn.ingest.IngestResult.SourceQuality;
import org.sojourn.model.run.Failure;

/** Refuses to publish a run for which a source counted for nothing. */
final class Gate {

  private Gate() {}

  /**
   * Lets a run pass of which every source gave at least one accepted row.
   *
   * @throws Failure of kind GATE otherwise, naming the sources and why their rows were refused
   */
  static void require(IngestResult ingested) {
    String lost =
        ingested.sources().stream()
            .filter(source -> source.rowsIn() > 0 && source.accepted() == 0)
            .map(Gate::reason)
            .collect(Collectors.joining("; "));
    if (!lost.isEmpty()) {
      throw new Failure(
          Failure.Kind.GATE,
          "refused to publish: " + lost + "; mend the source or its mapping and run again");
    }
  }

  private static String reason(SourceQuality source) {
    return "all %d rows of source '%s' were quarantined (%s)"
        .formatted(
            source.rowsIn(),
            source.source(),
            source.byCode().entrySet().stream()
                .map(issue -> issue.getKey().id() + " " + issue.getValue())
                .collect(Collectors.joining(", ")));
  }
}
