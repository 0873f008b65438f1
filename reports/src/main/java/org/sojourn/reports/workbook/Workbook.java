package org.sojourn.reports.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.reports.composition.Composition;

/**
 * The published figures as a workbook for people who go on computing, laid out for screen readers:
 * cover, contents and notes, then one table a sheet with one header row, no merged and no blank
 * cells. Numbers are stored in full precision and shown rounded.
 */
public final class Workbook {

  private Workbook() {}

  /** The bytes of an XLSX file; the same figures give the same bytes. */
  public static byte[] of(Composition composition) {
    FrontSheets front = new FrontSheets(composition);
    List<SheetPage> tables = TableSheets.of(composition);
    List<SheetPage> pages = new ArrayList<>();
    pages.add(front.cover());
    pages.add(front.contents(tables));
    pages.add(front.notes());
    pages.addAll(tables);
    return WorkbookWriter.write(
        pages,
        new CoreProperties(
            composition.in(composition.directory().report().title()),
            composition.author(),
            composition.in(composition.programme().summary()).strip(),
            composition.words().language(),
            composition.date().orElse(LocalDate.EPOCH)));
  }
}
