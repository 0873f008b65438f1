package org.sojourn.tables.column;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Decodes Parquet's hybrid of runs and bit-packed numbers, many at a time.
 *
 * <p>Source: Parquet format, <i>Encodings</i>, section "Run Length Encoding / Bit-Packing Hybrid":
 * a header in LEB128; its lowest bit 0: a run of {@code header >> 1} equal numbers, which follow in
 * whole bytes; 1: {@code header >> 1} groups of eight numbers, packed from the lowest bit.
 */
final class BitPacked {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int GROUP = 8;

  private final byte[] bytes;
  private final int width;
  private int at;

  /**
   * A decoder.
   *
   * @param page bytes of a page
   * @param from where the numbers begin
   * @param width bits a number, 0 to 32
   */
  BitPacked(byte[] page, int from, int width) {
    this.bytes = Arrays.copyOfRange(page, from, page.length + Long.BYTES); // whole longs at the end
    this.width = width;
  }

  /** Decodes {@code count} numbers to {@code out}, from its start. */
  void read(int[] out, int count) {
    int done = 0;
    while (done < count) {
      int header = header();
      int length =
          Math.min(count - done, (header & 1) == 0 ? header >>> 1 : (header >>> 1) * GROUP);
      if ((header & 1) == 0) {
        Arrays.fill(out, done, done + length, repeated());
      } else {
        unpack(out, done, length);
        at += (header >>> 1) * width;
      }
      done += length;
    }
  }

  private int header() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private int repeated() {
    int value = 0;
    for (int shift = 0; shift < width; shift += Byte.SIZE) {
      value |= (bytes[at++] & 0xff) << shift;
    }
    return value;
  }

  private void unpack(int[] out, int from, int length) {
    if (width <= Byte.SIZE) {
      int whole = length - length % GROUP;
      for (int i = 0, p = at; i < whole; i += GROUP, p += width) {
        unpackGroup(out, from + i, (long) LONG.get(bytes, p));
      }
      unpackSingly(out, from, whole, length);
    } else {
      unpackSingly(out, from, 0, length);
    }
  }

  private void unpackGroup(int[] out, int to, long group) {
    int mask = (1 << width) - 1;
    out[to] = (int) group & mask;
    out[to + 1] = (int) (group >>> width) & mask;
    out[to + 2] = (int) (group >>> 2 * width) & mask;
    out[to + 3] = (int) (group >>> 3 * width) & mask;
    out[to + 4] = (int) (group >>> 4 * width) & mask;
    out[to + 5] = (int) (group >>> 5 * width) & mask;
    out[to + 6] = (int) (group >>> 6 * width) & mask;
    out[to + 7] = (int) (group >>> 7 * width) & mask;
  }

  private void unpackSingly(int[] out, int from, int first, int length) {
    long mask = (1L << width) - 1;
    for (int i = first; i < length; i++) {
      long bit = (long) i * width;
      long packed = (long) LONG.get(bytes, at + (int) (bit >>> 3)) >>> (bit & 7);
      out[from + i] = (int) (packed & mask);
    }
  }
}
