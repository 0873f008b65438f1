package org.sojourn.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.sojourn.model.table.Column;

/** One cell of a row, into Parquet and out of a group of it. */
final class Cells {

  private Cells() {}

  /**
   * Whether there is a value.
   *
   * @throws IllegalArgumentException when there is none, but the column forbids that
   */
  static boolean has(Column column, Object value) {
    if (value == null && !column.nullable()) {
      throw new IllegalArgumentException("column '" + column.name() + "' must have a value");
    }
    return value != null;
  }

  /**
   * Gives {@code value} to {@code out}.
   *
   * @throws IllegalArgumentException when the column's type forbids it
   */
  static void add(RecordConsumer out, Column column, Object value) {
    try {
      addValue(out, column, value);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException(
          "column '%s' holds %s, not %s '%s'"
              .formatted(column.name(), column.type(), value.getClass().getSimpleName(), value),
          e);
    }
  }

  private static void addValue(RecordConsumer out, Column column, Object value) {
    switch (column.type()) {
      case STRING ->
          out.addBinary(value instanceof Binary utf8 ? utf8 : Binary.fromString((String) value));
      case BYTE -> out.addInteger((Byte) value);
      case INT -> out.addInteger((Integer) value);
      case LONG -> out.addLong((Long) value);
      case DOUBLE -> out.addDouble(finite(column, (Double) value));
      case DATE -> out.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case TIMESTAMP -> out.addLong(micros((LocalDateTime) value));
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
