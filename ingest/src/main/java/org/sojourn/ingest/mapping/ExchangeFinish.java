package org.sojourn.ingest.mapping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.model.quality.IssueCode;

/**
 * Duration and cohort of an exchange; refuses an exchange that ends before it starts.
 *
 * @param start position of the first day
 * @param end position of the last day
 * @param duration position of the days from first to last
 * @param cohort position of the quarter of the start
 * @param endSource where the last day comes from, or null
 */
record ExchangeFinish(int start, int end, int duration, int cohort, CellSource endSource)
    implements TableFinish {

  @Override
  public void finish(RawRow row, String where, Draft draft) {
    LocalDate first = (LocalDate) draft.get(start);
    LocalDate last = (LocalDate) draft.get(end);
    if (first != null) {
      draft.set(cohort, first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3);
    }
    if (first == null || last == null) {
      return;
    }
    if (last.isBefore(first)) {
      draft.issue(
          IssueCode.ENDS_BEFORE_START,
          endSource.read(row, where),
          "is before the first day, %s; allowed: that day or a later one".formatted(first));
    } else if (draft.get(duration) == null) {
      draft.set(duration, Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1));
    }
  }
}
