package org.sojourn.ingest.mapping;

/**
 * Keeps the text. Where the source's column identifies somebody and the text was not declared or
 * extracted, its pseudonym is kept instead.
 */
record TextReader(int position) implements ColumnReader {

  @Override
  public void read(Cell cell, Draft draft) {
    boolean secret = cell.identifying() && !cell.derived();
    draft.set(position, secret ? draft.pseudonym(cell.text()) : cell.text());
  }
}
