package org.sojourn.model.table;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.List;

/** The private table of what was counted into {@link CubeCountTable}: parts of other tables. */
public final class CountedPartTable {

  /** One part a row: the exchanges, then the registrations, by name. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "cube-parts",
          List.of(
              required("plan", STRING, "hash of what is counted, the same in all rows"),
              required("table", STRING, "exchanges, with the responses to them, or registrations"),
              required("file", STRING, "name of the part in the table's folder"),
              required("sha256", STRING, "hash of the part's content"),
              optional("responses", STRING, "the same of the responses, where there are any")));

  private CountedPartTable() {}
}
