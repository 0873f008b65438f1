package org.sojourn.ingest.parse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.sojourn.model.table.ColumnType;
import org.sojourn.tables.TableWriter;

/** Writes the values that canonical tables hold: a tag, then as few bytes as the type needs. */
final class ValueCodec {

  private static final int NULL = 0;
  private static final int STRING = 1;
  private static final int BYTE = 2;
  private static final int INT = 3;
  private static final int DOUBLE = 4;
  private static final int DATE = 5;
  private static final int TIMESTAMP = 6;
  private static final int LONG = 7;
  private static final int SHORT_STRING = 8;

  /** Bytes that any value but a long text needs at most. */
  private static final int ROOM = 16;

  private static final int LONGEST_SHORT = 255;

  private static final long MICROS_OF_DAY = 86_400_000_000L;

  private ValueCodec() {}

  /**
   * Writes {@code value} at the position of {@code out}.
   *
   * @return {@code out}, or a larger copy of it where it had no room
   */
  static ByteBuffer write(ByteBuffer out, Object value) {
    return value instanceof String text
        ? writeText(out, text.getBytes(StandardCharsets.UTF_8))
        : writeShort(withRoom(out, ROOM), value);
  }

  /** {@code buffer} with room for {@code bytes} more: itself, or a larger copy. */
  static ByteBuffer withRoom(ByteBuffer buffer, int bytes) {
    if (buffer.remaining() >= bytes) {
      return buffer;
    }
    int more = Math.max(buffer.capacity(), bytes);
    return ByteBuffer.allocate(Math.addExact(buffer.capacity(), more)).put(buffer.flip());
  }

  private static ByteBuffer writeText(ByteBuffer buffer, byte[] bytes) {
    ByteBuffer out = withRoom(buffer, ROOM + bytes.length);
    if (bytes.length <= LONGEST_SHORT) {
      out.put((byte) SHORT_STRING).put((byte) bytes.length);
    } else {
      out.put((byte) STRING).putInt(bytes.length);
    }
    return out.put(bytes);
  }

  private static ByteBuffer writeShort(ByteBuffer out, Object value) {
    if (value == null) {
      return out.put((byte) NULL);
    }
    if (value instanceof Byte code) {
      return out.put((byte) BYTE).put(code);
    }
    if (value instanceof Integer number) {
      return out.put((byte) INT).putInt(number);
    }
    if (value instanceof Long number) {
      return out.put((byte) LONG).putLong(number);
    }
    if (value instanceof Double number) {
      return out.put((byte) DOUBLE).putDouble(number);
    }
    if (value instanceof LocalDate day) {
      return out.put((byte) DATE).putInt(Math.toIntExact(day.toEpochDay()));
    }
    if (value instanceof LocalDateTime time) {
      int day = Math.toIntExact(time.toLocalDate().toEpochDay());
      return out.put((byte) TIMESTAMP).putInt(day).putLong(time.toLocalTime().toNanoOfDay());
    }
    throw new IllegalArgumentException("canonical tables hold no " + value.getClass());
  }

  /** Reads over the value at the position of {@code in}. */
  static void skip(ByteBuffer in) {
    int bytes =
        switch (in.get()) {
          case NULL -> 0;
          case STRING -> in.getInt();
          case SHORT_STRING -> in.get() & LONGEST_SHORT;
          case BYTE -> Byte.BYTES;
          case INT, DATE -> Integer.BYTES;
          case TIMESTAMP -> Integer.BYTES + Long.BYTES;
          default -> Long.BYTES;
        };
    in.position(in.position() + bytes);
  }

  /** Reads the value at the position of {@code in}. */
  static Object read(ByteBuffer in, TextPool texts) {
    int tag = in.get();
    return switch (tag) {
      case NULL -> null;
      case STRING -> texts.read(in, in.getInt());
      case SHORT_STRING -> texts.read(in, in.get() & LONGEST_SHORT);
      case BYTE -> in.get();
      case INT -> in.getInt();
      case LONG -> in.getLong();
      case DOUBLE -> in.getDouble();
      case DATE -> LocalDate.ofEpochDay(in.getInt());
      case TIMESTAMP ->
          LocalDateTime.of(LocalDate.ofEpochDay(in.getInt()), LocalTime.ofNanoOfDay(in.getLong()));
      default -> throw new IllegalArgumentException("no value has the tag " + tag);
    };
  }

  /** Gives the value at the position of {@code in}, which has an array, to a column of a table. */
  static void copy(ByteBuffer in, TableWriter out, int column) {
    int tag = in.get();
    switch (tag) {
      case NULL -> {}
      case STRING -> copyText(in, in.getInt(), out, column);
      case SHORT_STRING -> copyText(in, in.get() & LONGEST_SHORT, out, column);
      case BYTE -> out.number(column, ColumnType.BYTE, in.get());
      case INT -> out.number(column, ColumnType.INT, in.getInt());
      case LONG -> out.number(column, ColumnType.LONG, in.getLong());
      case DOUBLE -> out.number(column, ColumnType.DOUBLE, in.getLong());
      case DATE -> out.number(column, ColumnType.DATE, in.getInt());
      case TIMESTAMP -> out.number(column, ColumnType.TIMESTAMP, micros(in.getInt(), in.getLong()));
      default -> throw new IllegalArgumentException("no value has the tag " + tag);
    }
  }

  private static void copyText(ByteBuffer in, int length, TableWriter out, int column) {
    int from = in.position();
    in.position(from + length);
    out.text(column, in.array(), from, from + length);
  }

  private static long micros(int day, long nanos) {
    return day * MICROS_OF_DAY + nanos / 1_000;
  }
}
