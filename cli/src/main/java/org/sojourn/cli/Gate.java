package org.sojourn.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.ingest.IngestResult;
import org.sojourn.ingest.IngestResult.SourceQuality;

/** Refuses to publish a run for which a source counted for nothing. */
final class Gate {

  private Gate() {}

  /**
   * Why a run must not be published: sources of which no row was accepted, and why their rows were
   * refused.
   *
   * @return empty when every source with rows gave at least one accepted row
   */
  static Optional<String> refusal(IngestResult ingested) {
    String lost =
        ingested.sources().stream()
            .filter(source -> source.rowsIn() > 0 && source.accepted() == 0)
            .map(Gate::reason)
            .collect(Collectors.joining("; "));
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "refused to publish: " + lost + "; mend the source or its mapping and run again");
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
