package org.sojourn.ingest.tool;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.grid.GridRow;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.SourceFile;

/**
 * KoboToolbox' export as CSV or workbook: one row of headings, names or labels, with slashes
 * between groups, question and option; then, where it was asked for, a row of HXL tags. A column is
 * also known by the end of its heading after any slash; one that two columns share is refused when
 * it is asked for.
 */
final class KoboLayout implements ExportLayout {

  private final PlainLayout plain;
  private boolean first = true;

  KoboLayout(SourceFile file) {
    plain = new PlainLayout(file, KoboLayout::heading);
  }

  private static Heading heading(String text) {
    List<String> names = new ArrayList<>(List.of(text));
    for (int i = text.indexOf('/'); i >= 0; i = text.indexOf('/', i + 1)) {
      names.add(text.substring(i + 1));
    }
    return new Heading(names);
  }

  @Override
  public List<Heading> header(Grid grid) {
    return plain.header(grid);
  }

  @Override
  public GridRow next(Grid grid) {
    GridRow row = grid.next();
    boolean tags = first && row != null && isTags(row);
    first = false;
    return tags ? grid.next() : row;
  }

  @Override
  public boolean wholeRows() {
    return true;
  }

  private static boolean isTags(GridRow row) {
    boolean any = false;
    for (int i = 0; i < row.cells().length; i++) {
      String cell = row.cell(i).strip();
      if (!cell.isEmpty() && !cell.startsWith("#")) {
        return false;
      }
      any |= !cell.isEmpty();
    }
    return any;
  }
}
