package org.sojourn.ingest.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks; null stands for no cell, a row without cells for none. */
public final class Books {

  private Books() {}

  /** A workbook of either kind with one sheet. */
  public static byte[] book(boolean old, String sheet, List<Object[]> rows) {
    try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
      fill(book, sheet, rows);
      return bytes(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a sheet. */
  public static void fill(Workbook book, String name, List<Object[]> rows) {
    CellStyle time = book.createCellStyle();
    time.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
    Sheet sheet = book.createSheet(name);
    for (int r = 0; r < rows.size(); r++) {
      Object[] cells = rows.get(r);
      for (int c = 0; c < cells.length; c++) {
        if (cells[c] != null) {
          set(sheet, r, c, cells[c], time);
        }
      }
    }
  }

  private static void set(Sheet sheet, int row, int column, Object value, CellStyle time) {
    Cell cell =
        (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDateTime date) {
      cell.setCellValue(date);
      cell.setCellStyle(time);
    } else {
      cell.setCellValue(value.toString());
    }
  }

  /** The content of a workbook file. */
  public static byte[] bytes(Workbook book) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
