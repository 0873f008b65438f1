package org.sojourn.ingest.mapping;

import org.sojourn.model.quality.IssueCode;

/** Makes sure that a number of persons employed can be read; {@link SizeFinish} uses it. */
record HeadcountReader() implements ColumnReader {

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void read(Cell cell, Draft draft) {
    if (NumberText.whole(draft.number(cell)).isEmpty()) {
      draft.issue(
          IssueCode.UNREADABLE_NUMBER,
          cell,
          "is no number of persons; allowed: whole numbers from 0, without thousands separators");
    }
  }
}
