package org.sojourn.ingest.mapping;

import java.util.OptionalInt;
import org.sojourn.model.quality.IssueCode;

/** Reads a number of days. */
record DaysReader(int position) implements ColumnReader {

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void read(Cell cell, Draft draft) {
    OptionalInt days = NumberText.whole(draft.number(cell));
    if (days.isPresent()) {
      draft.set(position, days.getAsInt());
    } else {
      draft.issue(
          IssueCode.UNREADABLE_NUMBER, cell, "is no number of days; allowed: whole numbers from 0");
    }
  }
}
