package org.sojourn.cli.runs;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.model.run.RunManifest;

/** Runs that must not be removed, and why. */
final class NeededRuns {

  private NeededRuns() {}

  /** The reason for each run of {@code output} that is needed, by its id. */
  static Map<String, String> of(OutputDirectory output) throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    output.newestId().ifPresent(id -> reasons.put(id, "it knows all that was ever published"));
    output.currentId().ifPresent(id -> reasons.put(id, "readers see it"));
    for (String id : reasons.keySet().toArray(String[]::new)) {
      Manifests.manifest(output.run(id))
          .map(RunManifest::earlier)
          .ifPresent(earlier -> reasons.putIfAbsent(earlier, id + " is verified beside it"));
    }
    return reasons;
  }
}
