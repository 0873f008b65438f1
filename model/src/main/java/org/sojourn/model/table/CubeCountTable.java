package org.sojourn.model.table;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.DOUBLE;
import static org.sojourn.model.table.ColumnType.INT;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.List;

/**
 * The private table of all that was counted of exchanges, responses and registrations: what the
 * next run counts is added to it. {@link CountedPartTable} says of which rows.
 */
public final class CubeCountTable {

  /** One count a row, none of 0: by table, cell, sums or place. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "cube",
          List.of(
              required("table", INT, "position among the tables of the cube's plan, from 0"),
              required("cell", STRING, "key of the cell"),
              required(
                  "place", DOUBLE, "which count of the cell, from 0; an amount; or a sum before"),
              optional("after", INT, "the sum after it, only of pairs of sums"),
              required("count", LONG, "how often, 1 or more")));

  private CubeCountTable() {}
}
