package org.sojourn.ingest.mapping;

import java.io.Serializable;

/** Reads the text of a cell into canonical columns. */
interface ColumnReader extends Serializable {

  /** Reads {@code cell}, which is not missing. */
  void read(Cell cell, Draft draft);

  /** Deals with a missing {@code cell}; does nothing unless a reader says otherwise. */
  default void missing(Cell cell, Draft draft) {}
}
