package org.sojourn.ingest.mapping;

/** Keeps the pseudonym of the text. */
record PseudonymReader(int position) implements ColumnReader {

  @Override
  public void read(Cell cell, Draft draft) {
    draft.set(position, draft.pseudonym(cell.text()));
  }
}
