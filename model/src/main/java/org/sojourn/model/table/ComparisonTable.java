package org.sojourn.model.table;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.DOUBLE;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.List;
import org.sojourn.model.estimate.Comparison;

/** The table of comparisons: its schema, and the way from a comparison to a row and back. */
public final class ComparisonTable {

  /** One comparison a row, in the order of programme and breakdown. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "comparisons",
          List.of(
              required("id", STRING, "short stable id of the comparison"),
              required("indicator", STRING, "id of the indicator"),
              required("breakdown", STRING, "the groups that are compared"),
              required("question", STRING, "difference (do they differ?) or trend (along them?)"),
              required("test", STRING, "name of the test"),
              required("groups", LONG, "number of groups compared"),
              required("left_out", LONG, "groups with answers that were not compared"),
              required("base", LONG, "unweighted base of the groups compared"),
              optional("statistic", DOUBLE, "test statistic"),
              optional("degrees", DOUBLE, "its degrees of freedom"),
              optional("denominator_degrees", DOUBLE, "the second ones, of F"),
              optional("p_value", DOUBLE, "probability of as much were there nothing"),
              optional("adjusted_p_value", DOUBLE, "the same, adjusted by breakdown and question"),
              required("adjustment", STRING, "how it is adjusted"),
              optional(
                  "effect_size", DOUBLE, "how great it is: a difference 0 to 1, a trend -1 to 1"),
              required("effect", STRING, "name of the effect size"),
              optional("reason", STRING, "why nothing was tested, or what to beware of")));

  private ComparisonTable() {}

  /** The row of {@code comparison}, by the order of {@link #SCHEMA}. */
  public static Object[] row(Comparison comparison) {
    return new Object[] {
      comparison.id(),
      comparison.indicator(),
      comparison.breakdown(),
      comparison.question().id(),
      comparison.test(),
      comparison.groups(),
      comparison.leftOut(),
      comparison.base(),
      comparison.statistic(),
      comparison.degrees(),
      comparison.denominatorDegrees(),
      comparison.pValue(),
      comparison.adjusted(),
      comparison.adjustment(),
      comparison.effectSize(),
      comparison.effect(),
      comparison.reason()
    };
  }

  /** The comparison in {@code row}. */
  public static Comparison comparison(Object[] row) {
    return new Comparison(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        Comparison.Question.of((String) row[3]),
        (String) row[4],
        (Long) row[5],
        (Long) row[6],
        (Long) row[7],
        (Double) row[8],
        (Double) row[9],
        (Double) row[10],
        (Double) row[11],
        (Double) row[12],
        (String) row[13],
        (Double) row[14],
        (String) row[15],
        (String) row[16]);
  }
}
