package org.sojourn.ingest.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.sojourn.ingest.read.Container;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;

/** Pulls rows out of the records of a sheet of an XLS workbook; formulas by their stored value. */
final class XlsSheet implements SheetRows {

  private final XlsRecords records;
  private Record ahead;

  /**
   * Opens the wanted sheet of {@code file}.
   *
   * @throws Failure when there is none, or the file is no such workbook
   */
  XlsSheet(SourceFile file) throws IOException {
    Container.XLS.require(file);
    records = open(file);
    try {
      records.toSheet();
      ahead = nextCell();
    } catch (RuntimeException e) {
      records.close();
      throw e;
    }
  }

  private static XlsRecords open(SourceFile file) {
    try {
      return new XlsRecords(file);
    } catch (Failure e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw file.failure("is not a readable XLS workbook (damaged?); save it again as .xlsx");
    }
  }

  private Record nextCell() {
    Record record = records.next();
    while (record != null && !(record instanceof CellValueRecordInterface)) {
      record = records.next();
    }
    return record;
  }

  @Override
  public WorkbookRow next() {
    if (ahead == null) {
      return null;
    }
    int row = ((CellValueRecordInterface) ahead).getRow();
    List<String> cells = new ArrayList<>();
    while (ahead instanceof CellValueRecordInterface cell && cell.getRow() == row) {
      String text = text(ahead);
      if (text != null) {
        put(cells, cell.getColumn(), text);
      }
    }
    if (ahead instanceof CellValueRecordInterface after && after.getRow() < row) {
      throw new IllegalStateException("rows are not in order");
    }
    return new WorkbookRow(row + 1L, cells);
  }

  private static void put(List<String> cells, int column, String text) {
    while (cells.size() <= column) {
      cells.add(null);
    }
    cells.set(column, text);
  }

  /** The text of {@code cell}, null for none; afterwards the next cell is ahead. */
  private String text(Record cell) {
    String text = null;
    if (cell instanceof LabelSSTRecord shared) {
      text = records.text(shared.getSSTIndex());
    } else if (cell instanceof LabelRecord label) {
      text = label.getValue();
    } else if (cell instanceof NumberRecord number) {
      text = records.number(number.getValue(), number.getXFIndex());
    } else if (cell instanceof BoolErrRecord other) {
      text = other.isBoolean() ? CellValues.truth(other.getBooleanValue()) : error(other);
    } else if (cell instanceof FormulaRecord formula) {
      return result(formula);
    }
    ahead = nextCell();
    return text;
  }

  private static String error(BoolErrRecord cell) {
    return FormulaError.forInt(cell.getErrorValue()).getString();
  }

  private String result(FormulaRecord formula) {
    if (formula.hasCachedResultString()) {
      Record record = records.next();
      while (record != null && !(record instanceof StringRecord) && !isCell(record)) {
        record = records.next();
      }
      String text = record instanceof StringRecord stored ? stored.getString() : null;
      ahead = isCell(record) ? record : nextCell();
      return text;
    }
    ahead = nextCell();
    return switch (formula.getCachedResultTypeEnum()) {
      case BOOLEAN -> CellValues.truth(formula.getCachedBooleanValue());
      case ERROR -> FormulaError.forInt(formula.getCachedErrorValue()).getString();
      case NUMERIC -> records.number(formula.getValue(), formula.getXFIndex());
      default -> null;
    };
  }

  private static boolean isCell(Record record) {
    return record instanceof CellValueRecordInterface;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
