package org.sojourn.ingest.mapping;

import java.math.BigDecimal;
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
    if (employees == null || text(given, row, where) != null) {
      return;
    }
    String persons = text(employees, row, where);
    OptionalInt headcount = persons == null ? OptionalInt.empty() : NumberText.whole(persons);
    if (headcount.isPresent()) {
      SizeClass known =
          SizeClass.of(
              headcount.getAsInt(), amount(turnover, row, where), amount(balanceSheet, row, where));
      draft.set(size, known.id());
    }
  }

  private static BigDecimal amount(CellSource source, RawRow row, String where) {
    String text = text(source, row, where);
    return text == null ? null : NumberText.read(text).orElse(null);
  }

  private static String text(CellSource source, RawRow row, String where) {
    if (source == null) {
      return null;
    }
    Cell cell = source.read(row, where);
    return cell.missing() == null ? cell.text() : null;
  }
}
