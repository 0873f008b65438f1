package org.sojourn.ingest.parse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

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

  /** What a text is read as, from its bytes in UTF-8. */
  interface Texts {
    /** Reads the text in the next {@code length} bytes of {@code in}, which has an array. */
    Object read(ByteBuffer in, int length);
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
  static Object read(ByteBuffer in, Texts texts) {
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
}
