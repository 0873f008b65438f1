package org.sojourn.ingest.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import org.sojourn.model.quality.IssueCode;

/** Reads numbers. */
record NumberReader(int position) implements ColumnReader {

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void read(Cell cell, Draft draft) {
    Optional<BigDecimal> number = draft.number(cell);
    if (number.isPresent()) {
      draft.set(position, number.get().doubleValue());
    } else {
      draft.issue(
          IssueCode.UNREADABLE_NUMBER,
          cell,
          NumberText.problem(cell.text()) + "; allowed: numbers such as 1234 or 12.5");
    }
  }
}
