package org.sojourn.ingest.parse;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Collects rows as bytes: per row the number of bytes that follow, its file, its row, the number of
 * its values, and the values.
 */
public final class RowBuffer {

  private static final int LEAST = 1 << 12;
  static final int HEAD = 2 * Integer.BYTES + Long.BYTES + Short.BYTES;

  private final int table;
  private ByteBuffer bytes = ByteBuffer.allocate(LEAST);

  /** A buffer of rows for the canonical table at {@code table}. */
  public RowBuffer(int table) {
    this.table = table;
  }

  /** Adds {@code row}. */
  public void add(StoredRow row) {
    bytes = ValueCodec.withRoom(bytes, HEAD);
    int start = bytes.position();
    bytes.putInt(0).putInt(row.file()).putLong(row.row());
    bytes.putShort((short) row.width());
    for (int i = 0; i < row.width(); i++) {
      bytes = ValueCodec.write(bytes, row.value(i));
    }
    bytes.putInt(start, bytes.position() - start - Integer.BYTES);
  }

  /** Adds the row at {@code cursor}. */
  public void add(RowCursor cursor) {
    bytes = ValueCodec.withRoom(bytes, cursor.length());
    bytes.put(cursor.bytes(), cursor.start(), cursor.length());
  }

  /** How many bytes it holds. */
  public int size() {
    return bytes.position();
  }

  /** What it holds; it is empty afterwards. */
  public RowBlock take() {
    RowBlock block = new RowBlock(table, Arrays.copyOf(bytes.array(), bytes.position()));
    bytes.clear();
    return block;
  }
}
