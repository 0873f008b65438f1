package org.sojourn.ingest.mapping;

import java.io.Serializable;

/** Reads the text of a cell into canonical columns. */
interface ColumnReader extends Serializable {

  /** Reads {@code cell}, which is not missing. */
  void read(Cell cell, Draft draft);

  /** Whether its texts can be written in ways that only all values of a column settle. */
  default boolean open() {
    return false;
  }

  /** Deals with a missing {@code cell}; does nothing unless a reader says otherwise. */
  default void missing(Cell cell, Draft draft) {}
}
