package org.sojourn.transform;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run publishes beside.
 *
 * @param asOf newest day in the data of this run
 * @param earlier the run that was published last, if there is one
 */
public record Publication(LocalDate asOf, Optional<Earlier> earlier) {

  /**
   * A published run.
   *
   * @param folder its directory, with {@code public/data} and {@code private}
   * @param asOf newest day in its data
   * @param isSame whether it was made of the same inputs and programme files by the same version,
   *     so that what is published now is the same publication once more
   */
  public record Earlier(Path folder, LocalDate asOf, boolean isSame) {}

  /** The first publication of a programme. */
  public static Publication first(LocalDate asOf) {
    return new Publication(asOf, Optional.empty());
  }
}
