package org.sojourn.ingest.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds bytes that are not plain: 0, and those beyond ASCII. Eight at a time are looked at. */
final class PlainBytes {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = ONES << 7;

  private PlainBytes() {}

  /** The place of the first byte from {@code from} on that is not plain; {@code to} for none. */
  static int end(byte[] bytes, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = (long) LONG.get(bytes, at);
      if (((eight | eight - ONES) & HIGH) != 0) {
        break;
      }
    }
    while (at < to && bytes[at] > 0) {
      at++;
    }
    return at;
  }
}
