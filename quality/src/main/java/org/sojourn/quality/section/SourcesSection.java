package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.run.Extract;
import org.sojourn.quality.measure.FileCount;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.page.Cell;
import org.sojourn.quality.page.Cell.Part;
import org.sojourn.quality.page.DataTable;
import org.sojourn.quality.page.DataTable.Head;
import org.sojourn.quality.page.DataTable.Key;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Section;

/** What became of the rows of every file. */
final class SourcesSection {

  static final String ID = "files";

  private SourcesSection() {}

  static Section of(Measures measures) {
    return new Section(
        ID,
        "Rows by file",
        Numbers.count(measures.files().size(), "file", "files"),
        List.of(
            "Every row that was read is either accepted or set aside, and is counted twice: when"
                + " it is read and when it is stored. Header rows and blank rows are no rows."),
        tables(measures));
  }

  private static List<DataTable> tables(Measures measures) {
    List<DataTable> tables = new ArrayList<>();
    tables.add(table(measures));
    List<FileCount> databases =
        measures.files().stream().filter(file -> file.input().extract() != null).toList();
    if (!databases.isEmpty()) {
      tables.add(databases(databases));
    }
    if (measures.files().stream().anyMatch(file -> !file.input().dialect().isEmpty())) {
      tables.add(dialects(measures.files()));
    }
    return tables;
  }

  private static DataTable dialects(List<FileCount> files) {
    List<List<Cell>> rows = new ArrayList<>();
    for (FileCount file : files) {
      if (!file.input().dialect().isEmpty()) {
        rows.add(List.of(Cell.raw(file.input().path()), Cell.raw(dialect(file))));
      }
    }
    return new DataTable(
        "How the files were read",
        List.of(Head.of("File"), Head.of("Found")),
        rows,
        "What the source declares wins over what is found out.",
        "");
  }

  private static String dialect(FileCount file) {
    List<String> found = new ArrayList<>();
    file.input()
        .dialect()
        .forEach((name, value) -> found.add(name + " " + (value.equals("\t") ? "tab" : value)));
    return String.join(" \u00b7 ", found);
  }

  private static DataTable databases(List<FileCount> files) {
    List<List<Cell>> rows = new ArrayList<>();
    for (FileCount file : files) {
      Extract extract = file.input().extract();
      rows.add(
          List.of(
              Cell.of(file.input().source()),
              Cell.raw(extract.url()),
              Cell.raw(extract.from()),
              Cell.raw(extract.watermark()),
              Cell.raw(extract.upTo())));
    }
    return new DataTable(
        "What was read from databases, and how far it went",
        List.of(
            Head.of("Source"),
            Head.of("Address"),
            Head.of("Table"),
            Head.of("Watermark"),
            Head.of("Up to")),
        rows,
        "",
        "");
  }

  private static DataTable table(Measures measures) {
    List<List<Cell>> rows = new ArrayList<>();
    measures.files().stream()
        .sorted(Comparator.comparing((FileCount file) -> -file.refused()))
        .map(SourcesSection::row)
        .forEach(rows::add);
    return new DataTable(
        "Rows read, accepted and set aside, most set aside first",
        List.of(new Key("accepted", "Accepted"), new Key("refused", "Set aside")),
        List.of(
            Head.of("File"),
            Head.of("Source"),
            Head.count("Read"),
            Head.count("Accepted"),
            Head.count("Set aside"),
            Head.count("Share"),
            Head.of("Rows")),
        rows,
        "",
        "files.csv");
  }

  private static List<Cell> row(FileCount file) {
    long rows = file.input().rows();
    return List.of(
        Cell.raw(file.input().path()),
        Cell.of(file.input().source()),
        Cell.number(Numbers.count(rows)),
        Cell.number(Numbers.count(file.accepted())),
        Cell.number(Numbers.count(file.refused())),
        Cell.number(Numbers.share(file.refused(), rows)),
        Cell.bar(
            Numbers.share(file.accepted(), rows) + " accepted",
            bar(file.accepted(), file.refused())));
  }

  /** Accepted and refused rows to scale. */
  static List<Part> bar(long accepted, long refused) {
    Map<String, Long> parts = new LinkedHashMap<>();
    parts.put("accepted", accepted);
    parts.put("refused", refused);
    return Part.of(accepted + refused, parts);
  }
}
