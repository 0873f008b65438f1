package org.sojourn.ingest.spark;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.sojourn.ingest.parse.ValueCodec;

/** A row on its way to a stored table. */
final class OutRow implements Externalizable {

  private static final long serialVersionUID = 1L;

  private int table;
  private Object[] values;

  /** For reading back only. */
  public OutRow() {}

  /**
   * A row.
   *
   * @param table index of the table
   * @param values by the columns of the table
   */
  OutRow(int table, Object[] values) {
    this.table = table;
    this.values = values;
  }

  int table() {
    return table;
  }

  Object[] values() {
    return values;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeInt(table);
    ValueCodec.write(out, values);
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    table = in.readInt();
    values = ValueCodec.readValues(in);
  }
}
