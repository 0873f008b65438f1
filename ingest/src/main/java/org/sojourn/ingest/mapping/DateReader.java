package org.sojourn.ingest.mapping;

import java.time.LocalDateTime;
import java.util.Optional;
import org.sojourn.model.quality.IssueCode;

/**
 * Reads dates, with the time of day or as days only.
 *
 * @param position of the canonical column
 * @param dates by the declared pattern, or ISO 8601
 * @param declared whether the source declares a pattern: else the one is taken that the file
 *     settles
 * @param withTime whether the time of day is kept
 */
record DateReader(int position, DateText dates, boolean declared, boolean withTime)
    implements ColumnReader {

  @Override
  public boolean open() {
    return !declared;
  }

  @Override
  public void read(Cell cell, Draft draft) {
    Dates found = declared ? null : draft.settled().dates(cell.column());
    Optional<LocalDateTime> date =
        found == null ? dates.read(cell.text()) : read(found, cell.text());
    if (date.isPresent()) {
      draft.set(position, withTime ? date.get() : date.get().toLocalDate());
    } else {
      draft.issue(
          IssueCode.UNREADABLE_DATE,
          cell,
          "is no date; allowed: " + (found == null ? dates : found).allowed());
    }
  }

  /** By the pattern of the column, or as a date of a workbook's own. */
  private Optional<LocalDateTime> read(Dates found, String text) {
    return found.read(text).or(() -> dates.alsoIso() ? dates.read(text) : Optional.empty());
  }
}
