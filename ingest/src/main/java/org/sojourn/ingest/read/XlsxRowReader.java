package org.sojourn.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.sojourn.ingest.text.CellText;
import org.sojourn.model.run.Failure;

/**
 * Rows of one sheet of a workbook below its header row. Cells to the right of the header and rows
 * without any text are left out; a row with fewer cells has blanks. The row number is the sheet's.
 */
final class XlsxRowReader implements RowReader {

  private final SourceFile file;
  private final Workbook workbook;
  private final XlsxSheet sheet;
  private final int[] slots;
  private RawRow next;

  XlsxRowReader(SourceFile file) throws IOException {
    this.file = file;
    workbook = Workbook.open(file);
    try {
      InputStream xml = workbook.sheet(file.plan().sheet());
      sheet = new XlsxSheet(xml, workbook.cellText());
      slots = ColumnMatch.slots(file, header());
      next = read();
    } catch (XMLStreamException e) {
      workbook.close();
      throw damaged();
    } catch (IOException | RuntimeException e) {
      workbook.close();
      throw e;
    }
  }

  private List<String> header() throws XMLStreamException {
    int wanted = file.plan().headerRow();
    XlsxSheet.Row row = sheet.next();
    while (row != null && row.number() < wanted) {
      row = sheet.next();
    }
    if (row == null || row.number() > wanted || !hasText(row.cells())) {
      throw file.failure(
          "there is no header in row %d of the sheet; correct layout.header-row".formatted(wanted));
    }
    return row.cells().stream().map(cell -> Objects.requireNonNullElse(cell, "")).toList();
  }

  private static boolean hasText(List<String> cells) {
    return cells.stream().anyMatch(cell -> !CellText.clean(cell).isEmpty());
  }

  private RawRow read() {
    try {
      for (XlsxSheet.Row row = sheet.next(); row != null; row = sheet.next()) {
        if (hasText(row.cells())) {
          return select(row);
        }
      }
      return null;
    } catch (XMLStreamException | IndexOutOfBoundsException | NumberFormatException e) {
      throw damaged();
    }
  }

  private RawRow select(XlsxSheet.Row row) {
    String[] cells = new String[file.plan().columns().size()];
    for (int i = 0; i < Math.min(slots.length, row.cells().size()); i++) {
      if (slots[i] >= 0) {
        cells[slots[i]] = row.cells().get(i);
      }
    }
    return RawRow.of(row.number(), cells);
  }

  private Failure damaged() {
    String where = next == null ? "" : " after row " + next.number();
    return file.failure("the sheet cannot be read%s (damaged?); save it again".formatted(where));
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public RawRow next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    RawRow row = next;
    next = read();
    return row;
  }

  @Override
  public Set<String> seen() {
    return Set.copyOf(file.plan().columns());
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
