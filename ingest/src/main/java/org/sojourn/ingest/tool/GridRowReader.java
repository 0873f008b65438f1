package org.sojourn.ingest.tool;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.grid.GridRow;
import org.sojourn.ingest.grid.Slots;
import org.sojourn.ingest.read.ColumnMatch;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.read.RowsAhead;
import org.sojourn.ingest.read.SourceFile;

/**
 * The wanted columns of a grid, arranged as a tool does. Rows without any text are left out. Where
 * the grid has a cell for every column, a row with more or fewer cells than the header is broken.
 */
public final class GridRowReader extends RowsAhead {

  private final Grid grid;
  private final ExportLayout layout;
  private final List<Heading> header;
  private final int[] slots;
  private final Heading[] wanted;

  /**
   * Reads the header of {@code file}.
   *
   * @param grid its cells; closed with this reader, also when the header cannot be read
   * @throws org.sojourn.model.run.Failure when a wanted column is missing or there twice
   */
  public GridRowReader(SourceFile file, Grid grid, ExportLayout layout) throws IOException {
    super(file);
    this.grid = grid;
    this.layout = layout;
    this.wanted = new Heading[file.plan().columns().size()];
    try {
      header = layout.header(grid);
      slots = ColumnMatch.slots(file, header);
      for (int i = 0; i < slots.length; i++) {
        if (slots[i] >= 0) {
          wanted[slots[i]] = header.get(i);
        }
      }
      if (!layout.wholeRows()) {
        grid.select(slots, wanted.length);
      }
      advance();
    } catch (RuntimeException e) {
      grid.close();
      throw e;
    }
  }

  @Override
  protected RawRow read() {
    for (GridRow row = layout.next(grid); row != null; row = layout.next(grid)) {
      if (row.text()) {
        return row(row);
      }
    }
    return null;
  }

  private RawRow row(GridRow row) {
    if (grid.rectangular() && row.count() != header.size()) {
      return RawRow.broken(
          row.number(),
          "the row has %d cells, the header %d".formatted(row.count(), header.size()));
    }
    String broken = layout.broken(row);
    if (broken != null) {
      return RawRow.broken(row.number(), broken);
    }
    String[] cells =
        layout.wholeRows()
            ? Slots.pick(Arrays.asList(row.cells()), slots, wanted.length)
            : row.cells();
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i] == null ? null : layout.cell(wanted[i], cells[i]);
    }
    return RawRow.of(row.number(), cells);
  }

  @Override
  public List<String> columns() {
    return header.stream().map(Heading::name).toList();
  }

  @Override
  public Map<String, String> dialect() {
    return grid.dialect();
  }

  @Override
  public void close() throws IOException {
    grid.close();
  }
}
