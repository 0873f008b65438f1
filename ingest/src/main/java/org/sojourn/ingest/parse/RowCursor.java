package org.sojourn.ingest.parse;

import java.nio.ByteBuffer;
import org.apache.parquet.io.api.Binary;

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

  /** Index of its file. */
  public int file() {
    return bytes.getInt(start + 2 * Integer.BYTES);
  }

  /** Its row of the file. */
  public long row() {
    return bytes.getLong(start + 3 * Integer.BYTES);
  }

  /** The whole row. */
  public StoredRow whole() {
    return new StoredRow(file(), row(), values(texts, 0));
  }

  /** The row with the {@code wanted} of its first values only; the others are null. */
  public StoredRow some(boolean[] wanted) {
    Object[] first = new Object[wanted.length];
    bytes.position(start + RowBuffer.HEAD);
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i]) {
        first[i] = ValueCodec.read(bytes, texts);
      } else {
        ValueCodec.skip(bytes);
      }
    }
    return new StoredRow(file(), row(), first);
  }

  /**
   * Its values for a stored table: texts as they lie in the block, in UTF-8.
   *
   * @param more room behind them
   */
  public Object[] stored(int more) {
    return values(RowCursor::bytes, more);
  }

  private static Binary bytes(ByteBuffer in, int length) {
    int from = in.position();
    in.position(from + length);
    return Binary.fromConstantByteArray(in.array(), from, length);
  }

  private Object[] values(ValueCodec.Texts as, int more) {
    int width = bytes.getShort(start + RowBuffer.HEAD - Short.BYTES);
    Object[] values = new Object[width + more];
    bytes.position(start + RowBuffer.HEAD);
    for (int i = 0; i < width; i++) {
      values[i] = ValueCodec.read(bytes, as);
    }
    return values;
  }

  byte[] bytes() {
    return bytes.array();
  }

  /** How many bytes the row has. */
  public int length() {
    return end - start;
  }
}
