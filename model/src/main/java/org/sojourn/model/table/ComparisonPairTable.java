package org.sojourn.model.table;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.DOUBLE;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.List;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.ComparisonPair;

/** The table of pairs of groups: its schema, and the way from a pair to a row and back. */
public final class ComparisonPairTable {

  /** One pair a row, in the order of comparisons and cells. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "comparison-pairs",
          List.of(
              required("id", STRING, "short stable id of the pair"),
              required("comparison", STRING, "id of the comparison of all groups"),
              required("indicator", STRING, "id of the indicator"),
              required("breakdown", STRING, "the groups that are compared"),
              required("first", STRING, "key of the first group; two dimensions joined by |"),
              required("second", STRING, "key of the second group"),
              required("test", STRING, "name of the test"),
              required("difference", DOUBLE, "figure of the first less that of the second"),
              optional("low", DOUBLE, "lower limit of the difference's interval"),
              optional("high", DOUBLE, "upper limit of the difference's interval"),
              optional("interval", STRING, "how the interval was computed"),
              optional("statistic", DOUBLE, "test statistic"),
              optional("degrees", DOUBLE, "its degrees of freedom"),
              optional("p_value", DOUBLE, "probability of so great a difference were there none"),
              optional("adjusted_p_value", DOUBLE, "the same, adjusted for all that was tested"),
              required("adjustment", STRING, "how it is adjusted"),
              optional("effect_size", DOUBLE, "how great the difference is"),
              required("effect", STRING, "name of the effect size"),
              optional("reason", STRING, "why nothing was tested")));

  private ComparisonPairTable() {}

  /** The row of {@code pair}, by the order of {@link #SCHEMA}. */
  public static Object[] row(ComparisonPair pair) {
    return new Object[] {
      pair.id(),
      pair.comparison(),
      pair.indicator(),
      pair.first().breakdown(),
      pair.first().joined(),
      pair.second().joined(),
      pair.test(),
      pair.difference(),
      pair.low(),
      pair.high(),
      pair.interval(),
      pair.statistic(),
      pair.degrees(),
      pair.pValue(),
      pair.adjusted(),
      pair.adjustment(),
      pair.effectSize(),
      pair.effect(),
      pair.reason()
    };
  }

  /** The pair in {@code row}. */
  public static ComparisonPair pair(Object[] row) {
    return new ComparisonPair(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        Cell.parse((String) row[3], (String) row[4]),
        Cell.parse((String) row[3], (String) row[5]),
        (String) row[6],
        (Double) row[7],
        (Double) row[8],
        (Double) row[9],
        (String) row[10],
        (Double) row[11],
        (Double) row[12],
        (Double) row[13],
        (Double) row[14],
        (String) row[15],
        (Double) row[16],
        (String) row[17],
        (String) row[18]);
  }
}
