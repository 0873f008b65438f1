package org.sojourn.quality.measure;

import org.sojourn.model.run.RunManifest;

/** What is known of the run that was published before this one. */
public sealed interface Earlier {

  /** There is none. */
  record None() implements Earlier {}

  /**
   * It cannot be compared with.
   *
   * @param reason why
   */
  record Unusable(String reason) implements Earlier {}

  /**
   * Its record.
   *
   * @param manifest the record
   */
  record Run(RunManifest manifest) implements Earlier {}
}
