package org.sojourn.tables.column;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;
import org.sojourn.tables.PartFiles;

/**
 * One part of a stored table, read column by column. Each call reads its column from the file, and
 * nothing else.
 */
public final class ColumnFile implements AutoCloseable {

  /** Stands for no whole number. */
  public static final long NONE = Long.MIN_VALUE;

  private final Path file;
  private final TableSchema schema;
  private final ParquetFileReader reader;
  private final MessageType type;

  private ColumnFile(Path file, TableSchema schema, ParquetFileReader reader) {
    this.file = file;
    this.schema = schema;
    this.reader = reader;
    this.type = reader.getFileMetaData().getSchema();
  }

  /**
   * Opens a part.
   *
   * @throws Failure when it cannot be read or is no part of such a table
   */
  public static ColumnFile open(Path file, TableSchema schema) {
    try {
      ColumnFile opened = new ColumnFile(file, schema, PartFiles.open(file));
      ParquetTable.requireSame(file, schema, opened.type);
      return opened;
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  /** Number of rows. */
  public int rows() {
    return Math.toIntExact(reader.getRecordCount());
  }

  /**
   * The numbers of a column of 8-bit integers without gaps.
   *
   * @throws IllegalArgumentException when it is another column
   */
  public byte[] bytes(String column) {
    require(column, List.of(ColumnType.BYTE), false);
    ByteSink sink = new ByteSink(rows());
    read(column, sink);
    return sink.bytes();
  }

  /**
   * The numbers of a column of integers or floating point numbers; NaN where there is none.
   *
   * @throws IllegalArgumentException when it is another column
   */
  public double[] numbers(String column) {
    require(column, List.of(ColumnType.INT, ColumnType.LONG, ColumnType.DOUBLE), true);
    NumberSink sink =
        new NumberSink(rows(), type.getType(column).asPrimitiveType().getPrimitiveTypeName());
    read(column, sink);
    return sink.numbers();
  }

  /**
   * The whole numbers of a column of integers, days since 1970-01-01 of one of days, microseconds
   * since then of one of times; {@link #NONE} where there is none.
   *
   * @throws IllegalArgumentException when it is another column
   */
  public long[] longs(String column) {
    List<ColumnType> whole =
        List.of(ColumnType.INT, ColumnType.LONG, ColumnType.DATE, ColumnType.TIMESTAMP);
    require(column, whole, true);
    LongSink sink =
        new LongSink(rows(), type.getType(column).asPrimitiveType().getPrimitiveTypeName());
    read(column, sink);
    return sink.longs();
  }

  /** For each row whether the column has a value. */
  public boolean[] present(String column) {
    PresenceSink sink = new PresenceSink(rows());
    read(column, sink);
    return sink.present();
  }

  /**
   * The texts of some rows of a column of texts; null where there is none. All others are passed
   * over.
   *
   * @param rows numbers of the rows, from 0, rising
   * @throws IllegalArgumentException when it is another column
   */
  public String[] texts(String column, int[] rows) {
    require(column, List.of(ColumnType.STRING), true);
    TextSink sink = new TextSink(rows);
    if (rows.length > 0) {
      read(column, sink);
    }
    return sink.texts();
  }

  /**
   * The values of a column of texts or days, each distinct one once, days as ISO text.
   *
   * @throws IllegalArgumentException when it is another column
   */
  public Categories categories(String column) {
    Column found = require(column, List.of(ColumnType.STRING, ColumnType.DATE), true);
    CategorySink sink = new CategorySink(rows(), found.type());
    read(column, sink);
    return sink.categories();
  }

  /**
   * The runs of equal values of a column of texts without gaps: for keys by which the part is
   * sorted.
   *
   * @throws IllegalArgumentException when it is another column
   */
  public Runs runs(String column) {
    require(column, List.of(ColumnType.STRING), false);
    RunSink sink = new RunSink(rows());
    read(column, sink);
    return sink.runs();
  }

  private Column require(String name, List<ColumnType> types, boolean nullable) {
    Column column = schema.columns().get(schema.position(name));
    if (!types.contains(column.type()) || column.nullable() && !nullable) {
      throw new IllegalArgumentException(
          "column '%s' of table '%s' is %s%s"
              .formatted(
                  name, schema.name(), column.type(), column.nullable() ? " with gaps" : ""));
    }
    return column;
  }

  private void read(String name, ColumnSink sink) {
    reader.setRequestedSchema(new MessageType(type.getName(), type.getType(name)));
    ColumnDescriptor column = type.getColumnDescription(new String[] {name});
    try {
      for (int group = 0; group < reader.getRowGroups().size(); group++) {
        read(column, reader.readRowGroup(group).getPageReader(column), sink);
      }
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private static void read(ColumnDescriptor column, PageReader pages, ColumnSink sink)
      throws IOException {
    DictionaryPage page = pages.readDictionaryPage();
    Dictionary dictionary = page == null ? null : page.getEncoding().initDictionary(column, page);
    sink.begin(dictionary);
    for (DataPage next = pages.readPage(); next != null; next = pages.readPage()) {
      sink.take(ColumnPage.of(column, next));
    }
  }

  private static Failure failure(Path file, IOException e) {
    return new Failure(Failure.Kind.FAULT, "cannot read " + file + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw failure(file, e);
    }
  }
}
