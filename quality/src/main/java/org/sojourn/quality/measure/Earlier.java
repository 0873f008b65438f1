package org.sojourn.quality.measure;

import org.sojourn.model.run.RunManifest;

/** What is known of the run that was published before this one. */
public sealed interface Earlier {

  /** There is none. */
  record None() implements Earlier {}

  /**
   * Its record cannot be read.
   *
   * @param reason why
   */
  record Unreadable(String reason) implements Earlier {}

  /**
   * Its record.
   *
   * @param manifest the record
   */
  record Run(RunManifest manifest) implements Earlier {}
}
