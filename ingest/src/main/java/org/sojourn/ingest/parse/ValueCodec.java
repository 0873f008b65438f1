package org.sojourn.ingest.parse;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Writes the values that canonical tables hold: a tag, then as few bytes as the type needs. */
public final class ValueCodec {

  private static final int NULL = 0;
  private static final int STRING = 1;
  private static final int BYTE = 2;
  private static final int INT = 3;
  private static final int DOUBLE = 4;
  private static final int DATE = 5;
  private static final int TIMESTAMP = 6;
  private static final int LONG = 7;

  private ValueCodec() {}

  /** Writes {@code values}: their number, then each of them. */
  public static void write(ObjectOutput out, Object[] values) throws IOException {
    out.writeShort(values.length);
    for (Object value : values) {
      write(out, value);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Object[] readValues(ObjectInput in) throws IOException {
    Object[] values = new Object[in.readShort()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(in);
    }
    return values;
  }

  private static void write(ObjectOutput out, Object value) throws IOException {
    if (value == null) {
      out.writeByte(NULL);
    } else if (value instanceof String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeByte(STRING);
      out.writeInt(bytes.length);
      out.write(bytes);
    } else if (value instanceof Byte code) {
      out.writeByte(BYTE);
      out.writeByte(code);
    } else if (value instanceof Integer number) {
      out.writeByte(INT);
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte(LONG);
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte(DOUBLE);
      out.writeDouble(number);
    } else {
      writeTime(out, value);
    }
  }

  private static void writeTime(ObjectOutput out, Object value) throws IOException {
    if (value instanceof LocalDate day) {
      out.writeByte(DATE);
      out.writeInt(Math.toIntExact(day.toEpochDay()));
    } else if (value instanceof LocalDateTime time) {
      out.writeByte(TIMESTAMP);
      out.writeInt(Math.toIntExact(time.toLocalDate().toEpochDay()));
      out.writeLong(time.toLocalTime().toNanoOfDay());
    } else {
      throw new IllegalArgumentException("canonical tables hold no " + value.getClass());
    }
  }

  private static Object read(ObjectInput in) throws IOException {
    int tag = in.readByte();
    return switch (tag) {
      case NULL -> null;
      case STRING -> readText(in);
      case BYTE -> in.readByte();
      case INT -> in.readInt();
      case LONG -> in.readLong();
      case DOUBLE -> in.readDouble();
      case DATE -> LocalDate.ofEpochDay(in.readInt());
      case TIMESTAMP ->
          LocalDateTime.of(
              LocalDate.ofEpochDay(in.readInt()), LocalTime.ofNanoOfDay(in.readLong()));
      default -> throw new IOException("no value has the tag " + tag);
    };
  }

  private static String readText(ObjectInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
