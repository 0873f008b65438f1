package org.sojourn.quality.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.run.RunManifest;
import org.sojourn.quality.rows.Place;

/** Counts accepted and refused rows per file. */
public final class RowCounts {

  private record FileKey(String source, String file) {}

  private final Map<FileKey, Long> accepted = new HashMap<>();
  private final Map<FileKey, Long> refused = new HashMap<>();

  /** Counts a row of a canonical table. */
  public void accept(Place place) {
    accepted.merge(key(place), 1L, Long::sum);
  }

  /** Counts a row that is set aside; once a row. */
  public void refuse(Place place) {
    refused.merge(key(place), 1L, Long::sum);
  }

  private static FileKey key(Place place) {
    return new FileKey(place.source(), place.file());
  }

  /** The counts of {@code inputs}, in their order. */
  public List<FileCount> files(List<RunManifest.Input> inputs) {
    return inputs.stream().map(this::count).toList();
  }

  private FileCount count(RunManifest.Input input) {
    FileKey key = new FileKey(input.source(), input.path());
    return new FileCount(input, accepted.getOrDefault(key, 0L), refused.getOrDefault(key, 0L));
  }
}
