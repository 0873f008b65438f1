package org.sojourn.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.ParquetRuntimeException;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.TableSchema;

/**
 * Small stored tables without Spark: a folder of Parquet files that hold exactly the columns of a
 * schema. The same rows give the same bytes.
 */
public final class ParquetTable {

  private ParquetTable() {}

  /**
   * Writes {@code rows} to one file in a new folder.
   *
   * @param folder is created; must not hold files
   * @param schema the table's columns
   * @param rows values by the order of the columns: Byte, Integer, Long, Double, String, LocalDate,
   *     LocalDateTime, or null
   * @throws IllegalArgumentException when a value does not fit its column
   * @throws Failure when the disk refuses
   */
  public static void write(Path folder, TableSchema schema, List<Object[]> rows) {
    write(folder, schema, rows.iterator());
  }

  /**
   * Writes {@code rows} as they come, without holding them, to one file in a new folder.
   *
   * @param folder is created; must not hold files
   * @param schema the table's columns
   * @param rows values by the order of the columns
   * @throws IllegalArgumentException when a value does not fit its column
   * @throws Failure when the disk refuses
   */
  public static void write(Path folder, TableSchema schema, Iterator<Object[]> rows) {
    writePart(folder, 0, schema, rows);
  }

  /**
   * Writes {@code rows} as they come to one of several files in a folder.
   *
   * @param folder is created; must not hold this part
   * @param part which file, from 0
   * @param schema the table's columns
   * @param rows values by the order of the columns
   * @throws IllegalArgumentException when a value does not fit its column
   * @throws Failure when the disk refuses
   */
  public static void writePart(Path folder, int part, TableSchema schema, Iterator<Object[]> rows) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(folder, schema, e);
    }
    writeFile(folder.resolve(PartFiles.name(part)), schema, rows);
  }

  /**
   * Writes {@code rows} as they come to one file in a folder that is there.
   *
   * @param file must not exist
   * @param schema the table's columns
   * @param rows values by the order of the columns
   * @throws IllegalArgumentException when a value does not fit its column
   * @throws Failure when the disk refuses, or the folder is not there
   */
  public static void writeFile(Path file, TableSchema schema, Iterator<Object[]> rows) {
    try (TableWriter out = new TableWriter(file, schema)) {
      while (rows.hasNext()) {
        write(out, schema, rows.next());
      }
      out.end();
    }
  }

  private static void write(TableWriter out, TableSchema schema, Object[] row) {
    int columns = schema.columns().size();
    if (row.length != columns) {
      throw new IllegalArgumentException(
          "table '%s' has %d columns, the row %d".formatted(schema.name(), columns, row.length));
    }
    for (int i = 0; i < row.length; i++) {
      if (row[i] != null) {
        out.value(i, row[i]);
      }
    }
    out.endRow();
  }

  private static Failure unwritable(Path folder, TableSchema schema, IOException e) {
    return new Failure(
        Failure.Kind.FAULT,
        "cannot write table '" + schema.name() + "' to " + folder + ": " + e.getMessage(),
        e);
  }

  /**
   * Reads all rows of a folder, files by name.
   *
   * @throws Failure when the folder is no such table: absent, unreadable, or of other columns
   */
  public static List<Object[]> read(Path folder, TableSchema schema) {
    List<Object[]> rows = new ArrayList<>();
    PartFiles.in(folder, schema).forEach(file -> rows.addAll(readFile(file, schema)));
    return rows;
  }

  /**
   * Reads all rows of one file.
   *
   * @throws Failure when it holds no such rows: absent, unreadable, or of other columns
   */
  public static List<Object[]> readFile(Path file, TableSchema schema) {
    List<Object[]> rows = new ArrayList<>();
    try (ParquetFileReader reader = PartFiles.open(file)) {
      MessageType found = reader.getFooter().getFileMetaData().getSchema();
      requireSame(file, schema, found);
      forEach(reader, found, group -> rows.add(row(group, schema)));
    } catch (IOException e) {
      throw new Failure(Failure.Kind.FAULT, "cannot read " + file + ": " + e.getMessage(), e);
    }
    return rows;
  }

  /**
   * The cells of one file as texts, whatever its columns are: their names first, then row by row.
   *
   * @throws Failure when it is no Parquet file, or is damaged
   */
  public static List<List<String>> texts(Path file) {
    List<List<String>> rows = new ArrayList<>();
    forEachText(file, rows::add);
    return rows;
  }

  /**
   * Shows {@code use} the cells of one file as texts, whatever its columns are, without holding
   * them: their names first, then row by row.
   *
   * @throws Failure when it is no Parquet file, or is damaged
   */
  public static void forEachText(Path file, Consumer<List<String>> use) {
    try (ParquetFileReader reader = PartFiles.open(file)) {
      MessageType type = reader.getFooter().getFileMetaData().getSchema();
      use.accept(type.getFields().stream().map(Type::getName).toList());
      forEach(reader, type, group -> use.accept(texts(group)));
    } catch (IOException | ParquetRuntimeException e) {
      throw new Failure(Failure.Kind.FAULT, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static List<String> texts(Group group) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < group.getType().getFieldCount(); i++) {
      cells.add(group.getFieldRepetitionCount(i) == 0 ? "" : group.getValueToString(i, 0));
    }
    return cells;
  }

  private static void forEach(ParquetFileReader reader, MessageType type, Consumer<Group> out)
      throws IOException {
    for (PageReadStore pages = reader.readNextRowGroup();
        pages != null;
        pages = reader.readNextRowGroup()) {
      RecordReader<Group> records =
          new ColumnIOFactory()
              .getColumnIO(type)
              .getRecordReader(pages, new GroupRecordConverter(type));
      for (long i = 0; i < pages.getRowCount(); i++) {
        out.accept(records.read());
      }
    }
  }

  private static Object[] row(Group group, TableSchema schema) {
    Object[] row = new Object[schema.columns().size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = Cells.get(group, i, schema.columns().get(i));
    }
    return row;
  }

  /**
   * Refuses a file that is not of {@code schema}.
   *
   * @throws Failure that names both
   */
  public static void requireSame(Path file, TableSchema schema, MessageType found) {
    MessageType expected = ParquetSchemas.of(schema);
    if (!expected.equals(found)) {
      throw new Failure(
          Failure.Kind.FAULT,
          "%s is no table '%s' of this version: expected %s, found %s"
              .formatted(file, schema.name(), expected, found));
    }
  }
}
