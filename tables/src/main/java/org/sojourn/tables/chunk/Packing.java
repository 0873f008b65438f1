package org.sojourn.tables.chunk;

/**
 * Encodes Parquet's hybrid of runs and bit-packed numbers, a page at a time.
 *
 * <p>Source: Parquet format, <i>Encodings</i>, section "Run Length Encoding / Bit-Packing Hybrid".
 */
final class Packing {

  private static final int GROUP = 8;

  private Packing() {}

  /** Bits that numbers up to {@code most} need. */
  static int width(int most) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(most);
  }

  /** Appends the first {@code count} of {@code numbers} to {@code out}, of {@code width} bits. */
  static void encode(int[] numbers, int count, int width, LittleEndian out) {
    int literals = 0;
    int at = 0;
    while (at < count) {
      int end = endOfRun(numbers, at, count);
      int start = at + Math.floorMod(literals - at, GROUP); // single numbers come in whole groups
      if (end - start >= GROUP) {
        pack(numbers, literals, start, width, out);
        repeat(numbers[at], end - start, width, out);
        literals = end;
      }
      at = end;
    }
    pack(numbers, literals, count, width, out);
  }

  private static int endOfRun(int[] numbers, int from, int count) {
    int end = from + 1;
    while (end < count && numbers[end] == numbers[from]) {
      end++;
    }
    return end;
  }

  private static void repeat(int number, int times, int width, LittleEndian out) {
    out.putVarint(times << 1);
    for (int shift = 0; shift < width; shift += Byte.SIZE) {
      out.putByte(number >>> shift);
    }
  }

  private static void pack(int[] numbers, int from, int to, int width, LittleEndian out) {
    int groups = (to - from + GROUP - 1) / GROUP;
    if (groups == 0) {
      return;
    }
    out.putVarint(groups << 1 | 1);
    int end = out.size() + groups * width;
    long bits = 0;
    int used = 0;
    for (int i = from; i < to; i++) {
      bits |= (numbers[i] & 0xffffffffL) << used;
      used += width;
      if (used >= Integer.SIZE) {
        out.putInt((int) bits);
        bits >>>= Integer.SIZE;
        used -= Integer.SIZE;
      }
    }
    for (; out.size() < end; bits >>>= Byte.SIZE) {
      out.putByte((int) bits);
    }
  }
}
