package org.sojourn.model.table;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sojourn.model.estimate.EarlierEstimate;

/**
 * The table of what the last published run showed of everybody: its schema, and the way from a
 * figure to a row and back. A first publication has none.
 */
public final class EarlierTable {

  /** One figure a row, in the order of that run: the columns of its estimates, and their day. */
  public static final TableSchema SCHEMA = new TableSchema("earlier", columns());

  private EarlierTable() {}

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>(EstimateTable.SCHEMA.columns());
    columns.add(required("as_of", DATE, "newest day in the data of the figure"));
    return columns;
  }

  /** The row of {@code earlier}, by the order of {@link #SCHEMA}. */
  public static Object[] row(EarlierEstimate earlier) {
    Object[] figure = EstimateTable.row(earlier.figure());
    Object[] row = Arrays.copyOf(figure, figure.length + 1);
    row[figure.length] = earlier.asOf();
    return row;
  }

  /** The figure in {@code row}. */
  public static EarlierEstimate earlier(Object[] row) {
    return new EarlierEstimate(EstimateTable.estimate(row), (LocalDate) row[row.length - 1]);
  }
}
