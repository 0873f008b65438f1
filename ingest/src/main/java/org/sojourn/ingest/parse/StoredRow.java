package org.sojourn.ingest.parse;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Arrays;

/**
 * A usable row: its place and its canonical values. Written compactly, because there are as many as
 * rows in the sources.
 */
public final class StoredRow implements Parsed, Externalizable {

  private static final long serialVersionUID = 1L;

  private int file;
  private long row;
  private Object[] values;

  /** For reading back only. */
  public StoredRow() {}

  /**
   * A usable row.
   *
   * @param file index of the file
   * @param row row of the file, from 1
   * @param values by the columns of the canonical table, without source, file and row
   */
  public StoredRow(int file, long row, Object[] values) {
    this.file = file;
    this.row = row;
    this.values = values;
  }

  /** Index of the file. */
  public int file() {
    return file;
  }

  /** Row of the file, from 1. */
  public long row() {
    return row;
  }

  /** The value at {@code position} of the canonical table. */
  public Object value(int position) {
    return values[position];
  }

  /** A copy of the values with room for {@code more} behind them. */
  public Object[] values(int more) {
    return Arrays.copyOf(values, values.length + more);
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeInt(file);
    out.writeLong(row);
    ValueCodec.write(out, values);
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    file = in.readInt();
    row = in.readLong();
    values = ValueCodec.readValues(in);
  }
}
