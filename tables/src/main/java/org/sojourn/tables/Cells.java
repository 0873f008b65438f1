package org.sojourn.tables;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;

/** One cell of a row, into Parquet and out of a group of it. */
final class Cells {

  private Cells() {}

  /**
   * Gives {@code value} to the column at {@code at} of {@code out}.
   *
   * @throws IllegalArgumentException when the column's type forbids it
   */
  static void put(TableWriter out, int at, Column column, Object value) {
    try {
      if (column.type() == ColumnType.STRING) {
        byte[] utf8 = ((String) value).getBytes(StandardCharsets.UTF_8);
        out.text(at, utf8, 0, utf8.length);
      } else {
        out.number(at, column.type(), bits(column.type(), value));
      }
    } catch (ClassCastException e) {
      throw new IllegalArgumentException(
          "column '%s' holds %s, not %s '%s'"
              .formatted(column.name(), column.type(), value.getClass().getSimpleName(), value),
          e);
    }
  }

  private static long bits(ColumnType type, Object value) {
    return switch (type) {
      case BYTE -> (Byte) value;
      case INT -> (Integer) value;
      case LONG -> (Long) value;
      case DOUBLE -> Double.doubleToRawLongBits((Double) value);
      case DATE -> Math.toIntExact(((LocalDate) value).toEpochDay());
      case TIMESTAMP -> micros((LocalDateTime) value);
      case STRING -> throw new IllegalArgumentException("texts are no numbers");
    };
  }

  private static long micros(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC) * 1_000_000 + time.getNano() / 1_000;
  }

  /** The value at position {@code at}, null when the cell is empty. */
  static Object get(Group group, int at, Column column) {
    if (group.getFieldRepetitionCount(at) == 0) {
      return null;
    }
    return switch (column.type()) {
      case STRING -> group.getString(at, 0);
      case BYTE -> (byte) group.getInteger(at, 0);
      case INT -> group.getInteger(at, 0);
      case LONG -> group.getLong(at, 0);
      case DOUBLE -> group.getDouble(at, 0);
      case DATE -> LocalDate.ofEpochDay(group.getInteger(at, 0));
      case TIMESTAMP ->
          LocalDateTime.ofInstant(
              Instant.EPOCH.plus(group.getLong(at, 0), ChronoUnit.MICROS), ZoneOffset.UTC);
    };
  }
}
