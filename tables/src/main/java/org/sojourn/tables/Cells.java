package org.sojourn.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.sojourn.model.table.Column;

/** One cell of a row, into and out of a Parquet group. */
final class Cells {

  private Cells() {}

  /**
   * Adds {@code value} at position {@code at}.
   *
   * @throws IllegalArgumentException when the column's type or nullability forbids the value
   */
  static void add(Group group, int at, Column column, Object value) {
    if (value == null) {
      if (!column.nullable()) {
        throw new IllegalArgumentException("column '" + column.name() + "' must have a value");
      }
      return;
    }
    try {
      addValue(group, at, column, value);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException(
          "column '%s' holds %s, not %s '%s'"
              .formatted(column.name(), column.type(), value.getClass().getSimpleName(), value),
          e);
    }
  }

  private static void addValue(Group group, int at, Column column, Object value) {
    switch (column.type()) {
      case STRING -> group.add(at, (String) value);
      case BYTE -> group.add(at, (int) (Byte) value);
      case INT -> group.add(at, (int) (Integer) value);
      case LONG -> group.add(at, (long) (Long) value);
      case DOUBLE -> group.add(at, finite(column, (Double) value));
      case DATE -> group.add(at, Math.toIntExact(((LocalDate) value).toEpochDay()));
      case TIMESTAMP -> group.add(at, micros((LocalDateTime) value));
    }
  }

  private static double finite(Column column, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "column '" + column.name() + "' holds finite numbers only, not " + value);
    }
    return value;
  }

  private static long micros(LocalDateTime time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time.toInstant(ZoneOffset.UTC));
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
