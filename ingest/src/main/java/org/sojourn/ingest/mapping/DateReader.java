package org.sojourn.ingest.mapping;

import java.time.LocalDateTime;
import java.util.Optional;
import org.sojourn.model.quality.IssueCode;

/** Reads dates, with the time of day or as days only. */
record DateReader(int position, DateText dates, boolean withTime) implements ColumnReader {

  @Override
  public void read(Cell cell, Draft draft) {
    Optional<LocalDateTime> date = dates.read(cell.text());
    if (date.isPresent()) {
      draft.set(position, withTime ? date.get() : date.get().toLocalDate());
    } else {
      draft.issue(IssueCode.UNREADABLE_DATE, cell, "is no date; allowed: " + dates.allowed());
    }
  }
}
