package org.sojourn.tables.column;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.values.ValuesReader;

/** One page of a flat column: which of its rows have a value, and the values. */
final class ColumnPage {

  private final ColumnDescriptor column;
  private final Encoding encoding;
  private final byte[] bytes;
  private final int valuesFrom;
  private final int rows;
  private final int[] present;
  private final int values;

  private ColumnPage(
      ColumnDescriptor column,
      Encoding encoding,
      int rows,
      byte[] bytes,
      int valuesFrom,
      int[] present) {
    this.column = column;
    this.encoding = encoding;
    this.rows = rows;
    this.bytes = bytes;
    this.valuesFrom = valuesFrom;
    this.present = present;
    int values = present == null ? rows : 0;
    for (int i = 0; present != null && i < rows; i++) {
      values += present[i];
    }
    this.values = values;
  }

  static ColumnPage of(ColumnDescriptor column, DataPage page) throws IOException {
    return page instanceof DataPageV2 v2 ? of(column, v2) : of(column, (DataPageV1) page);
  }

  private static ColumnPage of(ColumnDescriptor column, DataPageV1 page) throws IOException {
    byte[] bytes = page.getBytes().toByteArray();
    int rows = page.getValueCount();
    if (column.getMaxDefinitionLevel() == 0) {
      return new ColumnPage(column, page.getValueEncoding(), rows, bytes, 0, null);
    }
    int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
    int[] present = levels(bytes, Integer.BYTES, rows);
    int from = Integer.BYTES + length;
    return new ColumnPage(column, page.getValueEncoding(), rows, bytes, from, present);
  }

  private static ColumnPage of(ColumnDescriptor column, DataPageV2 page) throws IOException {
    byte[] bytes = page.getData().toByteArray();
    int rows = page.getValueCount();
    boolean filled = column.getMaxDefinitionLevel() == 0;
    int[] present = filled ? null : levels(page.getDefinitionLevels().toByteArray(), 0, rows);
    return new ColumnPage(column, page.getDataEncoding(), rows, bytes, 0, present);
  }

  private static int[] levels(byte[] bytes, int from, int rows) {
    int[] levels = new int[rows];
    new BitPacked(bytes, from, 1).read(levels, rows);
    return levels;
  }

  int rows() {
    return rows;
  }

  /** Whether the row at {@code row} of this page has a value. */
  boolean has(int row) {
    return present == null || present[row] == 1;
  }

  /** Whether its values are places in the dictionary. */
  boolean isCoded() {
    return encoding.usesDictionary();
  }

  /** The places in the dictionary of the values there are, in order. */
  int[] codes() {
    int[] codes = new int[values];
    if (values > 0) {
      new BitPacked(bytes, valuesFrom + 1, bytes[valuesFrom]).read(codes, values);
    }
    return codes;
  }

  /** Reads the values there are, one after the other: the general way, for whatever encoding. */
  ValuesReader reader() throws IOException {
    ValuesReader reader = encoding.getValuesReader(column, ValuesType.VALUES);
    ByteBufferInputStream in = BytesInput.from(bytes).toInputStream();
    in.skipFully(valuesFrom);
    reader.initFromPage(values, in);
    return reader;
  }
}
