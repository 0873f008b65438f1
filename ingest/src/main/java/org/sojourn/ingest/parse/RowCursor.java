package org.sojourn.ingest.parse;

import java.nio.ByteBuffer;

/** Walks over rows that are kept as bytes. For one thread. */
public final class RowCursor {

  private final TextPool texts = new TextPool();
  private ByteBuffer bytes = ByteBuffer.allocate(0);
  private int start;
  private int end;

  /** Goes before the first row of {@code block}. */
  public void open(RowBlock block) {
    bytes = ByteBuffer.wrap(block.bytes());
    start = 0;
    end = 0;
  }

  /** Goes to the next row; false where there is none. */
  public boolean next() {
    start = end;
    if (start == bytes.capacity()) {
      return false;
    }
    end = start + Integer.BYTES + bytes.getInt(start);
    return true;
  }

  /** Goes to the row that begins at {@code place} of {@code block}. */
  public void go(RowBlock block, int place) {
    open(block);
    end = place;
    next();
  }

  /** Where the row begins. */
  public int start() {
    return start;
  }

  /** The hash of its key. */
  public int hash() {
    return bytes.getInt(start + Integer.BYTES);
  }

  /** Number of its values. */
  public int width() {
    return bytes.getShort(start + RowBuffer.HEAD - Short.BYTES);
  }

  /** The row with its first {@code values} values only. */
  public StoredRow row(int values) {
    int file = bytes.getInt(start + 2 * Integer.BYTES);
    long row = bytes.getLong(start + 3 * Integer.BYTES);
    Object[] first = new Object[values];
    bytes.position(start + RowBuffer.HEAD);
    for (int i = 0; i < values; i++) {
      first[i] = ValueCodec.read(bytes, texts);
    }
    return new StoredRow(file, row, first);
  }

  byte[] bytes() {
    return bytes.array();
  }

  int length() {
    return end - start;
  }
}
