package org.sojourn.quality.measure;

import java.util.List;
import org.sojourn.model.run.RunManifest;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;

/**
 * Accepted and refused rows per file.
 *
 * @param counts of all parts
 */
public record RowCounts(Counts counts) {

  /** The counts of {@code inputs}, in their order. */
  public List<FileCount> files(List<RunManifest.Input> inputs) {
    return inputs.stream().map(this::count).toList();
  }

  private FileCount count(RunManifest.Input input) {
    return new FileCount(
        input,
        counts.number(Counted.ACCEPTED, input.source(), input.path()),
        counts.number(Counted.REFUSED, input.source(), input.path()));
  }
}
