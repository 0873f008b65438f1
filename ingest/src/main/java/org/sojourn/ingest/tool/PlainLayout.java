package org.sojourn.ingest.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.grid.GridRow;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.SourceFile;

/** One row that names the columns, then the data. */
public final class PlainLayout implements ExportLayout {

  private final SourceFile file;
  private final Function<String, Heading> names;

  /** The layout of {@code file}, whose plan says which row names the columns. */
  public PlainLayout(SourceFile file) {
    this(file, text -> Heading.of(text));
  }

  /**
   * The layout of {@code file}, whose plan says which row names the columns.
   *
   * @param names what a column is called by, from its text in that row
   */
  PlainLayout(SourceFile file, Function<String, Heading> names) {
    this.file = file;
    this.names = names;
  }

  @Override
  public List<Heading> header(Grid grid) {
    int wanted = file.plan().headerRow();
    grid.skipTo(wanted);
    GridRow row = grid.next();
    if (row == null || !row.text() || !grid.rectangular() && row.number() > wanted) {
      throw file.failure(
          "there is no header in row %d; correct layout.header-row or export the file again"
              .formatted(wanted));
    }
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < row.cells().length; i++) {
      headings.add(names.apply(row.cell(i)));
    }
    return headings;
  }
}
