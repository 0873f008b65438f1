package org.sojourn.ingest.mapping;

/** Keeps free text, with a pseudonym in place of every e-mail address. */
record OpenReader(int position) implements ColumnReader {

  @Override
  public void read(Cell cell, Draft draft) {
    boolean secret = cell.identifying() && !cell.derived();
    draft.set(
        position, secret ? draft.pseudonym(cell.text()) : draft.withoutAddresses(cell.text()));
  }
}
