package org.sojourn.ingest.parse;

import java.io.Serializable;
import java.nio.ByteBuffer;

/**
 * Usable rows, one behind the other as bytes: so they are kept and travel, because there are as
 * many as rows in the sources. {@link RowBuffer} makes them, {@link RowCursor} walks over them.
 *
 * @param table place of the table that they are for, in the order of the canonical tables
 * @param bytes the rows
 */
public record RowBlock(int table, byte[] bytes) implements Serializable {

  /** These rows, changed to be those of the file with the index {@code file}. */
  public RowBlock of(int file) {
    ByteBuffer rows = ByteBuffer.wrap(bytes);
    int start = 0;
    while (start < bytes.length) {
      rows.putInt(start + Integer.BYTES, file);
      start += Integer.BYTES + rows.getInt(start);
    }
    return this;
  }
}
