package org.sojourn.ingest.grid;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;

/** One sheet of a workbook. The row number is the sheet's. */
final class SheetGrid implements Grid {

  private final SourceFile file;
  private final SheetRows rows;
  private int first = 1;
  private int[] slots;
  private int width;
  private long last;

  SheetGrid(SourceFile file, SheetRows rows) {
    this.file = file;
    this.rows = rows;
  }

  @Override
  public void skipTo(int number) {
    first = number;
  }

  @Override
  public GridRow next() {
    try {
      WorkbookRow row = rows.next();
      while (row != null && row.number() < first) {
        row = rows.next();
      }
      if (row == null) {
        return null;
      }
      last = row.number();
      return row.select(slots, width);
    } catch (Failure e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      String where = last < 2 ? "" : " after row " + last;
      throw file.failure(
          "the sheet cannot be read%s (damaged, or larger than a sheet can be); save it again"
              .formatted(where));
    }
  }

  @Override
  public void select(int[] slots, int width) {
    this.slots = slots;
    this.width = width;
  }

  @Override
  public boolean rectangular() {
    return false;
  }

  @Override
  public Map<String, String> dialect() {
    return Map.of();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
