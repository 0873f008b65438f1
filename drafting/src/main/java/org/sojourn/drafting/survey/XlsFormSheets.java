package org.sojourn.drafting.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * The sheets of an XLSForm: rows as maps from heading to text.
 *
 * @param survey rows of sheet {@code survey}
 * @param choices rows of sheet {@code choices}
 * @param settings first row of sheet {@code settings}, empty where there is none
 */
record XlsFormSheets(
    List<Map<String, String>> survey,
    List<Map<String, String>> choices,
    Map<String, String> settings) {

  private static final int MOST_ROWS = 100_000;

  static XlsFormSheets read(Path file) {
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      Sheet survey = workbook.getSheet("survey");
      if (survey == null) {
        throw notAForm(file);
      }
      List<Map<String, String>> settings = rows(workbook.getSheet("settings"));
      return new XlsFormSheets(
          rows(survey),
          rows(workbook.getSheet("choices")),
          settings.isEmpty() ? Map.of() : settings.get(0));
    } catch (IOException e) {
      throw Failures.of(file, "cannot be read as a workbook: " + e.getMessage());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw notAForm(file);
    }
  }

  private static RuntimeException notAForm(Path file) {
    return Failures.of(
        file,
        "is no XLSForm: a workbook with a sheet 'survey' and, for choices, a sheet 'choices'");
  }

  private static List<Map<String, String>> rows(Sheet sheet) {
    List<Map<String, String>> rows = new ArrayList<>();
    if (sheet == null) {
      return rows;
    }
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    List<String> headings = List.of();
    for (Row row : sheet) {
      List<String> cells = cells(row, formatter);
      if (headings.isEmpty()) {
        headings = cells.stream().map(XlsFormSheets::heading).toList();
      } else if (rows.size() < MOST_ROWS && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(named(headings, cells));
      }
    }
    return rows;
  }

  private static List<String> cells(Row row, DataFormatter formatter) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      cells.add(formatter.formatCellValue(row.getCell(i)).strip());
    }
    return cells.stream().allMatch(String::isEmpty) ? List.of() : cells;
  }

  /** Headings in the form of today: {@code caption} and {@code label:English} are old spellings. */
  private static String heading(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s*:+\\s*", "::");
    String name = lower.replace(' ', '_');
    if (name.startsWith("label::") || name.startsWith("caption::")) {
      return "label::" + lower.substring(lower.indexOf("::") + 2);
    }
    return switch (name) {
      case "caption" -> "label";
      case "value", "tag" -> "name";
      case "command" -> "type";
      case "list", "list_name" -> "list_name";
      default -> name;
    };
  }

  private static Map<String, String> named(List<String> headings, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      row.putIfAbsent(headings.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row;
  }
}
