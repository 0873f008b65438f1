package org.sojourn.ingest.record;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.Float16LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntervalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/**
 * Single values of Parquet as text: numbers as plain decimals, {@code true} and {@code false}, days
 * and times as ISO 8601, with {@code Z} where they are moments, bytes as UTF-8.
 */
final class ParquetScalar {

  private static final long NANOS = 1_000_000_000L;
  private static final long UNIX_EPOCH = 2_440_588L;

  private ParquetScalar() {}

  /**
   * The value with number {@code i} of {@code field}.
   *
   * @throws CharacterCodingException when it is bytes that are no text
   */
  static String text(Group group, int field, int i) throws CharacterCodingException {
    PrimitiveType type = group.getType().getType(field).asPrimitiveType();
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> String.valueOf(group.getBoolean(field, i));
      case INT32 -> whole(group.getInteger(field, i), meaning);
      case INT64 -> whole(group.getLong(field, i), meaning);
      case FLOAT -> real(String.valueOf(group.getFloat(field, i)));
      case DOUBLE -> real(String.valueOf(group.getDouble(field, i)));
      case INT96 -> oldMoment(NanoTime.fromBinary(group.getInt96(field, i)));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> bytes(group.getBinary(field, i), meaning);
    };
  }

  private static String whole(long value, LogicalTypeAnnotation meaning) {
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return plain(BigDecimal.valueOf(value, decimal.getScale()));
    }
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(value).toString();
    }
    if (meaning instanceof TimeLogicalTypeAnnotation time) {
      return LocalTime.ofNanoOfDay(value * (NANOS / perSecond(time.getUnit()))).toString();
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation time) {
      long unit = perSecond(time.getUnit());
      long nanos = Math.floorMod(value, unit) * (NANOS / unit);
      return time(Math.floorDiv(value, unit), nanos) + (time.isAdjustedToUTC() ? "Z" : "");
    }
    if (meaning instanceof IntLogicalTypeAnnotation number && !number.isSigned()) {
      return number.getBitWidth() == 64
          ? Long.toUnsignedString(value)
          : String.valueOf(value & 0xFFFFFFFFL);
    }
    return String.valueOf(value);
  }

  private static long perSecond(TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> 1_000L;
      case MICROS -> 1_000_000L;
      case NANOS -> NANOS;
    };
  }

  private static String time(long seconds, long nanos) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
        LocalDateTime.ofEpochSecond(seconds, (int) nanos, ZoneOffset.UTC));
  }

  private static String oldMoment(NanoTime time) {
    long seconds = (time.getJulianDay() - UNIX_EPOCH) * 86_400 + time.getTimeOfDayNanos() / NANOS;
    return time(seconds, time.getTimeOfDayNanos() % NANOS) + "Z";
  }

  private static String real(String number) {
    try {
      return plain(new BigDecimal(number));
    } catch (NumberFormatException notFinite) {
      return number;
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String bytes(Binary value, LogicalTypeAnnotation meaning)
      throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.wrap(value.getBytes());
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return plain(new BigDecimal(new BigInteger(bytes.array()), decimal.getScale()));
    }
    if (meaning instanceof UUIDLogicalTypeAnnotation) {
      return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }
    if (meaning instanceof Float16LogicalTypeAnnotation) {
      return real(half(bytes.order(ByteOrder.LITTLE_ENDIAN).getShort()));
    }
    if (meaning instanceof IntervalLogicalTypeAnnotation) {
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      BigDecimal months = BigDecimal.valueOf(Integer.toUnsignedLong(bytes.getInt()));
      BigDecimal days = BigDecimal.valueOf(Integer.toUnsignedLong(bytes.getInt()));
      BigDecimal seconds = BigDecimal.valueOf(Integer.toUnsignedLong(bytes.getInt()), 3);
      return "P" + months + "M" + days + "DT" + plain(seconds) + "S";
    }
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
  }

  /** IEEE 754 half precision: 1 bit sign, 5 bits exponent, 10 bits fraction. */
  private static String half(short bits) {
    int exponent = bits >> 10 & 0x1F;
    int fraction = bits & 0x3FF;
    if (exponent == 0x1F) {
      return fraction == 0 ? (bits < 0 ? "-Infinity" : "Infinity") : "NaN";
    }
    double size =
        exponent == 0 ? fraction * 0x1p-24 : (1 + fraction * 0x1p-10) * Math.pow(2, exponent - 15);
    return String.valueOf((float) (bits < 0 ? -size : size));
  }
}
