package org.sojourn.tables.chunk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;

/** Distinct texts in UTF-8, one behind the other. */
final class TextValues implements Values {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private byte[] texts = new byte[1 << 8];
  private int[] ends = new int[16];
  private long[] slots = new long[64]; // hash of the text, and its number plus one
  private int size;
  private int last = -1;
  private boolean known = true;

  /** The number of the text from {@code from} to {@code to} of {@code utf8}. */
  int number(byte[] utf8, int from, int to) {
    if (!known) {
      return append(utf8, from, to);
    }
    if (last < 0 || !is(last, utf8, from, to)) {
      last = find(utf8, from, to);
    }
    return last;
  }

  private int find(byte[] utf8, int from, int to) {
    int hash = hash(utf8, from, to);
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      int number = (int) slots[slot] - 1;
      if ((int) (slots[slot] >> Integer.SIZE) == hash && is(number, utf8, from, to)) {
        return number;
      }
      slot = slot + 1 & slots.length - 1;
    }
    append(utf8, from, to);
    slots[slot] = (long) hash << Integer.SIZE | size;
    if (2 * size > slots.length) {
      enlarge();
    }
    return size - 1;
  }

  private static int hash(byte[] utf8, int from, int to) {
    long hash = to - from;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = mixed(hash ^ (long) LONG.get(utf8, at));
    }
    for (; at < to; at++) {
      hash = mixed(hash ^ utf8[at]);
    }
    return (int) (hash >>> Integer.SIZE);
  }

  /** Lets every bit of {@code hash} change the upper ones, and those the lower ones. */
  private static long mixed(long hash) {
    long spread = (hash ^ hash >>> Integer.SIZE) * SPREAD;
    return spread ^ spread >>> Integer.SIZE;
  }

  private boolean is(int number, byte[] utf8, int from, int to) {
    return Arrays.equals(texts, start(number), ends[number], utf8, from, to);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private int append(byte[] utf8, int from, int to) {
    int start = start(size);
    int end = Math.addExact(start, to - from);
    if (end > texts.length) {
      texts = Arrays.copyOf(texts, (int) Math.max(end, Math.min(2L * texts.length, 1 << 30)));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    System.arraycopy(utf8, from, texts, start, to - from);
    ends[size] = end;
    return size++;
  }

  private void enlarge() {
    long[] before = slots;
    slots = new long[2 * before.length];
    for (long known : before) {
      if (known != 0) {
        int slot = (int) (known >> Integer.SIZE) & slots.length - 1;
        while (slots[slot] != 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = known;
      }
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int bytes() {
    return start(size) + size * Integer.BYTES;
  }

  @Override
  public int bytes(int number) {
    return ends[number] - start(number) + Integer.BYTES;
  }

  @Override
  public void write(int number, LittleEndian out) {
    int start = start(number);
    out.putInt(ends[number] - start);
    out.put(texts, start, ends[number]);
  }

  @Override
  public int compare(int a, int b) {
    return Arrays.compareUnsigned(texts, start(a), ends[a], texts, start(b), ends[b]);
  }

  @Override
  public void note(int number, Statistics<?> statistics) {
    byte[] text = Arrays.copyOfRange(texts, start(number), ends[number]);
    statistics.updateStats(Binary.fromConstantByteArray(text));
  }

  @Override
  public void forget() {
    known = false;
    size = 0;
    slots = new long[0];
  }
}
