package org.sojourn.tables.chunk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * One column of a row group: takes values and makes compressed pages of them. Values are numbers of
 * a dictionary as long as that is shorter than the values themselves, which the first page tells,
 * and the dictionary is small.
 */
public final class ColumnChunk {

  private static final int PAGE_ROWS = 20_000;
  private static final int PAGE_BYTES = 1 << 20;

  /** The keys of a whole part that come several times each stay numbers. */
  private static final int DICTIONARY_BYTES = 8 << 20;

  private final ColumnDescriptor column;
  private final boolean nullable;
  private final BytesInputCompressor compressor;
  private final NumberValues numbers;
  private final TextValues texts;
  private final Values values;
  private final List<Page> pages = new ArrayList<>();
  private final int[] codes = new int[PAGE_ROWS];
  private final int[] levels;
  private final LittleEndian out = new LittleEndian();
  private DictionaryPage dictionary;
  private boolean coded = true;
  private int rows;
  private int present;
  private long plain;
  private long all;
  private long size;

  private record Page(
      BytesInput bytes, int length, Statistics<?> statistics, int rows, Encoding encoding) {}

  /** A chunk of {@code column} without rows. */
  public ColumnChunk(ColumnDescriptor column, BytesInputCompressor compressor) {
    this.column = column;
    this.nullable = column.getMaxDefinitionLevel() > 0;
    this.compressor = compressor;
    levels = new int[nullable ? PAGE_ROWS : 0];
    PrimitiveTypeName type = column.getPrimitiveType().getPrimitiveTypeName();
    texts = type == PrimitiveTypeName.BINARY ? new TextValues() : null;
    numbers = texts == null ? new NumberValues(type) : null;
    values = texts == null ? numbers : texts;
  }

  /** Adds a row with an integer, or with the bits of a floating point number. */
  public void add(long value) throws IOException {
    addCode(numbers.number(value));
  }

  /** Adds a row with the text from {@code from} to {@code to} of {@code utf8}. */
  public void add(byte[] utf8, int from, int to) throws IOException {
    addCode(texts.number(utf8, from, to));
  }

  /** Adds a row without a value. */
  public void addNone() throws IOException {
    levels[rows++] = 0;
    endFullPage();
  }

  private void addCode(int code) throws IOException {
    codes[present++] = code;
    if (nullable) {
      levels[rows] = 1;
    }
    rows++;
    plain += values.bytes(code);
    endFullPage();
  }

  private void endFullPage() throws IOException {
    if (rows == PAGE_ROWS || plain >= PAGE_BYTES) {
      endPage();
    }
  }

  /** How many rows it has. */
  public long rows() {
    return all + rows;
  }

  /** About how many bytes it holds. */
  public long size() {
    return size + values.bytes() + plain;
  }

  private void endPage() throws IOException {
    if (coded && pages.isEmpty() && codedBytes() >= plain) {
      coded = false;
    }
    Statistics<?> statistics = statistics();
    out.clear();
    putLevels();
    putValues();
    BytesInput bytes = BytesInput.copy(compressor.compress(out.input()));
    Encoding encoding = coded ? Encoding.PLAIN_DICTIONARY : Encoding.PLAIN;
    pages.add(new Page(bytes, out.size(), statistics, rows, encoding));
    size += bytes.size();
    all += rows;
    rows = 0;
    present = 0;
    plain = 0;
    if (!coded) {
      values.forget();
    } else if (values.bytes() > DICTIONARY_BYTES) {
      endDictionary();
    }
  }

  /** Bytes of the first page and its dictionary. */
  private long codedBytes() {
    return values.bytes() + (long) present * Packing.width(values.size() - 1) / Byte.SIZE;
  }

  private void endDictionary() throws IOException {
    out.clear();
    for (int i = 0; i < values.size(); i++) {
      values.write(i, out);
    }
    BytesInput bytes = BytesInput.copy(compressor.compress(out.input()));
    dictionary = new DictionaryPage(bytes, out.size(), values.size(), Encoding.PLAIN_DICTIONARY);
    size += bytes.size();
    coded = false;
    values.forget();
  }

  private void putLevels() {
    if (nullable) {
      int start = out.size();
      out.putInt(0);
      Packing.encode(levels, rows, 1, out);
      out.putIntAt(start, out.size() - start - Integer.BYTES);
    }
  }

  private void putValues() {
    if (coded) {
      int width = Packing.width(values.size() - 1);
      out.putByte(width);
      Packing.encode(codes, present, width, out);
    } else {
      for (int i = 0; i < present; i++) {
        values.write(codes[i], out);
      }
    }
  }

  private Statistics<?> statistics() {
    PrimitiveType type = column.getPrimitiveType();
    Statistics<?> statistics = Statistics.createStats(type);
    statistics.incrementNumNulls(rows - present);
    if (present > 0) {
      int[] met = coded ? met() : Arrays.copyOf(codes, present);
      int least = met[0];
      int most = met[0];
      for (int code : met) {
        least = values.compare(code, least) < 0 ? code : least;
        most = values.compare(code, most) > 0 ? code : most;
      }
      values.note(least, statistics);
      values.note(most, statistics);
    }
    return statistics;
  }

  /** The values of this page, each once. */
  private int[] met() {
    BitSet met = new BitSet(values.size());
    for (int i = 0; i < present; i++) {
      met.set(codes[i]);
    }
    return met.stream().toArray();
  }

  /** Writes all rows to {@code file}, as the next column of its row group. */
  public void write(ParquetFileWriter file) throws IOException {
    if (rows > 0) {
      endPage();
    }
    if (coded) {
      endDictionary();
    }
    file.startColumn(column, all, CompressionCodecName.SNAPPY);
    if (dictionary != null) {
      file.writeDictionaryPage(dictionary);
    }
    Encoding levels = nullable ? Encoding.RLE : Encoding.BIT_PACKED;
    for (Page page : pages) {
      file.writeDataPage(
          page.rows(),
          page.length(),
          page.bytes(),
          page.statistics(),
          page.rows(),
          Encoding.BIT_PACKED,
          levels,
          page.encoding());
    }
    file.endColumn();
  }
}
