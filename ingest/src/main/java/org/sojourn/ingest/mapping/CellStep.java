package org.sojourn.ingest.mapping;

import org.sojourn.ingest.read.RawRow;
import org.sojourn.model.quality.IssueCode;

/**
 * One column of a mapping, read from one cell.
 *
 * @param source where its text comes from
 * @param reader what reads it
 * @param requiredAs canonical name of a column no row can do without, else null
 */
record CellStep(CellSource source, ColumnReader reader, String requiredAs) implements Step {

  /** Name of the source's column. */
  String column() {
    return source.column();
  }

  @Override
  public void apply(RawRow row, String where, Draft draft) {
    Cell cell = source.read(row, where);
    if (cell.missing() == null) {
      reader.read(cell, draft);
    } else if (requiredAs == null) {
      reader.missing(cell, draft);
    } else {
      refuse(cell, draft);
    }
  }

  private void refuse(Cell cell, Draft draft) {
    if (cell.raw().isEmpty()) {
      String reason =
          "column '%s' is blank; every row needs its %s".formatted(cell.column(), requiredAs);
      draft.issue(new Issue(IssueCode.MISSING_VALUE, cell.column(), null, reason));
    } else {
      draft.issue(
          IssueCode.MISSING_VALUE,
          cell,
          "stands for none; every row needs its %s".formatted(requiredAs));
    }
  }
}
