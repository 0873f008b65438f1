package org.sojourn.reports.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A chart of a report that lies beside it as files, as the list of charts names it.
 *
 * @param label its name in the report: "Figure 3"
 * @param svg name of the file with the drawing
 * @param png name of the file with the picture
 * @param title the finding
 * @param alternative what the drawing tells, with its numbers
 */
public record ChartFile(String label, String svg, String png, String title, String alternative) {

  /** The charts that {@code index} lists, in order; none where there is no such file. */
  public static List<ChartFile> read(Path index) {
    if (!Files.isRegularFile(index)) {
      return List.of();
    }
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(index)) {
      return rows.stream().map(ChartFile::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChartFile of(NamedCsvRecord row) {
    return new ChartFile(
        row.getField("figure"),
        row.getField("svg"),
        row.getField("png"),
        plain(row.getField("title")),
        row.getField("alternative"));
  }

  /** Without the apostrophe before what a spreadsheet would take for a formula. */
  private static String plain(String text) {
    return text.replaceFirst("^'(?=[=+\\-@\\t\\r])", "");
  }

  /** What kind of drawing it is: alternative texts begin with it. */
  public String kind() {
    return alternative.split("[.:;](\\h|$)", 2)[0];
  }
}
