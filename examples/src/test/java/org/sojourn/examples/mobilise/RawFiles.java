package org.sojourn.examples.mobilise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the committed files in the plainest way, without anything of Sojourn's own ingest. */
final class RawFiles {

  private RawFiles() {}

  /**
   * Rows of a CSV file by column, cells trimmed; rows of another width than the header left out.
   */
  static List<Map<String, String>> csv(String file, String charset, char separator)
      throws IOException {
    String text = Files.readString(Committed.data().resolve(file), Charset.forName(charset));
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<CsvRecord> records;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .ofCsvRecord(unmarked)) {
      records = reader.stream().toList();
    }
    List<String> header = records.get(0).getFields();
    List<Map<String, String>> rows = new ArrayList<>();
    for (CsvRecord record : records.subList(1, records.size())) {
      if (record.getFieldCount() == header.size()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
          row.put(header.get(i), record.getField(i).strip());
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Number of records of a CSV file without its header, whatever their width. */
  static int records(String file, String charset, char separator) throws IOException {
    Path path = Committed.data().resolve(file);
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .ofCsvRecord(Files.newBufferedReader(path, Charset.forName(charset)))) {
      return (int) reader.stream().count() - 1;
    }
  }

  /** Objects of a JSON Lines file, members of members joined with dots. */
  static List<Map<String, String>> jsonLines(String file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Committed.data().resolve(file))) {
      Map<String, String> row = new LinkedHashMap<>();
      flatten("", mapper.readTree(line), row);
      rows.add(row);
    }
    return rows;
  }

  private static void flatten(String name, JsonNode node, Map<String, String> row) {
    if (node.isObject()) {
      String prefix = name.isEmpty() ? "" : name + ".";
      node.properties()
          .forEach(member -> flatten(prefix + member.getKey(), member.getValue(), row));
    } else {
      row.put(name, node.asText());
    }
  }

  /** Rows of the workbook's first sheet under its header, days as ISO dates, cells trimmed. */
  static List<Map<String, String>> workbook() throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(Committed.data().resolve("exchanges.xlsx")))) {
      Row header = workbook.getSheetAt(0).getRow(3);
      for (int i = 4; i <= workbook.getSheetAt(0).getLastRowNum(); i++) {
        Map<String, String> row = new LinkedHashMap<>();
        for (Cell name : header) {
          Cell cell = workbook.getSheetAt(0).getRow(i).getCell(name.getColumnIndex());
          row.put(name.getStringCellValue(), text(cell));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    return cell.getCellType() == CellType.NUMERIC
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : cell.getStringCellValue().strip();
  }

  /**
   * The one response that counts of every exchange: about a completed one, the latest finished one,
   * else the latest.
   */
  static List<Map<String, String>> counted(
      List<Map<String, String>> responses, String exchange, String time, String pattern)
      throws IOException {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    Map<String, Map<String, String>> best = new LinkedHashMap<>();
    List<String> completed = completed().stream().map(row -> row.get("Exchange")).toList();
    responses.stream()
        .filter(response -> completed.contains(response.get(exchange)))
        .sorted(
            Comparator.comparing((Map<String, String> r) -> r.get(state(r)).equals("open"))
                .reversed()
                .thenComparing(r -> LocalDateTime.parse(r.get(time), format)))
        .forEach(response -> best.put(response.get(exchange), response));
    return List.copyOf(best.values());
  }

  private static String state(Map<String, String> response) {
    return response.containsKey("State") ? "State" : "state";
  }

  /** The exchanges that were carried through and do not end before they start. */
  static List<Map<String, String>> completed() throws IOException {
    return workbook().stream()
        .filter(row -> row.get("State").equalsIgnoreCase("done"))
        .filter(row -> row.get("First day").compareTo(row.get("Last day")) <= 0)
        .toList();
  }
}
