package org.sojourn.ingest.database;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.sojourn.model.run.Failure;

/**
 * Reads values of one column as text: days and times as ISO 8601, in UTC with {@code Z} where the
 * database keeps moments; numbers as plain decimals; truth as {@code true} and {@code false};
 * elements of an array joined by semicolons; other types as the database writes them.
 *
 * @param index of the column, from 1
 * @param kind how it is read
 */
record ColumnText(int index, Kind kind) {

  /** Ways to read a column. */
  enum Kind {
    NUMBER,
    TRUTH,
    BITS,
    DAY,
    TIME,
    MOMENT,
    ARRAY,
    TEXT
  }

  /** Types that keep moments: PostgreSQL's, and MySQL's as its driver writes it. */
  private static final Set<String> MOMENTS = Set.of("timestamptz", "TIMESTAMP");

  private static final int LONGEST_NUMBER = 400;

  /**
   * How column {@code index} is read.
   *
   * @throws Failure when it holds bytes
   */
  static ColumnText of(DatabaseSource source, ResultSetMetaData columns, int index)
      throws SQLException {
    String type = columns.getColumnTypeName(index);
    Kind kind =
        switch (columns.getColumnType(index)) {
          case Types.TINYINT,
              Types.SMALLINT,
              Types.INTEGER,
              Types.BIGINT,
              Types.REAL,
              Types.FLOAT,
              Types.DOUBLE,
              Types.DECIMAL,
              Types.NUMERIC ->
              Kind.NUMBER;
          case Types.BOOLEAN -> Kind.TRUTH;
          case Types.BIT -> bits(type, columns.getPrecision(index));
          case Types.DATE -> Kind.DAY;
          case Types.TIMESTAMP -> MOMENTS.contains(type) ? Kind.MOMENT : Kind.TIME;
          case Types.TIMESTAMP_WITH_TIMEZONE -> Kind.MOMENT;
          case Types.ARRAY -> Kind.ARRAY;
          case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
              throw bytes(source, columns.getColumnLabel(index), type);
          default -> Kind.TEXT;
        };
    return new ColumnText(index, kind);
  }

  private static Kind bits(String type, int width) {
    return type.toLowerCase(Locale.ROOT).startsWith("bool") || width <= 1 ? Kind.TRUTH : Kind.BITS;
  }

  private static Failure bytes(DatabaseSource source, String column, String type) {
    return source.failure(
        "column '%s' holds bytes (type %s), not text; leave it out, or turn it into text by a query"
            .formatted(column, type));
  }

  /** The value in the row that {@code rows} is at; null where there is none. */
  String read(ResultSet rows) throws SQLException {
    return switch (kind) {
      case NUMBER -> number(rows.getString(index));
      case TRUTH -> truth(rows);
      case BITS -> bits(rows.getBytes(index));
      case DAY -> text(rows.getObject(index, LocalDate.class));
      case TIME -> time(rows.getObject(index, LocalDateTime.class));
      case MOMENT -> moment(rows);
      case ARRAY -> elements(rows.getArray(index));
      case TEXT -> rows.getString(index);
    };
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private String truth(ResultSet rows) throws SQLException {
    boolean value = rows.getBoolean(index);
    return rows.wasNull() ? null : String.valueOf(value);
  }

  private static String bits(byte[] bits) {
    return bits == null ? null : new BigInteger(1, bits).toString();
  }

  private static String time(LocalDateTime time) {
    return time == null ? null : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
  }

  private String moment(ResultSet rows) throws SQLException {
    OffsetDateTime time = rows.getObject(index, OffsetDateTime.class);
    return time == null
        ? null
        : time(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()) + "Z";
  }

  private static String number(String text) {
    if (text == null) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) > LONGEST_NUMBER
          ? text
          : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException notFinite) {
      return text;
    }
  }

  private static String elements(Array array) throws SQLException {
    if (array == null) {
      return null;
    }
    StringJoiner elements = new StringJoiner(";");
    for (Object element : (Object[]) array.getArray()) {
      elements.add(element == null ? "" : element.toString());
    }
    return elements.toString();
  }
}
