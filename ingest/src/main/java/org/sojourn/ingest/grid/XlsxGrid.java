package org.sojourn.ingest.grid;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.text.CellText;
import org.sojourn.model.run.Failure;

/** One sheet of an Office Open XML workbook. The row number is the sheet's. */
final class XlsxGrid implements Grid {

  private final SourceFile file;
  private final Workbook workbook;
  private final XlsxSheet sheet;
  private int first = 1;
  private int[] slots;
  private int width;
  private long last;

  XlsxGrid(SourceFile file) throws IOException {
    this.file = file;
    workbook = Workbook.open(file);
    try {
      sheet = new XlsxSheet(workbook.sheet(file.plan().sheet()), workbook.cellText());
    } catch (XMLStreamException e) {
      workbook.close();
      throw damaged();
    } catch (IOException | RuntimeException e) {
      workbook.close();
      throw e;
    }
  }

  @Override
  public void skipTo(int number) {
    first = number;
  }

  @Override
  public GridRow next() {
    try {
      XlsxSheet.Row row = sheet.next();
      while (row != null && row.number() < first) {
        row = sheet.next();
      }
      return row == null ? null : row(row);
    } catch (XMLStreamException | IndexOutOfBoundsException | NumberFormatException e) {
      throw damaged();
    }
  }

  private GridRow row(XlsxSheet.Row row) {
    last = row.number();
    boolean text = row.cells().stream().anyMatch(cell -> !CellText.clean(cell).isEmpty());
    String[] cells =
        slots == null ? row.cells().toArray(new String[0]) : Slots.pick(row.cells(), slots, width);
    return new GridRow(row.number(), row.cells().size(), cells, text);
  }

  private Failure damaged() {
    String where = last < 2 ? "" : " after row " + last;
    return file.failure("the sheet cannot be read%s (damaged?); save it again".formatted(where));
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
    try {
      sheet.close();
    } finally {
      workbook.close();
    }
  }
}
