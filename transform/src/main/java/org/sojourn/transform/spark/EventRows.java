package org.sojourn.transform.spark;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.ResponseRow;

/** Reads rows in the form of {@link EventColumns}. */
final class EventRows {

  private static final Map<String, ExchangeStatus> STATUSES =
      Arrays.stream(ExchangeStatus.values())
          .collect(Collectors.toMap(ExchangeStatus::id, Function.identity()));
  private static final Map<String, Role> ROLES =
      Arrays.stream(Role.values()).collect(Collectors.toMap(Role::id, Function.identity()));
  private static final String COMPLETE = "complete";

  private final int attributes;
  private final int numbers;
  private final int codes;
  private final int amounts;

  EventRows(CubePlan plan) {
    attributes = plan.attributes().size();
    numbers = plan.numbers().size();
    codes = plan.closedItems().size();
    amounts = plan.amountItems().size();
  }

  static String key(Row row) {
    return row.getString(EventColumns.KEY_AT);
  }

  static boolean isExchange(Row row) {
    return row.getInt(EventColumns.KIND_AT) == EventColumns.EXCHANGE;
  }

  ExchangeRow exchange(Row row) {
    String[] texts = new String[attributes];
    for (int i = 0; i < attributes; i++) {
      texts[i] = row.getString(EventColumns.FIRST_AT + i);
    }
    Double[] values = doubles(row, EventColumns.FIRST_AT + attributes, numbers);
    return new ExchangeRow(
        key(row), STATUSES.get(row.getString(EventColumns.STATUS_AT)), texts, values);
  }

  ResponseRow response(Row row) {
    int from = EventColumns.FIRST_AT + attributes + numbers;
    byte[] answers = new byte[codes];
    for (int i = 0; i < codes; i++) {
      answers[i] = row.getByte(from + i);
    }
    return new ResponseRow(
        ROLES.get(row.getString(EventColumns.ROLE_AT)),
        row.getString(EventColumns.WAVE_AT),
        row.getString(EventColumns.INSTRUMENT_AT),
        row.getString(EventColumns.STATUS_AT).equals(COMPLETE),
        answers,
        doubles(row, from + codes, amounts));
  }

  private static Double[] doubles(Row row, int from, int length) {
    Double[] values = new Double[length];
    for (int i = 0; i < length; i++) {
      values[i] = row.isNullAt(from + i) ? null : Double.valueOf(row.getDouble(from + i));
    }
    return values;
  }
}
