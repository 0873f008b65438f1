package org.sojourn.cli.explain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.RunRows;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.RunManifest;

/**
 * A figure that a run kept from one before it, and the run that computed it.
 *
 * @param run name of the run that computed it
 * @param published what that run published; empty where the run, or its rows, are no longer there
 */
record CarriedOver(String run, Optional<PublishedFigures> published) {

  /**
   * Follows {@code figure} back, from run to run, to the one that computed it.
   *
   * @param figure one that {@code later} published as of an earlier day
   */
  static CarriedOver of(PublishedFigures later, Estimate figure) {
    Path run = later.run().toAbsolutePath();
    while (true) {
      Path real = real(run);
      String earlier = Manifests.manifest(real).map(RunManifest::earlier).orElse("");
      Path before = real.resolveSibling(earlier);
      if (earlier.isEmpty() || !Files.isDirectory(before) || RunRows.areRemoved(before)) {
        return new CarriedOver(earlier, Optional.empty());
      }
      PublishedFigures published = PublishedFigures.of(before);
      Optional<Estimate> same = published.figure(figure.id());
      if (same.filter(one -> one.earlierDay() == null).isPresent()) {
        return new CarriedOver(earlier, Optional.of(published));
      }
      run = before;
    }
  }

  private static Path real(Path run) {
    try {
      return run.toRealPath();
    } catch (java.io.IOException e) {
      return run;
    }
  }
}
