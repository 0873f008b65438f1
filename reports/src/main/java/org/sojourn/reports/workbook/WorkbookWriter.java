package org.sojourn.reports.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sojourn.reports.workbook.SheetPage.Cell;

/** Writes sheets as XLSX. */
final class WorkbookWriter {

  private static final String APPLICATION = "Sojourn";
  private static final String APPLICATION_VERSION = "1.0";
  private static final int TITLE_POINTS = 14;
  private static final String LINK_COLOUR = "003A70";

  private final Workbook workbook;
  private int sheets;

  private WorkbookWriter(Workbook workbook) {
    this.workbook = workbook;
  }

  /** The bytes of the workbook. */
  static byte[] write(List<SheetPage> pages, CoreProperties properties) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      try (Workbook workbook = new Workbook(bytes, APPLICATION, APPLICATION_VERSION)) {
        workbook.setCompressionLevel(Deflater.NO_COMPRESSION); // it is unpacked again at once
        WorkbookWriter writer = new WorkbookWriter(workbook);
        pages.forEach(writer::add);
      }
      return StoredArchive.of(bytes.toByteArray(), properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(SheetPage page) {
    Worksheet sheet = workbook.newWorksheet(page.name());
    sheet.value(0, 0, page.title());
    sheet.style(0, 0).bold().fontSize(TITLE_POINTS).set();
    for (int i = 0; i < page.lines().size(); i++) {
      sheet.value(1 + i, 0, page.lines().get(i));
    }
    int header = 1 + page.lines().size();
    for (int i = 0; i < page.columns().size(); i++) {
      sheet.width(i, page.columns().get(i).width());
      sheet.value(header, i, page.columns().get(i).title());
      sheet.style(header, i).bold().wrapText(true).verticalAlignment("bottom").set();
    }
    for (int i = 0; i < page.rows().size(); i++) {
      List<Cell> row = page.rows().get(i);
      for (int j = 0; j < row.size(); j++) {
        fill(sheet, header + 1 + i, j, row.get(j));
      }
    }
    finish(sheet, page, header);
  }

  private static void fill(Worksheet sheet, int row, int column, Cell content) {
    if (content instanceof Cell.Number number) {
      sheet.value(row, column, number.value());
      String decimals = "0".repeat(number.decimals());
      String format = decimals.isEmpty() ? "#,##0" : "#,##0." + decimals;
      sheet.style(row, column).format(format).verticalAlignment("top").set();
    } else if (content instanceof Cell.Link link) {
      String target = "'" + link.sheet().replace("'", "''") + "'!A1";
      sheet.hyperlink(row, column, HyperLink.internal(target, link.text()));
      sheet.style(row, column).underlined().fontColor(LINK_COLOUR).set();
    } else {
      String text = ((Cell.Words) content).text();
      sheet.value(row, column, text);
      String side = Marks.ALL.contains(text) ? "right" : "left";
      sheet
          .style(row, column)
          .wrapText(true)
          .verticalAlignment("top")
          .horizontalAlignment(side)
          .set();
    }
  }

  /** Marks the table as one, with a name, so that readers find its edges and headings. */
  private void finish(Worksheet sheet, SheetPage page, int header) {
    String name = "table_" + ++sheets;
    String[] titles = page.columns().stream().map(SheetPage.Column::title).toArray(String[]::new);
    Table table =
        sheet
            .range(header, 0, header + page.rows().size(), page.columns().size() - 1)
            .createTable(titles);
    table.setName(name).setDisplayName(name);
    table.styleInfo().setStyleName("TableStyleLight1").setShowRowStripes(true);
    sheet.freezePane(0, header + 1);
    sheet.repeatRows(header);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
  }
}
