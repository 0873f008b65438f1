package org.sojourn.ingest.mapping;

import org.sojourn.model.quality.IssueCode;

/** Makes sure that an amount in euro can be read; it is used for the size class and not kept. */
record EuroReader() implements ColumnReader {

  @Override
  public void read(Cell cell, Draft draft) {
    if (NumberText.read(cell.text()).isEmpty()) {
      draft.issue(
          IssueCode.UNREADABLE_NUMBER,
          cell,
          NumberText.problem(cell.text()) + "; allowed: amounts in euro such as 1500000");
    }
  }
}
