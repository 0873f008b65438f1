package org.sojourn.model.table;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.DOUBLE;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.List;

/** The private table of weights by class: for those who check a run, never published. */
public final class WeightTable {

  /** One row per role, wave and class of the survey population. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "weights",
          List.of(
              required("role", STRING, "who was asked"),
              required("wave", STRING, "when"),
              required("class", STRING, "group of each margin, joined by |"),
              required("population", LONG, "how many could be asked"),
              required("respondents", LONG, "how many answered, completely or in part"),
              optional(
                  "factor", DOUBLE, "weight before weights are cut; none where nobody answered"),
              optional("weight", DOUBLE, "weight of each answer; none where nobody answered"),
              required("trimmed", STRING, "whether the weight was cut: yes or no"),
              required("outcome", STRING, "weighted, not-converged or no-answers"),
              required("rounds", LONG, "rounds of raking, 0 for classes"),
              required(
                  "deviation", DOUBLE, "how far raked weights are off the margins, relative")));

  private WeightTable() {}
}
