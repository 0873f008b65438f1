package org.sojourn.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.ingest.IngestResult;
import org.sojourn.ingest.IngestResult.SourceQuality;
import org.sojourn.model.run.RunManifest;

/** What the record of a run keeps of an ingest. */
final class Records {

  private Records() {}

  static List<RunManifest.Input> inputs(IngestResult ingested) {
    return ingested.inputs().stream()
        .map(
            f ->
                new RunManifest.Input(
                    f.source(),
                    f.path(),
                    f.sha256(),
                    f.bytes(),
                    f.rows(),
                    f.dialect(),
                    f.extract()))
        .toList();
  }

  static Map<String, Map<String, Long>> quality(IngestResult ingested) {
    Map<String, Map<String, Long>> sources = new TreeMap<>();
    for (SourceQuality source : ingested.sources()) {
      Map<String, Long> counts = new TreeMap<>();
      counts.put("rows-in", source.rowsIn());
      counts.put("accepted", source.accepted());
      counts.put("quarantined", source.quarantined());
      counts.put("normalised", source.normalised());
      source.byCode().forEach((code, count) -> counts.put(code.id(), count));
      sources.put(source.source(), counts);
    }
    return sources;
  }
}
