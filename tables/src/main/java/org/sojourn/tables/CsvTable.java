package org.sojourn.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;

/**
 * A table as RFC 4180 text in UTF-8, written row by row. Text that a spreadsheet would take for a
 * formula is prefixed with an apostrophe; numbers are written as Java writes them, so that they
 * read back exactly.
 */
public final class CsvTable implements AutoCloseable {

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final TableSchema schema;
  private final String where;
  private final CsvWriter csv;

  private CsvTable(TableSchema schema, String where, Writer out) {
    this.schema = schema;
    this.where = where;
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    record(schema.columns().stream().map(column -> column.name()).toList());
  }

  /**
   * Writes {@code rows} to {@code file} under the names of the columns of {@code schema}.
   *
   * @throws Failure when the disk refuses
   */
  public static void write(Path file, TableSchema schema, List<Object[]> rows) {
    try (CsvTable csv = new CsvTable(schema, file.toString(), open(file))) {
      rows.forEach(csv::add);
    }
  }

  /**
   * A file for people who open it by double-click: it begins with a byte order mark, without which
   * Excel reads UTF-8 as the system's old code page.
   *
   * @throws Failure when the disk refuses
   */
  public static CsvTable forSpreadsheets(Path file, TableSchema schema) {
    Writer out = open(file);
    try {
      out.write(BYTE_ORDER_MARK);
    } catch (IOException e) {
      throw refused(file.toString(), e);
    }
    return new CsvTable(schema, file.toString(), out);
  }

  /** A table written to {@code out}, which stays open. */
  public static CsvTable to(Writer out, TableSchema schema) {
    return new CsvTable(schema, "the table", new Lent(out));
  }

  private static Writer open(Path file) {
    try {
      return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw refused(file.toString(), e);
    }
  }

  /**
   * Adds a row.
   *
   * @param row values by the order of the columns; null is an empty cell
   * @throws Failure when the disk refuses
   */
  public void add(Object[] row) {
    record(
        IntStream.range(0, row.length)
            .mapToObj(i -> cell(schema.columns().get(i).type(), row[i]))
            .toList());
  }

  private void record(List<String> cells) {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw refused(where, e.getCause());
    }
  }

  private static String cell(ColumnType type, Object value) {
    if (value == null) {
      return "";
    }
    return type == ColumnType.STRING ? harmless((String) value) : value.toString();
  }

  /** Text that no spreadsheet takes for a formula. */
  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /** Writes what is left, and closes the file. */
  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw refused(where, e);
    }
  }

  /** A writer that somebody else closes. */
  private static final class Lent extends FilterWriter {

    Lent(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static Failure refused(String where, IOException e) {
    return new Failure(Failure.Kind.FAULT, "cannot write " + where + ": " + e.getMessage(), e);
  }
}
