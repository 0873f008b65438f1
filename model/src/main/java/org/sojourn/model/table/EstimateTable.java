package org.sojourn.model.table;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.DOUBLE;
import static org.sojourn.model.table.ColumnType.INT;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.Arrays;
import java.util.List;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

/** The table of figures: its schema, and the way from a figure to a row and back. */
public final class EstimateTable {

  /** One figure a row, in the order of programme, breakdown and cell. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "estimates",
          List.of(
              required("id", STRING, "short stable id of the figure"),
              required("indicator", STRING, "id of the indicator"),
              optional("item", STRING, "item, where an indicator has several"),
              required("statistic", STRING, "what the figure is"),
              required("breakdown", STRING, "how the base is divided"),
              required("cell", STRING, "keys of the cell, joined by |; empty for overall"),
              optional("code", INT, "answer code of an answer share"),
              optional("value", DOUBLE, "the figure, in the statistic's unit"),
              optional("standard_error", DOUBLE, "its standard error"),
              optional("low", DOUBLE, "lower limit of the confidence interval"),
              optional("high", DOUBLE, "upper limit of the confidence interval"),
              optional("base", LONG, "unweighted base"),
              optional("population", LONG, "how many there are to be asked"),
              required("method", STRING, "how value and interval were computed"),
              required("status", STRING, "published, hidden, not estimable, no answers"),
              optional("reason", STRING, "why there is no value")));

  private EstimateTable() {}

  /** The row of {@code estimate}, by the order of {@link #SCHEMA}. */
  public static Object[] row(Estimate estimate) {
    return new Object[] {
      estimate.id(),
      estimate.indicator(),
      estimate.item(),
      estimate.statistic().id(),
      estimate.cell().breakdown(),
      estimate.cell().joined(),
      estimate.code(),
      estimate.value(),
      estimate.standardError(),
      estimate.low(),
      estimate.high(),
      estimate.base(),
      estimate.population(),
      estimate.method(),
      estimate.status().id(),
      estimate.reason()
    };
  }

  /** The figure in {@code row}. */
  public static Estimate estimate(Object[] row) {
    return new Estimate(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        statistic((String) row[3]),
        Cell.parse((String) row[4], (String) row[5]),
        (Integer) row[6],
        (Double) row[7],
        (Double) row[8],
        (Double) row[9],
        (Double) row[10],
        (Long) row[11],
        (Long) row[12],
        (String) row[13],
        status((String) row[14]),
        (String) row[15]);
  }

  private static Statistic statistic(String id) {
    return Arrays.stream(Statistic.values())
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no statistic '" + id + "'"));
  }

  private static CellStatus status(String id) {
    return Arrays.stream(CellStatus.values())
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no cell status '" + id + "'"));
  }
}
