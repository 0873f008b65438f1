package org.sojourn.ingest.tool;

import java.util.List;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.grid.GridRow;
import org.sojourn.ingest.read.Heading;

/** How a tool arranges its export in a grid. One object serves one file. */
public interface ExportLayout {

  /**
   * Reads the rows above the data.
   *
   * @return the columns from left to right
   * @throws org.sojourn.model.run.Failure when they are not what the tool writes
   */
  List<Heading> header(Grid grid);

  /** The next row of data with all lines that belong to it, null at the end. */
  default GridRow next(Grid grid) {
    return grid.next();
  }

  /** Whether rows are needed whole, not only the wanted columns. */
  default boolean wholeRows() {
    return false;
  }

  /** Why {@code row} cannot be trusted, null when it can. Holds no text of the row. */
  default String broken(GridRow row) {
    return null;
  }

  /** What is meant by {@code text}, the text of a cell of {@code column}. */
  default String cell(Heading column, String text) {
    return text;
  }
}
