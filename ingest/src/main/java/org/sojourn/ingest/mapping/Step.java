package org.sojourn.ingest.mapping;

import java.io.Serializable;
import org.sojourn.ingest.read.RawRow;

/** One part of a mapping: reads some cells of a row into some columns of a draft. */
interface Step extends Serializable {

  /**
   * Reads {@code row} into {@code draft}.
   *
   * @param where file and number of the row
   */
  void apply(RawRow row, String where, Draft draft);
}
