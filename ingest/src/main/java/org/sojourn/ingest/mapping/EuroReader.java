package org.sojourn.ingest.mapping;

import org.sojourn.model.quality.IssueCode;

/** Makes sure that an amount in euro can be read; it is used for the size class and not kept. */
record EuroReader() implements ColumnReader {

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void read(Cell cell, Draft draft) {
    if (draft.number(cell).isEmpty()) {
      draft.issue(
          IssueCode.UNREADABLE_NUMBER,
          cell,
          NumberText.problem(cell.text()) + "; allowed: amounts in euro such as 1500000");
    }
  }
}
