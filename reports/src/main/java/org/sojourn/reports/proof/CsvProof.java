package org.sojourn.reports.proof;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares two CSV files cell by cell, rows by their key. */
final class CsvProof {

  private static final String KEYS_SEPARATOR = " | ";

  private final String file;
  private final List<String> header;
  private final List<Integer> key;
  private final List<Mismatch> mismatches = new ArrayList<>();

  private CsvProof(String file, List<String> header, List<String> key) {
    this.file = file;
    this.header = header;
    this.key = key.stream().map(header::indexOf).toList();
  }

  /**
   * The mismatches of {@code found}.
   *
   * @param key columns that tell rows apart
   */
  static List<Mismatch> compare(String file, byte[] found, byte[] expected, List<String> key) {
    return compare(file, rows(found), rows(expected), key);
  }

  /** The mismatches of the table {@code rows}, names of columns first; all rows are in order. */
  static List<Mismatch> compare(
      String file, List<List<String>> rows, List<List<String>> right, List<String> key) {
    CsvProof proof = new CsvProof(file, right.get(0), key);
    if (rows.isEmpty() || !rows.get(0).equals(right.get(0))) {
      String columns = rows.isEmpty() ? "" : String.join(",", rows.get(0));
      return List.of(
          Mismatch.said(file + ", names of columns", columns, String.join(",", right.get(0)), ""));
    }
    proof.rows(rows.subList(1, rows.size()), right.subList(1, right.size()));
    return proof.mismatches;
  }

  /** Number of rows under the header. */
  static long count(byte[] csv) {
    return Math.max(0, rows(csv).size() - 1);
  }

  private static List<List<String>> rows(byte[] csv) {
    String text = new String(csv, StandardCharsets.UTF_8);
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rows(List<List<String>> found, List<List<String>> expected) {
    Map<String, List<String>> right = new LinkedHashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      right.put(name(expected.get(i), i), expected.get(i));
    }
    for (int i = 0; i < found.size(); i++) {
      List<String> row = found.get(i);
      String name = name(row, i);
      List<String> wanted = right.remove(name);
      if (wanted == null) {
        mismatches.add(Mismatch.said(file + ", " + row(name), String.join(",", row), "", ""));
      } else {
        cells(name, row, wanted);
      }
    }
    right.forEach(
        (name, row) ->
            mismatches.add(Mismatch.said(file + ", " + row(name), "", String.join(",", row), "")));
  }

  private String row(String name) {
    return key.isEmpty() ? name : "row " + name;
  }

  private void cells(String name, List<String> row, List<String> wanted) {
    for (int i = 0; i < header.size(); i++) {
      String cell = i < row.size() ? row.get(i) : "";
      if (!cell.equals(wanted.get(i))) {
        mismatches.add(
            Mismatch.said(file + ", " + name + ", " + header.get(i), cell, wanted.get(i), ""));
      }
    }
  }

  /** The key of a row, its number where the table has none. */
  private String name(List<String> row, int index) {
    if (key.isEmpty()) {
      return "row " + (index + 1);
    }
    List<String> parts = new ArrayList<>();
    for (int place : key) {
      parts.add(place >= 0 && place < row.size() ? row.get(place) : "");
    }
    return String.join(KEYS_SEPARATOR, parts);
  }
}
