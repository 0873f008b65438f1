package org.sojourn.transform.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.sojourn.transform.cube.CubePlan;

/**
 * The common columns in which exchanges and their responses lie one above the other, so that one
 * shuffle brings them together: the exchange's key, a mark that sorts it before its responses, then
 * what only exchanges and what only responses have. Names are by position: an attribute and an item
 * may be called the same.
 */
final class EventColumns {

  /** Column by which rows come together. */
  static final String KEY = "key";

  /** Column that sorts an exchange before its responses. */
  static final String KIND = "kind";

  static final int KEY_AT = 0;
  static final int KIND_AT = 1;
  static final int STATUS_AT = 2;
  static final int ROLE_AT = 3;
  static final int WAVE_AT = 4;
  static final int INSTRUMENT_AT = 5;
  static final int FIRST_AT = 6;

  static final int EXCHANGE = 0;
  static final int RESPONSE = 1;

  private final CubePlan plan;

  EventColumns(CubePlan plan) {
    this.plan = plan;
  }

  /** The needed columns of the exchanges. */
  Dataset<Row> exchanges(Dataset<Row> exchanges) {
    List<Column> columns = new ArrayList<>();
    columns.add(col("exchange").as(KEY));
    columns.add(lit(EXCHANGE).as(KIND));
    columns.add(col("status"));
    columns.add(none(DataTypes.StringType).as("role"));
    columns.add(none(DataTypes.StringType).as("wave"));
    columns.add(none(DataTypes.StringType).as("instrument"));
    add(columns, "a", plan.attributes(), name -> col(name));
    add(columns, "n", plan.numbers(), name -> col(name).cast(DataTypes.DoubleType));
    add(columns, "c", plan.closedItems(), name -> none(DataTypes.ByteType));
    add(columns, "m", plan.amountItems(), name -> none(DataTypes.DoubleType));
    return exchanges.select(columns.toArray(Column[]::new));
  }

  /** The needed columns of the responses. */
  Dataset<Row> responses(Dataset<Row> responses) {
    List<Column> columns = new ArrayList<>();
    columns.add(col("exchange").as(KEY));
    columns.add(lit(RESPONSE).as(KIND));
    columns.add(col("status"));
    columns.add(col("role"));
    columns.add(col("wave"));
    columns.add(col("instrument"));
    add(columns, "a", plan.attributes(), name -> none(DataTypes.StringType));
    add(columns, "n", plan.numbers(), name -> none(DataTypes.DoubleType));
    add(columns, "c", plan.closedItems(), name -> col(name));
    add(columns, "m", plan.amountItems(), name -> col(name));
    return responses.select(columns.toArray(Column[]::new));
  }

  /** The needed columns of the registrations, days as ISO text. */
  static Dataset<Row> registrations(Dataset<Row> registrations) {
    return registrations.select(
        CubePlan.REGISTRATION_COLUMNS.stream()
            .map(name -> col(name).cast(DataTypes.StringType))
            .toArray(Column[]::new));
  }

  /** Makes the column that holds a name's values. */
  private interface Source {
    Column of(String name);
  }

  private static void add(List<Column> columns, String prefix, List<String> names, Source source) {
    for (int i = 0; i < names.size(); i++) {
      columns.add(source.of(names.get(i)).as(prefix + i));
    }
  }

  private static Column none(DataType type) {
    return lit(null).cast(type);
  }
}
