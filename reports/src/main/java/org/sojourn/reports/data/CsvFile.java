package org.sojourn.reports.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;

/**
 * A table as RFC 4180 text in UTF-8. Text that a spreadsheet would take for a formula is prefixed
 * with an apostrophe; numbers are written as Java writes them, so that they read back exactly.
 */
final class CsvFile {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvFile() {}

  /**
   * Writes {@code rows} under the names of the columns of {@code schema}.
   *
   * @throws Failure when the disk refuses
   */
  static void write(Path file, TableSchema schema, List<Object[]> rows) {
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8)) {
      csv.writeRecord(schema.columns().stream().map(column -> column.name()).toList());
      for (Object[] row : rows) {
        csv.writeRecord(cells(schema, row));
      }
    } catch (IOException e) {
      throw new Failure(Failure.Kind.FAULT, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static List<String> cells(TableSchema schema, Object[] row) {
    return IntStream.range(0, row.length)
        .mapToObj(i -> cell(schema.columns().get(i).type(), row[i]))
        .toList();
  }

  private static String cell(ColumnType type, Object value) {
    if (value == null) {
      return "";
    }
    return type == ColumnType.STRING ? harmless((String) value) : value.toString();
  }

  /** Text that no spreadsheet takes for a formula. */
  static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
