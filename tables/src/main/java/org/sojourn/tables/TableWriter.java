package org.sojourn.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.chunk.ColumnChunk;

/**
 * Writes one file of a stored table, value by value: of each row the columns that have a value,
 * then its end. The same rows give the same bytes. For one thread.
 */
public final class TableWriter implements Closeable {

  private static final int GROUP_BYTES = 128 << 20;
  private static final int CHECKED_EACH = 1000;

  /** Of a packed page, at first: the room for it is made at once, and grows. */
  private static final int PACKED_BYTES = 1 << 16;

  private final Path path;
  private final TableSchema schema;
  private final Column[] columns;
  private final MessageType type;
  private final ParquetFileWriter file;
  private final CodecFactory codecs;
  private final BytesInputCompressor compressor;
  private final ColumnChunk[] chunks;
  private int rows;

  /**
   * Begins a file.
   *
   * @param path must not exist; its folder must
   * @throws Failure when the disk refuses
   */
  public TableWriter(Path path, TableSchema schema) {
    this.path = path;
    this.schema = schema;
    this.columns = schema.columns().toArray(new Column[0]);
    this.type = ParquetSchemas.of(schema);
    this.chunks = new ColumnChunk[columns.length];
    codecs = new CodecFactory(new PlainParquetConfiguration(), PACKED_BYTES);
    compressor = codecs.getCompressor(CompressionCodecName.SNAPPY);
    try {
      file =
          new ParquetFileWriter(
              new LocalOutputFile(path),
              type,
              ParquetFileWriter.Mode.CREATE,
              GROUP_BYTES,
              ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
              ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH,
              ParquetProperties.DEFAULT_STATISTICS_TRUNCATE_LENGTH,
              ParquetProperties.DEFAULT_PAGE_WRITE_CHECKSUM_ENABLED);
      file.start();
    } catch (IOException e) {
      throw unwritable(e);
    }
    beginGroup();
  }

  private void beginGroup() {
    rows = 0;
    for (int i = 0; i < chunks.length; i++) {
      chunks[i] = new ColumnChunk(type.getColumns().get(i), compressor);
    }
  }

  /**
   * Gives {@code column} of this row a value.
   *
   * @param held what the column has to hold: not texts
   * @param bits an integer, the number of a day, microseconds, or the bits of a floating point
   *     number
   * @throws IllegalArgumentException when it holds something else, or the number is not finite
   */
  public void number(int column, ColumnType held, long bits) {
    require(column, held);
    if (held == ColumnType.DOUBLE && !Double.isFinite(Double.longBitsToDouble(bits))) {
      throw new IllegalArgumentException(
          "column '%s' holds finite numbers only, not %s"
              .formatted(columns[column].name(), Double.longBitsToDouble(bits)));
    }
    try {
      chunks[column].add(bits);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * Gives {@code column} of this row the text from {@code from} to {@code to} of {@code utf8}.
   *
   * @throws IllegalArgumentException when it does not hold texts
   */
  public void text(int column, byte[] utf8, int from, int to) {
    require(column, ColumnType.STRING);
    try {
      chunks[column].add(utf8, from, to);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * Gives {@code column} of this row {@code value}: Byte, Integer, Long, Double, String, LocalDate
   * or LocalDateTime, as the column holds it.
   *
   * @throws IllegalArgumentException when the column holds something else
   */
  public void value(int column, Object value) {
    Cells.put(this, column, columns[column], value);
  }

  private void require(int column, ColumnType held) {
    if (columns[column].type() != held) {
      throw new IllegalArgumentException(
          "column '%s' holds %s, not %s"
              .formatted(columns[column].name(), columns[column].type(), held));
    }
  }

  /**
   * Ends this row. Columns that were given nothing are empty.
   *
   * @throws IllegalArgumentException when a column must not be
   */
  public void endRow() {
    rows++;
    try {
      for (int i = 0; i < chunks.length; i++) {
        if (chunks[i].rows() < rows) {
          addNone(i);
        }
      }
      if (rows % CHECKED_EACH == 0 && size() >= GROUP_BYTES) {
        endGroup();
        beginGroup();
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void addNone(int column) throws IOException {
    if (!columns[column].nullable()) {
      throw new IllegalArgumentException(
          "column '" + columns[column].name() + "' must have a value");
    }
    chunks[column].addNone();
  }

  private long size() {
    long size = 0;
    for (ColumnChunk chunk : chunks) {
      size += chunk.size();
    }
    return size;
  }

  private void endGroup() throws IOException {
    file.startBlock(rows);
    for (ColumnChunk chunk : chunks) {
      chunk.write(file);
    }
    file.endBlock();
  }

  /**
   * Ends the file; without it there is none that can be read.
   *
   * @throws Failure when the disk refuses
   */
  public void end() {
    try {
      if (rows > 0) {
        endGroup();
      }
      file.end(Map.of());
      Footer.order(path);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  @Override
  public void close() {
    codecs.release();
    try {
      file.close();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private Failure unwritable(IOException e) {
    return new Failure(
        Failure.Kind.FAULT,
        "cannot write table '%s' to %s: %s"
            .formatted(schema.name(), path.getParent(), e.getMessage()),
        e);
  }
}
