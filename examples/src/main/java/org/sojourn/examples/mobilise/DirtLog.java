package org.sojourn.examples.mobilise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Remembers every mistake put into the files, and what ingest must make of it. */
final class DirtLog {

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(
      TextTable table, TextTable.Row row, String column, String what, String outcome) {}

  /**
   * Remembers a mistake.
   *
   * @param table where it is
   * @param row where it is
   * @param column where it is, or empty for the whole row
   * @param what what it is, in words
   * @param outcome what becomes of it: "read as ..." or an issue code
   */
  void add(TextTable table, TextTable.Row row, String column, String what, String outcome) {
    entries.add(new Entry(table, row, column, what, outcome));
  }

  /** The mistakes by file and row, as lines of a Markdown table without its header. */
  List<String> markdown() {
    return entries.stream()
        .sorted(
            Comparator.comparing((Entry entry) -> entry.table().file())
                .thenComparingInt(entry -> entry.table().fileRow(entry.row())))
        .map(DirtLog::line)
        .toList();
  }

  private static String line(Entry entry) {
    String column = entry.column().isEmpty() ? "" : "`" + entry.column() + "`";
    return "| `%s` | %d | %s | %s | %s |"
        .formatted(
            entry.table().file(),
            entry.table().fileRow(entry.row()),
            column,
            entry.what(),
            entry.outcome());
  }
}
