package org.sojourn.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.TableSchema;

/** Some columns of a stored table, row by row without Spark; the rows are never held together. */
public final class ParquetScan {

  private ParquetScan() {}

  /**
   * Shows {@code use} every row of a folder, files by name.
   *
   * @param schema the table's columns
   * @param columns names of the wanted ones
   * @param use takes the values of a row by the order of {@code columns}
   * @throws Failure when the folder is no such table
   * @throws IllegalArgumentException when the table has no such column
   */
  public static void forEach(
      Path folder, TableSchema schema, List<String> columns, Consumer<Object[]> use) {
    first(Long.MAX_VALUE, folder, schema, columns, use);
  }

  /**
   * Shows {@code use} the first rows of a folder, files by name.
   *
   * @param limit how many, all where there are fewer
   * @param schema the table's columns
   * @param columns names of the wanted ones
   * @param use takes the values of a row by the order of {@code columns}
   * @throws Failure when the folder is no such table
   * @throws IllegalArgumentException when the table has no such column
   */
  public static void first(
      long limit, Path folder, TableSchema schema, List<String> columns, Consumer<Object[]> use) {
    TableSchema wanted =
        new TableSchema(
            schema.name(),
            columns.stream().map(c -> schema.columns().get(schema.position(c))).toList());
    long left = limit;
    for (Path file : PartFiles.in(folder, schema)) {
      try (ParquetFileReader reader = PartFiles.open(file)) {
        ParquetTable.requireSame(file, schema, reader.getFooter().getFileMetaData().getSchema());
        left -= scan(left, reader, wanted, use);
      } catch (IOException e) {
        throw new Failure(Failure.Kind.FAULT, "cannot read " + file + ": " + e.getMessage(), e);
      }
    }
  }

  /** Shows at most {@code limit} rows; tells how many. */
  private static long scan(
      long limit, ParquetFileReader reader, TableSchema wanted, Consumer<Object[]> use)
      throws IOException {
    long shown = 0;
    MessageType found = reader.getFooter().getFileMetaData().getSchema();
    MessageType type = ParquetSchemas.of(wanted);
    reader.setRequestedSchema(type);
    MessageColumnIO columns = new ColumnIOFactory().getColumnIO(type, found);
    for (PageReadStore pages = reader.readNextRowGroup();
        pages != null && shown < limit;
        pages = reader.readNextRowGroup()) {
      RecordReader<Group> records = columns.getRecordReader(pages, new GroupRecordConverter(type));
      for (long i = 0; i < pages.getRowCount() && shown < limit; i++, shown++) {
        use.accept(row(records.read(), wanted.columns()));
      }
    }
    return shown;
  }

  private static Object[] row(Group group, List<Column> columns) {
    Object[] row = new Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = Cells.get(group, i, columns.get(i));
    }
    return row;
  }
}
