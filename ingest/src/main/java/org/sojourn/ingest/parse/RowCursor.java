package org.sojourn.ingest.parse;

import java.nio.ByteBuffer;
import org.sojourn.tables.TableWriter;

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

  /** Index of its file. */
  public int file() {
    return bytes.getInt(start + Integer.BYTES);
  }

  /** Its row of the file. */
  public long row() {
    return bytes.getLong(start + 2 * Integer.BYTES);
  }

  /** The text at {@code position} of its values. */
  public String text(int position) {
    bytes.position(start + RowBuffer.HEAD);
    for (int i = 0; i < position; i++) {
      ValueCodec.skip(bytes);
    }
    return (String) ValueCodec.read(bytes, texts);
  }

  /** The whole row. */
  public StoredRow whole() {
    return new StoredRow(file(), row(), values());
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
   * Gives its values to the first columns of a row of {@code out}.
   *
   * @param instead values that are given instead, by column; null, or behind the last, for its own
   */
  public void writeTo(TableWriter out, Object... instead) {
    int width = bytes.getShort(start + RowBuffer.HEAD - Short.BYTES);
    bytes.position(start + RowBuffer.HEAD);
    for (int i = 0; i < width; i++) {
      if (i < instead.length && instead[i] != null) {
        ValueCodec.skip(bytes);
        out.value(i, instead[i]);
      } else {
        ValueCodec.copy(bytes, out, i);
      }
    }
  }

  private Object[] values() {
    int width = bytes.getShort(start + RowBuffer.HEAD - Short.BYTES);
    Object[] values = new Object[width];
    bytes.position(start + RowBuffer.HEAD);
    for (int i = 0; i < width; i++) {
      values[i] = ValueCodec.read(bytes, texts);
    }
    return values;
  }

  /** The bytes that it lies in. */
  public byte[] bytes() {
    return bytes.array();
  }

  /** How many bytes the row has. */
  public int length() {
    return end - start;
  }
}
