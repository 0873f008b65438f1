package org.sojourn.ingest.mapping;

import java.io.Serializable;
import org.sojourn.ingest.read.RawRow;

/** What is left to do when all columns of a row are read: defaults and what follows from others. */
interface TableFinish extends Serializable {

  /**
   * Finishes {@code draft}.
   *
   * @param where file and number of the row
   */
  void finish(RawRow row, String where, Draft draft);
}
