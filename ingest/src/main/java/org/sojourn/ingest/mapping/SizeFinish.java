package org.sojourn.ingest.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.model.classification.SizeClass;

/**
 * The size class by persons employed, turnover and balance sheet, where no size class is given.
 *
 * @param size position of the size class
 * @param given where a size class comes from, or null; likewise the others
 * @param employees persons employed
 * @param turnover a year, in euro
 * @param balanceSheet its total, in euro
 */
record SizeFinish(
    int size, CellSource given, CellSource employees, CellSource turnover, CellSource balanceSheet)
    implements TableFinish {

  @Override
  public void finish(RawRow row, String where, Draft draft) {
    if (employees == null || given != null && given.read(row, where).missing() == null) {
      return;
    }
    OptionalInt headcount = NumberText.whole(number(employees, row, where, draft));
    if (headcount.isPresent()) {
      SizeClass known =
          SizeClass.of(
              headcount.getAsInt(),
              number(turnover, row, where, draft).orElse(null),
              number(balanceSheet, row, where, draft).orElse(null));
      draft.set(size, known.id());
    }
  }

  private static Optional<BigDecimal> number(
      CellSource source, RawRow row, String where, Draft draft) {
    if (source == null) {
      return Optional.empty();
    }
    Cell cell = source.read(row, where);
    return cell.missing() == null ? draft.number(cell) : Optional.empty();
  }
}
