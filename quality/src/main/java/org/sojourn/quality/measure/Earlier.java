package org.sojourn.quality.measure;

import org.sojourn.model.run.RunManifest;

/** What is known of the run that was published before this one. */
public sealed interface Earlier {

  /** Whether it is known to have been made with another key for pseudonyms. */
  default boolean otherKey() {
    return false;
  }

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
   * @param otherKey whether its pseudonyms were made with another key than those of this run
   */
  record Run(RunManifest manifest, boolean otherKey) implements Earlier {}
}
