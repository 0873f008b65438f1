package org.sojourn.drafting.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.grid.GridRow;
import org.sojourn.ingest.grid.Grids;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.text.CellText;

/**
 * The first rows of a grid, and which of them names the columns: the first one that is about as
 * wide as the rows below and whose texts all differ.
 *
 * @param sheet of a workbook, null for its first one
 * @param headerRow from 1
 * @param headings of that row
 * @param first the first rows with text, the one with headings among them
 * @param dialect what was found out about the file
 */
record GridStart(
    String sheet,
    int headerRow,
    List<String> headings,
    List<GridRow> first,
    Map<String, String> dialect) {

  private static final int LOOKED_AT = 60;
  private static final int DEEPEST_HEADER = 25;
  private static final double ABOUT = 0.6;

  /** The start of the widest sheet of {@code path}, the first one where several are as wide. */
  static GridStart of(Function<String, SourceFile> file, Path path, String encoding)
      throws IOException {
    GridStart best = read(file.apply(null), null, encoding);
    for (String sheet : Sheets.further(path)) {
      GridStart start = read(file.apply(sheet), sheet, encoding);
      boolean wider = start.headings().size() > best.headings().size() && start.first().size() > 1;
      best = wider || best.first().size() < 2 && start.first().size() > 1 ? start : best;
    }
    return best;
  }

  /** The row {@code below} rows under the headings, empty cells where there is none. */
  List<String> below(int below) {
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i).number() == headerRow && i + below < first.size()) {
        return Arrays.stream(first.get(i + below).cells()).map(CellText::clean).toList();
      }
    }
    return List.of();
  }

  String separator() {
    return dialect.get("separator");
  }

  String encoding() {
    return dialect.get("encoding");
  }

  private static GridStart read(SourceFile file, String sheet, String encoding) throws IOException {
    try (Grid grid = Grids.open(file, encoding)) {
      List<GridRow> rows = new ArrayList<>();
      for (GridRow row = grid.next(); row != null && rows.size() < LOOKED_AT; row = grid.next()) {
        if (row.text()) {
          rows.add(row);
        }
      }
      GridRow header = header(rows);
      List<String> headings =
          header == null ? List.of() : Arrays.stream(header.cells()).map(CellText::clean).toList();
      int number = header == null ? 1 : (int) header.number();
      return new GridStart(sheet, number, headings, rows, grid.dialect());
    }
  }

  private static GridRow header(List<GridRow> rows) {
    if (!rows.isEmpty() && rows.get(0).cell(0).strip().equalsIgnoreCase("respondent id")) {
      return rows.get(0);
    }
    long widest = rows.stream().mapToLong(GridStart::width).max().orElse(0);
    return rows.stream()
        .limit(DEEPEST_HEADER)
        .filter(row -> width(row) >= ABOUT * widest && allDiffer(row))
        .findFirst()
        .orElse(rows.isEmpty() ? null : rows.get(0));
  }

  private static long width(GridRow row) {
    return Arrays.stream(row.cells()).map(CellText::clean).filter(cell -> !cell.isEmpty()).count();
  }

  private static boolean allDiffer(GridRow row) {
    Set<String> seen = new HashSet<>();
    return Arrays.stream(row.cells())
        .map(CellText::clean)
        .filter(cell -> !cell.isEmpty())
        .allMatch(seen::add);
  }
}
