package org.sojourn.ingest.mapping;

/**
 * Keeps the text, with a pseudonym in place of every e-mail address. Where the source's column
 * identifies somebody and the text was not declared or extracted, the pseudonym of the whole text
 * is kept instead. Both are the same for the same text, so that keys still join.
 */
record TextReader(int position) implements ColumnReader {

  @Override
  public void read(Cell cell, Draft draft) {
    boolean secret = cell.identifying() && !cell.derived();
    draft.set(position, secret ? draft.pseudonym(cell.text()) : draft.key(cell.text()));
  }
}
