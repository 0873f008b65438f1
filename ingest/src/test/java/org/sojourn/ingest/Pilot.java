package org.sojourn.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.run.Progress;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;

/** The programme {@code pilot} of the test resources, in a directory of its own. */
final class Pilot {

  static final PseudonymKey KEY =
      PseudonymKey.of("demo:tiny:this-key-is-public-and-protects-nobody");

  private final Path directory;

  private Pilot(Path directory) {
    this.directory = directory;
  }

  /** Copies the programme to {@code directory} and makes its workbook. */
  static Pilot in(Path directory) throws IOException, URISyntaxException {
    Path resource = Path.of(Pilot.class.getResource("/programmes/pilot").toURI());
    try (Stream<Path> files = Files.walk(resource)) {
      for (Path file : files.toList()) {
        Path copy = directory.resolve(resource.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    writeWorkbook(directory.resolve("data/exchanges.xlsx"));
    return new Pilot(directory);
  }

  private static void writeWorkbook(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
      workbook.createSheet("Notes");
      Sheet sheet = workbook.createSheet("Exchanges");
      row(sheet, date, 1, "Pilot, kept by the coordinator");
      row(
          sheet,
          date,
          3,
          "Exchange",
          "Sending company",
          "Host company",
          "Host country",
          "Employee (e-mail)",
          "State",
          "First day",
          "Last day",
          "Reference",
          "Grant");
      row(
          sheet,
          date,
          4,
          "X1",
          "C-1",
          "C-2",
          null,
          "anna@example.org",
          "done",
          day(2, 6),
          day(2, 24),
          "KA1/1",
          1500);
      row(
          sheet,
          date,
          5,
          "X2",
          "c-2",
          "C-3",
          "Frankreich",
          "emil@example.org",
          "Done",
          day(2, 13),
          day(3, 3),
          "KA1/2",
          1500.5);
      row(
          sheet,
          date,
          6,
          "X3",
          "C-3",
          "C-6",
          null,
          "fritz@example.org",
          "done",
          day(3, 6),
          day(3, 31),
          "none");
      row(sheet, date, 7, "X4", "C-1", "C-9", "DE", "gerd@example.org", "cancelled");
      row(
          sheet,
          date,
          8,
          "X5",
          "C-1",
          "C-2",
          null,
          "hans@example.org",
          "done",
          day(5, 29),
          day(5, 12));
      row(sheet, date, 9, "X1", "C-3", "C-2", null, "anna@example.org", "done");
      row(sheet, date, 10, "X6", "C-1", "C-2", "ida@example.org", "C-2", "on hold");
      row(sheet, date, 12, null, "C-1", "C-2", null, null, "done", "soon", null, null, "lots");
      workbook.write(out);
    }
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2017, month, day);
  }

  private static void row(Sheet sheet, CellStyle date, int number, Object... values) {
    Row row = sheet.createRow(number - 1);
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof LocalDate day) {
        cell.setCellValue(day);
        cell.setCellStyle(date);
      } else if (values[i] instanceof Number value) {
        cell.setCellValue(value.doubleValue());
      } else if (values[i] != null) {
        cell.setCellValue(values[i].toString());
      }
    }
  }

  /** Has exchanges come as several CSV files instead of the workbook, and drops its checks. */
  void takesSeveralFilesOfExchanges() throws IOException {
    Files.delete(path("checks/mapping.yaml"));
    Files.writeString(
        path("sources/exchanges.yaml"),
        """
        source: exchanges
        table: exchanges
        format: csv
        files: data/exchanges-*.csv
        columns:
          exchange: ID
          host_organisation: Host
          status: State
          start: First day
          end: Last day
        """);
  }

  Path path(String name) {
    return directory.resolve(name);
  }

  ProgrammeDirectory programme() {
    return ProgrammeLoader.load(directory);
  }

  IngestResult ingest(Path folder) {
    return IngestStage.run(TestSpark.session(), programme(), KEY, folder, Progress.silent());
  }

  static String pseudonym(String text) {
    return KEY.pseudonymiser().pseudonym(text);
  }

  /** Rows of a table as texts of {@code columns}, joined by bars; {@code -} for no value. */
  static List<String> rows(Path folder, TableSchema schema, String... columns) {
    List<String> rows = new ArrayList<>();
    for (Object[] values : ParquetTable.read(folder.resolve(schema.name()), schema)) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        Object value = values[schema.position(column)];
        cells.add(value == null ? "-" : value.toString());
      }
      rows.add(String.join("|", cells));
    }
    return rows;
  }
}
