package org.sojourn.tables.chunk;

import java.util.Arrays;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Distinct numbers: integers, or the bits of floating point numbers. */
final class NumberValues implements Values {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final PrimitiveTypeName type;
  private long[] numbers = new long[16];
  private int[] slots = new int[64]; // number of the value, plus one
  private int size;
  private boolean known = true;

  NumberValues(PrimitiveTypeName type) {
    this.type = type;
  }

  /** The number of {@code value}. */
  int number(long value) {
    if (!known) {
      return append(value);
    }
    int mask = slots.length - 1;
    int slot = slot(value) & mask;
    while (slots[slot] != 0) {
      if (numbers[slots[slot] - 1] == value) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & mask;
    }
    slots[slot] = size + 1;
    append(value);
    if (2 * size > slots.length) {
      enlarge();
    }
    return size - 1;
  }

  private static int slot(long value) {
    return (int) (value * SPREAD >>> Integer.SIZE);
  }

  private int append(long value) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size] = value;
    return size++;
  }

  private void enlarge() {
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int i = 0; i < size; i++) {
      int slot = slot(numbers[i]) & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = i + 1;
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int bytes() {
    return size * bytes(0);
  }

  @Override
  public int bytes(int number) {
    return type == PrimitiveTypeName.INT32 ? Integer.BYTES : Long.BYTES;
  }

  @Override
  public void write(int number, LittleEndian out) {
    if (type == PrimitiveTypeName.INT32) {
      out.putInt((int) numbers[number]);
    } else {
      out.putLong(numbers[number]);
    }
  }

  @Override
  public int compare(int a, int b) {
    return type == PrimitiveTypeName.DOUBLE
        ? Double.compare(real(a), real(b))
        : Long.compare(numbers[a], numbers[b]);
  }

  private double real(int number) {
    return Double.longBitsToDouble(numbers[number]);
  }

  @Override
  public void note(int number, Statistics<?> statistics) {
    switch (type) {
      case INT32 -> statistics.updateStats((int) numbers[number]);
      case INT64 -> statistics.updateStats(numbers[number]);
      default -> statistics.updateStats(real(number));
    }
  }

  @Override
  public void forget() {
    known = false;
    size = 0;
    slots = new int[0];
  }
}
